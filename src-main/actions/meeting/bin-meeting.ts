import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { MeetingId } from '#shared/ids.ts'
import { checkNotCalled } from '#shared/domain/meeting/meeting-facts.ts'
import { appendAudit } from '../../store/audit.ts'
import { agendaOf } from '../../store/agenda.ts'
import { putInBin } from '../../store/bin.ts'
import { findMeeting } from '../../store/meetings.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import type { DoneBy } from './done-by.ts'

/**
 * Puts a meeting into the bin. Refuses with `meeting.gone`, with `meeting.called` once the notice is out, and
 * with `meeting.hasAgenda` while cases stand on its agenda: they would wait for a meeting that nobody sees.
 */
export function binMeeting(store: Store, id: MeetingId, by: DoneBy): null | Refusal {
  return store.transaction((db) => binMeetingIn(db, id, by))
}

/** The same in a transaction of the caller. */
export function binMeetingIn(db: Database, id: MeetingId, by: DoneBy): null | Refusal {
  const meeting = findMeeting(db, id)
  if (meeting === null) return refuse('meeting.gone')
  const called = checkNotCalled(meeting)
  if (called !== null) return called
  const items = agendaOf(db, id).length
  if (items > 0) return refuse('meeting.hasAgenda', { items })
  putInBin(db, { kind: 'meeting', id }, by.at)
  appendAudit(db, {
    at: by.at,
    actor: by.actor,
    action: 'meeting.binned',
    subjectKind: 'meeting',
    subjectId: id,
    detail: { startsAt: meeting.startsAt },
  })
  return null
}
