import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { Audience } from '#shared/domain/disclosure/projection.ts'
import type { Meeting } from '#shared/domain/meeting/meeting.ts'
import { agendaOf } from '../../store/agenda.ts'
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
  const unnumbered = agendaOf(db, meeting.id).some((item) => item.number === null)
  const actions = auditOf(db, 'meeting', meeting.id).map(({ action }) => action)
  const since = actions.slice(actions.findLastIndex((action) => issues.has(action)) + 1)
  const changed = unnumbered || since.some((action) => changes.has(action))
  return changed ? notAsSent(db, meeting, audience) : null
}

/** Why a packet is not made under the number of an edition that was sent, and what to do instead. */
export function notAsSent(db: Database, meeting: Meeting, audience: Audience): Refusal {
  const edition = meeting.agendaVersion
  if (meeting.state === 'noticeIssued')
    return refuse('supplement.pending', { edition }, 'koml. § 11-3 første ledd')
  const sha256 = sentPacket(db, meeting, audience)?.sha256 ?? ''
  return refuse('supplement.standsAsSent', { edition, sha256 }, 'koml. § 11-3 første ledd')
}
