import type { Node } from '@tiptap/pm/model'
import { NodeSelection, Selection, TextSelection } from '@tiptap/pm/state'
import type { Command, EditorState, Transaction } from '@tiptap/pm/state'
import { CellSelection } from '@tiptap/pm/tables'
import { attributesOf, blockAt, isInCell } from './places.ts'

type Dispatch = ((tr: Transaction) => void) | undefined

/**
 * Backspace where the browser's own would join or delete more than a letter. At the start of an item, a heading or
 * a quote it makes a paragraph; at the start of a section, a cell or after a table it does nothing, however long it
 * is held.
 */
export const backspace: Command = (state, dispatch) => {
  if (!state.selection.empty) return eraseSelection(state, dispatch)
  const { $from } = state.selection
  if ($from.parentOffset > 0) return eraseInline(state, dispatch, $from.nodeBefore, -1)
  if (isInCell($from)) return true
  const block = blockAt($from)
  if (block === null) return false
  if (attributesOf(block.node).style !== 'paragraph') {
    dispatch?.(
      state.tr.setNodeMarkup(block.at, null, {
        ...block.node.attrs,
        style: 'paragraph',
        level: 0,
        task: null,
      }),
    )
    return true
  }
  const before = state.doc.resolve(block.at).nodeBefore
  return before === null || meet(state, dispatch, before, block.node, block.at)
}

/** Delete, likewise at the end of a block. */
export const erase: Command = (state, dispatch) => {
  if (!state.selection.empty) return eraseSelection(state, dispatch)
  const { $from } = state.selection
  if ($from.parentOffset < $from.parent.content.size) return eraseInline(state, dispatch, $from.nodeAfter, 1)
  if (isInCell($from)) return true
  const block = blockAt($from)
  if (block === null) return false
  const border = block.at + block.node.nodeSize
  const after = state.doc.resolve(border).nodeAfter
  return after === null || meet(state, dispatch, block.node, after, border)
}

/** A node in the line is taken as a whole; letters are the browser's. */
function eraseInline(state: EditorState, dispatch: Dispatch, node: Node | null, way: 1 | -1): boolean {
  if (node === null || node.isText) return false
  const { from } = state.selection
  const range = way < 0 ? ([from - node.nodeSize, from] as const) : ([from, from + node.nodeSize] as const)
  dispatch?.(state.tr.delete(...range).scrollIntoView())
  return true
}

/** Two blocks meet at `border`: an empty one goes away, texts are joined, tables and pictures are not eaten. */
function meet(state: EditorState, dispatch: Dispatch, first: Node, second: Node, border: number): boolean {
  const tr = state.tr
  const isEmpty = (node: Node): boolean => node.type.name === 'textBlock' && node.content.size === 0
  if (isEmpty(first)) {
    tr.delete(border - first.nodeSize, border)
    tr.setSelection(Selection.near(tr.doc.resolve(border - first.nodeSize), 1))
  } else if (isEmpty(second)) {
    tr.delete(border, border + second.nodeSize)
    tr.setSelection(Selection.near(tr.doc.resolve(border), -1))
  } else if (first.type.name === 'textBlock' && second.type.name === 'textBlock') {
    tr.join(border)
    tr.setSelection(TextSelection.create(tr.doc, border - 1))
  } else {
    const isHere = state.selection.from < border
    const other = isHere ? second : first
    if (other.type.name === 'image')
      tr.setSelection(NodeSelection.create(tr.doc, isHere ? border : border - other.nodeSize))
  }
  dispatch?.(tr.scrollIntoView())
  return true
}

/**
 * A selection that reaches over the edge of a table takes the text outside it and empties the cells that it
 * touches: the table stands. One that holds a whole table takes it.
 */
export function eraseSelection(state: EditorState, dispatch: Dispatch): boolean {
  const { selection } = state
  if (selection instanceof CellSelection) return false // prosemirror-tables empties the cells
  if (selection instanceof NodeSelection) {
    dispatch?.(state.tr.deleteSelection().scrollIntoView())
    return true
  }
  dispatch?.(eraseRange(state.tr, selection.from, selection.to).scrollIntoView())
  return true
}

/** The same for a transaction in the making; afterwards the caret stands where the range began. */
export function eraseRange(tr: Transaction, from: number, to: number): Transaction {
  const $from = tr.doc.resolve(from)
  const $to = tr.doc.resolve(to)
  const isCut = (isInCell($from) || isInCell($to)) && !$from.sameParent($to)
  if (!isCut) return tr.setSelection(TextSelection.between($from, $to)).deleteSelection()
  const ranges: (readonly [number, number])[] = []
  tr.doc.nodesBetween(from, to, (node, at) => {
    const whole = from <= at && at + node.nodeSize <= to
    if (node.type.name === 'table' && !whole) return true
    if (node.type.name === 'tableRow') return true
    const inner = node.inlineContent
      ? ([Math.max(from, at + 1), Math.min(to, at + node.nodeSize - 1)] as const)
      : null
    if (whole && node.type.name !== 'tableCell') ranges.push([at, at + node.nodeSize])
    else if (inner !== null && inner[0] < inner[1]) ranges.push(inner)
    return false
  })
  for (const [start, end] of ranges.toReversed()) tr.delete(start, end)
  return tr.setSelection(TextSelection.near(tr.doc.resolve(tr.mapping.map(from)), 1))
}
