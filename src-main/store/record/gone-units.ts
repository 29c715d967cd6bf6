import type { ChangedSince, GoneUnits } from '#shared/domain/audit/verdict.ts'
import { many, type Database } from '../rows.ts'

/** Tables whose rows are deleted by rule or from the bin: what is gone of them is told, latest first. */
const deletable = `'hearing_input', 'hearing_contact', 'hearing_input_file', 'case_file', 'attachment', 'entry', 'source'`

/** Deletions that the trail tells of, with the act that each was: no tampering. */
export function goneUnits(db: Database): GoneUnits[] {
  const sql = `SELECT s.sequence, e.at, e.action, count(*) AS units
    FROM record_seal s JOIN audit_event e ON e.sequence = s.sequence
    WHERE s.tab IN (${deletable}) AND s.hash IS NULL GROUP BY s.sequence ORDER BY s.sequence DESC LIMIT 100`
  return many(db, (row: GoneUnits) => ({ ...row }), sql)
}

/** Units that were sealed by an event up to `sequence`, and again after it. */
export function changedUnits(db: Database, sequence: number): Omit<ChangedSince, 'name'>[] {
  const sql = `SELECT s.tab, s.key, max(s.sequence) AS sequence, e.action
    FROM record_seal s JOIN audit_event e ON e.sequence = s.sequence
    WHERE s.sequence > ? AND EXISTS (
      SELECT 1 FROM record_seal b WHERE b.tab = s.tab AND b.key = s.key AND b.sequence <= ?)
    GROUP BY s.tab, s.key ORDER BY 3 LIMIT 100`
  return many(db, (row: Omit<ChangedSince, 'name'>) => ({ ...row }), sql, sequence, sequence)
}
