import type { Editor } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import type { EditorState } from '@tiptap/pm/state'
import type { TextStyle } from '#shared/document/model.ts'
import { attributesOf, isInCell, isItem, touchedBlocks } from '../editing/places.ts'
import { hasHeader } from '../tables/table-commands.ts'

const markNames = ['bold', 'italic', 'superscript', 'subscript', 'link'] as const
export type MarkName = (typeof markNames)[number]

/** What the buttons show of where the caret is. */
export type ToolbarState = {
  /** Null in a table, on a picture, or where several are selected. */
  readonly style: TextStyle | null
  readonly marks: readonly MarkName[]
  readonly isItem: boolean
  readonly isInTable: boolean
  readonly hasHeader: boolean
  readonly align: 'left' | 'right'
  /** Whether text is written here: not on a picture. */
  readonly isText: boolean
}

export function toolbarState(editor: Editor | null): ToolbarState {
  if (editor === null || editor.isDestroyed) return nowhere
  const { state } = editor
  const { selection } = state
  const { $from } = selection
  const styles = new Set(touchedBlocks(state).map(({ node }) => attributesOf(node).style))
  const isTable = isInCell($from)
  return {
    style: styles.size === 1 && !isTable ? ([...styles][0] ?? null) : null,
    marks: markNames.filter((name) => isMarked(state, name)),
    isItem: $from.depth > 0 && isItem($from.node(1)),
    isInTable: isTable,
    hasHeader: isTable && hasHeader($from.node(1)),
    align: isTable && $from.depth > 2 && $from.node(3).attrs['align'] === 'right' ? 'right' : 'left',
    isText: !(selection instanceof NodeSelection && selection.node.isBlock),
  }
}

const nowhere: ToolbarState = {
  style: null,
  marks: [],
  isItem: false,
  isInTable: false,
  hasHeader: false,
  align: 'left',
  isText: false,
}

function isMarked(state: EditorState, name: MarkName): boolean {
  const type = state.schema.marks[name]
  if (type === undefined) return false
  const { from, to, $from, empty } = state.selection
  if (empty) return type.isInSet(state.storedMarks ?? $from.marks()) !== undefined
  return state.doc.rangeHasMark(from, to, type)
}
