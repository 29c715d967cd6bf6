import type { EditorState } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { paragraphAt } from './enter.ts'

export type Way = 'up' | 'down' | 'left' | 'right'

/**
 * Arrows at a section's edge: `leave` where the caret is to go on to the section before or after, `stay` where a
 * table lies at the edge and a paragraph was made beyond it, as there is no other way to get one; null for all else.
 */
export function atEdge(view: EditorView, way: Way): 'leave' | 'stay' | null {
  const { state } = view
  const { selection } = state
  const isBack = way === 'up' || way === 'left'
  if (!selection.empty || !view.endOfTextblock(way)) return null
  const $caret = selection.$head
  if ($caret.depth === 0) return null
  const isEdgeBlock = $caret.index(0) === (isBack ? 0 : state.doc.childCount - 1)
  if (!isEdgeBlock) return null
  if ($caret.node(1).type.name === 'textBlock') return 'leave'
  const row = $caret.index(1)
  if (row !== (isBack ? 0 : $caret.node(1).childCount - 1) || way === 'left' || way === 'right') return null
  if (view.editable) paragraphAt(isBack ? 'start' : 'end')(state, view.dispatch.bind(view))
  return 'stay'
}

/** Whether nothing is written here: one empty paragraph. */
export const isBlank = ({ doc }: EditorState): boolean =>
  doc.childCount === 1 && doc.firstChild?.type.name === 'textBlock' && doc.firstChild.content.size === 0
