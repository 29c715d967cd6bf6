import { Button } from '@digdir/designsystemet-react'
import {
  CheckmarkCircleFillIcon,
  ExclamationmarkTriangleIcon,
  PadlockLockedIcon,
  XMarkOctagonIcon,
} from '@navikt/aksel-icons'
import type { Output } from '#shared/contract/index.ts'
import type { VoteRow } from '#shared/contract/session-item.ts'
import { sessionVoteWords } from '#shared/text/screen/session/vote.ts'
import { call } from '../../../../api/client.ts'
import { useText } from '../../../../api/language.ts'
import { act } from '../act.ts'
import { focusOn } from '../focus.ts'
import { clock } from '../times.ts'
import { countedOf, draftOfVote } from './vote-draft.ts'
import type { VoteDraft } from './vote-draft.ts'

/** The votes of an item in the order in which they were held, each with its result in words and what may be put right. */
export function HeldVotes({
  item,
  mayWrite,
  onDraft,
}: {
  readonly item: Output<'session.item'>
  readonly mayWrite: boolean
  readonly onDraft: (draft: VoteDraft) => void
}): React.JSX.Element | null {
  const text = useText(sessionVoteWords)
  if (item.votes.length === 0) return null
  return (
    <section aria-labelledby="session-held" className="vote-held">
      <h4 id="session-held">{text.held}</h4>
      <ol>
        {item.votes.map((vote) => (
          <HeldVote key={vote.id} vote={vote} mayWrite={mayWrite} onDraft={onDraft} />
        ))}
      </ol>
    </section>
  )
}

function HeldVote({
  vote,
  mayWrite,
  onDraft,
}: {
  readonly vote: VoteRow
  readonly mayWrite: boolean
  readonly onDraft: (draft: VoteDraft) => void
}): React.JSX.Element {
  const text = useText(sessionVoteWords)
  const { result, question, heldAt, summary, behindDoors, round } = vote
  const isLost = result.kind === 'won' && result.winner === 2 && vote.form === 'forAgainst'
  const isTie = result.kind === 'won' && result.by === 'chair'
  const isOpen = result.kind !== 'won' && result.kind !== 'seats'
  const Sign = isOpen ? ExclamationmarkTriangleIcon : isLost ? XMarkOctagonIcon : CheckmarkCircleFillIcon
  const remove = async (): Promise<void> => {
    const done = await act(() => call('vote.remove', { vote: vote.id }), text.removed)
    if (done !== null) await focusOn('vote', 'outcome', 'item')
  }
  const draw = (first: number): void => {
    const others = result.kind === 'lots' ? result.options.filter((place) => place !== first) : []
    const draft = { ...draftOfVote(vote), lots: [first, ...others] }
    const counted = countedOf(
      draft,
      vote.ballots.map(({ person }) => person),
    )
    void act(
      () => call('vote.change', { vote: vote.id, ...counted }),
      text.drawn(vote.options[first - 1]?.label ?? ''),
    )
  }
  return (
    <li data-state={isOpen ? 'open' : isLost ? 'lost' : 'won'}>
      <Sign aria-hidden fontSize="1.2rem" className="vote-held-sign" />
      <div className="vote-held-text">
        <p className="vote-held-question">
          {question === '' ? text.subjects[vote.subject] : question}
          {round > 1 && <span className="muted small"> · {text.secondRound}</span>}
          <span className="muted small number"> · {text.heldAt(clock(heldAt))}</span>
          {behindDoors && (
            <span className="muted small">
              {' · '}
              <PadlockLockedIcon aria-hidden /> {text.behindDoors}
            </span>
          )}
        </p>
        <p>
          {isTie && <strong className="vote-tie">{text.tie}. </strong>}
          {summary}
        </p>
        {result.kind === 'lots' && mayWrite && (
          <div className="session-actions">
            <span className="small">{text.lots}:</span>
            {result.options.map((place) => (
              <Button key={place} variant="secondary" data-size="sm" onClick={() => draw(place)}>
                {vote.options[place - 1]?.label}
              </Button>
            ))}
          </div>
        )}
      </div>
      {mayWrite && (
        <div className="vote-held-tools">
          <Button
            variant="tertiary"
            data-color="neutral"
            data-size="sm"
            aria-label={`${text.correct}: ${question}`}
            onClick={() => onDraft(draftOfVote(vote))}
          >
            {text.correct}
          </Button>
          <Button
            variant="tertiary"
            data-color="neutral"
            data-size="sm"
            aria-label={`${text.revote}: ${question}`}
            onClick={() => onDraft({ ...draftOfVote(vote), vote: null, lots: null })}
          >
            {text.revote}
          </Button>
          <Button
            variant="tertiary"
            data-color="neutral"
            data-size="sm"
            aria-label={`${text.remove}: ${question}`}
            onClick={() => void remove()}
          >
            {text.remove}
          </Button>
        </div>
      )}
    </li>
  )
}
