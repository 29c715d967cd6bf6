import { usualLimit } from '#shared/domain/knowledge/standing.ts'
import type { CaseId } from '#shared/ids.ts'
import { one, upsert, type Database } from './rows.ts'

/** Months after which a source of the case that was read counts as old: its own limit, else the usual one. */
export function knowledgeLimit(db: Database, id: CaseId): number {
  const sql = 'SELECT months FROM knowledge_limit WHERE case_id = ?'
  return one(db, (row: { readonly months: number }) => row.months, sql, id) ?? usualLimit
}

/** Gives a case a limit of its own: 1 to 240 months. */
export function saveKnowledgeLimit(db: Database, id: CaseId, months: number): void {
  upsert(db, 'knowledge_limit', ['case_id'], { case_id: id, months })
}
