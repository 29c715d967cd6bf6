import type { BrokenRecord, ReferenceRecord } from '#shared/domain/knowledge/import/plan-sources.ts'
import { tableLimits } from '#shared/domain/knowledge/import/table.ts'
import type { Table, TableLimits } from '#shared/domain/knowledge/import/table.ts'
import { isRefusal } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { readReferences, referenceFormat } from './references/read-references.ts'
import type { ReferenceFormat } from './references/read-references.ts'
import { decodeText } from './table/decode-text.ts'
import type { Encoding } from './table/decode-text.ts'
import { readCsv } from './table/read-csv.ts'
import type { Separator } from './table/read-csv.ts'
import { readWorkbook } from './table/read-workbook.ts'

/** How a file is to be read, where its reader has guessed wrong. */
export type AskedReading = {
  readonly encoding: Encoding | null
  readonly separator: Separator | null
  readonly sheet: string | null
}

export type TableImport = {
  readonly kind: 'table'
  readonly table: Table
  readonly encoding: Encoding | null
  readonly separator: Separator | null
  readonly sheet: string | null
  readonly sheets: readonly string[]
  /** Rows with formulas, whose saved values were taken, and with errors, which are read as empty. */
  readonly formulas: readonly number[]
  readonly errors: readonly number[]
}

export type ReferenceImport = {
  readonly kind: 'references'
  readonly format: ReferenceFormat
  readonly encoding: Encoding
  readonly records: readonly (ReferenceRecord | BrokenRecord)[]
}

export type ImportReading = TableImport | ReferenceImport

/** Reads a file of entries or references. Parses what strangers wrote: run it in a thread that may be ended. */
export async function readImport(
  bytes: Uint8Array,
  as: 'workbook' | 'text',
  asked: AskedReading,
  limits: TableLimits = tableLimits,
): Promise<ImportReading | Refusal> {
  if (as === 'workbook') {
    const read = await readWorkbook(bytes, asked.sheet, limits)
    return isRefusal(read) ? read : { kind: 'table', ...read, encoding: null, separator: null }
  }
  const decoded = decodeText(bytes, asked.encoding)
  if (isRefusal(decoded)) return decoded
  const { text, encoding } = decoded
  const format = referenceFormat(text)
  if (format !== null) {
    const records = readReferences(text, format)
    return isRefusal(records) ? records : { kind: 'references', format, encoding, records }
  }
  const read = readCsv(text, asked.separator, limits)
  if (isRefusal(read)) return read
  return { kind: 'table', ...read, encoding, sheet: null, sheets: [], formulas: [], errors: [] }
}
