import type { IsoDate } from '#shared/domain/calendar/dates.ts'
import { checkMarkSent, presentEdition } from '#shared/domain/meeting/sending.ts'
import type { MeetingId } from '#shared/ids.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { editionsOf, markEditionSent } from '../../store/agenda-editions.ts'
import { appendAudit } from '../../store/audit.ts'
import { issuedPacketsOf } from '../../store/issued-packets.ts'
import { findMeeting } from '../../store/meetings.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'

/**
 * Keeps that the members have the present edition of an agenda, since when and by whom (koml. § 11-3 første ledd). From
 * then on it stands: there is no way back from it. Refuses with `meeting.gone` and `sending.*`.
 */
export function markSent(
  store: Store,
  id: MeetingId,
  on: IsoDate,
  by: ActedBy,
): { readonly edition: number; readonly sentOn: IsoDate } | Refusal {
  return store.transaction((db) => {
    const meeting = findMeeting(db, id)
    if (meeting === null) return refuse('meeting.gone')
    const editions = editionsOf(db, id)
    const packets = issuedPacketsOf(db, id, 'members').filter(
      ({ voided, edition }) => !voided && edition === meeting.agendaVersion,
    ).length
    const refused = checkMarkSent(meeting, editions, { on, today: by.today, packets })
    const edition = presentEdition(meeting, editions)
    if (refused !== null || edition === null) return refused ?? refuse('sending.notIssued')
    markEditionSent(db, edition.id, on, by.actor)
    appendAudit(db, {
      at: by.at,
      actor: by.actor,
      action: 'meeting.sent',
      subjectKind: 'meeting',
      subjectId: id,
      detail: { edition: edition.edition, sentOn: on },
    })
    return { edition: edition.edition, sentOn: on }
  })
}
