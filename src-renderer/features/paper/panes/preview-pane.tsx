import type { Selection } from '@tiptap/pm/state'
import { idOf } from '../editing/block-ids.ts'
import { goToBlock } from '../outline.tsx'
import { PreviewPane as Preview } from '../preview/preview-pane.tsx'
import { useDesk, useDeskState } from '../session/desk.ts'
import { useContents } from '../session/use-contents.ts'

/** The printed pages: they follow what is written and where, and a press on them leads to the text. */
export function PreviewPane(): React.JSX.Element {
  const desk = useDesk()
  const contents = useContents()
  const block = useDeskState(({ active }) => {
    const editor = desk.editorOf(active)
    return editor === null ? null : blockOf(editor.state.selection)
  })
  return (
    <Preview
      paper={desk.session.paper.id}
      sections={contents}
      activeBlock={block}
      onChooseBlock={(id) => {
        const section = contents.find(({ content }) => content.some(({ attrs }) => attrs.id === id))
        if (section !== undefined) goToBlock(desk, section.key, id)
      }}
    />
  )
}

/** The block that the caret is in, or the one that is chosen. */
function blockOf({ $from }: Selection): string | null {
  const node = $from.depth > 0 ? $from.node(1) : $from.nodeAfter
  return node === null ? null : idOf(node)
}
