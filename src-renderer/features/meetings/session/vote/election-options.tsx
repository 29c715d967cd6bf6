import { Button } from '@digdir/designsystemet-react'
import { PlusIcon, XMarkIcon } from '@navikt/aksel-icons'
import { useId, useState } from 'react'
import { divideSeats, electedFrom } from '#shared/domain/meeting/session/proportional.ts'
import { sessionVoteWords, voteLabels } from '#shared/text/screen/session/vote.ts'
import { useText } from '../../../../api/language.ts'
import { useDocumentLanguage } from '../document-language.ts'
import { candidatesOf, typedCandidates } from './vote-draft.ts'
import type { DraftOption, VoteDraft } from './vote-draft.ts'

/** Who stands: one agreed list, a candidate for each option, or lists with their names in order. */
export function ElectionOptions({
  draft,
  onChange,
}: {
  readonly draft: VoteDraft
  readonly onChange: (draft: VoteDraft) => void
}): React.JSX.Element {
  const text = useText(sessionVoteWords)
  const labels = voteLabels[useDocumentLanguage()]
  const { form, options } = draft
  const set = (at: number, option: DraftOption): void =>
    onChange({ ...draft, options: options.map((each, i) => (i === at ? option : each)) })
  if (form === 'majorityElection')
    return (
      <CandidateField
        label={text.candidates}
        typed={options
          .map(({ candidates: [first], label }) =>
            typedCandidates(first === undefined ? [{ name: label, sex: null }] : [first]),
          )
          .join('\n')}
        onType={(typed) =>
          onChange({
            ...draft,
            ballots: {},
            options: candidatesOf(typed).map((each) => ({
              label: each.name,
              text: null,
              candidates: [each],
              votes: 0,
            })),
          })
        }
      />
    )
  const isLists = form === 'proportionalElection'
  return (
    <div className="vote-lists">
      {isLists && (
        <div className="field-row vote-list-facts">
          <label className="field">
            <span className="ds-label">{text.seats}</span>
            <input
              className="ds-input number"
              inputMode="numeric"
              size={4}
              value={draft.seats === null ? '' : String(draft.seats)}
              onChange={({ target }) =>
                onChange({
                  ...draft,
                  seats: /^\d{1,3}$/.test(target.value.trim()) ? Number(target.value) : null,
                })
              }
            />
          </label>
          <label className="field">
            <span className="ds-label">{text.method}</span>
            <select
              className="ds-input"
              value={draft.method}
              onChange={({ target }) => onChange({ ...draft, method: target.value as VoteDraft['method'] })}
            >
              <option value="shown">{text.methods.shown}</option>
              <option value="written">{text.methods.written}</option>
            </select>
          </label>
        </div>
      )}
      {options.map((option, at) =>
        !isLists && at > 0 ? null : (
          // oxlint-disable-next-line react/no-array-index-key -- lists have no other name
          <div className="vote-list" key={at}>
            {isLists && (
              <div className="vote-list-name">
                <input
                  className="ds-input"
                  aria-label={text.list}
                  value={option.label}
                  maxLength={300}
                  onChange={({ target }) => set(at, { ...option, label: target.value })}
                />
                <Button
                  variant="tertiary"
                  data-color="neutral"
                  icon
                  aria-label={`${text.removeOption}: ${option.label}`}
                  onClick={() =>
                    onChange({ ...draft, ballots: {}, options: options.filter((_, i) => i !== at) })
                  }
                >
                  <XMarkIcon aria-hidden />
                </Button>
              </div>
            )}
            <CandidateField
              label={isLists ? `${text.candidates}, ${option.label}` : text.candidates}
              typed={typedCandidates(option.candidates)}
              onType={(typed) => set(at, { ...option, candidates: candidatesOf(typed) })}
            />
            <Balance draft={draft} at={at} />
          </div>
        ),
      )}
      {isLists && (
        <Button
          variant="tertiary"
          data-color="neutral"
          data-size="sm"
          onClick={() =>
            onChange({
              ...draft,
              options: [
                ...options,
                { label: labels.list(options.length + 1), text: null, candidates: [], votes: 0 },
              ],
            })
          }
        >
          <PlusIcon aria-hidden /> {text.addList}
        </Button>
      )}
    </div>
  )
}

/** Names, a line each; what is typed stands as it was typed until the field is left. */
function CandidateField({
  label,
  typed: stored,
  onType,
}: {
  readonly label: string
  readonly typed: string
  readonly onType: (typed: string) => void
}): React.JSX.Element {
  const text = useText(sessionVoteWords)
  const id = useId()
  const [own, setOwn] = useState<string | null>(null)
  return (
    <div className="field">
      <label className="ds-label" htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        className="ds-input session-text"
        rows={2}
        aria-describedby={`${id}-hint`}
        value={own ?? stored}
        onChange={({ target }) => {
          setOwn(target.value)
          onType(target.value)
        }}
        onBlur={() => setOwn(null)}
      />
      <p className="field-hint" id={`${id}-hint`}>
        {text.candidatesHelp}
      </p>
    </div>
  )
}

/** Women and men on a list, and of those whom it would get elected. */
function Balance({
  draft,
  at,
}: {
  readonly draft: VoteDraft
  readonly at: number
}): React.JSX.Element | null {
  const text = useText(sessionVoteWords)
  const candidates = draft.options[at]?.candidates ?? []
  if (candidates.length === 0) return null
  const of = (sex: 'female' | 'male' | null): number => candidates.filter((each) => each.sex === sex).length
  const [women, men, unknown] = [of('female'), of('male'), of(null)]
  const isLow = candidates.length > 3 && unknown === 0 && Math.min(women, men) < 0.4 * candidates.length
  const result =
    draft.form === 'proportionalElection' && draft.seats !== null
      ? divideSeats(
          draft.options.map(({ votes }) => votes),
          draft.seats,
          draft.lots,
        )
      : null
  const seats = result?.kind === 'seats' ? (result.seats[at] ?? 0) : 0
  const elected = seats === 0 ? [] : electedFrom(candidates, seats).elected
  return (
    <p className="field-hint" data-color={isLow ? 'danger' : undefined}>
      {text.balance(women, men, unknown)}
      {isLow && ` ${text.balanceLow}`}
      {elected.length > 0 && ` ${elected.map(({ name }) => name).join(', ')}`}
    </p>
  )
}
