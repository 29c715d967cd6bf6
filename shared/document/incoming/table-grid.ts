import type { Inline, TableCell, TableRow } from '../model.ts'
import { saidIn } from './tidy-inlines.ts'

/** Word's own limit. */
export const mostColumns = 63

/** A cell as a stranger's table gives it: spans may say anything. */
export type GivenCell = {
  readonly content: readonly Inline[]
  readonly colspan: number
  readonly rowspan: number
  readonly align?: 'left' | 'right'
}

/** Rows whose cells fill their grid exactly, as print demands; the first is the header. Empty without cells. */
export function tableGrid(rows: readonly (readonly GivenCell[])[]): readonly TableRow[] {
  const columns = Math.min(mostColumns, Math.max(0, ...widths(rows)))
  return columns === 0 ? [] : filled(rows, columns)
}

/** How many columns each row asks for, with what hangs down from the rows above. */
function widths(rows: readonly (readonly GivenCell[])[]): readonly number[] {
  const hanging = new Map<number, number>()
  return rows.map((row, index) => {
    const above = hanging.get(index) ?? 0
    for (const cell of row)
      for (let below = 1; below < Math.min(cell.rowspan, rows.length - index); below++)
        hanging.set(index + below, (hanging.get(index + below) ?? 0) + cell.colspan)
    return Math.min(mostColumns, above + row.reduce((sum, cell) => sum + cell.colspan, 0))
  })
}

function filled(rows: readonly (readonly GivenCell[])[], columns: number): readonly TableRow[] {
  const taken = rows.map(() => Array.from({ length: columns }, () => false))
  // The first row is the header, which repeats on each page: what would hang down from it leaves an empty cell.
  const emptied = Array.from({ length: columns }, () => 0)
  return rows.map((row, index) => {
    const cells: TableCell[] = []
    const own = taken[index] ?? []
    const pending = [...row]
    for (let column = 0; column < columns; column++) {
      if (own[column] === true) continue
      const isEmptied = index > 0 && (emptied[column] ?? 0) > index
      const given = (isEmptied ? undefined : pending.shift()) ?? { content: [], colspan: 1, rowspan: 1 }
      const free = own.slice(column).indexOf(true)
      const colspan = Math.min(given.colspan, free < 0 ? columns - column : free)
      const rowspan = index === 0 ? 1 : Math.min(given.rowspan, rows.length - index)
      if (index === 0) emptied.fill(given.rowspan, column, column + colspan)
      for (let below = 0; below < rowspan; below++) taken[index + below]?.fill(true, column, column + colspan)
      cells.push(cellOf(given, index === 0, colspan, rowspan))
    }
    // What does not fit the grid joins the last cell: a wrong place is better than none.
    const last = cells.at(-1)
    const rest = pending.flatMap((cell): Inline[] => [{ type: 'hardBreak' }, ...cell.content])
    if (last !== undefined && rest.length > 0)
      cells[cells.length - 1] = { ...last, content: [...last.content, ...rest] }
    return { type: 'tableRow', content: cells }
  })
}

function cellOf(given: GivenCell, header: boolean, colspan: number, rowspan: number): TableCell {
  const align = given.align ?? (isFigure(saidIn(given.content)) ? 'right' : 'left')
  return { type: 'tableCell', attrs: { header, align, colspan, rowspan }, content: given.content }
}

/** `1 250 000`, `12,5 %`, `(300)`. */
const isFigure = (text: string): boolean => /^[\s\d.,:%()–−+-]*\d[\s\d.,:%()–−+-]*$/.test(text)
