import { useId } from 'react'
import { sessionVoteWords } from '#shared/text/screen/session/vote.ts'
import { useText } from '../../../../api/language.ts'
import type { VoteDraft } from './vote-draft.ts'

const wholeNumber = (typed: string): number => Math.min(1000, Number(/^\d{1,4}/.exec(typed.trim())?.[0] ?? 0))

/** A written vote is secret: how many slips for each list, and nobody's name. */
export function WrittenSums({
  draft,
  voters,
  onChange,
  onRecord,
}: {
  readonly draft: VoteDraft
  readonly voters: number
  readonly onChange: (draft: VoteDraft) => void
  readonly onRecord: () => void
}): React.JSX.Element {
  const text = useText(sessionVoteWords)
  const id = useId()
  const cast = draft.options.reduce((sum, { votes }) => sum + votes, 0) + draft.blank
  const field = (
    label: string,
    value: number,
    put: (value: number) => void,
    place: number,
  ): React.JSX.Element => (
    <div className="vote-written" key={place}>
      <label htmlFor={`${id}-${String(place)}`}>{label}</label>
      <input
        id={`${id}-${String(place)}`}
        className="ds-input number"
        inputMode="numeric"
        size={5}
        data-step={place === 0 ? 'vote' : undefined}
        value={value === 0 ? '' : String(value)}
        placeholder="0"
        onChange={({ target }) => put(wholeNumber(target.value))}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          onRecord()
        }}
      />
    </div>
  )
  return (
    <div className="vote-sums">
      {draft.options.map((option, at) =>
        field(
          option.label,
          option.votes,
          (votes) =>
            onChange({
              ...draft,
              options: draft.options.map((each, i) => (i === at ? { ...each, votes } : each)),
            }),
          at,
        ),
      )}
      {field(text.blank, draft.blank, (blank) => onChange({ ...draft, blank }), draft.options.length)}
      <p className="muted small" data-color={cast === voters ? undefined : 'warning'}>
        {text.sumsHelp(cast, voters)}
      </p>
    </div>
  )
}
