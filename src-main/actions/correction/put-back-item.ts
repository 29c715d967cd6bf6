import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { presentEdition } from '#shared/domain/meeting/sending.ts'
import type { AgendaItemId, EventId } from '#shared/ids.ts'
import { findAgendaItem, saveAgendaItem } from '../../store/agenda.ts'
import { editionsOf, itemsOfEdition } from '../../store/agenda-editions.ts'
import { meetingsWithReading } from '../../store/agenda-queue.ts'
import { appendAudit } from '../../store/audit.ts'
import { findMeeting } from '../../store/meetings.ts'
import type { Store } from '../../store/store.ts'
import type { CorrectedBy } from './correct-paper.ts'
import { moveCase } from './move-case.ts'

/**
 * Puts an item back that was withdrawn, while no edition has told of the withdrawal: then nobody has seen it. Refuses
 * with `agenda.itemGone`, `withdraw.told`, `agenda.alreadyPlaced`, `supplement.meetingBegun` and `course.*`.
 */
export function putBackItem(store: Store, id: AgendaItemId, by: CorrectedBy): null | Refusal {
  return store.transaction((db) => {
    const item = findAgendaItem(db, id)
    const meeting = item === null ? null : findMeeting(db, item.meeting)
    if (item === null || meeting === null || !item.withdrawn) return refuse('agenda.itemGone')
    if (!['agendaDraft', 'noticeIssued'].includes(meeting.state))
      return refuse('supplement.meetingBegun', { state: meeting.state }, 'koml. § 11-3 første ledd')
    const present = presentEdition(meeting, editionsOf(db, meeting.id))
    const told =
      present === null ? meeting.issuedOn !== null : isWithdrawnIn(itemsOfEdition(db, present.id), id)
    if (told) return refuse('withdraw.told', { item: item.number?.printed ?? '' }, 'domain.md §6')
    if (meetingsWithReading(db, item.reading).length > 0) return refuse('agenda.alreadyPlaced')
    const moved = moveCase(db, item, 'placeOnAgenda', { at: by.at, eventId: by.newId<EventId>() })
    if (isRefusal(moved)) return moved
    saveAgendaItem(db, { ...item, withdrawn: false, withdrawnReason: '' })
    appendAudit(db, {
      at: by.at,
      actor: by.actor,
      action: 'agendaItem.putBack',
      subjectKind: 'meeting',
      subjectId: meeting.id,
      detail: { item: id, printed: item.number?.printed ?? '' },
    })
    return null
  })
}

const isWithdrawnIn = (items: ReturnType<typeof itemsOfEdition>, id: AgendaItemId): boolean =>
  items.find(({ item }) => item === id)?.withdrawn === true
