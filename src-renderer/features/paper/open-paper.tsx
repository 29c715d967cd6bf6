import { useEffect, useState } from 'react'
import { paperWords } from '#shared/text/screen/paper/paper.ts'
import { useRead } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { useTellPasted } from './clipboard/tell-pasted.ts'
import { RemarkWatch } from './comments/remark-watch.tsx'
import { FindBar } from './find/find-bar.tsx'
import { MergedNotice } from './merged/merged-notice.tsx'
import { LanguageMenu } from './language/language-menu.tsx'
import { Outline } from './outline.tsx'
import { PaperDialogs } from './paper-dialogs.tsx'
import { PaperHead } from './paper-head.tsx'
import { PaperText } from './paper-text.tsx'
import { SidePane } from './panes/side-pane.tsx'
import { StatusBar } from './status-bar.tsx'
import { DeskContext, createDesk, useDeskState } from './session/desk.ts'
import type { Desk } from './session/desk.ts'
import { useLastPlace } from './session/last-place.ts'
import { useSoughtBlock } from './session/sought-block.ts'
import { PaperWords } from './words.ts'
import { followFacts } from './session/facts.ts'
import { followPages } from './session/follow-pages.ts'
import type { PaperSession } from './session/session.ts'
import { useFlush } from './session/use-paper.ts'
import { usePaperKeys } from './use-paper-keys.ts'
import { Toolbar } from './toolbar/toolbar.tsx'
import { StrandedNotice } from './stranded-notice.tsx'
import { UnsavedNotice } from './unsaved-notice.tsx'

/** The desk on which a paper is written: outline, text, what lies beside it. */
export function OpenPaper({
  session,
  block,
  onReopen,
}: {
  readonly session: PaperSession
  readonly block: string | undefined
  readonly onReopen: () => void
}): React.JSX.Element {
  const [desk] = useState(() => createDesk(session))
  const text = useText(paperWords)
  useFlush(session)
  useEffect(() => followFacts(desk), [desk])
  useEffect(() => followPages(desk), [desk])
  useEffect(() => (session.paper.locked === null ? desk.language.follow() : undefined), [desk, session])
  useCitables(desk)
  return (
    <DeskContext value={desk}>
      <PaperWords value={text}>
        <Desktop desk={desk} block={block} onReopen={onReopen} />
      </PaperWords>
    </DeskContext>
  )
}

function Desktop({
  desk,
  block,
  onReopen,
}: {
  readonly desk: Desk
  readonly block: string | undefined
  readonly onReopen: () => void
}): React.JSX.Element {
  usePaperKeys(desk)
  useLastPlace(desk)
  useSoughtBlock(desk, block)
  useTellPasted(desk)
  const isOutlined = useDeskState((state) => state.isOutlined)
  const isFocused = useDeskState((state) => state.isFocused)
  const pane = useDeskState((state) => state.pane)
  const find = useDeskState((state) => state.find)
  const isEditable = desk.session.paper.locked === null
  return (
    <div
      className="paper"
      data-focus={isFocused || undefined}
      data-outline={isOutlined || undefined}
      data-pane={pane ?? undefined}
    >
      <PaperHead />
      {isEditable && <Toolbar />}
      {isOutlined && <Outline />}
      <div className="paper-middle">
        {find !== null && <FindBar key={find} isReplacing={find === 'replace'} />}
        <UnsavedNotice onReopen={onReopen} />
        <StrandedNotice />
        <MergedNotice />
        <PaperText />
      </div>
      <SidePane />
      <RemarkWatch />
      <StatusBar />
      {isEditable && <PaperDialogs />}
      {isEditable && <LanguageMenu desk={desk.language} />}
    </div>
  )
}

/** Names of what is cited, and of all that may be. */
function useCitables(desk: Desk): void {
  const { data } = useRead('paper.citables', { id: desk.session.paper.id })
  useEffect(() => {
    if (data !== undefined) desk.references.set(data)
  }, [desk, data])
}
