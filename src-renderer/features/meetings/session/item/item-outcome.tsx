import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { ReadingOutcome } from '#shared/domain/case/case.ts'
import { outcomeWords } from '#shared/text/screen/reading-codes.ts'
import { sessionDecisionWords } from '#shared/text/screen/session/decision.ts'
import { sessionItemWords } from '#shared/text/screen/session/item.ts'
import { call } from '../../../../api/client.ts'
import { useText } from '../../../../api/language.ts'
import { useRefusalText } from '../../../../api/refusal.ts'
import { Key } from '../../../../ui/tag.tsx'
import { act } from '../act.ts'
import { storeAllDrafts } from '../drafts.ts'
import { focusOn } from '../focus.ts'
import { useKeys } from '../keys.ts'
import type { ItemProps } from './item-props.ts'

/** What the body made of the item, with why not of the others; ends it and goes to the next by one key. */
export function ItemOutcome({
  item,
  mayWrite,
  mayReopen,
  onNext,
}: ItemProps & { readonly mayReopen: boolean }): React.JSX.Element {
  const text = useText(sessionDecisionWords)
  const itemText = useText(sessionItemWords)
  const words = useText(outcomeWords)
  const worded = useRefusalText()
  const [chosen, setChosen] = useState<ReadingOutcome | 'heard' | null>(null)
  const { outcomes, item: row, missing, votes, late } = item
  const possible = outcomes.filter(({ refusal }) => refusal === null)
  const isRefused = late !== null && late.askedAt !== null && late.refusal !== null
  const proposed: ReadingOutcome | 'heard' | null = isRefused
    ? 'heard'
    : (likeliest(
        possible.map(({ outcome }) => outcome),
        votes,
      ) ?? (row.kind === 'PS' && outcomes.length > 0 ? null : 'heard'))
  const outcome = chosen ?? proposed
  const mayBeHeard = isRefused || row.kind !== 'PS' || outcomes.length === 0
  const close = async (): Promise<void> => {
    if (outcome === null) return focusOn('choice')
    if (!(await storeAllDrafts())) return
    const given = outcome === 'heard' ? null : outcome
    const said = outcome === 'heard' ? text.heard : words[outcome]
    const done = await act(
      () => call('item.close', { item: row.id, at: null, outcome: given }),
      text.closed(row.number ?? row.title, said),
    )
    if (done === null) return
    onNext()
    await focusOn('open', 'item')
  }
  const reopen = async (): Promise<void> => {
    const done = await act(() => call('item.reopen', { item: row.id }))
    if (done !== null) await focusOn('vote', 'outcome', 'item')
  }
  useKeys({
    a: mayWrite ? () => void close() : undefined,
    'Ctrl+Enter': mayWrite ? () => void close() : undefined,
  })
  if (!mayWrite)
    return (
      <footer className="session-outcome" aria-label={text.outcome}>
        <p>
          <strong>{row.outcome === null ? text.heard : words[row.outcome]}</strong>
          {item.decided !== null && (
            <span className="muted small">
              {' '}
              · {text.decided(item.decided.madeOn.split('-').toReversed().join('.'))}
            </span>
          )}
        </p>
        {mayReopen && (
          <Button variant="secondary" data-color="neutral" data-size="sm" onClick={() => void reopen()}>
            {itemText.reopen}
          </Button>
        )}
      </footer>
    )
  // what an outcome would mend is told by the outcomes themselves
  const stops = missing.filter(
    ({ code }) => code !== 'session.noOutcome' && !outcomes.some(({ refusal }) => refusal?.code === code),
  )
  const refused = outcomes.find((each) => each.outcome === outcome)?.refusal ?? null
  return (
    <footer className="session-outcome" aria-label={text.outcome}>
      <label className="session-outcome-choice">
        <span>{text.outcome}</span>
        <select
          className="ds-input"
          data-step="choice"
          value={outcome ?? ''}
          aria-describedby="session-outcome-why"
          onChange={({ target }) => setChosen(target.value as ReadingOutcome | 'heard')}
        >
          {outcome === null && <option value="">{text.choose}</option>}
          {outcomes.map(({ outcome: each, refusal }) => (
            <option key={each} value={each}>
              {refusal === null ? words[each] : `${words[each]} (${text.notYet})`}
            </option>
          ))}
          {mayBeHeard && <option value="heard">{text.heard}</option>}
        </select>
      </label>
      <p className="session-why small" id="session-outcome-why">
        {[...stops, ...(refused === null || stops.some(({ code }) => code === refused.code) ? [] : [refused])]
          .map(worded)
          .join(' ')}
      </p>
      <Button
        data-step="outcome"
        aria-disabled={outcome === null || refused !== null || undefined}
        onClick={() => void close()}
      >
        {text.closeNext} <Key>A</Key>
      </Button>
    </footer>
  )
}

/** What the votes point to: postponed or returned where that won, else the first that the course allows. */
function likeliest(
  possible: readonly ReadingOutcome[],
  votes: ItemProps['item']['votes'],
): ReadingOutcome | null {
  const won = (subject: string): boolean => {
    const last = votes.findLast((vote) => vote.subject === subject)
    return last?.result.kind === 'won' && last.result.winner === 1
  }
  if (won('postponement') && possible.includes('postponed')) return 'postponed'
  if (won('return') && possible.includes('returned')) return 'returned'
  const first: readonly ReadingOutcome[] = [
    'adopted',
    'sentToHearing',
    'recommended',
    'newHearing',
    'noted',
    'rejected',
  ]
  const isVoted = votes.some(
    ({ subject }) => subject === 'matter' || subject === 'election' || subject === 'appointment',
  )
  return isVoted ? (first.find((each) => possible.includes(each)) ?? null) : null
}
