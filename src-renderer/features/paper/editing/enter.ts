import type { Node } from '@tiptap/pm/model'
import { NodeSelection, TextSelection } from '@tiptap/pm/state'
import type { Command, EditorState, Transaction } from '@tiptap/pm/state'
import { attributesOf, blockAt, isInCell, isItem } from './places.ts'

/** A line break within a block, a cell or a note. */
export const breakLine: Command = (state, dispatch) => {
  const { hardBreak } = state.schema.nodes
  if (hardBreak === undefined || !state.selection.$from.parent.inlineContent) return false
  dispatch?.(state.tr.replaceSelectionWith(hardBreak.create()).scrollIntoView())
  return true
}

/**
 * A new paragraph. The half that keeps the text keeps its id, and with it its comments: at the start of a block an
 * empty one is put before it. After a heading comes a paragraph; an empty item, quote or heading becomes one.
 */
export const enter: Command = (state, dispatch) => {
  const { selection } = state
  if (selection instanceof NodeSelection && selection.node.isBlock) return afterBlock(state, dispatch)
  if (isInCell(selection.$from)) return breakLine(state, dispatch)
  const tr = state.tr
  if (!selection.empty) tr.deleteSelection()
  const $caret = tr.selection.$from
  const block = blockAt($caret)
  if (block === null) return false
  const { style, level } = attributesOf(block.node)
  if (selection.empty && block.node.content.size === 0 && style !== 'paragraph')
    tr.setNodeMarkup(block.at, null, plainer(block.node))
  else if ($caret.parentOffset === 0 && block.node.content.size > 0) {
    const before = isItem(block.node) ? { style, level } : {}
    tr.insert(block.at, newBlock(state, before))
    // what was selected and is gone left the caret here: it stays with the text
    tr.setSelection(TextSelection.create(tr.doc, tr.mapping.slice(tr.steps.length - 1).map($caret.pos)))
  } else {
    const after = isItem(block.node) || style === 'quote' ? { style, level } : {}
    tr.split($caret.pos, 1, [{ type: block.node.type, attrs: newAttributes(after) }])
  }
  dispatch?.(tr.scrollIntoView())
  return true
}

/** An item one step out, and at the outermost a paragraph; all else a paragraph. */
function plainer(node: Node): object {
  const { style, level } = attributesOf(node)
  if (isItem(node) && level > 0) return { ...node.attrs, style, level: level - 1 }
  return { ...node.attrs, style: 'paragraph', level: 0, task: null }
}

const newAttributes = (attributes: object): object => ({ id: null, task: null, ...attributes })

function newBlock(state: EditorState, attributes: object): Node {
  const { textBlock } = state.schema.nodes
  if (textBlock === undefined) throw new Error('the schema has text blocks')
  return textBlock.create(newAttributes(attributes))
}

function afterBlock(state: EditorState, dispatch?: (tr: Transaction) => void): boolean {
  const at = state.selection.to
  const tr = state.tr.insert(at, newBlock(state, {}))
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, at + 1)).scrollIntoView())
  return true
}

/** A paragraph at the very end or start, for what ends or begins with a table or a picture, and the caret in it. */
export const paragraphAt =
  (edge: 'start' | 'end'): Command =>
  (state, dispatch) => {
    const at = edge === 'start' ? 0 : state.doc.content.size
    const tr = state.tr.insert(at, newBlock(state, {}))
    dispatch?.(tr.setSelection(TextSelection.create(tr.doc, at + 1)).scrollIntoView())
    return true
  }
