import { checkDeadlineRules } from '#shared/domain/case/deadlines/deadline-rules.ts'
import type { DeadlineRules } from '#shared/domain/case/deadlines/deadline-rules.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { getDeadlineRules, saveDeadlineRules } from '../../store/deadline-rules.ts'
import { getMunicipality } from '../../store/municipality.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import { auditChange } from '../settings/audited.ts'

/** Sets the municipality's cut-offs and the days that do not count; gives back what stood (`deadlineRules.weeksReversed`). */
export function changeDeadlineRules(
  store: Store,
  rules: DeadlineRules,
  by: ActedBy,
): { readonly before: DeadlineRules } | Refusal {
  return store.transaction((db): { readonly before: DeadlineRules } | Refusal => {
    const municipality = getMunicipality(db)
    if (municipality === null) return refuse('municipality.missing')
    const wrong = checkDeadlineRules(rules)
    if (wrong !== null) return wrong
    const before = getDeadlineRules(db)
    saveDeadlineRules(db, rules)
    const subject = {
      action: 'deadlineRules.changed',
      kind: 'municipality',
      id: municipality.number,
    } as const
    auditChange(db, by, subject, before, rules)
    return { before }
  })
}
