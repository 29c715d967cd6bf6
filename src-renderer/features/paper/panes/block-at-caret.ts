import { idOf } from '../editing/block-ids.ts'
import { useDesk, useDeskState } from '../session/desk.ts'
import type { Desk } from '../session/desk.ts'

/** The block that the caret stands in; null where there is none. */
export function useBlockAtCaret(): string | null {
  const desk = useDesk()
  // `turn` counts what happens in the section at hand
  return useDeskState(({ active, turn }) => (turn < 0 ? null : blockAtCaret(desk, active)))
}

function blockAtCaret(desk: Desk, section: string | null): string | null {
  const state = desk.editorOf(section)?.state
  if (state === undefined) return null
  const { $from } = state.selection
  const block = $from.depth === 0 ? $from.nodeAfter : $from.node(1)
  return block === null ? null : idOf(block)
}
