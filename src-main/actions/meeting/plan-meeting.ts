import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { CommitteeId, MeetingId } from '#shared/ids.ts'
import type { Meeting } from '#shared/domain/meeting/meeting.ts'
import { checkMeetingFacts, checkNotCalled } from '#shared/domain/meeting/meeting-facts.ts'
import type { TrailAction } from '#shared/text/screen/trail/acts.ts'
import { appendAudit } from '../../store/audit.ts'
import { nextMeetingNumber, overlappingMeeting } from '../../store/meeting-rows.ts'
import { findMeeting, saveMeeting } from '../../store/meetings.ts'
import { findCommittee } from '../../store/municipality.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import type { DoneBy } from './done-by.ts'

/** What an officer says of a meeting; its number in the year follows. */
export type MeetingFacts = Pick<Meeting, 'startsAt' | 'endsAt' | 'place' | 'remote' | 'absenceNote'>

/** Plans a meeting of a body. Refuses with `meeting.unknownBody`, and what {@link checkPlan} refuses. */
export function planMeeting(
  store: Store,
  committee: CommitteeId,
  facts: MeetingFacts,
  by: DoneBy,
): MeetingId | Refusal {
  return store.transaction((db) => planMeetingIn(db, committee, facts, by))
}

/** The same in a transaction of the caller. */
export function planMeetingIn(
  db: Database,
  committee: CommitteeId,
  facts: MeetingFacts,
  by: DoneBy,
): MeetingId | Refusal {
  if (findCommittee(db, committee) === null) return refuse('meeting.unknownBody')
  const meeting: Meeting = {
    ...facts,
    id: by.newId<MeetingId>(),
    committee,
    number: nextMeetingNumber(db, committee, facts.startsAt.slice(0, 4)),
    state: 'planned',
    issuedOn: null,
    agendaVersion: 0,
  }
  const refused = checkPlan(db, meeting)
  if (refused !== null) return refused
  saveMeeting(db, meeting)
  audit(db, 'meeting.planned', meeting, by)
  return meeting.id
}

/**
 * Changes time, place or what is said of absence, and gives back what stood there. Refuses with `meeting.gone`,
 * with `meeting.called` once the notice is out, and what {@link checkPlan} refuses.
 */
export function changeMeeting(
  store: Store,
  id: MeetingId,
  change: Partial<MeetingFacts>,
  by: DoneBy,
): Partial<MeetingFacts> | Refusal {
  return store.transaction((db) => {
    const meeting = findMeeting(db, id)
    if (meeting === null) return refuse('meeting.gone')
    const called = checkNotCalled(meeting)
    if (called !== null) return called
    const moved = { ...meeting, ...change }
    const year = moved.startsAt.slice(0, 4)
    const changed =
      year === meeting.startsAt.slice(0, 4)
        ? moved
        : { ...moved, number: nextMeetingNumber(db, meeting.committee, year) }
    const refused = checkPlan(db, changed)
    if (refused !== null) return refused
    saveMeeting(db, changed)
    audit(db, 'meeting.changed', changed, by)
    const keys = Object.keys(change) as (keyof MeetingFacts)[]
    return Object.fromEntries(keys.map((key) => [key, meeting[key]])) as Partial<MeetingFacts>
  })
}

/** Day, time and place hold, and the body does not sit in two meetings at once (`meeting.overlaps`). */
function checkPlan(db: Database, meeting: Meeting): Refusal | null {
  const refused = checkMeetingFacts(meeting)
  if (isRefusal(refused)) return refused
  const other = overlappingMeeting(db, meeting)
  if (other === null) return null
  return refuse('meeting.overlaps', { body: other.committee.name, startsAt: other.startsAt })
}

function audit(db: Database, action: TrailAction, meeting: Meeting, by: DoneBy): void {
  const { startsAt, endsAt, place, remote } = meeting
  appendAudit(db, {
    at: by.at,
    actor: by.actor,
    action,
    subjectKind: 'meeting',
    subjectId: meeting.id,
    detail: { startsAt, endsAt, place, remote },
  })
}
