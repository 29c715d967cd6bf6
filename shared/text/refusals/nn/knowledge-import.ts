import type { knowledgeImportRefusals as nb } from '../knowledge-import.ts'
import type { Worded } from '../worded.ts'

/** Refusals of imports and exports of the knowledge base, in nynorsk. */
export const knowledgeImportRefusals: Worded<typeof nb> = {
  'knowledgeImport.fileTooLarge': (f) =>
    `Fila er på ${f['megabytes']} MB. Det største som kan importerast, er ${f['limit']} MB. Del henne i fleire.`,
  'knowledgeImport.unknownKind': () =>
    'Fila kan ikkje importerast. Bruk CSV, XLSX, RIS, BibTeX eller CSL-JSON. PDF og Word blir lagde til som kjelde.',
  'knowledgeImport.oldExcel': () =>
    'Fila er ei eldre Excel-fil (.xls), eller noko anna frå Office. Opne henne i Excel og lagre henne som .xlsx eller CSV.',
  'knowledgeImport.openDocument': () => 'Fila er eit OpenDocument-rekneark. Lagre det som .xlsx eller CSV.',
  'knowledgeImport.html': () =>
    'Fila er ei nettside, sjølv om namnet seier noko anna. Opne henne i Excel og lagre henne som .xlsx eller CSV.',
  'knowledgeImport.locked': () => 'Arbeidsboka er låst med passord. Lagre ein kopi utan passord.',
  'knowledgeImport.bomb': () => 'Arbeidsboka pakkar seg ut til meir enn ho kan få ta. Ho er ikkje opna.',
  'knowledgeImport.damaged': () =>
    'Arbeidsboka er skadd, eller seier imot seg sjølv. Opne henne i Excel og lagre henne på nytt.',
  'knowledgeImport.hostileXml': () =>
    'Arbeidsboka inneheld noko som ingen reknearkprogram skriv. Ho er ikkje opna.',
  'knowledgeImport.notText': () => 'Fila er ikkje tekst som kan lesast.',
  'knowledgeImport.mixedEncoding': (f) =>
    `Rad ${f['row']} er skriven med ei anna teiknkoding enn resten av fila. Bokstavar som æ, ø og å ville gått tapt. Lagre fila på nytt som UTF-8.`,
  'knowledgeImport.badQuotes': (f) => `I rad ${f['row']} byrjar eit hermeteikn som aldri sluttar.`,
  'knowledgeImport.empty': () => 'Fila har ingen rader under overskrifta.',
  'knowledgeImport.tooManyRows': (f) =>
    `Fila har ${f['rows']} rader. Det er plass til ${f['limit']} om gongen. Del henne før rad ${f['row']}.`,
  'knowledgeImport.tooManyColumns': (f) =>
    `Rad ${f['row']} har ${f['columns']} kolonnar. Det er plass til ${f['limit']}.`,
  'knowledgeImport.cellTooLong': (f) =>
    `I rad ${f['row']}, kolonne ${f['column']}, står det meir enn ${f['limit']} teikn.`,
  'knowledgeImport.tooManyReferences': (f) =>
    `Fila har ${f['count']} referansar. Det er plass til ${f['limit']} om gongen.`,
  'knowledgeImport.noReferences': () => 'Fila har ingen referansar.',
  'knowledgeImport.badJson': () => 'Fila er ikkje CSL-JSON som kan lesast.',
  'knowledgeImport.tooCostly': () => 'Fila tok for lang tid eller for mykje minne å lese, og blei gitt opp.',
  'knowledgeImport.fileGone': () => 'Fila må veljast på nytt.',
  'knowledgeImport.badMapping': () =>
    'Kolonnane passar ikkje til fila. Sei kva kolonne som er tittelen, og bruk kvart felt berre éin gong.',
  'knowledgeImport.changedSince': () =>
    'Saka er endra sidan du såg på importen. Ingenting er importert. Sjå på han på nytt.',
  'knowledgeImport.rowsRefused': (f) =>
    `${f['count']} rader kan ikkje importerast: ${f['rows']}. Ingenting er importert. Rett dei, eller vel å importere dei andre.`,
  'knowledgeImport.nothing': () => 'Ingenting i fila er nytt for saka.',
  'knowledgeImport.gone': () => 'Importen finst ikkje.',
  'knowledgeImport.undone': () => 'Importen er angra frå før.',
  'knowledgeImport.badMap': (f) =>
    `«${f['typed']}» seier ikkje kva kolonne som er kva. Skriv til dømes --map "Namn=title,Skildring=text". Felta er ${f['fields']}.`,
  'knowledgeImport.noColumn': (f) =>
    `Fila har ingen kolonne som heiter «${f['column']}». Ho har ${f['columns']}.`,
  'knowledgeExport.badEnding': (f) =>
    `Fila må slutte på .csv, .xlsx, .ris, .bib eller .json. «${f['file']}» gjer ikkje det.`,
  'knowledgeExport.cellTooLong': (f) =>
    `Teksten i K-${f['number']} er lengre enn eit rekneark har plass til. Bruk CSV.`,
  'knowledgeDocument.notDocument': (f) => `«${f['file']}» er verken PDF eller Word.`,
  'importRow.themeMissing': () =>
    'Rada seier ikkje kva tema ho høyrer til, og ingen er valde for dei som manglar.',
  'importRow.themeUnknown': (f) => `Saka har ikkje temaet «${f['name']}».`,
  'importRow.updatesTwice': (f) => `Ei tidlegare rad endrar K-${f['entry']} allereie.`,
  'importRow.badSeries': (f) =>
    `«${f['typed']}» er ikkje eit punkt i ein serie. Skriv til dømes 2019=21,4; 2020=22,9.`,
  'importRow.badKind': (f) =>
    `«${f['typed']}» er ikkje eit slag: fakta, tal, utfordring, moglegheit, dokument, lov eller vedtak.`,
  'importRow.badYes': (f) => `«${f['typed']}» er verken ja eller nei. Skriv x, eller la cella stå tom.`,
  'importRow.tooManyCells': (f) => `Rada har ${f['cells']} celler, men fila har ${f['columns']} kolonnar.`,
  'importRow.garbled': (f) => `«${f['typed']}» er lese med feil teiknkoding.`,
  'importRow.tooLong': (f) => `Feltet er på ${f['length']} teikn. Det er plass til ${f['limit']}.`,
  'importRow.tooMany': (f) => `Cella seier ${f['count']} ting. Det er plass til ${f['limit']}.`,
  'importRow.sourceUnknown': (f) => `Saka har ikkje kjelda «${f['name']}».`,
  'importRow.badReference': (f) => `Referansen som byrjar med «${f['begins']}», kan ikkje lesast.`,
}
