import { Fragment } from '@tiptap/pm/model'
import type { Node, Schema } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'
import type { Command, EditorState, Transaction } from '@tiptap/pm/state'
import {
  CellSelection,
  TableMap,
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  mergeCells,
  selectedRect,
  splitCell,
} from '@tiptap/pm/tables'
import { blockAt, isInCell } from '../editing/places.ts'

type Dispatch = ((tr: Transaction) => void) | undefined

/** A table with a header row where the caret is: in place of an empty paragraph, else below the block. */
export function insertTable(rows: number, columns: number, caption: string): Command {
  return (state, dispatch) => {
    const table = newTable(state.schema, rows, columns, caption)
    const { $from } = state.selection
    if ($from.depth === 0 || isInCell($from)) return false
    const block = blockAt($from)
    const isEmpty = block !== null && block.node.content.size === 0
    const at = isEmpty ? block.at : $from.after(1)
    const tr = state.tr
    if (isEmpty) tr.delete(at, at + block.node.nodeSize)
    tr.insert(at, table)
    const isLast = at + table.nodeSize >= tr.doc.content.size
    const { textBlock } = state.schema.nodes
    if (isLast && textBlock !== undefined) tr.insert(at + table.nodeSize, textBlock.create())
    dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1))).scrollIntoView())
    return true
  }
}

function newTable({ nodes }: Schema, rows: number, columns: number, caption: string): Node {
  const { table, tableRow, tableCell } = nodes
  if (table === undefined || tableRow === undefined || tableCell === undefined)
    throw new Error('the schema has tables')
  const row = (header: boolean): Node =>
    tableRow.create(
      null,
      Array.from({ length: columns }, () => tableCell.create({ header })),
    )
  const all = Array.from({ length: rows }, (_, at) => row(at === 0))
  return table.create({ caption }, Fragment.fromArray(all))
}

const inTable =
  (command: Command): Command =>
  (state, dispatch, view) =>
    isInCell(state.selection.$from) && command(state, dispatch, view)

/** A row or column takes after its neighbour: a new column's first cell is a header where the row is one. */
const withHeaders =
  (command: Command): Command =>
  (state, dispatch, view) =>
    command(state, dispatch === undefined ? undefined : (tr) => dispatch(likeRow(tr)), view)

function likeRow(tr: Transaction): Transaction {
  const $here = tr.selection.$from
  if (!isInCell($here)) return tr
  const start = $here.start(1)
  const first = $here.node(1).firstChild
  if (first === null) return tr
  let headers = 0
  first.forEach((cell) => {
    if (cell.attrs['header'] === true) headers += 1
  })
  if (headers * 2 > first.childCount)
    first.forEach((cell, at) => {
      if (cell.attrs['header'] !== true) tr.setNodeAttribute(start + 1 + at, 'header', true)
    })
  return tr
}

/** Header cells stand in the first row: all of it, or none. */
export const toggleHeader: Command = inTable((state, dispatch) => {
  const { table, tableStart } = selectedRect(state)
  const first = table.firstChild
  if (first === null) return false
  const isOn = hasHeader(table)
  const tr = state.tr
  first.forEach((_, at) => void tr.setNodeAttribute(tableStart + 1 + at, 'header', !isOn))
  dispatch?.(tr)
  return true
})

export function hasHeader(table: Node): boolean {
  const first = table.firstChild
  if (first === null || first.childCount === 0) return false
  let isAll = true
  first.forEach((cell) => {
    if (cell.attrs['header'] !== true) isAll = false
  })
  return isAll
}

/** Figures stand to the right: the cells that are selected, else the whole column. */
export const alignCells = (align: 'left' | 'right'): Command =>
  inTable((state, dispatch) => {
    const tr = state.tr
    for (const at of chosenCells(state)) tr.setNodeAttribute(at, 'align', align)
    dispatch?.(tr)
    return true
  })

function chosenCells(state: EditorState): readonly number[] {
  const { map, tableStart, left, right, top, bottom } = selectedRect(state)
  const rect =
    state.selection instanceof CellSelection
      ? { left, right, top, bottom }
      : { left, right, top: 0, bottom: map.height }
  return map.cellsInRect(rect).map((at) => tableStart + at)
}

/** Cells become one; their texts are kept apart by a break. */
const joinCells: Command = (state, dispatch) => {
  if (!(state.selection instanceof CellSelection)) return false
  const { hardBreak } = state.schema.nodes
  if (dispatch === undefined || hardBreak === undefined) return mergeCells(state)
  const tr = state.tr
  const full: number[] = []
  state.selection.forEachCell((cell, at) => {
    if (cell.content.size > 0) full.push(at)
  })
  for (const at of full.slice(1).toReversed()) tr.insert(at + 1, hardBreak.create())
  return mergeCells(state.apply(tr), (merge) => {
    for (const step of merge.steps) tr.step(step)
    dispatch(tr.setSelection(CellSelection.fromJSON(tr.doc, merge.selection.toJSON() as never)))
  })
}

export const removeTable: Command = inTable((state, dispatch) => {
  const { $from } = state.selection
  const at = $from.before(1)
  const tr = state.tr.delete(at, $from.after(1))
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(at))).scrollIntoView())
  return true
})

/** The last row or column is the table itself. */
const orTable =
  (command: Command, isLast: (map: TableMap) => boolean): Command =>
  (state, dispatch: Dispatch, view) =>
    isLast(selectedRect(state).map) ? removeTable(state, dispatch) : command(state, dispatch, view)

export const tableCommands = {
  rowAbove: inTable(addRowBefore),
  rowBelow: inTable(addRowAfter),
  columnLeft: inTable(withHeaders(addColumnBefore)),
  columnRight: inTable(withHeaders(addColumnAfter)),
  removeRow: inTable(orTable(deleteRow, ({ height }) => height === 1)),
  removeColumn: inTable(orTable(deleteColumn, ({ width }) => width === 1)),
  merge: inTable(joinCells),
  split: inTable(splitCell),
  header: toggleHeader,
  alignLeft: alignCells('left'),
  alignRight: alignCells('right'),
  removeTable,
} as const satisfies Readonly<Record<string, Command>>
