import type { hearingRefusals as nb } from '../hearing.ts'
import type { Worded } from '../worded.ts'

/** The same in nynorsk. */
export const hearingRefusals: Worded<typeof nb> = {
  'hearing.none': () => 'Saka har inga høyring.',
  'hearing.gone': () => 'Høyringa finst ikkje lenger.',
  'hearing.noneInCourse': () =>
    'Saka går utan høyring. Berre saker med to behandlingar og høyring imellom har ei.',
  'hearing.past': () => 'Høyringa er lukka. Periode og partar står som dei var.',
  'hearing.answered': () => 'Innspela er del av det som er sendt til dei folkevalde, og står som dei er.',
  'hearing.badPeriod': () => 'Høyringa kan ikkje slutte før ho byrjar. Set første og siste dag.',
  'hearing.opened': (f) =>
    `Høyringa vart opna ${f['opensOn']}. Den dagen kan ikkje endrast no; fristen kan forlengjast.`,
  'hearing.partyUnnamed': () => 'Ein høyringspart manglar namn.',
  'hearing.partyTwice': (f) => `«${f['name']}» står to gonger i same gruppe.`,
  'hearing.oneStands': (f) =>
    `Saka har ei høyring frå ${f['opensOn']} til ${f['closesOn']}. Ei ny kan planleggjast når ho er over.`,
  'hearing.hasInputs': () =>
    'Høyringa har innspel, eller hadde det, og kan ikkje fjernast. Det som ligg i papirkorga, tel òg.',
  'hearing.notLaidOut': () =>
    'Saka er ikkje lagd fram til førstegongsbehandling enno. Før det er det ingenting å høyre nokon om.',
  'input.gone': () => 'Innspelet finst ikkje, eller ligg i papirkorga.',
  'input.noSender': () => 'Sei kven innspelet er frå.',
  'input.senderTooLong': (f) => `Avsendaren er lengre enn ${f['limit']} teikn.`,
  'input.nothingSaid': () => 'Innspelet har verken tekst eller samandrag.',
  'input.tooLong': (f) => `Innspelet er lengre enn ${f['limit']} teikn. Legg det inn som fil.`,
  'input.badDay': (f) => `«${f['receivedOn']}» er ingen dag.`,
  'input.notYet': (f) => `${f['receivedOn']} har ikkje vore enno.`,
  'input.notAPair': () => 'Dei to innspela er ikkje eit par i same høyring.',
  'input.sameFile': (f) => `Den same fila er innspel ${f['number']} alt.`,
  'input.fileGone': () => 'Fila finst ikkje.',
  'inputRow.badDay': (f) => `«${f['typed']}» er ikkje ein dato. Skriv til dømes 26.3.2026.`,
  'hearingImport.notATable': () =>
    'Fila er ikkje ein tabell. Bruk CSV eller XLSX, eller legg ho inn som dokument.',
  'hearingImport.badMapping': () =>
    'Kolonnane passar ikkje. Sei kva for ein som er avsendar og kva for ein som er innspelet, og bruk kvart felt berre éin gong.',
  'hearingExport.leak': (f) =>
    `Samandraget eller svaret til ${f['from']} nemner ein privatperson eller kontaktopplysningar. Fila er ikkje skriven.`,
  'hearingExport.identityNumber': (f) =>
    `Innspel ${f['number']} har eit fødselsnummer i det som skulle blitt offentleg. Fila er ikkje skriven.`,
  'hearingExport.badEnding': (f) => `Fila må slutte på .csv eller .xlsx. «${f['file']}» gjer ikkje det.`,
  'hearingExport.cellTooLong': (f) =>
    `Teksten i innspel ${f['number']} er lengre enn eit rekneark har plass til. Bruk CSV.`,
  'mail.tooLarge': (f) =>
    `E-posten er på ${f['megabytes']} MB. Det største som kan takast inn, er ${f['limit']} MB.`,
  'mail.notMail': () => 'Fila er ikkje ein e-post. Lagre e-posten på nytt som EML.',
  'mail.outlook': () =>
    'Fila er lagra i Outlook sitt eige format. Lagre e-posten som EML, eller dra han ut i ei mappe.',
  'mail.lineTooLong': (f) =>
    `E-posten har ei linje på meir enn ${f['limit']} teikn. Ingen e-postprogram skriv det. Han er ikkje opna.`,
  'mail.tooManyParts': (f) => `E-posten har meir enn ${f['limit']} delar. Han er ikkje opna.`,
  'mail.tooDeep': () =>
    'E-posten har delar i delar lenger ned enn nokon e-postprogram skriv. Han er ikkje opna.',
  'mail.damaged': () => 'E-posten er skadd og kan ikkje lesast.',
}
