import { checkNotCalled } from '#shared/domain/meeting/meeting-facts.ts'
import type { MeetingId } from '#shared/ids.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { appendAudit } from '../../store/audit.ts'
import { findMeeting } from '../../store/meetings.ts'
import { setShortNotice, shortNoticeOf } from '../../store/short-notice.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'

/**
 * Records why the members are called at shorter notice than the local rule, or takes it away where nothing is said, and
 * gives what stood there. Law asks for reasonable notice (koml. § 11-3 første ledd); the days are the municipality's own,
 * and the chair answers for setting them aside. The ground is printed in the notice. Refuses with `meeting.gone` and
 * `meeting.called`.
 */
export function shortenNotice(
  store: Store,
  id: MeetingId,
  reason: string,
  by: ActedBy,
): { readonly before: string } | Refusal {
  return store.transaction((db) => {
    const meeting = findMeeting(db, id)
    if (meeting === null) return refuse('meeting.gone')
    const called = checkNotCalled(meeting)
    if (called !== null) return called
    const before = shortNoticeOf(db, id)
    setShortNotice(db, id, reason)
    appendAudit(db, {
      at: by.at,
      actor: by.actor,
      action: reason === '' ? 'meeting.noticeNotShortened' : 'meeting.noticeShortened',
      subjectKind: 'meeting',
      subjectId: id,
      detail: { reason },
    })
    return { before }
  })
}
