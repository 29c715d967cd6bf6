import type { FollowUp } from '#shared/domain/decision/decision.ts'
import type { DecisionId, FollowUpId, PersonId } from '#shared/ids.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { findDecision } from '../../store/decisions.ts'
import { departureOf } from '../../store/departures.ts'
import { findPerson } from '../../store/municipality.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import { settleDecision } from '../decisions/settle-decision.ts'
import { keepChange } from './change-follow-up.ts'

export type NewFollowUp = {
  readonly decision: DecisionId
  readonly point: number
  readonly task: string
  readonly owner: PersonId | null
  readonly due: string | null
  readonly reportTo: string
}

/**
 * A task by an officer's hand, for a point that became none, or needs another. Refuses with `followUp.decisionGone`,
 * `.noSuchPoint`, `.taskEmpty`, `.noSuchPerson`, `.ownerLeft`, and `.recommendation`: what is recommended is not yet decided.
 */
export function makeFollowUp(
  store: Store,
  wish: NewFollowUp,
  by: ActedBy,
): { readonly id: FollowUpId } | Refusal {
  return store.transaction((db) => {
    const decision = findDecision(db, wish.decision)
    if (decision === null) return refuse('followUp.decisionGone')
    if (decision.kind === 'recommendation')
      return refuse('followUp.recommendation', {}, 'koml. § 13-1 fjerde ledd')
    if (wish.point < 1 || wish.point > decision.points.length) return refuse('followUp.noSuchPoint')
    if (wish.task.trim() === '') return refuse('followUp.taskEmpty')
    const owner = wish.owner === null ? null : findPerson(db, wish.owner)
    if (wish.owner !== null && owner === null) return refuse('followUp.noSuchPerson')
    const leftOn = owner === null ? null : departureOf(db, owner.id)
    if (leftOn !== null && leftOn <= by.today)
      return refuse('followUp.ownerLeft', { name: owner?.name ?? '', leftOn })
    const task: FollowUp = {
      id: by.newId<FollowUpId>(),
      decision: decision.id,
      point: wish.point,
      task: wish.task.trim(),
      owner: wish.owner,
      due: wish.due,
      reportTo: wish.reportTo.trim(),
      state: 'open',
      origin: 'hand',
      responsible: '',
    }
    keepChange(db, task, { kind: 'made', to: 'hand' }, by)
    settleDecision(db, decision.id)
    return { id: task.id }
  })
}
