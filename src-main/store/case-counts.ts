import type { CaseId, MeetingId } from '#shared/ids.ts'
import { one, type Database } from './rows.ts'

export type CaseCounts = {
  readonly papers: number
  readonly attachments: number
  readonly knowledge: number
  readonly inputs: number
  readonly decisions: number
  readonly milestones: number
}

const countsSql = `SELECT
    (SELECT count(*) FROM paper WHERE case_id = c.id) AS papers,
    (SELECT count(*) FROM attachment WHERE case_id = c.id AND deleted_at IS NULL) AS attachments,
    (SELECT count(*) FROM entry WHERE case_id = c.id AND deleted_at IS NULL) AS knowledge,
    (SELECT count(*) FROM hearing_input i JOIN hearing h ON h.id = i.hearing_id
      WHERE h.case_id = c.id AND i.deleted_at IS NULL) AS inputs,
    (SELECT count(*) FROM decision WHERE case_id = c.id) AS decisions,
    (SELECT count(*) FROM milestone WHERE case_id = c.id AND deleted_at IS NULL) AS milestones
  FROM case_file c WHERE c.id = ?`

/** What lies under each tab of a case. */
export function caseCounts(db: Database, id: CaseId): CaseCounts {
  const nothing = { papers: 0, attachments: 0, knowledge: 0, inputs: 0, decisions: 0, milestones: 0 }
  return one(db, (row: CaseCounts) => ({ ...row }), countsSql, id) ?? nothing
}

/** Why a case cannot go into the bin: an agenda has it, or a paper of it was sent out; null when it can. */
export function caseHeldBy(
  db: Database,
  id: CaseId,
): { readonly meeting: MeetingId; readonly committee: string; readonly date: string } | 'issued' | null {
  type Row = { readonly meeting: MeetingId; readonly committee: string; readonly date: string }
  const sql = `SELECT m.id AS meeting, k.name AS committee, substr(m.starts_at, 1, 10) AS date
    FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id JOIN committee k ON k.id = m.committee_id
    WHERE i.case_id = ? AND (m.deleted_at IS NULL OR EXISTS (SELECT 1 FROM printed_number n WHERE n.item_id = i.id))
    ORDER BY m.starts_at DESC LIMIT 1`
  const onAgenda = one(db, (row: Row) => ({ ...row }), sql, id)
  if (onAgenda !== null) return onAgenda
  const frozen = "SELECT 1 AS n FROM paper WHERE case_id = ? AND state = 'frozen' LIMIT 1"
  return one(db, () => 'issued' as const, frozen, id)
}
