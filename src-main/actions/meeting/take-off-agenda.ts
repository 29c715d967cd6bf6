import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { AgendaItemId } from '#shared/ids.ts'
import { stateOnAgenda, transition } from '#shared/domain/case/course.ts'
import type { Case, Reading } from '#shared/domain/case/case.ts'
import { checkTakeOff, withoutItem } from '#shared/domain/meeting/agenda-order.ts'
import { appendAudit } from '../../store/audit.ts'
import { agendaOf, findAgendaItem, findOff, saveAgenda, takeOffNumbered } from '../../store/agenda.ts'
import { findCase, findReading } from '../../store/cases.ts'
import { findMeeting } from '../../store/meetings.ts'
import type { Store } from '../../store/store.ts'
import { isTold } from '../packet/unsent-changes.ts'
import { checkNotForced } from './demand-item.ts'
import type { DoneBy } from './done-by.ts'
import { moveCase } from '../cases/move-case.ts'
import type { Placing } from './place-on-agenda.ts'

/**
 * Takes an item off an agenda that was not issued, or a late one that no edition has told of, and gives back what putting it there again asks for. A number that
 * it got from an issue which was taken back is kept for it (domain.md §6). The case
 * goes back by its own rule, `takeOffAgenda`; one whose place was only held for it, before it was approved,
 * stays as it is. Refuses with `agenda.itemGone`, `agenda.issued`, `agenda.demanded` and
 * `agenda.twiceNumbered`.
 */
export function takeOffAgenda(
  store: Store,
  id: AgendaItemId,
  by: DoneBy,
): (Placing & { readonly position: number }) | Refusal {
  return store.transaction((db) => {
    const item = findAgendaItem(db, id)
    const meeting = item === null ? null : findMeeting(db, item.meeting)
    if (item === null || meeting === null) return refuse('agenda.itemGone')
    const issued = checkTakeOff(meeting, item, isTold(db, meeting, item)) ?? checkNotForced(db, item, meeting)
    if (issued !== null) return issued
    // its case stood here twice, withdrawn and late, and the other number is kept for it already
    const off = item.number === null ? null : findOff(db, item)
    if (off !== null && off !== item.id)
      return refuse('agenda.twiceNumbered', { number: item.number?.printed ?? '' }, 'domain.md §6')
    const reading = findReading(db, item.reading)
    if (reading === null) throw new Error(`item ${item.id} points to a reading that is gone`)
    const rest = withoutItem(agendaOf(db, meeting.id), id)
    if (item.number !== null) takeOffNumbered(db, item)
    saveAgenda(db, meeting.id, rest)
    const file = findCase(db, item.case)
    const back = file === null ? null : stateBack(file, reading)
    if (isRefusal(back)) return back
    if (file !== null && back !== null)
      moveCase(db, file, { to: back, event: 'takeOffAgenda', reading: reading }, by)
    appendAudit(db, {
      at: by.at,
      actor: by.actor,
      action: 'agenda.itemTakenOff',
      subjectKind: 'meeting',
      subjectId: meeting.id,
      detail: { item: item.id, case: item.case, kind: item.kind },
    })
    return { meeting: meeting.id, reading: reading.id, kind: item.kind, position: item.position }
  })
}

/** Where the case goes back to; null when its course never brought it onto the agenda. */
function stateBack(file: Case, reading: Reading): Case['state'] | Refusal | null {
  const { stage, part } = reading
  const back = transition({ ...file, stage }, { type: 'takeOffAgenda', stage, part })
  if (!isRefusal(back)) return back
  return file.state === stateOnAgenda(stage, file.course) ? back : null
}
