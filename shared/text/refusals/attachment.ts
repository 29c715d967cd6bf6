import type { Sentence } from '../refusal-words.ts'

const another = 'Be avsenderen om en ny fil, eller skriv den ut til PDF på nytt.'

const causes: Readonly<Record<string, string>> = {
  'attachment.notPdf': 'filen er ikke en PDF',
  'attachment.encrypted': 'filen er kryptert eller krever passord',
  'attachment.damaged': 'filen er skadet',
  'attachment.noPages': 'filen har ingen sider',
  'attachment.pageSize': 'en side er for liten eller for stor',
  'attachment.xfa': 'filen er et dynamisk skjema (XFA) som bare noen programmer kan vise',
  'attachment.portfolio': 'filen er en PDF-portefølje med andre filer inni',
  'attachment.bomb': 'filen vokser ut over grensen når den pakkes ut',
  'attachment.tooManyPages': 'filen har for mange sider',
  'attachment.tooMuchMemory': 'filen krever mer minne enn et vedlegg får bruke',
  'attachment.tooSlow': 'det tok for lang tid å lese filen',
  'attachment.crashed': 'programdelen som leser vedlegg, stanset på denne filen',
  'attachment.pictureDamaged': 'bildet er skadet',
}

/** What a file of no known kind looks like, and what to do about it; the keys are intake's (kind.ts). */
export const lookalikeAdvice = {
  archive: ['et arkiv (ZIP eller lignende)', 'Pakk det ut og legg ved filene hver for seg.'],
  audioOrVideo: ['lyd eller film', 'Det kan ikke stå i en møteinnkalling. Legg det ved som utrykt vedlegg.'],
  email: ['en e-post', 'Skriv e-posten ut til PDF, og legg ved filer i den hver for seg.'],
  empty: ['en tom fil', 'Hent filen på nytt der den kom fra.'],
  executable: ['et program', 'Ikke åpne det. Meld fra til IKT hvis du ikke ventet det.'],
  heic: ['et bilde i HEIC eller AVIF, som telefoner lager', 'Lagre bildet som JPEG eller PNG.'],
  html: [
    'en nettside',
    'Skriv siden ut til PDF. Kom filen fra en innlogging, er den kanskje ikke lastet ned.',
  ],
  office97: ['et dokument fra Office 97–2003', 'Åpne det og lagre det som PDF eller DOCX.'],
  openDocument: [
    'et OpenDocument-dokument (ODT eller lignende)',
    'Åpne det og lagre det som PDF eller DOCX.',
  ],
  otherPicture: ['et bilde i et annet format enn PNG og JPEG', 'Lagre bildet som PNG eller JPEG.'],
  postscript: ['en PostScript-fil', 'Gjør den om til PDF.'],
  presentation: ['en presentasjon', 'Åpne den og lagre den som PDF.'],
  richText: ['et RTF-dokument', 'Åpne det og lagre det som PDF eller DOCX.'],
  spreadsheet: ['et regneark', 'Åpne det, sett opp utskriften og lagre det som PDF.'],
  svg: ['en SVG-tegning', 'Lagre tegningen som PDF eller PNG.'],
  text: ['ren tekst', 'Åpne den i et tekstprogram og lagre den som PDF.'],
  unknown: ['noe programmet ikke kjenner', 'Lagre dokumentet som PDF og prøv igjen.'],
} as const satisfies Readonly<Record<string, readonly [looksLike: string, advice: string]>>

const where = (facts: Readonly<Record<string, string>>): string =>
  facts['file'] === undefined ? 'Vedlegget' : `Vedlegget ${facts['file']}`

const plain =
  (code: string, advice: string): Sentence =>
  (facts) =>
    `${where(facts)} er ikke tatt inn: ${causes[code] ?? code}. ${advice}`

/** Why a file cannot be an attachment. `file` is among the facts where the caller knows it. */
export const attachmentRefusals = {
  'attachment.notPdf': plain('attachment.notPdf', 'Lagre dokumentet som PDF og prøv igjen.'),
  'attachment.encrypted': plain(
    'attachment.encrypted',
    'Fjern passordet i programmet som laget filen, og prøv igjen.',
  ),
  'attachment.damaged': plain('attachment.damaged', another),
  'attachment.noPages': plain('attachment.noPages', another),
  'attachment.pageSize': (f) =>
    `${where(f)} er ikke tatt inn: side ${f['page']} måler ${Math.round(Number(f['width']))} × ${Math.round(Number(f['height']))} punkter, og sidene må være 3–13 800. ${another}`,
  'attachment.xfa': plain(
    'attachment.xfa',
    'Åpne skjemaet i Acrobat, skriv det ut til PDF, og legg ved den nye filen.',
  ),
  'attachment.portfolio': plain('attachment.portfolio', 'Legg ved filene inni hver for seg.'),
  'attachment.bomb': plain('attachment.bomb', another),
  'attachment.tooManyPages': (f) =>
    `${where(f)} er ikke tatt inn: ${f['pages']} sider, og grensen er ${f['limit']}. Del filen, eller legg den ved som utrykt vedlegg.`,
  'attachment.unknownKind': (f) => {
    const known: Readonly<Record<string, readonly [string, string]>> = lookalikeAdvice
    const [looksLike, advice] = known[f['looksLike'] ?? ''] ?? ['noe annet', '']
    return `${where(f)} er ikke tatt inn: filen ser ut som ${looksLike}. Vedlegg kan være PDF, DOCX, PNG eller JPEG. ${advice}`
  },
  'attachment.tooMuchMemory': plain('attachment.tooMuchMemory', another),
  'attachment.tooSlow': plain('attachment.tooSlow', another),
  'attachment.crashed': plain('attachment.crashed', another),
  'attachment.pictureDamaged': plain(
    'attachment.pictureDamaged',
    'Åpne det i et bildeprogram, lagre det på nytt som PNG eller JPEG, og prøv igjen.',
  ),
  'attachment.tooManyPixels': (f) =>
    `${where(f)} er ikke tatt inn: bildet er ${f['width']} × ${f['height']} punkter, og grensen er ${f['limit']} millioner i alt og ${f['side']} på en side. Lagre det i en mindre størrelse.`,
  'attachment.fileTooLarge': (f) =>
    `${where(f)} er ikke tatt inn: filen er på ${f['megabytes']} MB, og grensen er ${f['limit']} MB. Del den, eller legg den ved som utrykt vedlegg.`,
  'attachment.paperIssued': (f) =>
    `Saksframlegget «${f['title']}» er sendt ut og låst. Nye vedlegg må sendes som tillegg.`,
  'attachment.noPaper': (f) => `Sak ${f['case']} har ikke noe saksframlegg å legge vedlegg til.`,
  'packet.noItems': (f) => `Møtet ${f['meeting']} har ingen saker. Sett saker på sakslisten først.`,
  'packet.attachmentUnreadable': (f) =>
    `${f['item']}, vedlegg ${f['attachment']} «${f['title']}» kan ikke legges i pakken: ${causes[f['cause'] ?? ''] ?? f['cause']}. Bytt ut filen og lag pakken på nytt.`,
} as const satisfies Readonly<Record<string, Sentence>>
