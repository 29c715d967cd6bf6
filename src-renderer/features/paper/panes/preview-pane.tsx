import { useCallback } from 'react'
import { goToBlock } from '../outline.tsx'
import { PrintedPages } from '../preview/printed-pages.tsx'
import { useDesk } from '../session/desk.ts'
import { useBlockAtCaret } from './block-at-caret.ts'
import { useEditedSections } from './use-edited-sections.ts'

/** The printed pages of the paper that is written: pressed, a page leads to its text; the block at the caret is marked. */
export function PreviewPane(): React.JSX.Element {
  const desk = useDesk()
  const sections = useEditedSections(desk)
  const activeBlock = useBlockAtCaret()
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
