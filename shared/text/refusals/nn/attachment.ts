import type { Sentence } from '../../refusal-words.ts'
import type { attachmentRefusals as nb, lookalikeAdvice as nbAdvice } from '../attachment.ts'
import type { Worded } from '../worded.ts'

const another = 'Be avsendaren om ei ny fil, eller skriv ho ut til PDF på nytt.'

const causes: Readonly<Record<string, string>> = {
  'attachment.notPdf': 'fila er ikkje ein PDF',
  'attachment.encrypted': 'fila er kryptert eller krev passord',
  'attachment.damaged': 'fila er skadd',
  'attachment.noPages': 'fila har ingen sider',
  'attachment.pageSize': 'ei side er for lita eller for stor',
  'attachment.xfa': 'fila er eit dynamisk skjema (XFA) som berre nokre program kan vise',
  'attachment.portfolio': 'fila er ein PDF-portefølje med andre filer inni',
  'attachment.bomb': 'fila veks ut over grensa når ho blir pakka ut',
  'attachment.tooManyPages': 'fila har for mange sider',
  'attachment.tooMuchMemory': 'fila krev meir minne enn eit vedlegg får bruke',
  'attachment.tooSlow': 'det tok for lang tid å lese fila',
  'attachment.crashed': 'programdelen som les vedlegg, stansa på denne fila',
  'attachment.pictureDamaged': 'biletet er skadd',
}

const advice: { readonly [K in keyof typeof nbAdvice]: readonly [looksLike: string, advice: string] } = {
  archive: ['eit arkiv (ZIP eller liknande)', 'Pakk det ut og legg ved filene kvar for seg.'],
  audioOrVideo: [
    'lyd eller film',
    'Det kan ikkje stå i ei møteinnkalling. Legg det ved som uprenta vedlegg.',
  ],
  email: ['ein e-post', 'Skriv e-posten ut til PDF, og legg ved filer i han kvar for seg.'],
  empty: ['ei tom fil', 'Hent fila på nytt der ho kom frå.'],
  executable: ['eit program', 'Ikkje opne det. Meld frå til IKT om du ikkje venta det.'],
  heic: ['eit bilete i HEIC eller AVIF, som telefonar lagar', 'Lagre biletet som JPEG eller PNG.'],
  html: ['ei nettside', 'Skriv sida ut til PDF. Kom fila frå ei innlogging, er ho kanskje ikkje lasta ned.'],
  office97: ['eit dokument frå Office 97–2003', 'Opne det og lagre det som PDF eller DOCX.'],
  openDocument: [
    'eit OpenDocument-dokument (ODT eller liknande)',
    'Opne det og lagre det som PDF eller DOCX.',
  ],
  otherPicture: ['eit bilete i eit anna format enn PNG og JPEG', 'Lagre biletet som PNG eller JPEG.'],
  postscript: ['ei PostScript-fil', 'Gjer ho om til PDF.'],
  presentation: ['ein presentasjon', 'Opne han og lagre han som PDF.'],
  richText: ['eit RTF-dokument', 'Opne det og lagre det som PDF eller DOCX.'],
  spreadsheet: ['eit rekneark', 'Opne det, set opp utskrifta og lagre det som PDF.'],
  svg: ['ei SVG-teikning', 'Lagre teikninga som PDF eller PNG.'],
  text: ['rein tekst', 'Opne ho i eit tekstprogram og lagre ho som PDF.'],
  unknown: ['noko programmet ikkje kjenner', 'Lagre dokumentet som PDF og prøv igjen.'],
}

const where = (facts: Readonly<Record<string, string>>): string =>
  facts['file'] === undefined ? 'Vedlegget' : `Vedlegget ${facts['file']}`

const plain =
  (code: string, what: string): Sentence =>
  (facts) =>
    `${where(facts)} er ikkje teke inn: ${causes[code] ?? code}. ${what}`

/** Why a file cannot be an attachment, in nynorsk. */
export const attachmentRefusals: Worded<typeof nb> = {
  'attachment.notPdf': plain('attachment.notPdf', 'Lagre dokumentet som PDF og prøv igjen.'),
  'attachment.encrypted': plain(
    'attachment.encrypted',
    'Fjern passordet i programmet som laga fila, og prøv igjen.',
  ),
  'attachment.damaged': plain('attachment.damaged', another),
  'attachment.noPages': plain('attachment.noPages', another),
  'attachment.pageSize': (f) =>
    `${where(f)} er ikkje teke inn: side ${f['page']} måler ${Math.round(Number(f['width']))} × ${Math.round(Number(f['height']))} punkt, og sidene må vere 3–13 800. ${another}`,
  'attachment.xfa': plain(
    'attachment.xfa',
    'Opne skjemaet i Acrobat, skriv det ut til PDF, og legg ved den nye fila.',
  ),
  'attachment.portfolio': plain('attachment.portfolio', 'Legg ved filene inni kvar for seg.'),
  'attachment.bomb': plain('attachment.bomb', another),
  'attachment.tooManyPages': (f) =>
    `${where(f)} er ikkje teke inn: ${f['pages']} sider, og grensa er ${f['limit']}. Del fila, eller legg ho ved som uprenta vedlegg.`,
  'attachment.unknownKind': (f) => {
    const [looksLike, what] = (advice as Readonly<Record<string, readonly [string, string]>>)[
      f['looksLike'] ?? ''
    ] ?? ['noko anna', '']
    return `${where(f)} er ikkje teke inn: fila ser ut som ${looksLike}. Vedlegg kan vere PDF, DOCX, PNG eller JPEG. ${what}`
  },
  'attachment.tooMuchMemory': plain('attachment.tooMuchMemory', another),
  'attachment.tooSlow': plain('attachment.tooSlow', another),
  'attachment.crashed': plain('attachment.crashed', another),
  'attachment.pictureDamaged': plain(
    'attachment.pictureDamaged',
    'Opne det i eit biletprogram, lagre det på nytt som PNG eller JPEG, og prøv igjen.',
  ),
  'attachment.tooManyPixels': (f) =>
    `${where(f)} er ikkje teke inn: biletet er ${f['width']} × ${f['height']} punkt, og grensa er ${f['limit']} millionar i alt og ${f['side']} på ei side. Lagre det i ein mindre storleik.`,
  'attachment.fileTooLarge': (f) =>
    `${where(f)} er ikkje teke inn: fila er på ${f['megabytes']} MB, og grensa er ${f['limit']} MB. Del ho, eller legg ho ved som uprenta vedlegg.`,
  'attachment.paperIssued': (f) =>
    `Saksframlegget «${f['title']}» er sendt ut og låst. Nye vedlegg må sendast som tillegg.`,
  'attachment.noPaper': (f) => `Sak ${f['case']} har ikkje noko saksframlegg å leggje vedlegg til.`,
  'packet.noItems': (f) => `Møtet ${f['meeting']} har ingen saker. Set saker på sakslista først.`,
  'packet.attachmentUnreadable': (f) =>
    `${f['item']}, vedlegg ${f['attachment']} «${f['title']}» kan ikkje leggjast i pakken: ${causes[f['cause'] ?? ''] ?? f['cause']}. Byt ut fila og lag pakken på nytt.`,
}
