import { Selection } from '@tiptap/pm/state'
import type { Command } from '@tiptap/pm/state'
import { goToNextCell } from '@tiptap/pm/tables'
import { paragraphAt } from './enter.ts'
import { shiftItems } from './lists.ts'
import { isInCell, isItem } from './places.ts'

/**
 * Tab goes from cell to cell and moves items in and out. It never makes a row: in the last cell it leaves the
 * table. Elsewhere it is the browser's, and goes on to the next thing on the screen.
 */
export const tab =
  (way: 1 | -1): Command =>
  (state, dispatch, view) => {
    const { $from } = state.selection
    if (isInCell($from)) return goToNextCell(way)(state, dispatch) || leaveTable(way)(state, dispatch, view)
    if ($from.depth > 0 && isItem($from.node(1))) {
      shiftItems(way)(state, dispatch)
      return true
    }
    return false
  }

const leaveTable =
  (way: 1 | -1): Command =>
  (state, dispatch, view) => {
    const { $from } = state.selection
    const border = way > 0 ? $from.after(1) : $from.before(1)
    const next = Selection.findFrom(state.doc.resolve(border), way)
    if (next === null) return paragraphAt(way > 0 ? 'end' : 'start')(state, dispatch, view)
    dispatch?.(state.tr.setSelection(next).scrollIntoView())
    return true
  }
