import Papa from 'papaparse'
import type { Table, TableLimits, TableRow } from '#shared/domain/knowledge/import/table.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { unescaped } from './formula-escape.ts'
import { tableOf } from './table-of.ts'

/** What may part the cells of a line. */
export const separators = [';', ',', '\t', '|'] as const
export type Separator = (typeof separators)[number]

export type ReadCsv = { readonly table: Table; readonly separator: Separator }

/**
 * Rows of text parted by a sign, which is found where none is asked for. Refuses with `knowledgeImport.badQuotes`
 * where a quotation mark is never closed, and what {@link tableOf} refuses.
 */
export function readCsv(text: string, asked: Separator | null, limits: TableLimits): ReadCsv | Refusal {
  // Excel's own way to say it; a line of its own, and no row of the table
  const said = /^sep=(.)\r?\n/i.exec(text)
  const separator = asked ?? separators.find((each) => each === said?.[1]) ?? findSeparator(text)
  const rows: TableRow[] = []
  let number = said === null ? 0 : 1
  let quotes: number | null = null
  let filled = 0
  Papa.parse<string[]>(said === null ? text : text.slice(said[0].length), {
    delimiter: separator,
    step: ({ data, errors }) => {
      number += 1
      if (errors.some(({ type }) => type === 'Quotes')) quotes ??= number
      if (data.every((cell) => cell.trim() === '')) return
      filled += 1
      // counted to the end, so that it can be told how many there are, and not kept
      if (filled <= limits.rows + 2) rows.push({ number, cells: trimmed(data) })
    },
  })
  if (quotes !== null) return refuse('knowledgeImport.badQuotes', { row: quotes })
  const table = tableOf(rows, filled, limits)
  return 'refused' in table ? table : { table, separator }
}

/** Without empty cells at the end, which programs add. */
function trimmed(cells: readonly string[]): readonly string[] {
  const last = cells.findLastIndex((cell) => cell.trim() !== '')
  return cells.slice(0, last + 1).map(unescaped)
}

/** The sign that parts most lines of the beginning into as many cells as the first; `;` as Norwegian Excel has it. */
function findSeparator(text: string): Separator {
  const start = text.slice(0, 200_000)
  const scores = separators.map((separator) => {
    const { data } = Papa.parse<string[]>(start, { delimiter: separator, preview: 50 })
    const lines = data.filter((cells) => cells.some((cell) => cell.trim() !== ''))
    const columns = lines[0]?.length ?? 0
    const alike = lines.filter((cells) => cells.length === columns).length
    return { separator, score: columns < 2 ? 0 : alike / lines.length + Math.min(columns, 20) / 100 }
  })
  const best = scores.toSorted((a, b) => b.score - a.score)[0]
  return best === undefined || best.score === 0 ? ';' : best.separator
}
