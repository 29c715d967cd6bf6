import type { Case } from '#shared/domain/case/case.ts'
import type { CasePaper } from '#shared/domain/paper/paper.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { PaperId } from '#shared/ids.ts'
import { findCase } from '../../store/cases.ts'
import { findPaper } from '../../store/papers.ts'
import type { Database } from '../../store/rows.ts'

/** A paper with its case; `paper.gone` when somebody has removed either. */
export function paperOfCase(
  db: Database,
  id: PaperId,
): { readonly paper: CasePaper; readonly file: Case } | Refusal {
  const paper = findPaper(db, id)
  const file = paper === null ? null : findCase(db, paper.case)
  return paper === null || file === null ? refuse('paper.gone') : { paper, file }
}

/**
 * Why a paper's text may not be changed; null when it may. What was sent stands (domain.md §3); what is approved is
 * taken up again first, so that nobody changes what the chief executive has read.
 */
export function whyLocked(paper: Pick<CasePaper, 'state'>): Refusal | null {
  if (paper.state === 'frozen') return refuse('draft.frozen')
  return paper.state === 'approved' ? refuse('draft.approved') : null
}
