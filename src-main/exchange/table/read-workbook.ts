import { readSheet } from 'read-excel-file/universal'
import type { Cell, Table, TableLimits, TableRow } from '#shared/domain/knowledge/import/table.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { tableOf } from './table-of.ts'
import { unpackWorkbook, workbookLimits } from './unpack-workbook.ts'

export type ReadWorkbook = {
  readonly table: Table
  readonly sheet: string
  readonly sheets: readonly string[]
  readonly formulas: readonly number[]
  readonly errors: readonly number[]
}

/**
 * Rows of a sheet of an XLSX workbook: the one that is asked for, else the first that says something. A formula gives
 * the value that was saved with it. Refuses with what {@link unpackWorkbook} and {@link tableOf} refuse.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  asked: string | null,
  limits: TableLimits,
): Promise<ReadWorkbook | Refusal> {
  const workbook = await unpackWorkbook(bytes, workbookLimits)
  if (isRefusal(workbook)) return workbook
  const { sheets } = workbook
  const at = sheets.findIndex(({ name, found }) => (asked === null ? (found?.rows ?? 0) > 0 : name === asked))
  const chosen = sheets[at]
  if (chosen === undefined) return refuse('knowledgeImport.empty')
  const { name, found } = chosen
  if (found === null || found.rows === 0) return refuse('knowledgeImport.empty')
  // a reader fills in every row and column before the last: their count is held down first
  if (found.rows - 1 > limits.rows || found.lastRow > limits.rows * 3)
    return refuse('knowledgeImport.tooManyRows', {
      rows: Math.max(found.rows - 1, found.lastRow),
      limit: limits.rows,
      row: limits.rows + 2,
    })
  if (found.lastColumn > limits.columns)
    return refuse('knowledgeImport.tooManyColumns', {
      row: found.widestRow,
      columns: found.lastColumn,
      limit: limits.columns,
    })
  const rows = await rowsOf(workbook.bytes, at + 1)
  if (isRefusal(rows)) return rows
  const table = tableOf(rows, rows.length, limits)
  if (isRefusal(table)) return table
  const names = sheets.map((each) => each.name)
  return { table, sheet: name, sheets: names, formulas: found.formulas, errors: found.errors }
}

async function rowsOf(bytes: ArrayBuffer, sheet: number): Promise<readonly TableRow[] | Refusal> {
  try {
    const data: readonly (readonly unknown[])[] = await readSheet(bytes, sheet)
    return data
      .map((cells, index) => ({ number: index + 1, cells: trimmed(cells.map(cellOf)) }))
      .filter(({ cells }) => cells.length > 0)
  } catch (cause) {
    if (cause instanceof RangeError && /alloc/i.test(cause.message)) throw cause
    return refuse('knowledgeImport.damaged') // a sheet that contradicts itself
  }
}

function cellOf(cell: unknown): Cell {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : ''
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nei'
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  return typeof cell === 'string' ? cell : ''
}

function trimmed(cells: readonly Cell[]): readonly Cell[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '' && String(cell).trim() !== '') + 1)
}
