import { stateOnAgenda } from '#shared/domain/case/course.ts'
import type { Case } from '#shared/domain/case/case.ts'
import { readingsOfCase } from '../../store/cases.ts'
import { paperMarks } from '../../store/papers.ts'
import type { PaperMark } from '../../store/papers.ts'
import type { Database } from '../../store/rows.ts'

/** The latest version of the paper for the first reading of the course that no body has decided yet. */
export function nextPaper(db: Database, file: Case): PaperMark | null {
  const papers = paperMarks(db, file.id)
  for (const reading of readingsOfCase(db, file.id)) {
    if (reading.outcome !== null || stateOnAgenda(reading.stage, file.course) === null) continue
    const paper = papers.findLast((each) => each.reading === reading.id)
    if (paper !== undefined) return paper
  }
  return null
}
