import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { CaseId } from '#shared/ids.ts'
import { appendAudit } from '../../store/audit.ts'
import { putInBin } from '../../store/bin.ts'
import { caseHeldBy } from '../../store/case-counts.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'

/** Puts a case into the bin; refused once an agenda has it or a paper was sent out (`case.onAgenda`, `case.issued`). */
export function removeCase(store: Store, id: CaseId, by: ActedBy): null | Refusal {
  return store.transaction((db): null | Refusal => {
    const held = caseHeldBy(db, id)
    if (held === 'issued') return refuse('case.issued')
    if (held !== null) return refuse('case.onAgenda', { committee: held.committee, date: held.date })
    if (!putInBin(db, { kind: 'case', id }, by.at)) return refuse('case.gone')
    appendAudit(db, {
      at: by.at,
      actor: by.actor,
      action: 'case.removed',
      subjectKind: 'case',
      subjectId: id,
      detail: {},
    })
    return null
  })
}
