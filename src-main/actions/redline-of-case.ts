import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { Case } from '#shared/domain/case/case.ts'
import type { PaperRedline, RedlineAgainst } from '#shared/packet/redline.ts'
import { readingsOfCase } from '../store/cases.ts'
import { papersOfCase } from '../store/papers.ts'
import type { Database } from '../store/rows.ts'
import { redlineOfPaper } from './packet/redline-of-paper.ts'

/** A case's second reading against its first, as the officers may see it. */
export type CaseRedline = { readonly title: string; readonly redline: PaperRedline }

/**
 * The last paper for the second reading, draft or issued, against the frozen one of the first; or the last
 * correction of a sent paper against what was sent. Refuses with `redline.noSecondPaper`, `.noFirstPaper`,
 * `.noCorrection` and `store.frozenTextChanged`.
 */
export function redlineOfCase(db: Database, file: Case, against: RedlineAgainst): CaseRedline | Refusal {
  const facts = { case: file.caseNumber }
  const second = readingsOfCase(db, file.id).filter((reading) => reading.stage === 'second')
  const papers = papersOfCase(db, file.id).filter((paper) =>
    against === 'sent' ? paper.version > 1 : second.some((reading) => reading.id === paper.reading),
  )
  const paper = papers.at(-1)
  const none =
    against === 'sent' ? refuse('redline.noCorrection', facts) : refuse('redline.noSecondPaper', facts)
  if (paper === undefined) return none
  const redline = redlineOfPaper(db, paper, 'members', against)
  if (isRefusal(redline)) return redline
  if (redline === null || redline === 'withheld')
    return against === 'sent' ? none : refuse('redline.noFirstPaper', facts)
  return { title: paper.title, redline }
}
