import type { ReadingStage } from '#shared/domain/case/case.ts'
import type { AgendaItemId, CaseId, PaperId } from '#shared/ids.ts'
import { many, one, type Database } from './rows.ts'

/** An item of a case that anybody may read of: sent out, not withdrawn, and exempt in no way. */
export type PublicItem = {
  readonly item: AgendaItemId
  readonly paper: PaperId
  readonly stage: ReadingStage
  readonly committee: string
  readonly date: string
  readonly number: string
  readonly title: string
  /** Met behind closed doors: what was decided there is not told here. */
  readonly closed: boolean
}

const openItemsSql = `SELECT i.id AS item, i.paper_id AS paper, r.stage, k.name AS committee,
    substr(m.starts_at, 1, 10) AS date, coalesce(n.printed, i.kind) AS number, i.title,
    i.closed_on IS NOT NULL AS closed
  FROM agenda_item i
  JOIN item_disclosure e ON e.item_id = i.id
  JOIN meeting m ON m.id = i.meeting_id
  JOIN committee k ON k.id = m.committee_id
  JOIN reading r ON r.id = i.reading_id
  LEFT JOIN printed_number n ON n.item_id = i.id
  WHERE i.case_id = ? AND e.disclosure_id IS NULL AND i.withdrawn = 0
    AND m.deleted_at IS NULL AND m.issued_on <= ?
  ORDER BY m.starts_at, i.position`

/** What had been laid before elected bodies by a day, for the public: what is exempt is never selected. */
export function publicItemsOfCase(db: Database, id: CaseId, by: string): PublicItem[] {
  type Row = Omit<PublicItem, 'closed'> & { readonly closed: number }
  return many(db, (row: Row) => ({ ...row, closed: row.closed === 1 }), openItemsSql, id, by)
}

/** Whether a case itself is kept from the public, in whole or in part. */
export function caseIsExempt(db: Database, id: CaseId): boolean {
  const sql = 'SELECT 1 AS n FROM case_file WHERE id = ? AND disclosure_id IS NOT NULL'
  return one(db, () => true, sql, id) ?? false
}
