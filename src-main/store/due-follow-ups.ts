import type { CaseId, FollowUpId, PersonId } from '#shared/ids.ts'
import { many, type Database } from './rows.ts'

/** A task that a decision gave, not done yet, with its day and its case. */
export type DueFollowUp = {
  readonly id: FollowUpId
  readonly task: string
  readonly due: string
  readonly owner: PersonId | null
  readonly case: CaseId
  readonly caseTitle: string
}

type Row = Omit<DueFollowUp, 'case' | 'caseTitle'> & { readonly case_id: CaseId; readonly title: string }

/** What falls due up to a day, a person's own or everybody's, earliest first, at most `most`. */
export function dueFollowUps(
  db: Database,
  to: string,
  { owner, most }: { readonly owner: PersonId | null; readonly most: number },
): DueFollowUp[] {
  const sql = `SELECT f.id, f.task, f.due, f.owner_id AS owner, c.id AS case_id, c.title
    FROM follow_up f JOIN decision d ON d.id = f.decision_id JOIN case_file c ON c.id = d.case_id
    WHERE f.state IN ('open', 'inProgress') AND f.due <= ? AND c.deleted_at IS NULL AND (? IS NULL OR f.owner_id = ?)
    ORDER BY f.due, f.id LIMIT ?`
  const toDue = ({ case_id, title, ...row }: Row): DueFollowUp => ({
    ...row,
    case: case_id,
    caseTitle: title,
  })
  return many(db, toDue, sql, to, owner, owner, most)
}
