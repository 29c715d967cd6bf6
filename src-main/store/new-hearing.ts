import type { AssessmentId, CaseId } from '#shared/ids.ts'
import { insert, many, type Database } from './rows.ts'

/** What was found when the heard and the proposed were set beside each other. */
export type NewHearingAssessment = {
  readonly id: AssessmentId
  readonly case: CaseId
  /** ISO instant. */
  readonly at: string
  /** Person id, or the name of who acted. */
  readonly actor: string
  readonly needed: boolean
  readonly reason: string
  /** SHA-256 of the material changes that were looked at. */
  readonly changes: string
}

type Row = Pick<NewHearingAssessment, 'id' | 'at' | 'actor' | 'reason' | 'changes'> & {
  readonly case_id: CaseId
  readonly needed: number
}

/** Latest first. */
export function newHearingAssessments(db: Database, id: CaseId): NewHearingAssessment[] {
  const toAssessment = ({ case_id, needed, ...row }: Row): NewHearingAssessment => ({
    ...row,
    case: case_id,
    needed: needed === 1,
  })
  return many(
    db,
    toAssessment,
    'SELECT * FROM new_hearing_assessment WHERE case_id = ? ORDER BY at DESC, id DESC',
    id,
  )
}

/** Adds one; none is ever changed or taken away. */
export function appendAssessment(db: Database, { case: file, needed, ...rest }: NewHearingAssessment): void {
  insert(db, 'new_hearing_assessment', { ...rest, case_id: file, needed: Number(needed) })
}
