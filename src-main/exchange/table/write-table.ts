import writeXlsxFile from 'write-excel-file/universal'
import Papa from 'papaparse'
import type { Cell } from '#shared/domain/knowledge/import/table.ts'
import { escaped } from './formula-escape.ts'

export type WritableTable = {
  readonly name: string
  readonly header: readonly string[]
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[]
  readonly rows: readonly (readonly Cell[])[]
}

/** As Norwegian Excel opens it by itself: UTF-8 with its mark, `;` between cells, a decimal comma. */
export function writeCsv({ header, rows }: WritableTable): Uint8Array {
  const told = (cell: Cell): string =>
    typeof cell === 'number' ? String(cell).replace('.', ',') : escaped(cell)
  const lines = [header.map(escaped), ...rows.map((cells) => cells.map(told))]
  return new TextEncoder().encode(`\ufeff${Papa.unparse(lines, { delimiter: ';', newline: '\r\n' })}\r\n`)
}

/** A workbook of one sheet, its head bold and fixed. Text is text there, whatever it begins with. */
export async function writeWorkbook({ name, header, widths, rows }: WritableTable): Promise<Uint8Array> {
  const head = header.map((value) => ({ value, type: String, fontWeight: 'bold' as const }))
  const cell = (value: Cell) => {
    if (typeof value === 'number') return { value, type: Number }
    return value === ''
      ? null
      : { value: printable(value), type: String, wrap: true, alignVertical: 'top' as const }
  }
  const written = writeXlsxFile([head, ...rows.map((cells) => cells.map(cell))], {
    sheet: name,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
  })
  return new Uint8Array(await (await written.toBlob()).arrayBuffer())
}

// eslint-disable-next-line no-control-regex -- that is what is taken out
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
/** What XML cannot hold, no spreadsheet can open. */
const printable = (text: string): string => text.toWellFormed().replaceAll(unprintable, '\ufffd')
