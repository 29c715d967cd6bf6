import type { languageRefusals as nb } from '../language.ts'
import type { Worded } from '../worded.ts'

const languages: Readonly<Record<string, string>> = { nb: 'bokmål', nn: 'nynorsk' }

/** Why a word is not spelled, or not put on a list, in nynorsk. */
export const languageRefusals: Worded<typeof nb> = {
  'language.notAWord': (f) =>
    `«${f['word']}» er ikkje eitt ord. Skriv eitt ord om gongen, med bokstavar og bindestrek.`,
  'language.listFull': (f) => `Ordlista er full: ho kan ha ${f['limit']} ord. Ta ut ord som ikkje trengst.`,
  'language.fileTooLarge': (f) =>
    `Fila er ikkje lesen: ho er større enn ${f['limit']} MB, og er neppe ei ordliste. Vel ei tekstfil med eitt ord på kvar linje.`,
  'language.unavailable': (f) =>
    `Stavekontrollen for ${languages[f['language'] ?? ''] ?? ''} kom ikkje i gang. Teksten er ikkje rørt. Start programmet på nytt; hjelper ikkje det, må det installerast på nytt.`,
}
