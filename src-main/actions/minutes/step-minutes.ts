import type { MeetingEventType } from '#shared/domain/meeting/course.ts'
import { transitionMeeting } from '#shared/domain/meeting/course.ts'
import type { Meeting } from '#shared/domain/meeting/meeting.ts'
import type { Minutes } from '#shared/domain/meeting/minutes/minutes.ts'
import { minutesAreClosed } from '#shared/domain/meeting/minutes/minutes.ts'
import type { MeetingId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { TrailAction } from '#shared/text/screen/trail/acts.ts'
import { appendAudit } from '../../store/audit.ts'
import { findMeeting, saveMeeting } from '../../store/meetings.ts'
import { findMinutes } from '../../store/minutes.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import { withNames } from '../session/names.ts'

type MinutesEvent = Extract<MeetingEventType, 'draftMinutes' | 'approveMinutes' | 'reopenMinutes' | 'publish'>

/** A refusal that names people, of work that is done whole or not at all. */
export function inMeeting<T>(
  store: Store,
  id: MeetingId,
  work: (db: Database, meeting: Meeting) => T | Refusal,
): T | Refusal {
  const done = store.transaction((db) => {
    const meeting = findMeeting(db, id)
    return meeting === null ? refuse('meeting.gone') : work(db, meeting)
  })
  return isRefusal(done) ? withNames(store.db, done) : done
}

/** Minutes that were finished and are not approved yet: signatories may still be named. `minutes.notFinished`, `minutes.approved`. */
export function openMinutes(db: Database, meeting: Meeting): Minutes | Refusal {
  if (minutesAreClosed(meeting)) return refuse('minutes.approved', {}, 'koml. § 11-4 første ledd')
  const minutes = findMinutes(db, meeting.id)
  return minutes === null || meeting.state !== 'minutesDraft'
    ? refuse('minutes.notFinished', {}, 'koml. § 11-4 første ledd')
    : minutes
}

/** Minutes that were approved: only additions can be made to them. `minutes.notApproved`. */
export function approvedMinutes(db: Database, meeting: Meeting): Minutes | Refusal {
  const minutes = findMinutes(db, meeting.id)
  return minutes === null || !minutesAreClosed(meeting)
    ? refuse('minutes.notApproved', {}, 'koml. § 11-4 første ledd')
    : minutes
}

/** Moves a meeting on by its course, or says why not. */
export function moveMeeting(db: Database, meeting: Meeting, type: MinutesEvent): null | Refusal {
  const state = transitionMeeting(meeting, { type })
  if (isRefusal(state)) return state
  saveMeeting(db, { ...meeting, state })
  return null
}

/** Tells the audit trail what was done with the minutes of a meeting. */
export function tellMinutes(
  db: Database,
  meeting: MeetingId,
  action: TrailAction,
  { at, actor }: ActedBy,
  detail: Readonly<Record<string, string | number>> = {},
): void {
  appendAudit(db, { at, actor, action, subjectKind: 'meeting', subjectId: meeting, detail })
}
