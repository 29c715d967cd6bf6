import type { Table, TableLimits, TableRow } from '#shared/domain/knowledge/import/table.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'

/**
 * Rows as a table under its first. Refuses with `knowledgeImport.empty`, `.tooManyRows`, `.tooManyColumns` and
 * `.cellTooLong`, with the place. `filled` is how many rows say something, those that were not kept too.
 */
export function tableOf(rows: readonly TableRow[], filled: number, limits: TableLimits): Table | Refusal {
  const [header, ...below] = rows
  if (header === undefined || below.length === 0) return refuse('knowledgeImport.empty')
  if (filled - 1 > limits.rows) {
    const first = below[limits.rows]?.number ?? below.length
    return refuse('knowledgeImport.tooManyRows', { rows: filled - 1, limit: limits.rows, row: first })
  }
  for (const { number, cells } of rows) {
    if (cells.length > limits.columns)
      return refuse('knowledgeImport.tooManyColumns', {
        row: number,
        columns: cells.length,
        limit: limits.columns,
      })
    const long = cells.findIndex((cell) => typeof cell === 'string' && cell.length > limits.cell)
    if (long >= 0)
      return refuse('knowledgeImport.cellTooLong', { row: number, column: long + 1, limit: limits.cell })
  }
  return { header, rows: below }
}
