import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { sessionDecisionWords } from '#shared/text/screen/session/decision.ts'
import { call } from '../../../../api/client.ts'
import { useText } from '../../../../api/language.ts'
import { useRefusalText } from '../../../../api/refusal.ts'
import { Notice } from '../../../../ui/notice.tsx'
import { Key } from '../../../../ui/tag.tsx'
import { act } from '../act.ts'
import { DraftField } from '../draft-field.tsx'
import { discardDraft, storeDraft, useDrafts } from '../drafts.ts'
import { focusOn } from '../focus.ts'
import { useKeys } from '../keys.ts'
import type { ItemProps } from './item-props.ts'
import { pointsRedline } from './points-redline.ts'
import { Points } from './points.tsx'

/** What the votes made, held against the text that it rests on; the secretary's own wording, held against the votes. */
export function DecisionPanel({ item, mayWrite }: ItemProps): React.JSX.Element {
  const text = useText(sessionDecisionWords)
  const worded = useRefusalText()
  const { base, composed, worded: own, conflict } = item.decision
  const place = `points/${item.item.id}` as const
  const isDraft = useDrafts((all) => all[place] !== undefined)
  const [editing, setEditing] = useState(false)
  const isWriting = mayWrite && (editing || isDraft)
  const reword = (): void => setEditing(true)
  useKeys({ b: mayWrite ? reword : undefined })
  const finish = async (): Promise<void> => {
    if (!(await storeDraft(place))) return
    setEditing(false)
    await focusOn('outcome')
  }
  const giveBack = async (): Promise<void> => {
    discardDraft(place)
    const done = await act(() => call('item.points', { item: item.item.id, points: null }), text.givenBack)
    if (done === null) return
    setEditing(false)
    await focusOn('outcome')
  }
  const points = own ?? composed
  return (
    <section className="session-decision" aria-labelledby="session-decision">
      <header>
        <h3 id="session-decision">{text.decision}</h3>
        {mayWrite && !isWriting && (
          <Button variant="tertiary" data-color="neutral" data-size="sm" onClick={reword}>
            {text.reword} <Key>B</Key>
          </Button>
        )}
      </header>
      {conflict !== null && <Notice tone="warning">{worded(conflict)}</Notice>}
      {isWriting ? (
        <>
          <DraftField
            place={place}
            stored={points.join('\n')}
            label={text.worded}
            hint={text.rewordHelp}
            rows={4}
            focus={editing}
          />
          <div className="session-actions">
            <Button data-size="sm" onClick={() => void finish()}>
              {text.finish}
            </Button>
          </div>
        </>
      ) : points.length === 0 ? (
        <p className="muted">{text.nothing}</p>
      ) : (
        <>
          <Points points={points} />
          {own !== null && <Redline title={text.againstVotes} before={composed} after={own} />}
          {mayWrite && own !== null && (
            <Button variant="tertiary" data-color="neutral" data-size="sm" onClick={() => void giveBack()}>
              {text.giveBack}
            </Button>
          )}
          {own === null && base !== null && (
            <Redline title={text.againstBase} before={base} after={composed} />
          )}
        </>
      )}
    </section>
  )
}

/** What was changed, marked by line and by words for whoever does not see it. */
function Redline({
  title,
  before,
  after,
}: {
  readonly title: string
  readonly before: readonly string[]
  readonly after: readonly string[]
}): React.JSX.Element {
  const text = useText(sessionDecisionWords)
  const blocks = pointsRedline(before, after)
  const isSame = blocks.every(({ runs }) => runs.every(({ change }) => change === 'same'))
  if (isSame) return <p className="muted small">{text.unchanged}</p>
  return (
    <details className="session-redline" open>
      <summary>{title}</summary>
      {blocks.map(({ key, runs }) => (
        <p key={key}>
          {runs.map((run, at) => {
            if (run.change === 'same')
              // oxlint-disable-next-line react/no-array-index-key -- runs have no other name
              return <span key={at}>{run.text}</span>
            const Element = run.change === 'added' ? 'ins' : 'del'
            return (
              // oxlint-disable-next-line react/no-array-index-key -- as above
              <Element key={at}>
                <span className="ds-sr-only"> [{text[run.change]}:] </span>
                {run.text}
                <span className="ds-sr-only"> [{text.end}] </span>
              </Element>
            )
          })}
        </p>
      ))}
    </details>
  )
}
