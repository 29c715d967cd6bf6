import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { AgendaItemId } from '#shared/ids.ts'
import { checkAgendaOpen, moveItem } from '#shared/domain/meeting/agenda-order.ts'
import { agendaOf, findAgendaItem, saveAgenda } from '../../store/agenda.ts'
import { findMeeting } from '../../store/meetings.ts'
import type { Store } from '../../store/store.ts'

/**
 * Moves an item to a place from 1 on an agenda that was not issued, and gives the place where it stood. The order
 * of a draft leaves no trace in the audit trail: nobody has seen it. `agenda.itemGone`, `agenda.issued`.
 */
export function moveOnAgenda(
  store: Store,
  id: AgendaItemId,
  to: number,
): { readonly from: number } | Refusal {
  return store.transaction((db) => {
    const item = findAgendaItem(db, id)
    const meeting = item === null ? null : findMeeting(db, item.meeting)
    if (item === null || meeting === null) return refuse('agenda.itemGone')
    const issued = checkAgendaOpen(meeting)
    if (issued !== null) return issued
    saveAgenda(db, meeting.id, moveItem(agendaOf(db, meeting.id), id, to))
    return { from: item.position }
  })
}
