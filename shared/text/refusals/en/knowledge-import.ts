import type { knowledgeImportRefusals as nb } from '../knowledge-import.ts'
import type { Worded } from '../worded.ts'

/** Refusals of imports and exports of the knowledge base, in English. */
export const knowledgeImportRefusals: Worded<typeof nb> = {
  'knowledgeImport.fileTooLarge': (f) =>
    `The file is ${f['megabytes']} MB. The largest that can be imported is ${f['limit']} MB. Split it.`,
  'knowledgeImport.unknownKind': () =>
    'The file cannot be imported. Use CSV, XLSX, RIS, BibTeX or CSL-JSON. PDF and Word are added as a source.',
  'knowledgeImport.oldExcel': () =>
    'The file is an older Excel file (.xls), or something else from Office. Open it in Excel and save it as .xlsx or CSV.',
  'knowledgeImport.openDocument': () => 'The file is an OpenDocument spreadsheet. Save it as .xlsx or CSV.',
  'knowledgeImport.html': () =>
    'The file is a web page, whatever its name says. Open it in Excel and save it as .xlsx or CSV.',
  'knowledgeImport.locked': () => 'The workbook is locked with a password. Save a copy without one.',
  'knowledgeImport.bomb': () => 'The workbook unpacks to more than it may take. It was not opened.',
  'knowledgeImport.damaged': () =>
    'The workbook is damaged, or contradicts itself. Open it in Excel and save it again.',
  'knowledgeImport.hostileXml': () =>
    'The workbook holds something that no spreadsheet program writes. It was not opened.',
  'knowledgeImport.notText': () => 'The file is no text that can be read.',
  'knowledgeImport.mixedEncoding': (f) =>
    `Row ${f['row']} is written in another encoding than the rest of the file. Letters would be lost. Save the file again as UTF-8.`,
  'knowledgeImport.badQuotes': (f) => `In row ${f['row']} a quotation mark begins that never ends.`,
  'knowledgeImport.empty': () => 'The file has no rows below its header.',
  'knowledgeImport.tooManyRows': (f) =>
    `The file has ${f['rows']} rows. There is room for ${f['limit']} at a time. Split it before row ${f['row']}.`,
  'knowledgeImport.tooManyColumns': (f) =>
    `Row ${f['row']} has ${f['columns']} columns. There is room for ${f['limit']}.`,
  'knowledgeImport.cellTooLong': (f) =>
    `Row ${f['row']}, column ${f['column']}, holds more than ${f['limit']} characters.`,
  'knowledgeImport.tooManyReferences': (f) =>
    `The file has ${f['count']} references. There is room for ${f['limit']} at a time.`,
  'knowledgeImport.noReferences': () => 'The file has no references.',
  'knowledgeImport.badJson': () => 'The file is no CSL-JSON that can be read.',
  'knowledgeImport.tooCostly': () => 'The file took too long or too much memory to read, and was given up.',
  'knowledgeImport.fileGone': () => 'The file must be chosen again.',
  'knowledgeImport.badMapping': () =>
    'The columns do not fit the file. Say which column is the title, and use each field once.',
  'knowledgeImport.changedSince': () =>
    'The case has changed since you looked at the import. Nothing was imported. Look at it again.',
  'knowledgeImport.rowsRefused': (f) =>
    `${f['count']} rows cannot be imported: ${f['rows']}. Nothing was imported. Mend them, or choose to import the others.`,
  'knowledgeImport.nothing': () => 'Nothing in the file is new to the case.',
  'knowledgeImport.gone': () => 'There is no such import.',
  'knowledgeImport.undone': () => 'The import has been undone already.',
  'knowledgeImport.badMap': (f) =>
    `“${f['typed']}” does not say which column is which. Write for example --map "Name=title,Description=text". The fields are ${f['fields']}.`,
  'knowledgeImport.noColumn': (f) =>
    `The file has no column called “${f['column']}”. It has ${f['columns']}.`,
  'knowledgeExport.badEnding': (f) =>
    `The file must end in .csv, .xlsx, .ris, .bib or .json. “${f['file']}” does not.`,
  'knowledgeExport.cellTooLong': (f) =>
    `The text of K-${f['number']} is longer than a spreadsheet has room for. Use CSV.`,
  'knowledgeDocument.notDocument': (f) => `“${f['file']}” is neither PDF nor Word.`,
  'importRow.themeMissing': () => 'The row names no theme, and none is chosen for those that do not.',
  'importRow.themeUnknown': (f) => `The case has no theme called “${f['name']}”.`,
  'importRow.updatesTwice': (f) => `An earlier row changes K-${f['entry']} already.`,
  'importRow.badSeries': (f) =>
    `“${f['typed']}” is no point of a series. Write for example 2019=21.4; 2020=22.9.`,
  'importRow.badKind': (f) =>
    `“${f['typed']}” is no kind: fact, figure, challenge, possibility, document, law or decision.`,
  'importRow.badYes': (f) => `“${f['typed']}” is neither yes nor no. Write x, or leave the cell empty.`,
  'importRow.tooManyCells': (f) =>
    `The row has ${f['cells']} cells, but the file has ${f['columns']} columns.`,
  'importRow.garbled': (f) => `“${f['typed']}” was read in the wrong encoding.`,
  'importRow.tooLong': (f) => `The field holds ${f['length']} characters. There is room for ${f['limit']}.`,
  'importRow.tooMany': (f) => `The cell says ${f['count']} things. There is room for ${f['limit']}.`,
  'importRow.sourceUnknown': (f) => `The case has no source “${f['name']}”.`,
  'importRow.badReference': (f) => `The reference that begins “${f['begins']}” cannot be read.`,
}
