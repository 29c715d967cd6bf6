import { checkRoll } from '#shared/domain/meeting/session/roll.ts'
import { checkVote } from '#shared/domain/meeting/session/check-vote.ts'
import { votersIn } from '#shared/domain/meeting/session/kept-out.ts'
import type { AttendanceRole, RollEntry, SessionTime } from '#shared/domain/meeting/session/session.ts'
import type { MeetingId, PersonId, RollEntryId } from '#shared/ids.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { agendaOf } from '../../store/agenda.ts'
import { membershipsOf } from '../../store/municipality.ts'
import type { Database } from '../../store/rows.ts'
import { impedimentsOf } from '../../store/session/item-sessions.ts'
import { meetingOfEntry, saveRoll } from '../../store/session/sessions.ts'
import { votesOf } from '../../store/session/votes.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import { nameOf } from './names.ts'
import type { OpenMeeting } from './open-item.ts'
import { sessionTimeOf, timeOfMove } from './session-clock.ts'
import { stepOnMeeting } from './take-step.ts'

export type Arrival = {
  readonly meeting: MeetingId
  readonly person: PersonId
  readonly role: AttendanceRole
  readonly replaces: PersonId | null
  readonly at: SessionTime | null
}

/**
 * Somebody comes. A member who was entered as absent is absent no more; one who has left has a second stay. A deputy sits in
 * the seat of a member of the body. Refuses with `roll.*`.
 */
export function arrive(store: Store, arrival: Arrival, by: ActedBy): { readonly id: RollEntryId } | Refusal {
  const { meeting, person, role, replaces } = arrival
  const step = { what: 'roll.arrived', about: nameOf(store.db, person) }
  return stepOnMeeting(store, meeting, step, by, (db, opened) => {
    const membership = membershipsOf(db, opened.meeting.committee).find((each) => each.person === person)
    const votes = role === 'member' || role === 'deputy'
    const isMember = membership !== undefined && membership.role !== 'deputy'
    if (votes && (role === 'member') !== isMember)
      return refuse(role === 'member' ? 'roll.notMember' : 'roll.isMember', { person }, 'koml. § 8-1')
    const id = by.newId<RollEntryId>()
    const arrivedAt = arrival.at ?? timeOfMove(db, meeting, sessionTimeOf(by.at))
    const party = membership?.party ?? opened.roll.find((each) => each.person === replaces)?.party ?? ''
    const entry: RollEntry = {
      id,
      person,
      role,
      party: votes ? party : '',
      replaces,
      arrivedAt,
      leftAt: null,
    }
    const others = opened.roll.filter((each) => each.person !== person || each.arrivedAt !== null)
    return changed(db, opened, [...others, entry]) ?? { id }
  })
}

/** Somebody leaves, from a time on. Refuses with `roll.gone` and `roll.*`. */
export function leave(store: Store, entry: RollEntryId, at: SessionTime | null, by: ActedBy): null | Refusal {
  return onEntry(store, entry, 'roll.left', by, (db, opened) => {
    const leftAt = at ?? timeOfMove(db, opened.meeting.id, sessionTimeOf(by.at))
    return opened.roll.map((each) => (each.id === entry ? { ...each, leftAt } : each))
  })
}

export type RollChange = Partial<Pick<RollEntry, 'arrivedAt' | 'leftAt' | 'replaces' | 'party'>>

/** Corrects a stay; nobody who has voted can be said to have been away (`roll.hasVoted`). */
export function changeEntry(
  store: Store,
  entry: RollEntryId,
  change: RollChange,
  by: ActedBy,
): null | Refusal {
  return onEntry(store, entry, 'roll.changed', by, (_db, { roll }) =>
    roll.map((each) => (each.id === entry ? { ...each, ...change } : each)),
  )
}

/** Takes a stay off the roll; a member of the body stays on it as absent (koml. § 11-4 første ledd bokstav b). */
export function removeEntry(store: Store, entry: RollEntryId, by: ActedBy): null | Refusal {
  return onEntry(store, entry, 'roll.removed', by, (_db, { roll }) => {
    const gone = roll.find(({ id }) => id === entry)
    const others = roll.filter(({ id }) => id !== entry)
    if (gone?.role !== 'member' || others.some(({ person }) => person === gone.person)) return others
    return roll.map((each) => (each.id === entry ? { ...each, arrivedAt: null, leftAt: null } : each))
  })
}

function onEntry(
  store: Store,
  entry: RollEntryId,
  what: string,
  by: ActedBy,
  rollAfter: (db: Database, opened: OpenMeeting) => readonly RollEntry[],
): null | Refusal {
  const meeting = meetingOfEntry(store.db, entry)
  if (meeting === null) return refuse('roll.gone')
  const person = store.db
    .prepare('SELECT person_id FROM attendance WHERE id = ?')
    .pluck()
    .get(entry) as PersonId
  return stepOnMeeting(store, meeting, { what, about: nameOf(store.db, person) }, by, (db, opened) =>
    opened.roll.some(({ id }) => id === entry)
      ? changed(db, opened, rollAfter(db, opened))
      : refuse('roll.gone'),
  )
}

/** Saves a roll that can be, and by which every vote that was held still is one. */
function changed(db: Database, opened: OpenMeeting, roll: readonly RollEntry[]): Refusal | null {
  const impossible =
    checkRoll(roll, askedIn(db, opened)) ?? checkVotesStill(db, { ...opened, roll }, opened.roll)
  if (impossible !== null) return impossible
  saveRoll(db, opened.meeting.id, roll)
  return null
}

/** Of whom it was asked in the meeting whether they may take part: a second deputy may wait beside such a one. */
const askedIn = (db: Database, { meeting }: OpenMeeting): ReadonlySet<PersonId> =>
  new Set(agendaOf(db, meeting.id).flatMap(({ id }) => impedimentsOf(db, id).map(({ person }) => person)))

/** Votes that were in order by the roll as it was must be so by what it becomes. */
function checkVotesStill(db: Database, after: OpenMeeting, before: readonly RollEntry[]): Refusal | null {
  const { committee, session, meeting } = after
  const body = { seats: committee.seats, constituting: session.constituting }
  for (const item of agendaOf(db, meeting.id)) {
    const impediments = impedimentsOf(db, item.id)
    for (const vote of votesOf(db, item.id)) {
      const by = (roll: readonly RollEntry[]): Refusal | null => {
        const voters = votersIn({ roll, impediments, ...body }, vote.subject, vote.heldAt)
        return checkVote(vote, { voters, ...body })
      }
      const refused = by(after.roll)
      if (refused === null || by(before) !== null) continue
      const person = refused.facts['person'] ?? ''
      const facts = { person, item: item.number?.printed ?? item.title, vote: vote.sequence, at: vote.heldAt }
      return refuse('roll.hasVoted', facts, refused.ground)
    }
  }
  return null
}
