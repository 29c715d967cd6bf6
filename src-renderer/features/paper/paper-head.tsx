import { Button } from '@digdir/designsystemet-react'
import {
  ArrowLeftIcon,
  EyeWithPupilIcon,
  MagnifyingGlassIcon,
  PadlockLockedIcon,
  SidebarLeftIcon,
} from '@navikt/aksel-icons'
import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { stageWords } from '#shared/text/screen/reading-codes.ts'
import { useText } from '../../api/language.ts'
import { useRefusalText } from '../../api/refusal.ts'
import { Tag } from '../../ui/tag.tsx'
import { takePageFocus } from '../../ui/page-focus.ts'
import { usePaneStanding } from './changes/use-changes.ts'
import { panes } from './panes/panes.ts'
import type { Pane } from './panes/panes.ts'
import { useDesk, useDeskState } from './session/desk.ts'
import { WordMenu } from './word/word-menu.tsx'
import { usePaperWords } from './words.ts'

/** What is written, in which case, and what lies around the text. */
export function PaperHead(): React.JSX.Element {
  const { session, store } = useDesk()
  const { paper } = session
  const text = usePaperWords()
  const stages = useText(stageWords)
  const worded = useRefusalText()
  const heading = useRef<HTMLHeadingElement>(null)
  const isOutlined = useDeskState((state) => state.isOutlined)
  const isFocused = useDeskState((state) => state.isFocused)
  useEffect(() => takePageFocus(heading.current), [])
  useEffect(() => {
    document.title = `${paper.title} – Saksklar`
  }, [paper.title])
  return (
    <header className="paper-head">
      <Button
        variant="tertiary"
        data-color="neutral"
        icon
        aria-label={text.outline}
        title={text.outline}
        aria-pressed={isOutlined}
        onClick={() => store.setState({ isOutlined: !isOutlined })}
      >
        <SidebarLeftIcon aria-hidden />
      </Button>
      <div className="paper-head-title">
        <Link href={`/saker/${paper.case.id}/saksframlegg`} className="paper-back">
          <ArrowLeftIcon aria-hidden /> {paper.case.caseNumber} · {stages[paper.stage]}, {paper.committee}
        </Link>
        <h1 ref={heading} tabIndex={-1} lang={paper.language}>
          {paper.title}
        </h1>
      </div>
      {paper.locked !== null && (
        <span className="paper-locked">
          <Tag tone="warning" icon={PadlockLockedIcon}>
            {text.locked}
          </Tag>
          <span className="small">{worded(paper.locked)}</span>
        </span>
      )}
      <div className="paper-head-end">
        <Button
          variant="tertiary"
          data-color="neutral"
          icon
          aria-label={text.find}
          title={`${text.find} (Ctrl+F)`}
          onClick={() => store.setState({ find: 'find' })}
        >
          <MagnifyingGlassIcon aria-hidden />
        </Button>
        <Button
          variant="tertiary"
          data-color="neutral"
          icon
          aria-label={text.focus}
          title={`${text.focus} (F9)`}
          aria-pressed={isFocused}
          onClick={() => store.setState({ isFocused: !isFocused })}
        >
          <EyeWithPupilIcon aria-hidden />
        </Button>
        {panes
          .filter(({ whileWriting }) => whileWriting !== true || paper.locked === null)
          .map((pane) => (
            <PaneButton key={pane.name} pane={pane} />
          ))}
        <WordMenu />
      </div>
    </header>
  )
}

/** Opens a pane beside the text, or closes it; not there where it is of no use. */
function PaneButton({ pane }: { readonly pane: Pane }): React.JSX.Element | null {
  const { name, icon: Sign, keys } = pane
  const { store } = useDesk()
  const text = usePaperWords()
  const shown = useDeskState((state) => state.pane)
  const { isOf, more } = usePaneStanding(pane)
  if (!isOf) return null
  const said = more === '' ? text.panes[name] : `${text.panes[name]}, ${more}`
  return (
    <Button
      variant="tertiary"
      data-color="neutral"
      aria-pressed={shown === name}
      data-pane-of={name}
      title={keys === undefined ? said : `${said} (${keys})`}
      onClick={() => store.setState({ pane: shown === name ? null : name })}
    >
      <Sign aria-hidden />
      <span className="paper-pane-name">{text.panes[name]}</span>
    </Button>
  )
}
