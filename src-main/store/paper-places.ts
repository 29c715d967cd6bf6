import type { ReadingStage } from '#shared/domain/case/case.ts'
import type { CasePaper } from '#shared/domain/paper/paper.ts'
import type { CaseId, PaperId } from '#shared/ids.ts'
import { many, one, type Database } from './rows.ts'

/** Which reading a paper is for, without its text. */
export type PaperPlace = {
  readonly paper: PaperId
  readonly title: string
  readonly stage: ReadingStage
  readonly committee: string
  readonly frozen: boolean
}

type Row = Omit<PaperPlace, 'frozen'> & { readonly frozen: number }

/** The papers of a case in the order of its course. */
export function paperPlaces(db: Database, id: CaseId): PaperPlace[] {
  const sql = `SELECT p.id AS paper, p.title, r.stage, k.name AS committee, p.state = 'frozen' AS frozen
    FROM paper p JOIN reading r ON r.id = p.reading_id JOIN committee k ON k.id = r.committee_id
    WHERE p.case_id = ? ORDER BY r.sequence, p.version`
  return many(db, (row: Row) => ({ ...row, frozen: row.frozen === 1 }), sql, id)
}

/** What a paper is called, and the words that its sections have; null for an unknown id. */
export function paperNaming(
  db: Database,
  id: PaperId,
): Pick<CasePaper, 'title' | 'language' | 'template'> | null {
  type Naming = Pick<CasePaper, 'title' | 'language' | 'template'>
  const sql = 'SELECT title, language, template_id AS template FROM paper WHERE id = ?'
  return one(db, (row: Naming) => ({ ...row }), sql, id)
}
