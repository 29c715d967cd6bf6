import type { BlockId } from '#shared/ids.ts'
import type { Inline, Table, TableCell, TableRow } from '#shared/document/model.ts'
import { inlinesFrom, trimmed } from './html-inline.ts'
import type { Conversion } from './html-inline.ts'
import { attribute, elementsIn } from './html-tree.ts'
import type { HtmlElement } from './html-tree.ts'

/** Word's own limit. */
const mostColumns = 63

type Given = { readonly content: readonly Inline[]; readonly colspan: number; readonly rowspan: number }

/** A table whose cells fill their grid exactly, as the typesetter demands, or null when it has no cells. */
export function tableFrom(element: HtmlElement, caption: string, work: Conversion): Table | null {
  const rows = rowsOf(element)
  const given = rows.map(({ row }) =>
    elementsIn(row)
      .filter(isCell)
      .map((cell) => givenCell(cell, work)),
  )
  const columns = Math.min(mostColumns, Math.max(0, ...widths(given)))
  if (columns === 0) return null
  if (rows[0]?.head !== true) work.warnings.add('attachment.headerRowAssumed')
  return {
    type: 'table',
    attrs: { id: work.newId() as BlockId, caption },
    content: filled(given, columns),
  }
}

const isCell = ({ tagName }: HtmlElement): boolean => tagName === 'td' || tagName === 'th'

function rowsOf(table: HtmlElement): readonly { readonly row: HtmlElement; readonly head: boolean }[] {
  return elementsIn(table).flatMap((part) => {
    if (part.tagName === 'tr') return [{ row: part, head: false }]
    const rows = elementsIn(part).filter((row) => row.tagName === 'tr')
    return rows.map((row) => ({ row, head: part.tagName === 'thead' }))
  })
}

function givenCell(cell: HtmlElement, work: Conversion): Given {
  const span = (name: string): number => Math.max(1, Math.trunc(Number(attribute(cell, name))) || 1)
  return {
    content: trimmed(inlinesFrom(cell.childNodes, work)),
    colspan: Math.min(span('colspan'), mostColumns),
    rowspan: span('rowspan'),
  }
}

/** How many columns each row asks for, with what hangs down from the rows above. */
function widths(rows: readonly (readonly Given[])[]): readonly number[] {
  const hanging = new Map<number, number>()
  return rows.map((row, index) => {
    const above = hanging.get(index) ?? 0
    for (const cell of row)
      for (let below = 1; below < Math.min(cell.rowspan, rows.length - index); below++)
        hanging.set(index + below, (hanging.get(index + below) ?? 0) + cell.colspan)
    return Math.min(mostColumns, above + row.reduce((sum, cell) => sum + cell.colspan, 0))
  })
}

function filled(rows: readonly (readonly Given[])[], columns: number): readonly TableRow[] {
  const taken = rows.map(() => Array.from({ length: columns }, () => false))
  return rows.map((row, index) => {
    const cells: TableCell[] = []
    const own = taken[index] ?? []
    const pending = [...row]
    for (let column = 0; column < columns; column++) {
      if (own[column] === true) continue
      const given = pending.shift() ?? { content: [], colspan: 1, rowspan: 1 }
      const free = own.slice(column).indexOf(true)
      const colspan = Math.min(given.colspan, free < 0 ? columns - column : free)
      // The first row is the header, which repeats on each page: nothing may hang down from it.
      const rowspan = index === 0 ? 1 : Math.min(given.rowspan, rows.length - index)
      for (let below = 0; below < rowspan; below++) taken[index + below]?.fill(true, column, column + colspan)
      cells.push(made(given.content, index === 0, colspan, rowspan))
    }
    // What does not fit the grid joins the last cell: a wrong place is better than none.
    const last = cells.at(-1)
    const rest = pending.flatMap((cell): Inline[] => [{ type: 'hardBreak' }, ...cell.content])
    if (last !== undefined && rest.length > 0)
      cells[cells.length - 1] = { ...last, content: [...last.content, ...rest] }
    return { type: 'tableRow', content: cells }
  })
}

function made(content: readonly Inline[], header: boolean, colspan: number, rowspan: number): TableCell {
  const said = content.map((node) => (node.type === 'text' ? node.text : '')).join('')
  const align = /^[\s\d.,:%()–−+-]*\d[\s\d.,:%()–−+-]*$/.test(said) ? 'right' : 'left'
  return { type: 'tableCell', attrs: { header, align, colspan, rowspan }, content }
}
