import type { CaseId } from '#shared/ids.ts'
import { many, one, type Database } from './rows.ts'

/** What the trail tells of a case; `note` names the thing that it was done to, where it is not the case itself. */
export type CaseAudit = {
  readonly sequence: number
  readonly at: string
  readonly actor: string
  readonly action: string
  readonly note: string
}

/** CROSS JOIN has SQLite begin from the case's few things, and not from the trail of all that was ever attached. */
const sql = `SELECT e.sequence, e.at, e.actor, e.action, coalesce(e.detail ->> '$.name', '') AS note
    FROM audit_event e WHERE e.subject_kind = 'case' AND e.subject_id = ?
  UNION ALL SELECT e.sequence, e.at, e.actor, e.action, a.title
    FROM attachment a CROSS JOIN audit_event e ON e.subject_kind = 'attachment' AND e.subject_id = a.id WHERE a.case_id = ?
  UNION ALL SELECT e.sequence, e.at, e.actor, e.action, p.title
    FROM paper p CROSS JOIN audit_event e ON e.subject_kind = 'paper' AND e.subject_id = p.id WHERE p.case_id = ?
  ORDER BY sequence DESC`

/** Latest first: the case, its papers and its attachments, those in the bin too. */
export function auditOfCase(db: Database, id: CaseId): CaseAudit[] {
  return many(db, (row: CaseAudit) => ({ ...row }), sql, id, id, id)
}

/** What was done to a case last, as the trail has it; null where nothing was. */
export function lastActOnCase(
  db: Database,
  id: CaseId,
): (Pick<CaseAudit, 'at' | 'actor' | 'action'> & { readonly detail: unknown }) | null {
  type Row = Pick<CaseAudit, 'at' | 'actor' | 'action'> & { readonly detail: string }
  const last = `SELECT at, actor, action, detail FROM audit_event WHERE subject_kind = 'case' AND subject_id = ?
    ORDER BY sequence DESC LIMIT 1`
  return one(db, (row: Row) => ({ ...row, detail: JSON.parse(row.detail) as unknown }), last, id)
}
