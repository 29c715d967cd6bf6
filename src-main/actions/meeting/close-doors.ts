import { checkClosing } from '#shared/domain/meeting/closing-ground.ts'
import { checkNotCalled } from '#shared/domain/meeting/meeting-facts.ts'
import type { AgendaItemId } from '#shared/ids.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { findAgendaItem, saveAgendaItem } from '../../store/agenda.ts'
import { appendAudit } from '../../store/audit.ts'
import { effectiveDisclosure } from '../../store/disclosures.ts'
import { findMeeting } from '../../store/meetings.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'

/**
 * Says on what ground an item is to be dealt with behind closed doors, or that it is not, and gives what stood there
 * (koml. § 11-5). The body itself votes on it in its meeting; the agenda tells what to expect. Refuses with
 * `agenda.itemGone`, `meeting.called`, `meeting.unknownClosingGround`, `meeting.closedRemotely` and
 * `meeting.closingNeedsExemption`.
 */
export function closeDoors(
  store: Store,
  id: AgendaItemId,
  ground: string | null,
  by: ActedBy,
): { readonly before: string | null } | Refusal {
  return store.transaction((db) => {
    const item = findAgendaItem(db, id)
    const meeting = item === null ? null : findMeeting(db, item.meeting)
    if (item === null || meeting === null) return refuse('agenda.itemGone')
    const called = checkNotCalled(meeting)
    if (called !== null) return called
    const exemptionCode = effectiveDisclosure(db, id)?.basis ?? null
    const refused = ground === null ? null : checkClosing(ground, { remote: meeting.remote, exemptionCode })
    if (refused !== null) return refused
    saveAgendaItem(db, { ...item, closedOn: ground })
    appendAudit(db, {
      at: by.at,
      actor: by.actor,
      action: 'agenda.doorsSet',
      subjectKind: 'meeting',
      subjectId: meeting.id,
      detail: { item: id, ground },
    })
    return { before: item.closedOn }
  })
}
