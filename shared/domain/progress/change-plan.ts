import { refuse } from '../../refusal.ts'
import type { Refusal } from '../../refusal.ts'
import { isIsoDate } from '../calendar/dates.ts'
import type { IsoDate } from '../calendar/dates.ts'
import type { MilestoneId } from '../../ids.ts'
import type { Milestone } from './milestone.ts'

/** What may be written of a step by hand. */
export type MilestoneFacts = Pick<Milestone, 'name' | 'plannedFrom' | 'plannedTo'> & {
  readonly completedOn: string | null
}

/** Days that exist, in their order, and nothing done before its day has come (domain.md §1). */
export function checkMilestone(facts: MilestoneFacts, today: IsoDate): Refusal | null {
  const { plannedFrom, plannedTo, completedOn } = facts
  const unreal = [plannedFrom, plannedTo, completedOn].find((date) => date !== null && !isIsoDate(date))
  if (unreal !== undefined) return refuse('date.notInCalendar', { typed: unreal ?? '' })
  if (plannedTo < plannedFrom) return refuse('milestone.datesReversed', { from: plannedFrom, to: plannedTo })
  if (completedOn !== null && completedOn > today)
    return refuse('milestone.doneInFuture', { date: completedOn, today })
  return null
}

/** The step with what is written of it; one that follows from a reading or a hearing is never ticked by hand. */
export function changedMilestone(milestone: Milestone, facts: MilestoneFacts): Milestone | Refusal {
  const { name, plannedFrom, plannedTo, completedOn } = facts
  const next = { ...milestone, name, plannedFrom, plannedTo }
  if (milestone.derivedFrom.kind === 'manual')
    return { ...next, derivedFrom: { kind: 'manual', completedOn } }
  return completedOn === null ? next : refuse('milestone.derived', { from: milestone.derivedFrom.kind })
}

/**
 * The plan with one step at another place, counted from 1; beyond the end is last. Every step is there once and
 * positions run from 1. null when the plan has no such step.
 */
export function moveMilestone(
  plan: readonly Milestone[],
  id: MilestoneId,
  to: number,
): { readonly plan: readonly Milestone[]; readonly from: number } | null {
  const ordered = plan.toSorted((a, b) => a.position - b.position)
  const from = ordered.findIndex((each) => each.id === id)
  const moved = ordered[from]
  if (moved === undefined) return null
  const others = ordered.filter((each) => each.id !== id)
  const place = Math.min(Math.max(to, 1), ordered.length) - 1
  const next = [...others.slice(0, place), moved, ...others.slice(place)]
  return { plan: next.map((each, index) => ({ ...each, position: index + 1 })), from: from + 1 }
}
