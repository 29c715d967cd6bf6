import { ChatAddIcon, ImageIcon, LinkIcon, TableIcon } from '@navikt/aksel-icons'
import { commentWords } from '#shared/text/screen/paper/comments.ts'
import { toolbarWords } from '#shared/text/screen/paper/toolbar.ts'
import { useText } from '../../../api/language.ts'
import { announce } from '../../../ui/announcer.tsx'
import { remarkHere } from '../comments/remark-commands.ts'
import { askToCite } from '../citing/choices.ts'
import { insertNote } from '../notes/note-view.ts'
import { FootnoteIcon } from './icons.tsx'
import { Tool } from './tool.tsx'
import type { ToolbarState } from './toolbar-state.ts'

/** What is put into the text: link, citation, note, table, picture. */
export function InsertTools({ state }: { readonly state: ToolbarState }): React.JSX.Element {
  const text = useText(toolbarWords)
  const remarks = useText(commentWords)
  const { isText, isInTable, marks } = state
  return (
    <>
      <Tool
        name={text.marks.link}
        keys="Ctrl+Shift+K"
        pressed={marks.includes('link')}
        disabled={!isText}
        onUse={({ store }) => store.setState({ dialog: { kind: 'link' } })}
      >
        <LinkIcon aria-hidden />
      </Tool>
      <Tool
        name={text.cite}
        keys="@"
        disabled={!isText}
        onUse={(desk) => askToCite(desk, desk.store.getState().active ?? '')}
      >
        <span className="paper-tool-at">@</span>
      </Tool>
      <Tool
        name={text.note}
        disabled={!isText}
        onUse={(desk) => insertNote(desk, desk.store.getState().active ?? '')}
      >
        <FootnoteIcon />
      </Tool>
      <Tool
        name={text.table}
        disabled={isInTable}
        onUse={({ store }) => store.setState({ dialog: { kind: 'table' } })}
      >
        <TableIcon aria-hidden />
      </Tool>
      <Tool
        name={text.image}
        disabled={isInTable}
        onUse={({ store }) => store.setState({ dialog: { kind: 'image', file: null } })}
      >
        <ImageIcon aria-hidden />
      </Tool>
      <Tool
        name={remarks.add}
        keys="Ctrl+Alt+M"
        onUse={(desk) => {
          if (remarkHere(desk)) return
          announce(remarks.noSelection)
          desk.store.setState({ pane: 'comments' })
        }}
      >
        <ChatAddIcon aria-hidden />
      </Tool>
    </>
  )
}
