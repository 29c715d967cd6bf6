import { unnumberedCaption } from '#shared/document/incoming/captions.ts'
import { mostColumns, tableGrid } from '#shared/document/incoming/table-grid.ts'
import type { GivenCell } from '#shared/document/incoming/table-grid.ts'
import { saidIn } from '#shared/document/incoming/tidy-inlines.ts'
import type { TableRow } from '#shared/document/model.ts'
import { withoutBold } from './composer.ts'
import type { Composer } from './composer.ts'
import { attribute, descendants, elementsIn, hasClass, isElement, parentOf, style } from './html-nodes.ts'
import type { HtmlElement } from './html-nodes.ts'
import { leftOut, noteLeftOut } from './left-out.ts'
import { linesOf } from './lines-of.ts'
import type { Reading } from './reading.ts'

const isCell = ({ tagName }: HtmlElement): boolean => tagName === 'td' || tagName === 'th'

type Row = { readonly element: HtmlElement; readonly head: boolean }

function rowsOf(table: HtmlElement): readonly Row[] {
  return elementsIn(table).flatMap((part) => {
    if (part.tagName === 'tr') return [{ element: part, head: false }]
    const rows = elementsIn(part).filter(({ tagName }) => tagName === 'tr')
    return rows.map((element) => ({ element, head: part.tagName === 'thead' }))
  })
}

/** Mail and older pages use tables to set text side by side, or in a frame: such a table is no table of text. */
export function isLayout(table: HtmlElement): boolean {
  if (/^(?:presentation|none)$/.test(attribute(table, 'role'))) return true
  const rows = rowsOf(table).map(({ element }) => elementsIn(element).filter(isCell))
  const hasHead = rows.some((cells) => cells.some(({ tagName }) => tagName === 'th'))
  if (Math.max(0, ...rows.map((cells) => cells.length)) <= 1) return true
  if (rows.length === 1 && !hasHead) return true
  const isMarked =
    Number(attribute(table, 'border')) > 0 || hasClass(table, /^(?:MsoTableGrid|wikitable)$/i) || hasHead
  if (isMarked) return false
  return rows.some((cells) =>
    cells.some((cell) => [...descendants(cell)].some(({ tagName }) => tagName === 'table')),
  )
}

/** A table of text, its cells as lines; a table within becomes lines of the cell that it lies in. */
export function readTable(table: HtmlElement, to: Composer, reading: Reading): void {
  const { findings } = reading
  const rows = rowsOf(table).filter(({ element }) => !isLeftOut(element, reading))
  const given = rows.map(({ element }) =>
    elementsIn(element)
      .filter(isCell)
      .filter((cell) => !isLeftOut(cell, reading))
      .map((cell) => givenCell(cell, reading)),
  )
  const grid = withoutEmptyColumns(tableGrid(withoutEmptyRows(given)))
  const [head] = grid
  if (head === undefined) return
  const isHeaded = rows[0]?.head === true || hasHeadCells(rows[0]?.element) || isBold(head)
  if (!isHeaded && !isWithinTable(table)) findings.add('headerRowAssumed')
  const caption = captionOf(table, reading) ?? to.waitingCaption() ?? ''
  to.place({
    type: 'table',
    attrs: { id: reading.newId(), caption: unnumberedCaption(caption).trim() },
    content: grid.map(withoutBoldHead),
  })
}

function isLeftOut(element: HtmlElement, { findings }: Reading): boolean {
  const kind = leftOut(element)
  if (kind !== null && kind !== 'silent') noteLeftOut(element, kind, findings)
  return kind !== null
}

function givenCell(cell: HtmlElement, reading: Reading): GivenCell {
  const inner = reading.within(cell.childNodes)
  reading.findings.add('nestedTables', inner.filter(({ type }) => type === 'table').length)
  const span = (name: string): number => Math.max(1, Math.trunc(Number(attribute(cell, name))) || 1)
  const right =
    /right|end/.test(style(cell, 'text-align') || attribute(cell, 'align')) || hasRightParagraph(cell)
  return {
    content: linesOf(inner),
    colspan: Math.min(span('colspan'), mostColumns),
    rowspan: Math.min(span('rowspan'), 500),
    ...(right ? { align: 'right' as const } : {}),
    // a row's own heading is no figure, though it be a year
    ...(!right && cell.tagName === 'th' ? { align: 'left' as const } : {}),
  }
}

const hasRightParagraph = (cell: HtmlElement): boolean =>
  elementsIn(cell).some((child) => /right|end/.test(style(child, 'text-align') || attribute(child, 'align')))

const hasHeadCells = (row: HtmlElement | undefined): boolean =>
  row !== undefined &&
  elementsIn(row).some((cell) => cell.tagName === 'th' || attribute(cell, 'role') === 'columnheader')

/** A first row that is all bold was meant as one of headings. */
const isBold = ({ content }: TableRow): boolean =>
  content.every((cell) =>
    cell.content.every(
      (node) => node.type !== 'text' || (node.marks ?? []).some(({ type }) => type === 'bold'),
    ),
  ) && content.some((cell) => cell.content.length > 0)

function isWithinTable(table: HtmlElement): boolean {
  for (let at = parentOf(table); at !== null; at = parentOf(at)) if (at.tagName === 'table') return true
  return false
}

const isEmpty = ({ content, rowspan }: GivenCell): boolean => content.length === 0 && rowspan === 1

/** Spreadsheets bring empty rows along, above and below. */
function withoutEmptyRows(rows: readonly (readonly GivenCell[])[]): readonly (readonly GivenCell[])[] {
  const first = rows.findIndex((row) => !row.every(isEmpty))
  const last = rows.findLastIndex((row) => !row.every(isEmpty))
  return first < 0 ? [] : rows.slice(first, last + 1)
}

/** And empty columns at the end. */
function withoutEmptyColumns(rows: readonly TableRow[]): readonly TableRow[] {
  const isSpare = ({ content }: TableRow): boolean => {
    const last = content.at(-1)
    return (
      content.length > 1 &&
      last !== undefined &&
      last.content.length === 0 &&
      last.attrs.colspan * last.attrs.rowspan === 1
    )
  }
  let kept = rows
  while (kept.length > 0 && kept.every(isSpare))
    kept = kept.map((row) => ({ ...row, content: row.content.slice(0, -1) }))
  return kept
}

/** Head cells are bold by themselves. */
const withoutBoldHead = (row: TableRow, index: number): TableRow =>
  index > 0
    ? row
    : { ...row, content: row.content.map((cell) => ({ ...cell, content: withoutBold(cell.content) })) }

function captionOf(table: HtmlElement, reading: Reading): string | null {
  const element = table.childNodes.find((child) => isElement(child) && child.tagName === 'caption')
  if (element === undefined || !isElement(element)) return null
  return saidIn(linesOf(reading.within(element.childNodes))).trim()
}
