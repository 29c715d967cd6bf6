import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { RollRow, SessionView } from '#shared/contract/session-shapes.ts'
import { emptySeats, deputiesFor } from '#shared/domain/meeting/session/deputies.ts'
import { isPresentAt } from '#shared/domain/meeting/session/roll.ts'
import type { PersonId } from '#shared/ids.ts'
import { sessionDayWords } from '#shared/text/screen/session/day.ts'
import { call } from '../../../../api/client.ts'
import { useText } from '../../../../api/language.ts'
import { act } from '../act.ts'
import { entriesOf } from '../roll-entries.ts'
import { TimeInput } from '../time-input.tsx'

type Comer = { readonly id: PersonId; readonly name: string; readonly role: RollRow['role'] }

/** Somebody comes: a member, a deputy in a seat, or one of the administration. */
export function ArrivalForm({ view }: { readonly view: SessionView }): React.JSX.Element {
  const text = useText(sessionDayWords)
  const { body, roll, meeting, now } = view
  const [person, setPerson] = useState<PersonId | ''>('')
  const [seat, setSeat] = useState<PersonId | '' | null>(null)
  const [at, setAt] = useState<string | null | undefined>(null)
  const isHere = (id: PersonId): boolean => roll.some((row) => row.person.id === id && isPresentAt(row, now))
  const comers: readonly Comer[] = [
    ...body.members.map(({ id, name, role }) => ({
      id,
      name,
      role: role === 'deputy' ? ('deputy' as const) : ('member' as const),
    })),
    ...body.officers.map(({ id, name }) => ({ id, name, role: 'administration' as const })),
  ].filter(({ id }) => !isHere(id))
  const comer = comers.find(({ id }) => id === person)
  const empty = emptySeats(entriesOf(roll), new Set(), now)
  const partyOf = (id: PersonId): string => body.members.find((each) => each.id === id)?.party ?? ''
  const own =
    empty.find((id) => partyOf(id) === partyOf(person === '' ? ('' as PersonId) : person)) ?? empty[0] ?? ''
  const replaces = seat ?? own
  const come = async (): Promise<void> => {
    if (comer === undefined || at === undefined) return
    const inSeat = comer.role === 'deputy' && replaces !== '' ? replaces : null
    const { id, role, name } = comer
    const input = { meeting: meeting.id, person: id, role, replaces: inSeat, at }
    const done = await act(() => call('roll.arrive', input), text.arrived(name))
    if (done !== null) {
      setPerson('')
      setSeat(null)
    }
  }
  const nextDeputies = deputiesFor(
    '',
    body.members.filter(({ role }) => role === 'deputy'),
    entriesOf(roll),
    now,
  )
  const deputyName = (id: PersonId): string => body.members.find((each) => each.id === id)?.name ?? ''
  return (
    <section className="session-arrival" aria-labelledby="session-arrival">
      <h3 className="subhead" id="session-arrival">
        {text.arrives}
      </h3>
      <div className="form">
        <label className="field">
          <span className="ds-label">{text.who}</span>
          <select
            className="ds-input"
            value={person}
            onChange={({ target }) => {
              setPerson(target.value as PersonId | '')
              setSeat(null)
            }}
          >
            <option value="">–</option>
            <optgroup label={text.roles.member}>
              {comers
                .filter(({ role }) => role === 'member')
                .map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
            </optgroup>
            <optgroup label={text.roles.deputy}>
              {nextDeputies.map(({ id, rank, party }) => (
                <option key={id} value={id}>
                  {`${deputyName(id)} (${text.proposed(rank, false)}, ${party})`}
                </option>
              ))}
            </optgroup>
            <optgroup label={text.roles.administration}>
              {comers
                .filter(({ role }) => role === 'administration')
                .map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
            </optgroup>
          </select>
        </label>
        {comer?.role === 'deputy' && (
          <label className="field">
            <span className="ds-label">{text.inSeatOf}</span>
            <select
              className="ds-input"
              value={replaces}
              onChange={({ target }) => setSeat(target.value as PersonId | '')}
            >
              {body.members
                .filter(({ role, id }) => role !== 'deputy' && (empty.includes(id) || id === replaces))
                .map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              <option value="">{text.onlyListens}</option>
            </select>
          </label>
        )}
        <div className="session-actions">
          <TimeInput label={text.atTime} near={now} onChange={setAt} />
          <Button
            variant="secondary"
            disabled={comer === undefined || at === undefined}
            onClick={() => void come()}
          >
            {text.comes}
          </Button>
        </div>
      </div>
    </section>
  )
}
