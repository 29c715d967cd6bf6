import type { MeetingId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { findMeeting, saveMeeting } from '../../store/meetings.ts'
import { restoreItem } from '../../store/session/item-record.ts'
import type { ItemRecord } from '../../store/session/item-record.ts'
import { removeSession, saveRoll, saveSession } from '../../store/session/sessions.ts'
import { lastStep, markUndone } from '../../store/session/steps.ts'
import type { SessionStep } from '../../store/session/steps.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import { loadMeeting } from './open-item.ts'
import { checkWritable, tellStep } from './take-step.ts'
import type { MeetingBefore } from './take-step.ts'

/**
 * Takes the last step of a meeting back and gives it; null where there is none. It works by what was kept in the store, so
 * also after a power cut. Refuses once the chair has closed the meeting (`session.closed`): what was decided then stands.
 */
export function undoStep(
  store: Store,
  id: MeetingId,
  by: Pick<ActedBy, 'at' | 'actor'>,
): SessionStep | null | Refusal {
  return store.transaction((db) => {
    const opened = loadMeeting(db, id)
    if (isRefusal(opened)) return opened
    const closed = checkWritable(db, opened)
    if (closed !== null) return closed
    const step = lastStep(db, id)
    if (step === null) return null
    const { closedAt } = opened.session
    if (closedAt !== null && isBeforeClosing(step)) return refuse('session.closed', {}, 'koml. § 11-2')
    if (step.item !== null) restoreItem(db, step.item, step.before as ItemRecord)
    else {
      const { session, roll } = step.before as MeetingBefore | { session: null; roll: [] }
      saveRoll(db, id, roll)
      if (session === null) {
        removeSession(db, id)
        const meeting = findMeeting(db, id)
        if (meeting !== null) saveMeeting(db, { ...meeting, state: 'noticeIssued' })
      } else saveSession(db, session)
    }
    markUndone(db, step)
    tellStep(db, 'session.stepTakenBack', { ...step, meeting: id }, by)
    return step
  })
}

/** Closing the meeting is kept as a step that nothing before it can be undone behind. */
const isBeforeClosing = ({ what }: SessionStep): boolean => what === 'session.closed'
