import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { RollRow, SessionView } from '#shared/contract/session-shapes.ts'
import { isPresentAt } from '#shared/domain/meeting/session/roll.ts'
import { sessionDayWords } from '#shared/text/screen/session/day.ts'
import { call } from '../../../../api/client.ts'
import { useText } from '../../../../api/language.ts'
import { act } from '../act.ts'
import { TimeInput } from '../time-input.tsx'
import { clock } from '../times.ts'

/** One stay: who, in whose seat, from when to when; with leaving, coming back, and times put right. */
export function StayLine({
  row,
  view,
  mayWrite,
}: {
  readonly row: RollRow
  readonly view: SessionView
  readonly mayWrite: boolean
}): React.JSX.Element {
  const text = useText(sessionDayWords)
  const [correcting, setCorrecting] = useState(false)
  const { person, role, party, replaces, arrivedAt, leftAt, id } = row
  const isHere = isPresentAt(row, view.now)
  const isElsewhere = view.roll.some((other) => other.person.id === person.id && isPresentAt(other, view.now))
  const opened = view.session?.openedAt ?? ''
  const come = (): void =>
    void act(
      () =>
        call('roll.arrive', {
          meeting: view.meeting.id,
          person: person.id,
          role,
          replaces: replaces?.id ?? null,
          at: null,
        }),
      text.arrived(person.name),
    )
  return (
    <li className="session-stay" data-here={isHere || undefined}>
      <span className="session-stay-who">
        <span>{person.name}</span>{' '}
        <span className="muted small">
          {[
            role === 'member' ? '' : text.roles[role],
            replaces === null ? '' : text.for(replaces.name),
            party,
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
      </span>
      <span className="number small">
        {arrivedAt === null
          ? text.notHere
          : `${arrivedAt === opened ? '' : clock(arrivedAt)}${leftAt === null ? (arrivedAt === opened ? text.here : '–') : `–${clock(leftAt)}`}`}
      </span>
      {mayWrite && (
        <span className="session-stay-tools">
          {isHere ? (
            <Button
              variant="tertiary"
              data-color="neutral"
              data-size="sm"
              aria-label={`${text.leaves}: ${person.name}`}
              onClick={() =>
                void act(() => call('roll.leave', { entry: id, at: null }), text.left(person.name))
              }
            >
              {text.leaves}
            </Button>
          ) : (
            !isElsewhere && (
              <Button
                variant="tertiary"
                data-color="neutral"
                data-size="sm"
                aria-label={`${text.comes}: ${person.name}`}
                onClick={come}
              >
                {arrivedAt === null ? text.comes : text.back}
              </Button>
            )
          )}
          <Button
            variant="tertiary"
            data-color="neutral"
            data-size="sm"
            aria-expanded={correcting}
            aria-label={`${text.correct}: ${person.name}`}
            onClick={() => setCorrecting(!correcting)}
          >
            {text.correctShort}
          </Button>
        </span>
      )}
      {correcting && <Correction row={row} near={view.now} onDone={() => setCorrecting(false)} />}
    </li>
  )
}

function Correction({
  row,
  near,
  onDone,
}: {
  readonly row: RollRow
  readonly near: string
  readonly onDone: () => void
}): React.JSX.Element {
  const text = useText(sessionDayWords)
  const [from, setFrom] = useState<string | null | undefined>(row.arrivedAt)
  const [to, setTo] = useState<string | null | undefined>(row.leftAt)
  const save = async (): Promise<void> => {
    if (from === undefined || to === undefined) return
    const change = { arrivedAt: from, leftAt: to }
    const done = await act(() => call('roll.change', { entry: row.id, change }), text.corrected)
    if (done !== null) onDone()
  }
  const remove = async (): Promise<void> => {
    const done = await act(() => call('roll.remove', { entry: row.id }), text.stayRemoved)
    if (done !== null) onDone()
  }
  const shown = (at: string | null): string => (at === null ? '' : clock(at))
  return (
    <div className="session-correction">
      <TimeInput label={text.from} near={near} initial={shown(row.arrivedAt)} onChange={setFrom} />
      <TimeInput label={text.to} near={near} initial={shown(row.leftAt)} onChange={setTo} />
      <Button data-size="sm" disabled={from === undefined || to === undefined} onClick={() => void save()}>
        {text.save}
      </Button>
      <Button variant="tertiary" data-color="danger" data-size="sm" onClick={() => void remove()}>
        {text.removeStay}
      </Button>
    </div>
  )
}
