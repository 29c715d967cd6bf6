import { Button } from '@digdir/designsystemet-react'
import type { Output } from '#shared/contract/index.ts'
import { sessionVoteWords } from '#shared/text/screen/session/vote.ts'
import { useText } from '../../../../api/language.ts'
import { useRefusalText } from '../../../../api/refusal.ts'
import { Key } from '../../../../ui/tag.tsx'
import { ElectionOptions } from './election-options.tsx'
import type { Voting } from './parties.ts'
import { previewOf, resultText } from './preview.ts'
import type { VoteDraft } from './vote-draft.ts'
import { VoteSheet } from './vote-sheet.tsx'
import { WrittenSums } from './written-sums.tsx'

/** A vote that is being taken down: the question, who votes what, what it comes to, and one key that records it. */
export function VoteRecorder({
  item,
  draft,
  voters,
  onChange: change,
  onRecord,
  onCancel,
}: {
  readonly item: Output<'session.item'>
  readonly draft: VoteDraft
  readonly voters: readonly Voting[]
  readonly onChange: (draft: VoteDraft) => void
  readonly onRecord: () => void
  /** Not of one that is proposed: there is nothing to give up. */
  readonly onCancel: (() => void) | null
}): React.JSX.Element {
  const text = useText(sessionVoteWords)
  const worded = useRefusalText()
  const preview = previewOf(
    draft,
    voters.map(({ id }) => id),
    item,
  )
  const { result } = preview
  const isUnanimous = result.kind === 'won' && result.by === 'all'
  const isElection = draft.form.endsWith('Election')
  const recordText = draft.vote !== null ? text.recordChange : isUnanimous ? text.unanimous : text.record
  return (
    <div className="vote-recorder" data-tie={(result.kind === 'won' && result.by === 'chair') || undefined}>
      <p className="vote-question">
        <span className="vote-subject">{text.subjects[draft.subject]}</span>
        <span className="vote-asked">{draft.question}</span>
        {draft.round > 1 && <span className="vote-round">{text.secondRound}</span>}
      </p>
      {isElection && <ElectionOptions draft={draft} onChange={change} />}
      {voters.length === 0 ? (
        <p className="muted">{text.nobodyVotes}</p>
      ) : draft.method === 'written' ? (
        <WrittenSums draft={draft} voters={voters.length} onChange={change} onRecord={onRecord} />
      ) : (
        <VoteSheet voters={voters} draft={draft} onChange={change} onRecord={onRecord} />
      )}
      <div className="vote-foot-line">
        <p className="vote-preview" data-kind={result.kind}>
          {result.kind === 'won' && result.by === 'chair' && <strong>{text.tie}. </strong>}
          {resultText(preview, text)}
          {preview.tooFew !== null && <span className="vote-few"> {worded(preview.tooFew)}</span>}
        </p>
        <div className="session-actions">
          <Button onClick={onRecord} disabled={voters.length === 0}>
            {recordText} <Key>Enter</Key>
          </Button>
          {onCancel !== null && (
            <Button variant="secondary" data-color="neutral" onClick={onCancel}>
              {text.cancel}
            </Button>
          )}
        </div>
      </div>
      {draft.method === 'shown' && voters.length > 0 && (
        <p className="muted small vote-keys">{text.sheetKeys}</p>
      )}
    </div>
  )
}
