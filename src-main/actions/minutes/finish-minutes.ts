import type { MeetingId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { saveMeeting } from '../../store/meetings.ts'
import { removeMinutes, saveMinutes } from '../../store/minutes.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import { missingOf } from './minutes-record.ts'
import { inMeeting, moveMeeting, openMinutes, tellMinutes } from './step-minutes.ts'

/**
 * The secretary has nothing more to write: the minutes go to those who approve them. Refused while the law wants something
 * that is not there, with the section (koml. § 11-4).
 */
export function finishMinutes(store: Store, id: MeetingId, by: ActedBy): null | Refusal {
  return inMeeting(store, id, (db, meeting) => {
    const [missing] = missingOf(db, meeting)
    if (missing !== undefined) return missing.refusal
    const moved = moveMeeting(db, meeting, 'draftMinutes')
    if (isRefusal(moved)) return moved
    saveMinutes(db, {
      meeting: id,
      finishedAt: by.at,
      finishedBy: by.actor,
      signatories: [],
      approval: null,
      approvedAt: null,
      approvedBy: null,
      remarks: '',
      recordHash: null,
      publishedOn: null,
    })
    tellMinutes(db, id, 'minutes.finished', by)
    return null
  })
}

/** Takes back that the minutes were finished, while nobody has signed: the secretary writes on. `minutes.signed`. */
export function unfinishMinutes(store: Store, id: MeetingId, by: ActedBy): null | Refusal {
  return inMeeting(store, id, (db, meeting) => {
    const minutes = openMinutes(db, meeting)
    if (isRefusal(minutes)) return minutes
    if (minutes.signatories.some(({ signedOn }) => signedOn !== null))
      return refuse('minutes.signed', {}, 'koml. § 11-4 første ledd')
    removeMinutes(db, id)
    // taken back, and no step of the course: nothing was approved and nothing sent
    saveMeeting(db, { ...meeting, state: 'held' })
    tellMinutes(db, id, 'minutes.unfinished', by)
    return null
  })
}
