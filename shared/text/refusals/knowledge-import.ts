import type { Sentence } from '../refusal-words.ts'

/** Refusals of what comes into the knowledge base from files, and goes out of it; `importRow` of one row. */
export const knowledgeImportRefusals = {
  'knowledgeImport.fileTooLarge': (f) =>
    `Filen er på ${f['megabytes']} MB. Det største som kan importeres, er ${f['limit']} MB. Del den i flere.`,
  'knowledgeImport.unknownKind': () =>
    'Filen kan ikke importeres. Bruk CSV, XLSX, RIS, BibTeX eller CSL-JSON. PDF og Word legges til som kilde.',
  'knowledgeImport.oldExcel': () =>
    'Filen er en eldre Excel-fil (.xls), eller noe annet fra Office. Åpne den i Excel og lagre den som .xlsx eller CSV.',
  'knowledgeImport.openDocument': () => 'Filen er et OpenDocument-regneark. Lagre det som .xlsx eller CSV.',
  'knowledgeImport.html': () =>
    'Filen er en nettside, selv om navnet sier noe annet. Åpne den i Excel og lagre den som .xlsx eller CSV.',
  'knowledgeImport.locked': () => 'Arbeidsboken er låst med passord. Lagre en kopi uten passord.',
  'knowledgeImport.bomb': () => 'Arbeidsboken pakker seg ut til mer enn den kan få ta. Den er ikke åpnet.',
  'knowledgeImport.damaged': () =>
    'Arbeidsboken er skadet, eller sier imot seg selv. Åpne den i Excel og lagre den på nytt.',
  'knowledgeImport.hostileXml': () =>
    'Arbeidsboken inneholder noe som ingen regnearkprogrammer skriver. Den er ikke åpnet.',
  'knowledgeImport.notText': () => 'Filen er ikke tekst som kan leses.',
  'knowledgeImport.mixedEncoding': (f) =>
    `Rad ${f['row']} er skrevet med en annen tegnkoding enn resten av filen. Bokstaver som æ, ø og å ville gått tapt. Lagre filen på nytt som UTF-8.`,
  'knowledgeImport.badQuotes': (f) => `I rad ${f['row']} begynner et anførselstegn som aldri slutter.`,
  'knowledgeImport.empty': () => 'Filen har ingen rader under overskriften.',
  'knowledgeImport.tooManyRows': (f) =>
    `Filen har ${f['rows']} rader. Det er plass til ${f['limit']} om gangen. Del den før rad ${f['row']}.`,
  'knowledgeImport.tooManyColumns': (f) =>
    `Rad ${f['row']} har ${f['columns']} kolonner. Det er plass til ${f['limit']}.`,
  'knowledgeImport.cellTooLong': (f) =>
    `I rad ${f['row']}, kolonne ${f['column']}, står det mer enn ${f['limit']} tegn.`,
  'knowledgeImport.tooManyReferences': (f) =>
    `Filen har ${f['count']} referanser. Det er plass til ${f['limit']} om gangen.`,
  'knowledgeImport.noReferences': () => 'Filen har ingen referanser.',
  'knowledgeImport.badJson': () => 'Filen er ikke CSL-JSON som kan leses.',
  'knowledgeImport.tooCostly': () => 'Filen tok for lang tid eller for mye minne å lese, og ble gitt opp.',
  'knowledgeImport.fileGone': () => 'Filen må velges på nytt.',
  'knowledgeImport.badMapping': () =>
    'Kolonnene passer ikke til filen. Si hvilken kolonne som er tittelen, og bruk hvert felt bare én gang.',
  'knowledgeImport.changedSince': () =>
    'Saken er endret siden du så på importen. Ingenting er importert. Se på den på nytt.',
  'knowledgeImport.rowsRefused': (f) =>
    `${f['count']} rader kan ikke importeres: ${f['rows']}. Ingenting er importert. Rett dem, eller velg å importere de andre.`,
  'knowledgeImport.nothing': () => 'Ingenting i filen er nytt for saken.',
  'knowledgeImport.gone': () => 'Importen finnes ikke.',
  'knowledgeImport.undone': () => 'Importen er angret fra før.',
  'knowledgeImport.badMap': (f) =>
    `«${f['typed']}» sier ikke hvilken kolonne som er hva. Skriv for eksempel --map "Navn=title,Beskrivelse=text". Feltene er ${f['fields']}.`,
  'knowledgeImport.noColumn': (f) =>
    `Filen har ingen kolonne som heter «${f['column']}». Den har ${f['columns']}.`,
  'knowledgeExport.badEnding': (f) =>
    `Filen må slutte på .csv, .xlsx, .ris, .bib eller .json. «${f['file']}» gjør ikke det.`,
  'knowledgeExport.cellTooLong': (f) =>
    `Teksten i K-${f['number']} er lengre enn et regneark har plass til. Bruk CSV.`,
  'knowledgeDocument.notDocument': (f) => `«${f['file']}» er verken PDF eller Word.`,
  'importRow.themeMissing': () =>
    'Raden sier ikke hvilket tema den hører til, og ingen er valgt for dem som mangler.',
  'importRow.themeUnknown': (f) => `Saken har ikke temaet «${f['name']}».`,
  'importRow.updatesTwice': (f) => `En tidligere rad endrer K-${f['entry']} allerede.`,
  'importRow.badSeries': (f) =>
    `«${f['typed']}» er ikke et punkt i en serie. Skriv for eksempel 2019=21,4; 2020=22,9.`,
  'importRow.badKind': (f) =>
    `«${f['typed']}» er ikke et slag: fakta, tall, utfordring, mulighet, dokument, lov eller vedtak.`,
  'importRow.badYes': (f) => `«${f['typed']}» er verken ja eller nei. Skriv x, eller la cellen stå tom.`,
  'importRow.tooManyCells': (f) => `Raden har ${f['cells']} celler, men filen har ${f['columns']} kolonner.`,
  'importRow.garbled': (f) => `«${f['typed']}» er lest med feil tegnkoding.`,
  'importRow.tooLong': (f) => `Feltet er på ${f['length']} tegn. Det er plass til ${f['limit']}.`,
  'importRow.tooMany': (f) => `Cellen sier ${f['count']} ting. Det er plass til ${f['limit']}.`,
  'importRow.sourceUnknown': (f) => `Saken har ikke kilden «${f['name']}».`,
  'importRow.badReference': (f) => `Referansen som begynner med «${f['begins']}», kan ikke leses.`,
} as const satisfies Readonly<Record<string, Sentence>>
