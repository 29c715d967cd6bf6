import { lastStage, stateOnAgenda, transition } from '#shared/domain/case/course.ts'
import type { Case, CaseState } from '#shared/domain/case/case.ts'
import type { CasePaper } from '#shared/domain/paper/paper.ts'
import type { CaseId, PersonId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { appendAudit } from '../../store/audit.ts'
import { findCase, readingsOfCase } from '../../store/cases.ts'
import { papersOfCase, savePaper } from '../../store/papers.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import { moveCase } from './move-case.ts'

/** Steps of the preparation, taken by officer and chief executive (koml. § 13-1 tredje ledd). */
export type PreparationStep = 'submitForReview' | 'sendBack' | 'approve' | 'rework'

/**
 * Takes a case one step on its way to an agenda, or back, by the rules of its course. With an approval the
 * paper that is next read is approved, with a step back it is a draft again; one that was sent stays as sent.
 * Gives the state reached. Refuses with `case.gone` and what the course refuses.
 */
export function advanceCase(
  store: Store,
  id: CaseId,
  step: PreparationStep,
  by: ActedBy & { readonly person: PersonId | null },
): CaseState | Refusal {
  return store.transaction((db): CaseState | Refusal => {
    const file = findCase(db, id)
    if (file === null) return refuse('case.gone')
    const stage = lastStage(readingsOfCase(db, id), file.course)
    const to = transition({ ...file, stage }, { type: step })
    if (isRefusal(to)) return to
    moveCase(db, file, { to, event: step, reading: null }, by)
    markPaper(db, file, step, by.person)
    appendAudit(db, {
      at: by.at,
      actor: by.actor,
      action: `case.${step}`,
      subjectKind: 'case',
      subjectId: id,
      detail: { from: file.state, to },
    })
    return to
  })
}

function markPaper(db: Database, file: Case, step: PreparationStep, person: PersonId | null): void {
  const paper = nextPaper(db, file)
  if (paper === null || paper.state === 'frozen' || step === 'submitForReview') return
  const isApproved = step === 'approve'
  savePaper(db, {
    ...paper,
    state: isApproved ? 'approved' : 'draft',
    approvedBy: isApproved ? person : null,
  })
}

/** The latest version of the paper for the first reading of the course that nobody has decided yet. */
function nextPaper(db: Database, file: Case): CasePaper | null {
  const papers = papersOfCase(db, file.id)
  for (const reading of readingsOfCase(db, file.id)) {
    if (reading.outcome !== null || stateOnAgenda(reading.stage, file.course) === null) continue
    const paper = papers.findLast((each) => each.reading === reading.id)
    if (paper !== undefined) return paper
  }
  return null
}
