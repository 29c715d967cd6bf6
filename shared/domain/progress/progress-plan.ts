import type { MilestoneId } from '../../ids.ts'
import type { IsoDate } from '../calendar/dates.ts'
import type { Reading, ReadingOutcome } from '../case/case.ts'
import type { Hearing } from '../hearing/hearing.ts'
import type { Milestone } from './milestone.ts'

export type MilestoneStatus = 'done' | 'ongoing' | 'notDone'

export type MilestoneProgress = {
  readonly milestone: MilestoneId
  readonly status: MilestoneStatus
  /** The plan's last day has passed, and the step is not done. */
  readonly overdue: boolean
}

export type ProgressFacts = {
  readonly readings: readonly Reading[]
  readonly hearings: readonly Pick<Hearing, 'opensOn' | 'closesOn'>[]
  readonly today: IsoDate
}

/** After these the body meets the case again at the same stage. */
const comesBack: ReadonlySet<ReadingOutcome> = new Set(['postponed', 'returned', 'newHearing'])

/** While the plan says that a step is under way, it is; before and after it is only not done. */
function byPlan({ plannedFrom, plannedTo }: Milestone, today: IsoDate): MilestoneStatus {
  return plannedFrom <= today && today <= plannedTo ? 'ongoing' : 'notDone'
}

/** A postponed reading lives on in the next one of its stage, before the same body (koml. § 11-3 fjerde ledd). */
function byReading(id: string, milestone: Milestone, { readings, today }: ProgressFacts): MilestoneStatus {
  const named = readings.find((reading) => reading.id === id)
  if (named === undefined) return 'notDone'
  const line = readings
    .filter((r) => r.case === named.case && r.committee === named.committee && r.stage === named.stage)
    .filter((r) => r.sequence >= named.sequence)
    .toSorted((a, b) => a.sequence - b.sequence)
  if (line.some((r) => r.outcome !== null && !comesBack.has(r.outcome))) return 'done'
  return line.some((r) => r.outcome !== null) ? 'ongoing' : byPlan(milestone, today)
}

/** A hearing is done when its last day has passed; a new hearing opens the step again (domain.md §8). */
function byHearing({ hearings, today }: ProgressFacts): MilestoneStatus {
  const latest = hearings.toSorted((a, b) => (a.opensOn < b.opensOn ? -1 : 1)).at(-1)
  if (latest === undefined || today < latest.opensOn) return hearings.length > 1 ? 'ongoing' : 'notDone'
  return today <= latest.closesOn ? 'ongoing' : 'done'
}

function statusOf(milestone: Milestone, facts: ProgressFacts): MilestoneStatus {
  const { derivedFrom } = milestone
  if (derivedFrom.kind === 'reading') return byReading(derivedFrom.reading, milestone, facts)
  if (derivedFrom.kind === 'hearing') return byHearing(facts)
  const { completedOn } = derivedFrom
  if (completedOn !== null && completedOn <= facts.today) return 'done'
  return byPlan(milestone, facts.today)
}

/**
 * How far the plan has come, in its own order, from what happened and never from ticks (domain.md §1).
 * The words for the codes belong to the texts: Fullført, Pågår, Ikke fullført.
 */
export function deriveProgress(
  milestones: readonly Milestone[],
  facts: ProgressFacts,
): readonly MilestoneProgress[] {
  return milestones
    .toSorted((a, b) => a.position - b.position)
    .map((milestone) => {
      const status = statusOf(milestone, facts)
      return {
        milestone: milestone.id,
        status,
        overdue: status !== 'done' && milestone.plannedTo < facts.today,
      }
    })
}
