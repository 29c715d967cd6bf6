import type { CaseId } from '#shared/ids.ts'
import { one, type Database } from './rows.ts'

/** How many statutory councils the municipality has that a case is not said to be no concern of (koml. § 5-12). */
export function councilsConcerned(db: Database, id: CaseId): number {
  const sql = `SELECT count(*) AS count FROM committee c
    WHERE c.kind IN ('elderlyCouncil', 'disabilityCouncil', 'youthCouncil') AND NOT EXISTS (
      SELECT 1 FROM council_statement s
      WHERE s.case_id = ? AND s.committee_id = c.id AND s.state = 'notConcerned')`
  return one(db, (row: { readonly count: number }) => row.count, sql, id) ?? 0
}
