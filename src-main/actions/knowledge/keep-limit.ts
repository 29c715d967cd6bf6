import type { CaseId } from '#shared/ids.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { appendAudit } from '../../store/audit.ts'
import { findCase, touchCase } from '../../store/cases.ts'
import { knowledgeLimit, saveKnowledgeLimit } from '../../store/knowledge-limit.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'

/** Months after which a source of the case counts as old; gives what stood. Refuses with `case.gone`. */
export function setLimit(
  store: Store,
  file: CaseId,
  months: number,
  by: ActedBy,
): { readonly before: number } | Refusal {
  return store.transaction((db): { readonly before: number } | Refusal => {
    if (findCase(db, file) === null) return refuse('case.gone')
    const before = knowledgeLimit(db, file)
    saveKnowledgeLimit(db, file, months)
    touchCase(db, file, by.at)
    const detail = { months, before }
    appendAudit(db, {
      at: by.at,
      actor: by.actor,
      action: 'knowledge.limitSet',
      subjectKind: 'case',
      subjectId: file,
      detail,
    })
    return { before }
  })
}
