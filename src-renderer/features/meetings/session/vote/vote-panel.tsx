import { Button } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import type { Output } from '#shared/contract/index.ts'
import type { SessionView } from '#shared/contract/session-shapes.ts'
import { sessionVoteWords } from '#shared/text/screen/session/vote.ts'
import { useText } from '../../../../api/language.ts'
import { Panel } from '../../../../ui/panel.tsx'
import { focusOn } from '../focus.ts'
import { keepVoteDraft } from './draft-store.ts'
import { FreeVote } from './free-vote.tsx'
import { HeldVotes } from './held-votes.tsx'
import { useVotes } from './use-votes.ts'
import { VoteRecorder } from './vote-recorder.tsx'

/** The vote that is next, those that are proposed after it, and those that were held. */
export function VotePanel({
  item,
  view,
  mayWrite,
}: {
  readonly item: Output<'session.item'>
  readonly view: SessionView
  readonly mayWrite: boolean
}): React.JSX.Element {
  const text = useText(sessionVoteWords)
  const [free, setFree] = useState(false)
  const { draft, isOwn, proposed, voters, change, record } = useVotes(item, view)
  const start = (next: typeof draft): void => {
    setFree(false)
    keepVoteDraft(item.item.id, next)
    void focusOn('vote')
  }
  const cancel = (): void => {
    keepVoteDraft(item.item.id, null)
    void focusOn('vote', 'outcome', 'item')
  }
  return (
    <Panel
      title={text.votes}
      level={3}
      actions={
        mayWrite && (
          <Button
            variant="tertiary"
            data-color="neutral"
            data-size="sm"
            data-step="free"
            onClick={() => setFree(true)}
          >
            <PlusIcon aria-hidden /> {text.free}
          </Button>
        )
      }
    >
      {mayWrite && proposed.length > 1 && (
        <ol className="vote-due" aria-label={text.due}>
          {proposed.map((each, at) => (
            <li key={each.question}>
              <button
                type="button"
                aria-pressed={draft?.question === each.question}
                onClick={() => start(each)}
              >
                <span className="number">{at + 1}</span> {each.question}
              </button>
            </li>
          ))}
        </ol>
      )}
      {mayWrite && draft !== null && (
        <VoteRecorder
          item={item}
          draft={draft}
          voters={voters}
          onChange={change}
          onRecord={() => void record()}
          onCancel={isOwn ? cancel : null}
        />
      )}
      {draft === null && item.votes.length === 0 && <p className="muted">{text.noneHeld}</p>}
      {mayWrite && draft === null && item.votes.length > 0 && <p className="muted small">{text.allHeld}</p>}
      <HeldVotes item={item} mayWrite={mayWrite} onDraft={start} />
      {free && <FreeVote item={item} onStart={start} onClose={() => setFree(false)} />}
    </Panel>
  )
}
