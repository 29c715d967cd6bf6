import { checkRetentionRules } from '#shared/domain/retention/retention-rules.ts'
import type { RetentionRules } from '#shared/domain/retention/retention-rules.ts'
import { isIsoDate } from '#shared/domain/calendar/dates.ts'
import type { HearingId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { appendAudit } from '../../store/audit.ts'
import { getMunicipality } from '../../store/municipality.ts'
import {
  getRetentionRules,
  retentionOfHearing,
  saveRetentionOfHearing,
  saveRetentionRules,
} from '../../store/retention.ts'
import type { HearingRetention } from '../../store/retention.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import { auditChange, changedFields } from '../settings/audited.ts'
import { retentionOf } from './plan-retention.ts'

/** Sets how long the municipality keeps personal data of those who answer hearings; gives what stood (`retention.badMonths`). */
export function changeRetentionRules(
  store: Store,
  rules: RetentionRules,
  by: ActedBy,
): { readonly before: RetentionRules } | Refusal {
  return store.transaction((db): { readonly before: RetentionRules } | Refusal => {
    const municipality = getMunicipality(db)
    if (municipality === null) return refuse('municipality.missing')
    const wrong = checkRetentionRules(rules)
    if (wrong !== null) return wrong
    const before = getRetentionRules(db)
    saveRetentionRules(db, rules)
    const subject = {
      action: 'retention.rulesChanged',
      kind: 'municipality',
      id: municipality.number,
    } as const
    auditChange(db, by, subject, before, rules)
    return { before }
  })
}

/**
 * Says of one hearing that its personal data goes on another day, is held back, or is in the archive; gives what stood.
 * The trail has which of them and the days; reasons, which may name somebody, stay beside the hearing. Refuses with
 * `hearing.gone`, `retention.reasonMissing`, `retention.archivedNotYet`.
 */
export function sayRetention(
  store: Store,
  hearing: HearingId,
  said: HearingRetention,
  by: ActedBy,
): { readonly before: HearingRetention } | Refusal {
  return store.transaction((db): { readonly before: HearingRetention } | Refusal => {
    const plan = retentionOf(db, hearing, by.today)
    if (isRefusal(plan)) return plan
    const { choice, hold, archived } = said
    if (choice?.reason.trim() === '' || hold?.reason.trim() === '') return refuse('retention.reasonMissing')
    if (choice !== null && !isIsoDate(choice.dueOn)) return refuse('usage.badDate', { value: choice.dueOn })
    if (archived !== null && archived.on > by.today)
      return refuse('retention.archivedNotYet', { on: archived.on, today: by.today })
    const before = retentionOfHearing(db, hearing)
    saveRetentionOfHearing(db, hearing, said)
    appendAudit(db, {
      at: by.at,
      actor: by.actor,
      action: 'retention.said',
      subjectKind: 'case',
      subjectId: plan.case,
      detail: {
        hearing,
        fields: changedFields(before, said),
        dueOn: choice?.dueOn ?? null,
        held: hold !== null,
        archivedOn: archived?.on ?? null,
      },
    })
    return { before }
  })
}
