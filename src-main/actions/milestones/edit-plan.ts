import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { CaseId, MilestoneId } from '#shared/ids.ts'
import { changedMilestone, checkMilestone, moveMilestone } from '#shared/domain/progress/change-plan.ts'
import type { MilestoneFacts } from '#shared/domain/progress/change-plan.ts'
import type { Milestone } from '#shared/domain/progress/milestone.ts'
import type { TrailAction } from '#shared/text/screen/trail/acts.ts'
import { appendAudit } from '../../store/audit.ts'
import { putInBin } from '../../store/bin.ts'
import {
  findMilestone,
  milestonesOfCase,
  nextMilestonePosition,
  saveMilestones,
} from '../../store/case-course.ts'
import { findCase } from '../../store/cases.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'

/** Adds a step at the end of the plan: one that leaves no other trace, so that it is told done by hand. */
export function createMilestone(
  store: Store,
  file: CaseId,
  facts: MilestoneFacts,
  by: ActedBy,
): { readonly id: MilestoneId } | Refusal {
  return store.transaction((db): { readonly id: MilestoneId } | Refusal => {
    if (findCase(db, file) === null) return refuse('case.gone')
    const wrong = checkMilestone(facts, by.today)
    if (wrong !== null) return wrong
    const { name, plannedFrom, plannedTo, completedOn } = facts
    const made: Milestone = {
      id: by.newId<MilestoneId>(),
      case: file,
      position: nextMilestonePosition(db, file),
      name,
      plannedFrom,
      plannedTo,
      derivedFrom: { kind: 'manual', completedOn },
    }
    saveMilestones(db, file, [...milestonesOfCase(db, file), made])
    record(db, 'milestone.created', made, by)
    return { id: made.id }
  })
}

/** Changes what is given of a step, and gives back what stood (`milestone.gone`, `milestone.derived`). */
export function updateMilestone(
  store: Store,
  id: MilestoneId,
  change: Partial<MilestoneFacts>,
  by: ActedBy,
): { readonly before: Partial<MilestoneFacts> } | Refusal {
  return store.transaction((db): { readonly before: Partial<MilestoneFacts> } | Refusal => {
    const found = findMilestone(db, id)
    if (found === null) return refuse('milestone.gone')
    const { name, plannedFrom, plannedTo, derivedFrom } = found
    const completedOn = derivedFrom.kind === 'manual' ? derivedFrom.completedOn : null
    const stood: MilestoneFacts = { name, plannedFrom, plannedTo, completedOn }
    const facts = { ...stood, ...change }
    const next = checkMilestone(facts, by.today) ?? changedMilestone(found, facts)
    if (isRefusal(next)) return next
    const plan = milestonesOfCase(db, found.case)
    saveMilestones(
      db,
      found.case,
      plan.map((each) => (each.id === id ? next : each)),
    )
    record(db, 'milestone.changed', found, by)
    const keys = Object.keys(change) as (keyof MilestoneFacts)[]
    return { before: Object.fromEntries(keys.map((key) => [key, stood[key]])) }
  })
}

/** Gives a step another place in the plan, counted from 1, and tells where it stood. */
export function placeMilestone(
  store: Store,
  id: MilestoneId,
  to: number,
  by: ActedBy,
): { readonly from: number } | Refusal {
  return store.transaction((db): { readonly from: number } | Refusal => {
    const found = findMilestone(db, id)
    const moved = found === null ? null : moveMilestone(milestonesOfCase(db, found.case), id, to)
    if (found === null || moved === null) return refuse('milestone.gone')
    saveMilestones(db, found.case, moved.plan)
    record(db, 'milestone.moved', found, by)
    return { from: moved.from }
  })
}

/** Into the bin. */
export function removeMilestone(store: Store, id: MilestoneId, by: ActedBy): null | Refusal {
  return store.transaction((db): null | Refusal => {
    const found = findMilestone(db, id)
    if (found === null) return refuse('milestone.gone')
    putInBin(db, { kind: 'milestone', id }, by.at)
    record(db, 'milestone.removed', found, by)
    return null
  })
}

function record(db: Database, action: TrailAction, milestone: Milestone, by: ActedBy): void {
  appendAudit(db, {
    at: by.at,
    actor: by.actor,
    action,
    subjectKind: 'case',
    subjectId: milestone.case,
    detail: { milestone: milestone.id, name: milestone.name },
  })
}
