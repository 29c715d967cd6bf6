import { daysBetween } from '../calendar/dates.ts'
import type { IsoDate } from '../calendar/dates.ts'
import type { FollowUpState } from './decision.ts'
import { isOrphaned, isOverdue, isStanding } from './follow-up-course.ts'

/** As much of a task as a report counts. */
export type CountedTask = {
  readonly state: FollowUpState
  readonly due: IsoDate | null
  readonly madeOn: IsoDate
  /** The day it was done; null where that is not recorded. */
  readonly doneOn: IsoDate | null
  readonly owner: string | null
  readonly leftOn: IsoDate | null
}

export type FollowUpCounts = {
  readonly total: number
  readonly states: Readonly<Record<FollowUpState, number>>
  readonly overdue: number
  readonly orphaned: number
  /** From decision to done, of those whose day is recorded; null where there is none. */
  readonly medianDays: number | null
  /** How many the median is of. */
  readonly measured: number
}

/** How the tasks of a body's decisions have come on by a day: what a body is told each half-year (koml. § 13-1 fjerde ledd). */
export function countFollowUps(tasks: readonly CountedTask[], today: IsoDate): FollowUpCounts {
  const inState = (state: FollowUpState): number => tasks.filter((task) => task.state === state).length
  const days = tasks
    .flatMap(({ state, madeOn, doneOn }) =>
      state === 'done' && doneOn !== null ? [Math.max(0, daysBetween(madeOn, doneOn))] : [],
    )
    .toSorted((a, b) => a - b)
  return {
    total: tasks.length,
    states: {
      open: inState('open'),
      inProgress: inState('inProgress'),
      done: inState('done'),
      cancelled: inState('cancelled'),
    },
    overdue: tasks.filter((task) => isOverdue(task, today)).length,
    orphaned: tasks.filter((task) => isOrphaned(task, today)).length,
    medianDays: median(days),
    measured: days.length,
  }
}

/** Tasks that stand, most urgent first: dated before undated, earliest first. */
export const standing = <T extends Pick<CountedTask, 'state' | 'due'>>(tasks: readonly T[]): readonly T[] =>
  tasks
    .filter(({ state }) => isStanding(state))
    .toSorted((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999'))

/** Of numbers in rising order; halfway between the two in the middle of an even number. */
function median(sorted: readonly number[]): number | null {
  const middle = sorted.length / 2
  if (sorted.length === 0) return null
  const upper = sorted[Math.floor(middle)] ?? 0
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2
}
