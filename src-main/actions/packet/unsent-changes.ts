import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { Audience } from '#shared/domain/disclosure/projection.ts'
import type { AgendaItem, Meeting } from '#shared/domain/meeting/meeting.ts'
import { presentEdition } from '#shared/domain/meeting/sending.ts'
import { agendaOf } from '../../store/agenda.ts'
import { editionsOf, itemsOfEdition } from '../../store/agenda-editions.ts'
import { auditOf } from '../../store/audit.ts'
import { sentPacket } from './standing-edition.ts'
import type { Database } from '../../store/rows.ts'

const issues = new Set(['meeting.issued', 'meeting.supplementIssued'])
const changes = new Set(['agendaItem.added', 'agendaItem.withdrawn'])

/**
 * Whether an agenda that was sent has changed since, as far as the store tells without the account of what was
 * printed: an item without a number, or one added or withdrawn after the last issue. Such a packet would go by the
 * name of the edition that was sent and be another.
 */
export function unsentChanges(db: Database, meeting: Meeting, audience: Audience): Refusal | null {
  if (meeting.issuedOn === null) return null
  const items = agendaOf(db, meeting.id)
  return changedItems(db, meeting, items).length > 0 ? notAsSent(db, meeting, audience) : null
}

/** Items that the present edition does not tell of as they are: late ones, and those that were withdrawn or put back since. */
export function changedItems(
  db: Database,
  meeting: Meeting,
  items: readonly AgendaItem[],
): readonly AgendaItem[] {
  const present = presentEdition(meeting, editionsOf(db, meeting.id))
  if (present === null) return changedSinceTrail(db, meeting, items)
  const listed = itemsOfEdition(db, present.id)
  return items.filter(({ id, withdrawn }) => {
    const before = listed.find(({ item }) => item === id)
    return before === undefined || before.withdrawn !== withdrawn
  })
}

/** Whether the present edition tells of an item; one without an account tells of all that has a number. */
export function isTold(db: Database, meeting: Meeting, { id, number }: AgendaItem): boolean {
  const present = presentEdition(meeting, editionsOf(db, meeting.id))
  if (present === null) return number !== null
  return itemsOfEdition(db, present.id).some(({ item }) => item === id)
}

/** Where no account of the edition was kept, the audit trail tells whether anything came after it, not what. */
function changedSinceTrail(
  db: Database,
  meeting: Meeting,
  items: readonly AgendaItem[],
): readonly AgendaItem[] {
  const actions = auditOf(db, 'meeting', meeting.id).map(({ action }) => action)
  const since = actions.slice(actions.findLastIndex((action) => issues.has(action)) + 1)
  if (since.some((action) => changes.has(action))) return items
  return items.filter(({ number }) => number === null)
}

/** Why a packet is not made under the number of an edition that was sent, and what to do instead. */
export function notAsSent(db: Database, meeting: Meeting, audience: Audience): Refusal {
  const edition = meeting.agendaVersion
  if (meeting.state === 'noticeIssued')
    return refuse('supplement.pending', { edition }, 'koml. § 11-3 første ledd')
  const sha256 = sentPacket(db, meeting, audience)?.sha256 ?? ''
  return refuse('supplement.standsAsSent', { edition, sha256 }, 'koml. § 11-3 første ledd')
}
