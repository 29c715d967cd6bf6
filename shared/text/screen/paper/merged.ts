import { inAllLanguages } from '../words.ts'

/** What a merge with a colleague's text took away. */
export const mergedWords = inAllLanguages({
  nb: {
    title: (who: string, at: string) => `Teksten ble slått sammen med teksten til ${who} ${at}.`,
    lost: (n: number) => (n === 1 ? 'Ord gikk tapt i ett avsnitt.' : `Ord gikk tapt i ${String(n)} avsnitt.`),
    bothEdited: (n: number) =>
      n === 0
        ? ''
        : n === 1
          ? 'Ett avsnitt var endret av begge.'
          : `${String(n)} avsnitt var endret av begge.`,
    show: 'Se hva som ble borte',
    seen: 'Jeg har sett det',
    dialog: 'Borte etter sammenslåingen',
    help: 'Hele avsnittet settes inn der det sto. Ctrl+Z angrer.',
    whose: { mine: 'Fra teksten her', theirs: 'Fra kollegaens tekst' },
    gone: 'Dette forsvant:',
    stands: 'Avsnittet står fortsatt, uten disse ordene.',
  },
  nn: {
    title: (who: string, at: string) => `Teksten vart slått saman med teksten til ${who} ${at}.`,
    lost: (n: number) =>
      n === 1 ? 'Ord gjekk tapt i eitt avsnitt.' : `Ord gjekk tapt i ${String(n)} avsnitt.`,
    bothEdited: (n: number) =>
      n === 0
        ? ''
        : n === 1
          ? 'Eitt avsnitt var endra av begge.'
          : `${String(n)} avsnitt var endra av begge.`,
    show: 'Sjå kva som vart borte',
    seen: 'Eg har sett det',
    dialog: 'Borte etter samanslåinga',
    help: 'Heile avsnittet blir sett inn der det stod. Ctrl+Z angrar.',
    whose: { mine: 'Frå teksten her', theirs: 'Frå teksten til kollegaen' },
    gone: 'Dette forsvann:',
    stands: 'Avsnittet står framleis, utan desse orda.',
  },
  en: {
    title: (who: string, at: string) => `The text was merged with ${who}’s text ${at}.`,
    lost: (n: number) =>
      n === 1 ? 'Words were lost in one paragraph.' : `Words were lost in ${String(n)} paragraphs.`,
    bothEdited: (n: number) =>
      n === 0 ? '' : n === 1 ? 'Both had edited one paragraph.' : `Both had edited ${String(n)} paragraphs.`,
    show: 'See what was lost',
    seen: 'I have seen it',
    dialog: 'Lost in the merge',
    help: 'The whole paragraph is put in where it stood. Ctrl+Z undoes it.',
    whose: { mine: 'From the text here', theirs: 'From the colleague’s text' },
    gone: 'This vanished:',
    stands: 'The paragraph still stands, without these words.',
  },
})
