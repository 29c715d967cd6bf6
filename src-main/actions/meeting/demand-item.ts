import { demandersNeeded, isForced } from '#shared/domain/meeting/demand.ts'
import type { AgendaItem, Meeting } from '#shared/domain/meeting/meeting.ts'
import type { AgendaItemId, PersonId } from '#shared/ids.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { findAgendaItem } from '../../store/agenda.ts'
import { appendAudit } from '../../store/audit.ts'
import { demandersOf, membersOf, saveDemanders } from '../../store/demands.ts'
import { findMeeting } from '../../store/meetings.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'

const ground = 'koml. § 11-3 første ledd'

/** The members of an item's body, who of them demands it on the agenda, and how many it takes. `agenda.itemGone`. */
export function demandOf(
  db: Database,
  id: AgendaItemId,
):
  | { members: { readonly id: PersonId; readonly name: string; readonly demands: boolean }[]; needed: number }
  | Refusal {
  const item = findAgendaItem(db, id)
  const meeting = item === null ? null : findMeeting(db, item.meeting)
  if (meeting === null) return refuse('agenda.itemGone')
  const members = membersOf(db, meeting.committee)
  const demanding = demandersOf(db, id)
  return {
    members: members.map((each) => ({ ...each, demands: demanding.includes(each.id) })),
    needed: demandersNeeded(members.length),
  }
}

/** Keeps who demands that an item be on the agenda, and gives who did before. It may be withdrawn after the notice as well. Refuses with `agenda.itemGone`. */
export function setDemand(
  store: Store,
  id: AgendaItemId,
  members: readonly PersonId[],
  by: ActedBy,
): { before: PersonId[] } | Refusal {
  return store.transaction((db) => {
    const item = findAgendaItem(db, id)
    const meeting = item === null ? null : findMeeting(db, item.meeting)
    if (item === null || meeting === null) return refuse('agenda.itemGone')
    const before = demandersOf(db, id)
    const own = membersOf(db, meeting.committee)
    const kept = own.flatMap((each) => (members.includes(each.id) ? [each.id] : []))
    saveDemanders(db, id, kept)
    appendAudit(db, {
      at: by.at,
      actor: by.actor,
      action: 'agenda.demandSet',
      subjectKind: 'meeting',
      subjectId: meeting.id,
      detail: { item: id, demanding: kept },
    })
    return { before }
  })
}

/** Why a case that a third of the members have demanded stays on the agenda; null where nobody has forced it. */
export function checkNotForced(db: Database, item: AgendaItem, meeting: Meeting): Refusal | null {
  const demanding = demandersOf(db, item.id).length
  const members = membersOf(db, meeting.committee).length
  return isForced(demanding, members) ? refuse('agenda.demanded', { count: demanding }, ground) : null
}
