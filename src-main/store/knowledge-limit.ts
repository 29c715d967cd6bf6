import { usualLimit } from '#shared/domain/knowledge/standing.ts'
import type { CaseId } from '#shared/ids.ts'
import { one, type Database } from './rows.ts'

/** Months after which a source of the case that was read counts as old: its own limit, else the usual one. */
export function knowledgeLimit(db: Database, id: CaseId): number {
  const sql = 'SELECT months FROM knowledge_limit WHERE case_id = ?'
  return one(db, (row: { readonly months: number }) => row.months, sql, id) ?? usualLimit
}
