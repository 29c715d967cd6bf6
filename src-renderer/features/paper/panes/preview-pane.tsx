import { useCallback } from 'react'
import { goToBlock } from '../outline.tsx'
import { PrintedPages } from '../preview/printed-pages.tsx'
import { idOf } from '../editing/block-ids.ts'
import { useDesk, useDeskState } from '../session/desk.ts'
import type { Desk } from '../session/desk.ts'
import { useEditedSections } from './use-edited-sections.ts'

/** The printed pages of the paper that is written: pressed, a page leads to its text; the block at the caret is marked. */
export function PreviewPane(): React.JSX.Element {
  const desk = useDesk()
  const sections = useEditedSections(desk)
  // `turn` counts what happens in the section at hand
  const activeBlock = useDeskState(({ active, turn }) => (turn < 0 ? null : blockAtCaret(desk, active)))
  const tellCount = useCallback((pages: number) => desk.store.setState({ pages }), [desk])
  return (
    <PrintedPages
      onCount={tellCount}
      paper={desk.session.paper.id}
      sections={sections}
      activeBlock={activeBlock}
      onChooseBlock={(id) => {
        const section = sections.find(({ content }) => content.some((block) => block.attrs.id === id))
        if (section !== undefined) goToBlock(desk, section.key, id)
      }}
    />
  )
}

function blockAtCaret(desk: Desk, section: string | null): string | null {
  const state = desk.editorOf(section)?.state
  if (state === undefined) return null
  const { $from } = state.selection
  const block = $from.depth === 0 ? $from.nodeAfter : $from.node(1)
  return block === null ? null : idOf(block)
}
