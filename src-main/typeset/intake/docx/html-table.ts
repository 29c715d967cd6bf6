import type { BlockId } from '#shared/ids.ts'
import type { Table } from '#shared/document/model.ts'
import { mostColumns, tableGrid } from '#shared/document/incoming/table-grid.ts'
import type { GivenCell } from '#shared/document/incoming/table-grid.ts'
import { inlinesFrom, trimmed } from './html-inline.ts'
import type { Conversion } from './html-inline.ts'
import { attribute, elementsIn } from './html-tree.ts'
import type { HtmlElement } from './html-tree.ts'

/** A table whose cells fill their grid exactly, as the typesetter demands, or null when it has no cells. */
export function tableFrom(element: HtmlElement, caption: string, work: Conversion): Table | null {
  const rows = rowsOf(element)
  const content = tableGrid(
    rows.map(({ row }) =>
      elementsIn(row)
        .filter(isCell)
        .map((cell) => givenCell(cell, work)),
    ),
  )
  if (content.length === 0) return null
  if (rows[0]?.head !== true) work.warnings.add('attachment.headerRowAssumed')
  return { type: 'table', attrs: { id: work.newId() as BlockId, caption }, content }
}

const isCell = ({ tagName }: HtmlElement): boolean => tagName === 'td' || tagName === 'th'

function rowsOf(table: HtmlElement): readonly { readonly row: HtmlElement; readonly head: boolean }[] {
  return elementsIn(table).flatMap((part) => {
    if (part.tagName === 'tr') return [{ row: part, head: false }]
    const rows = elementsIn(part).filter((row) => row.tagName === 'tr')
    return rows.map((row) => ({ row, head: part.tagName === 'thead' }))
  })
}

function givenCell(cell: HtmlElement, work: Conversion): GivenCell {
  const span = (name: string): number => Math.max(1, Math.trunc(Number(attribute(cell, name))) || 1)
  return {
    content: trimmed(inlinesFrom(cell.childNodes, work)),
    ...alignment(cell),
    colspan: Math.min(span('colspan'), mostColumns),
    rowspan: span('rowspan'),
  }
}

/** How a cell is set, where its document says so. */
function alignment(cell: HtmlElement): Pick<GivenCell, 'align'> {
  const said = new Set(elementsIn(cell).map((line) => attribute(line, 'class')))
  if (said.has('right')) return { align: 'right' }
  return said.has('left') ? { align: 'left' } : {}
}
