import { minutesAreClosed } from '#shared/domain/meeting/minutes/minutes.ts'
import type { AddendumId, AgendaItemId, MeetingId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { findAgendaItem } from '../../store/agenda.ts'
import { addendaOf, releasedItemsOf, saveAddendum, saveMinutes, setReleased } from '../../store/minutes.ts'
import { minutesEditionsOf } from '../../store/minutes-editions.ts'
import { openItemsOf } from '../../store/public-minutes.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import { approvedMinutes, inMeeting, moveMeeting, tellMinutes } from './step-minutes.ts'

const open = 'koml. § 11-4 første ledd'

/**
 * Notes that the minutes lie open to everybody. Refused before the public edition was made, for that is what is published
 * (`minutes.noPublicEdition`).
 */
export function publishMinutes(store: Store, id: MeetingId, by: ActedBy): null | Refusal {
  return inMeeting(store, id, (db, meeting) => {
    const moved = moveMeeting(db, meeting, 'publish')
    if (isRefusal(moved)) return moved
    const minutes = approvedMinutes(db, meeting)
    if (isRefusal(minutes)) return minutes
    const edition = minutesEditionsOf(db, id).findLast(({ audience }) => audience === 'public')
    if (edition === undefined || edition.madeAt < (minutes.approvedAt ?? ''))
      return refuse('minutes.noPublicEdition', {}, open)
    saveMinutes(db, { ...minutes, publishedOn: by.today })
    tellMinutes(db, id, 'minutes.published', by, { edition: edition.number, sha256: edition.sha256 })
    return null
  })
}

export type NewAddendum = {
  readonly item: AgendaItemId | null
  readonly text: string
  /** Whose it is, as printed. */
  readonly by: string
}

/** Corrects approved minutes by an addendum: numbered, dated, printed after them and noted at the item. */
export function addAddendum(
  store: Store,
  id: MeetingId,
  { item, text, by: whose }: NewAddendum,
  by: ActedBy,
): { readonly number: number } | Refusal {
  return inMeeting(store, id, (db, meeting) => {
    const minutes = approvedMinutes(db, meeting)
    if (isRefusal(minutes)) return minutes
    if (text.trim() === '') return refuse('minutes.addendumEmpty', {}, open)
    if (item !== null && findAgendaItem(db, item)?.meeting !== id) return refuse('agenda.itemGone')
    const number = addendaOf(db, id).length + 1
    const own = {
      meeting: id,
      number,
      item,
      text: text.trim(),
      madeOn: by.today,
      by: whose.trim() || by.actor,
    }
    saveAddendum(db, { id: by.newId<AddendumId>(), ...own })
    tellMinutes(db, id, 'minutes.addendum', by, { number })
    return { number }
  })
}

/**
 * Lets everybody read what was decided in an item that is otherwise withheld, or takes that back while no minutes were
 * published with it (offl. §§ 11, 12). An open item has nothing to release (`minutes.itemOpenToAll`).
 */
export function releaseDecision(
  store: Store,
  item: AgendaItemId,
  released: boolean,
  by: ActedBy,
): { readonly before: boolean } | Refusal {
  const of = findAgendaItem(store.db, item)
  if (of === null) return refuse('agenda.itemGone')
  return inMeeting(store, of.meeting, (db, meeting) => {
    const before = releasedItemsOf(db, meeting.id).has(item)
    if (released && openItemsOf(db, meeting.id).has(item)) return refuse('minutes.itemOpenToAll', {}, open)
    if (!released && before && meeting.state === 'published') return refuse('minutes.releasedIsOut', {}, open)
    setReleased(db, item, released ? { on: by.today, actor: by.actor } : null)
    if (minutesAreClosed(meeting) || released !== before)
      tellMinutes(db, meeting.id, released ? 'minutes.released' : 'minutes.withheld', by, {
        item: of.number?.printed ?? '',
      })
    return { before }
  })
}
