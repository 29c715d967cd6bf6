import type { ResolvedPos } from '@tiptap/pm/model'
import type { Command } from '@tiptap/pm/state'
import { CellSelection, TableMap } from '@tiptap/pm/tables'
import { isInCell } from '../editing/places.ts'
import type { Way } from '../editing/section-edges.ts'

/** The cell that a place is in, as prosemirror-tables names cells; null outside tables. */
const cellOf = ($place: ResolvedPos): ResolvedPos | null =>
  isInCell($place) && $place.depth >= 3 ? $place.doc.resolve($place.before(3)) : null

/**
 * Shift and arrows in a table: from the edge of a cell's text whole cells are selected. Its library looks for a
 * paragraph within the cell, and ours has none, so it is done here; cells that are selected stay within the table.
 */
export const selectCells =
  (way: Way): Command =>
  (state, dispatch, view) => {
    const { selection } = state
    const isCells = selection instanceof CellSelection
    const $anchor = isCells ? selection.$anchorCell : cellOf(selection.$anchor)
    const $head = isCells ? selection.$headCell : cellOf(selection.$head)
    if ($anchor === null || $head === null) return false
    if (!isCells && ($anchor.pos !== $head.pos || view?.endOfTextblock(way) !== true)) return false
    const start = $head.start(-1)
    const axis = way === 'up' || way === 'down' ? 'vert' : 'horiz'
    const direction = way === 'up' || way === 'left' ? -1 : 1
    const next = TableMap.get($head.node(-1)).nextCell($head.pos - start, axis, direction)
    if (next === null) return isCells
    dispatch?.(state.tr.setSelection(new CellSelection($anchor, state.doc.resolve(start + next))))
    return true
  }
