import type { EventId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { AgendaItem, Meeting } from '#shared/domain/meeting/meeting.ts'
import { agendaOf, saveAgendaItem } from '../../store/agenda.ts'
import { appendAudit } from '../../store/audit.ts'
import { findCase } from '../../store/cases.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import type { CorrectedBy } from './correct-paper.ts'
import { isTold } from '../packet/unsent-changes.ts'
import { checkNotForced } from '../meeting/demand-item.ts'
import { moveCase } from './move-case.ts'

export type WithdrawnItem = { readonly item: string; readonly title: string; readonly reason: string }

/**
 * Takes an item off an agenda that was sent: it stays listed with its number, as *trukket* (domain.md §6), in the
 * next edition. The case goes back to where it was before it was placed. `word` is a printed number or a case
 * number. Refuses with `withdraw.*`, `supplement.notIssued`, `supplement.meetingBegun` and `course.*`.
 */
export function withdrawItem(
  store: Store,
  meeting: Meeting,
  word: string,
  reason: string,
  by: CorrectedBy,
): WithdrawnItem | Refusal {
  return store.transaction((db) => {
    const item = findSentItem(db, meeting, word)
    if (isRefusal(item)) return item
    if (reason.trim() === '') return refuse('withdraw.noReason', { item: item.number?.printed ?? '' })
    if (item.withdrawn) return refuse('withdraw.already', { item: item.number?.printed ?? '' })
    const forced = checkNotForced(db, item, meeting)
    if (forced !== null) return forced
    const moved = moveCase(db, item, 'takeOffAgenda', { at: by.at, eventId: by.newId<EventId>() })
    if (isRefusal(moved)) return moved
    saveAgendaItem(db, { ...item, withdrawn: true, withdrawnReason: reason.trim() })
    const printed = item.number?.printed ?? ''
    appendAudit(db, {
      at: by.at,
      actor: by.actor,
      action: 'agendaItem.withdrawn',
      subjectKind: 'meeting',
      subjectId: meeting.id,
      detail: { item: item.id, printed },
    })
    return { item: printed, title: item.title, reason: reason.trim() }
  })
}

function findSentItem(db: Database, meeting: Meeting, word: string): AgendaItem | Refusal {
  if (meeting.issuedOn === null) return refuse('supplement.notIssued', {}, 'koml. § 11-3 første ledd')
  if (meeting.state !== 'noticeIssued')
    return refuse('supplement.meetingBegun', { state: meeting.state }, 'koml. § 11-3 første ledd')
  const wanted = word.trim().toLowerCase()
  const items = agendaOf(db, meeting.id)
  const found = items.find(
    (item) =>
      item.number?.printed.toLowerCase() === wanted ||
      findCase(db, item.case)?.caseNumber.toLowerCase() === wanted,
  )
  if (found === undefined)
    return refuse('withdraw.notOnAgenda', {
      word,
      items: items.flatMap((item) => item.number?.printed ?? []).join(', '),
    })
  return isTold(db, meeting, found) ? found : refuse('withdraw.notSent', { title: found.title })
}
