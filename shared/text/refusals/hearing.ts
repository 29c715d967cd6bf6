import type { Sentence } from '../refusal-words.ts'

/** Refusals of a hearing, of what comes in to it, and of files with inputs; `inputRow` of one row. */
export const hearingRefusals = {
  'hearing.none': () => 'Saken har ingen høring.',
  'hearing.gone': () => 'Høringen finnes ikke lenger.',
  'hearing.noneInCourse': () =>
    'Saken går uten høring. Bare saker med to behandlinger og høring imellom har en.',
  'hearing.past': () => 'Høringen er lukket. Periode og parter står som de var.',
  'hearing.answered': () => 'Innspillene er del av det som er sendt til de folkevalgte, og står som de er.',
  'hearing.badPeriod': () => 'Høringen kan ikke slutte før den begynner. Sett første og siste dag.',
  'hearing.opened': (f) =>
    `Høringen ble åpnet ${f['opensOn']}. Den dagen kan ikke endres nå; fristen kan forlenges.`,
  'hearing.partyUnnamed': () => 'En høringspart mangler navn.',
  'hearing.partyTwice': (f) => `«${f['name']}» står to ganger i samme gruppe.`,
  'hearing.oneStands': (f) =>
    `Saken har en høring fra ${f['opensOn']} til ${f['closesOn']}. En ny kan planlegges når den er over.`,
  'hearing.hasInputs': () =>
    'Høringen har innspill, eller hadde det, og kan ikke fjernes. Det som ligger i papirkurven, teller også.',
  'hearing.notLaidOut': () =>
    'Saken er ikke lagt fram til førstegangsbehandling ennå. Før det er det ingenting å høre noen om.',
  'input.gone': () => 'Innspillet finnes ikke, eller ligger i papirkurven.',
  'input.noSender': () => 'Si hvem innspillet er fra.',
  'input.senderTooLong': (f) => `Avsenderen er lengre enn ${f['limit']} tegn.`,
  'input.nothingSaid': () => 'Innspillet har verken tekst eller sammendrag.',
  'input.tooLong': (f) => `Innspillet er lengre enn ${f['limit']} tegn. Legg det inn som fil.`,
  'input.badDay': (f) => `«${f['receivedOn']}» er ingen dag.`,
  'input.notYet': (f) => `${f['receivedOn']} har ikke vært ennå.`,
  'input.notAPair': () => 'De to innspillene er ikke et par i samme høring.',
  'input.sameFile': (f) => `Den samme filen er innspill ${f['number']} allerede.`,
  'input.fileGone': () => 'Filen finnes ikke.',
  'inputRow.badDay': (f) => `«${f['typed']}» er ikke en dato. Skriv for eksempel 26.3.2026.`,
  'hearingImport.notATable': () =>
    'Filen er ikke en tabell. Bruk CSV eller XLSX, eller legg den inn som dokument.',
  'hearingImport.badMapping': () =>
    'Kolonnene passer ikke. Si hvilken som er avsender og hvilken som er innspillet, og bruk hvert felt bare én gang.',
  'hearingExport.leak': (f) =>
    `Sammendraget eller svaret til ${f['from']} nevner en privatperson eller kontaktopplysninger. Filen er ikke skrevet.`,
  'hearingExport.identityNumber': (f) =>
    `Innspill ${f['number']} har et fødselsnummer i det som skulle blitt offentlig. Filen er ikke skrevet.`,
  'hearingExport.badEnding': (f) => `Filen må slutte på .csv eller .xlsx. «${f['file']}» gjør ikke det.`,
  'hearingExport.cellTooLong': (f) =>
    `Teksten i innspill ${f['number']} er lengre enn et regneark har plass til. Bruk CSV.`,
  'mail.tooLarge': (f) =>
    `E-posten er på ${f['megabytes']} MB. Det største som kan tas inn, er ${f['limit']} MB.`,
  'mail.notMail': () => 'Filen er ikke en e-post. Lagre e-posten på nytt som EML.',
  'mail.outlook': () =>
    'Filen er lagret i Outlooks eget format. Lagre e-posten som EML, eller dra den ut i en mappe.',
  'mail.lineTooLong': (f) =>
    `E-posten har en linje på mer enn ${f['limit']} tegn. Ingen e-postprogrammer skriver det. Den er ikke åpnet.`,
  'mail.tooManyParts': (f) => `E-posten har mer enn ${f['limit']} deler. Den er ikke åpnet.`,
  'mail.tooDeep': () =>
    'E-posten har deler i deler lenger ned enn noen e-postprogrammer skriver. Den er ikke åpnet.',
  'mail.damaged': () => 'E-posten er skadet og kan ikke leses.',
} as const satisfies Record<string, Sentence>
