import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { lateItemMayBeDecided } from '#shared/domain/meeting/notice.ts'
import type { PersonId } from '#shared/ids.ts'
import { sessionItemWords } from '#shared/text/screen/session/item.ts'
import { call } from '../../../../api/client.ts'
import { useText } from '../../../../api/language.ts'
import { useRefusalText } from '../../../../api/refusal.ts'
import { Panel } from '../../../../ui/panel.tsx'
import { act } from '../act.ts'
import { focusOn } from '../focus.ts'
import type { ItemProps } from './item-props.ts'

/** Whether a late item may be decided: who objects, and what follows (koml. § 11-3 femte ledd). */
export function LateQuestion({
  item,
  mayWrite,
  late,
}: ItemProps & { readonly late: NonNullable<ItemProps['item']['late']> }): React.JSX.Element {
  const text = useText(sessionItemWords)
  const worded = useRefusalText()
  const [again, setAgain] = useState(false)
  const isAsked = late.askedAt !== null && !again
  if (isAsked)
    return (
      <section className="session-strip" aria-label={text.lateTitle}>
        <div className="session-doors-line">
          <p>
            <strong>{late.refusal === null ? text.mayBeDecided : worded(late.refusal)}</strong>{' '}
            <span className="muted small">
              {late.objectors.length === 0
                ? text.nobodyObjects
                : `${text.objectors}: ${late.objectors.map(({ name }) => name).join(', ')}`}
            </span>
          </p>
          {mayWrite && (
            <Button
              variant="tertiary"
              data-color="neutral"
              data-size="sm"
              onClick={() => {
                setAgain(true)
                void focusOn('late')
              }}
            >
              {text.askAgain}
            </Button>
          )}
        </div>
      </section>
    )
  if (!mayWrite) return <></>
  return <Asking item={item} before={late.objectors.map(({ id }) => id)} onDone={() => setAgain(false)} />
}

function Asking({
  item,
  before,
  onDone,
}: Pick<ItemProps, 'item'> & {
  readonly before: readonly PersonId[]
  readonly onDone: () => void
}): React.JSX.Element {
  const text = useText(sessionItemWords)
  const [objectors, setObjectors] = useState<ReadonlySet<PersonId>>(new Set(before))
  const { voters, chair } = item
  const objecting = voters.filter(({ id }) => objectors.has(id)).length
  const chairObjects = objectors.has(chair.id)
  const present = voters.length
  const follows = chairObjects
    ? text.follows.chair
    : objecting === 0
      ? text.follows.none
      : lateItemMayBeDecided({ chairObjects, objecting, present })
        ? text.follows.some(objecting, present)
        : text.follows.third(objecting, present)
  const ask = async (): Promise<void> => {
    const done = await act(
      () => call('late.ask', { item: item.item.id, objectors: [...objectors], at: null }),
      `${text.asked}. ${follows}`,
    )
    if (done === null) return
    onDone()
    await focusOn('vote', 'outcome', 'item')
  }
  return (
    <Panel title={text.lateTitle} level={3} description={text.lateHelp}>
      <fieldset className="session-objectors">
        <legend className="ds-label">{text.objectors}</legend>
        {voters.map(({ id, name, party }) => (
          <label key={id} className="check">
            <input
              type="checkbox"
              className="ds-input"
              checked={objectors.has(id)}
              onChange={() => {
                const next = new Set(objectors)
                if (!next.delete(id)) next.add(id)
                setObjectors(next)
              }}
            />
            <span>
              {name} <span className="muted small">{id === chair.id ? text.meetingChair : party}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className="session-actions">
        <Button data-step="late" onClick={() => void ask()}>
          {objectors.size === 0 ? text.nobodyObjects : text.record}
        </Button>
        <span role="status">{follows}</span>
      </div>
    </Panel>
  )
}
