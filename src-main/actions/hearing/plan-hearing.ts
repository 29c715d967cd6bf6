import type { Refusal } from '#shared/refusal.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import { checkAnotherHearing, checkHearingPlan, checkPlannable } from '#shared/domain/hearing/hearing-plan.ts'
import type { HearingPlan } from '#shared/domain/hearing/hearing-plan.ts'
import type { CaseId, HearingId } from '#shared/ids.ts'
import type { TrailAction } from '#shared/text/screen/trail/acts.ts'
import { appendAudit } from '../../store/audit.ts'
import { findCase, touchCase } from '../../store/cases.ts'
import { deleteHearing, findHearing, hearingsOfCase, saveHearing } from '../../store/hearings.ts'
import { inputCount } from '../../store/input-rows.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'

export type PlannedHearing = {
  readonly hearing: HearingId
  readonly warning: Refusal | null
  readonly before: HearingPlan | null
}

/**
 * Sets period and parties of a case's hearing, a new one where `id` is null; inputs are late or in time by the new
 * period. Refuses with `case.gone`, `hearing.gone`, and what {@link checkHearingPlan} and {@link checkAnotherHearing} do.
 */
export function planHearing(
  store: Store,
  file: CaseId,
  id: HearingId | null,
  plan: HearingPlan,
  by: ActedBy,
): PlannedHearing | Refusal {
  return store.transaction((db): PlannedHearing | Refusal => {
    const owner = findCase(db, file)
    if (owner === null) return refuse('case.gone')
    const last = hearingsOfCase(db, file).at(-1) ?? null
    if (id !== null && last?.id !== id)
      return findHearing(db, id) === null
        ? refuse('hearing.gone')
        : refuse('hearing.past', { state: owner.state })
    const checked =
      (id === null ? checkAnotherHearing(last, by.today) : null) ??
      checkHearingPlan(owner, id === null ? null : last, plan)
    if (isRefusal(checked)) return checked
    const hearing = id ?? by.newId<HearingId>()
    saveHearing(db, { id: hearing, case: file, ...plan })
    const before = id === null || last === null ? null : planOf(last)
    const detail = { opensOn: plan.opensOn, closesOn: plan.closesOn, parties: plan.parties.length }
    record(
      db,
      before === null ? 'hearing.planned' : 'hearing.changed',
      { id: hearing, case: file },
      detail,
      by,
    )
    return { hearing, warning: checked.warning, before }
  })
}

/** Takes away a hearing that nobody has answered (`hearing.hasInputs`), the bin asked too; gives what it was. */
export function removeHearing(
  store: Store,
  id: HearingId,
  by: ActedBy,
): { readonly before: HearingPlan } | Refusal {
  return store.transaction((db): { readonly before: HearingPlan } | Refusal => {
    const hearing = findHearing(db, id)
    const owner = hearing === null ? null : findCase(db, hearing.case)
    if (hearing === null || owner === null) return refuse('hearing.gone')
    const past =
      owner.state === 'hearing' ? refuse('hearing.past', { state: owner.state }) : checkPlannable(owner)
    if (past !== null) return past
    const { inputs } = inputCount(db, id)
    if (!deleteHearing(db, id)) return refuse('hearing.hasInputs', { inputs })
    record(db, 'hearing.removed', hearing, {}, by)
    return { before: planOf(hearing) }
  })
}

const planOf = ({ opensOn, closesOn, parties }: HearingPlan): HearingPlan => ({ opensOn, closesOn, parties })

function record(
  db: Database,
  action: TrailAction,
  { id, case: file }: { readonly id: HearingId; readonly case: CaseId },
  detail: object,
  { at, actor }: ActedBy,
): void {
  touchCase(db, file, at)
  appendAudit(db, {
    at,
    actor,
    action,
    subjectKind: 'case',
    subjectId: file,
    detail: { hearing: id, ...detail },
  })
}
