import type { Session } from '#shared/domain/meeting/session/session.ts'
import { isPresentAt } from '#shared/domain/meeting/session/roll.ts'
import type { MeetingId } from '#shared/ids.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { saveSession } from '../../store/session/sessions.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import { meetingTime, sessionTimeOf } from './session-clock.ts'
import { stepOnMeeting } from './take-step.ts'

export type SessionChange = Partial<Pick<Session, 'chair' | 'secretary' | 'constituting' | 'openingNote'>>

/**
 * Changes who leads or writes, or what was said of notice and agenda. Who leads must be here while the meeting lasts
 * (`session.chairAbsent`, koml. § 11-2 tredje ledd).
 */
export function changeSession(
  store: Store,
  id: MeetingId,
  change: SessionChange,
  by: ActedBy,
): null | Refusal {
  return stepOnMeeting(store, id, { what: 'session.changed' }, by, (db, { session, roll }) => {
    const now = session.closedAt ?? meetingTime(db, id, sessionTimeOf(by.at))
    const { chair } = change
    const here = roll.some((entry) => entry.person === chair && isPresentAt(entry, now))
    if (chair !== undefined && session.closedAt === null && !here)
      return refuse('session.chairAbsent', {}, 'koml. § 11-2 tredje ledd')
    saveSession(db, { ...session, ...change })
    return null
  })
}
