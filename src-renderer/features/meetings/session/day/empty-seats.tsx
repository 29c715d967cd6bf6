import { Button } from '@digdir/designsystemet-react'
import type { SessionView } from '#shared/contract/session-shapes.ts'
import { deputiesFor, emptySeats } from '#shared/domain/meeting/session/deputies.ts'
import type { PersonId } from '#shared/ids.ts'
import { sessionDayWords } from '#shared/text/screen/session/day.ts'
import { call } from '../../../../api/client.ts'
import { useText } from '../../../../api/language.ts'
import { act } from '../act.ts'
import { entriesOf } from '../roll-entries.ts'

const nobody: ReadonlySet<PersonId> = new Set()

/** Seats in which nobody sits, each with the deputy who is next in turn. `keptOut`: members who take no part in an item. */
export function EmptySeats({
  view,
  keptOut = nobody,
  only,
}: {
  readonly view: SessionView
  readonly keptOut?: ReadonlySet<PersonId>
  /** The seats that it is about; all by default. */
  readonly only?: ReadonlySet<PersonId>
}): React.JSX.Element | null {
  const text = useText(sessionDayWords)
  const roll = entriesOf(view.roll)
  const { meeting, body, now } = view
  const empty = emptySeats(roll, keptOut, now).filter((person) => only?.has(person) ?? true)
  const deputies = body.members.filter(({ role }) => role === 'deputy')
  if (empty.length === 0 && only !== undefined) return null
  const callIn = (person: PersonId, name: string, replaces: PersonId): void =>
    void act(
      () => call('roll.arrive', { meeting: meeting.id, person, role: 'deputy', replaces, at: null }),
      text.arrived(name),
    )
  return (
    <section className="session-seats" aria-label={text.missingMembers}>
      {only === undefined && <h3 className="subhead">{text.missingMembers}</h3>}
      {empty.length === 0 && <p className="muted small">{text.allHere}</p>}
      <ul>
        {empty.map((seat) => {
          const member =
            body.members.find(({ id }) => id === seat) ??
            view.roll.find((row) => row.person.id === seat)?.person
          const party = body.members.find(({ id }) => id === seat)?.party ?? ''
          const called = deputiesFor(party, deputies, roll, now)
          return (
            <li key={seat}>
              <span>
                {member?.name} <span className="muted small">{party}</span>
              </span>
              <span className="session-seats-deputies">
                {called.length === 0 && <span className="muted small">{text.nobodyLeft}</span>}
                {called.slice(0, 2).map(({ id, rank, sameParty }, place) => {
                  const name = body.members.find((each) => each.id === id)?.name ?? ''
                  return (
                    <Button
                      key={id}
                      variant={place === 0 ? 'secondary' : 'tertiary'}
                      data-color={place === 0 ? 'accent' : 'neutral'}
                      data-size="sm"
                      title={text.proposed(rank, sameParty)}
                      onClick={() => callIn(id, name, seat)}
                    >
                      {text.callIn(name)}
                      <span className="small session-seats-rank">{text.proposed(rank, sameParty)}</span>
                    </Button>
                  )
                })}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
