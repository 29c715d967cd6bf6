import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { Case } from '#shared/domain/case/case.ts'
import type { PaperRedline } from '#shared/packet/redline.ts'
import { readingsOfCase } from '../store/cases.ts'
import { papersOfCase } from '../store/papers.ts'
import type { Database } from '../store/rows.ts'
import { redlineOfPaper } from './packet/redline-of-paper.ts'

/** A case's second reading against its first, as the officers may see it. */
export type CaseRedline = { readonly title: string; readonly redline: PaperRedline }

/**
 * The last paper for the second reading, draft or issued, against the frozen one of the first. Refuses with
 * `redline.noSecondPaper`, `redline.noFirstPaper` and `store.frozenTextChanged`.
 */
export function redlineOfCase(db: Database, file: Case): CaseRedline | Refusal {
  const second = readingsOfCase(db, file.id).filter((reading) => reading.stage === 'second')
  const papers = papersOfCase(db, file.id).filter((paper) =>
    second.some((reading) => reading.id === paper.reading),
  )
  const paper = papers.at(-1)
  if (paper === undefined) return refuse('redline.noSecondPaper', { case: file.caseNumber })
  const redline = redlineOfPaper(db, file, paper, 'members')
  if (isRefusal(redline)) return redline
  if (redline === null || redline === 'withheld')
    return refuse('redline.noFirstPaper', { case: file.caseNumber })
  return { title: paper.title, redline }
}
