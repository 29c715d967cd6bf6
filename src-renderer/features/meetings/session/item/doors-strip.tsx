import { Button } from '@digdir/designsystemet-react'
import { PadlockLockedIcon, PadlockUnlockedIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { sessionItemWords } from '#shared/text/screen/session/item.ts'
import { call } from '../../../../api/client.ts'
import { useText } from '../../../../api/language.ts'
import { useRefusalText } from '../../../../api/refusal.ts'
import { act } from '../act.ts'
import { focusOn } from '../focus.ts'
import { TimeInput } from '../time-input.tsx'
import { clock } from '../times.ts'
import type { ItemProps } from './item-props.ts'

/** That the doors are closed or were, since when and on what ground; and what is wrong with that. */
export function DoorsStrip({ item, mayWrite }: ItemProps): React.JSX.Element | null {
  const text = useText(sessionItemWords)
  const worded = useRefusalText()
  const [at, setAt] = useState<string | null | undefined>(null)
  const { closing, doors, now } = item
  const id = item.item.id
  const wrong = doors.filter(({ code }) => closing !== null || code !== 'session.doorsNotClosed')
  if (closing === null && wrong.length === 0) return null
  const open = async (): Promise<void> => {
    if (at === undefined) return
    const done = await act(() => call('doors.open', { item: id, at }), text.doorsOpened)
    if (done !== null) await focusOn('vote', 'outcome', 'item')
  }
  const remove = async (): Promise<void> => {
    const done = await act(() => call('doors.remove', { item: id }))
    if (done !== null) await focusOn('vote', 'item')
  }
  const isShut = closing !== null && closing.openedAt === null
  const Sign = isShut ? PadlockLockedIcon : PadlockUnlockedIcon
  const from = closing?.closedAt ?? null
  const to = closing?.openedAt ?? null
  return (
    <section className="session-strip session-doors" data-shut={isShut || undefined} aria-label={text.doors}>
      {closing !== null && (
        <div className="session-doors-line">
          <Sign aria-hidden fontSize="1.25rem" />
          <p>
            <strong>
              {from === null
                ? ''
                : to === null
                  ? text.closedSince(clock(from))
                  : text.closedFromTo(clock(from), clock(to))}
            </strong>{' '}
            <span className="muted small">{closing.printed}</span>
          </p>
          {mayWrite && (
            <div className="session-actions">
              {isShut && (
                <>
                  <TimeInput label={text.at} near={now} hideLabel onChange={setAt} />
                  <Button data-size="sm" disabled={at === undefined} onClick={() => void open()}>
                    {text.doorsOpen}
                  </Button>
                </>
              )}
              <Button variant="tertiary" data-color="neutral" data-size="sm" onClick={() => void remove()}>
                {text.doorsRemove}
              </Button>
            </div>
          )}
        </div>
      )}
      {wrong.map((refusal) => (
        <p key={refusal.code} className="session-wrong small">
          {worded(refusal)}
        </p>
      ))}
    </section>
  )
}
