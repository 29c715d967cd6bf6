import { daysBetween, weekday } from '../../calendar/dates.ts'
import type { IsoDate } from '../../calendar/dates.ts'
import { holidayOn, inHolidayWeeks, isWorkday } from '../../calendar/holidays.ts'
import type { Holiday } from '../../calendar/holidays.ts'
import { findConflicts } from './conflicts.ts'
import type { Conflict } from './conflicts.ts'
import { courseSteps } from './course-steps.ts'
import type { Course } from './course-steps.ts'
import type { DeadlineFacts } from './deadline-facts.ts'
import type { DeadlineRules } from './deadline-rules.ts'
import type { Bond, Days } from './network.ts'
import { solveBackwards, solveForwards } from './solve.ts'
import type { CourseStep } from './way.ts'

/** What is asked: a day for the last body, none to find the first that would do; steps tried out on other days. */
export type DeadlineWish = {
  readonly goal: IsoDate | null
  readonly direction: 'backwards' | 'forwards'
  readonly moves: readonly { readonly step: string; readonly day: IsoDate }[]
}

export type PlannedStep = Pick<CourseStep, 'key' | 'code' | 'stage' | 'body' | 'who'> & {
  /** `set`: it stands for a day that is planned, chosen or tried out. */
  readonly state: 'done' | 'set' | 'open'
  /** The day by the direction asked for: the latest possible, or the earliest; null where no meeting is early enough. */
  readonly day: IsoDate | null
  readonly earliest: IsoDate
  readonly latest: IsoDate | null
  /** Days that it may slip before what comes after must; negative where it already must. null for the last step. */
  readonly slack: number | null
  /** A meeting on a day that its body has none planned for. */
  readonly unplanned: boolean
  /** Why nobody is at work on the day that it is set for, if so. */
  readonly dayOff: Holiday | 'weekend' | 'closed' | null
  /** What decides its day: what it waits for, or what waits for it. */
  readonly bond: Bond | null
}

export type DeadlinePlan = {
  /** `tight`: lawful, though not as the municipality usually gives time. `impossible`: not by law. */
  readonly verdict: 'good' | 'tight' | 'impossible'
  readonly goal: IsoDate
  /** The step that is to be on that day. */
  readonly goalStep: string
  readonly steps: readonly PlannedStep[]
  /** By law where it is impossible, else by custom. */
  readonly conflicts: readonly Conflict[]
  /** The first day of the last body that gives all its time, and the first that the law allows. */
  readonly earliestGoal: IsoDate
  readonly earliestLawful: IsoDate
}

/**
 * The way of a case to the day of its last body, reckoned backwards from that day and forwards from today (koml.
 * §§ 11-3, 13-1; periods of `course-template.ts`). What has happened stands, and is not reckoned again.
 */
export function planDeadlines(facts: DeadlineFacts, rules: DeadlineRules, wish: DeadlineWish): DeadlinePlan {
  const { today } = facts
  const days = daysBy(rules)
  const course = withMoves(courseSteps(facts, rules), wish.moves)
  const lawful = byLawAlone(course)
  const earliestGoal = firstGoal(course, today, days)
  const earliestLawful = firstGoal(lawful, today, days)
  const standing = course.nodes.find(({ key }) => key === course.goal)?.pin ?? null
  const moved = wish.moves.some(({ step }) => step === course.goal)
  const goal = (moved ? standing : (wish.goal ?? standing)) ?? earliestGoal
  const aimed = withMoves(course, [{ step: course.goal, day: goal }])
  const reached = solveForwards(aimed, today, days)
  const byLaw = withMoves(lawful, [{ step: course.goal, day: goal }])
  const unlawful = findConflicts(byLaw, solveForwards(byLaw, today, days), today)
  const unusual = findConflicts(aimed, reached, today)
  return {
    verdict: unlawful.length > 0 ? 'impossible' : unusual.length > 0 ? 'tight' : 'good',
    goal,
    goalStep: course.goal,
    steps: plannedSteps(aimed, today, days, wish.direction),
    conflicts: unlawful.length > 0 ? unlawful : unusual,
    earliestGoal,
    earliestLawful,
  }
}

/** Days of work and days outside the common holiday, as the municipality has them. */
export function daysBy({ closed, holidayWeeks }: DeadlineRules): Days {
  const known = new Map<IsoDate, boolean>()
  return {
    works: (day) => {
      const told = known.get(day) ?? isWorkday(day, closed)
      known.set(day, told)
      return told
    },
    outside: (day) => !inHolidayWeeks(day, holidayWeeks),
  }
}

/** The way without what is only custom; no statute asks that something be done on a day of work. */
const byLawAlone = (course: Course): Course => ({
  ...course,
  nodes: course.nodes.map((node) =>
    node.days.kind === 'workdays' ? { ...node, days: { kind: 'any' } } : node,
  ),
  bonds: course.bonds.filter(({ force }) => force !== 'custom'),
})

function withMoves(course: Course, moves: DeadlineWish['moves']): Course {
  const to = new Map(moves.map(({ step, day }) => [step, day]))
  const nodes = course.nodes.map((node) => ({
    ...node,
    pin: node.done ? node.pin : (to.get(node.key) ?? node.pin),
  }))
  return { ...course, nodes }
}

function firstGoal(course: Course, today: IsoDate, days: Days): IsoDate {
  return solveForwards(course, today, days, course.goal).get(course.goal)?.day ?? today
}

function plannedSteps(
  course: Course,
  today: IsoDate,
  days: Days,
  direction: DeadlineWish['direction'],
): readonly PlannedStep[] {
  const reached = solveForwards(course, today, days)
  const held = solveBackwards(course, days)
  return course.nodes.flatMap((node): PlannedStep[] => {
    const { key, code, stage, body, who, pin, done } = node
    const [at, last] = [reached.get(key), held.get(key)]
    if (at === undefined) return []
    const latest = done ? at.day : (last?.day ?? null)
    const state = done ? 'done' : pin === null ? 'open' : 'set'
    const day = state === 'open' && direction === 'backwards' ? latest : at.day
    const isPlanned = node.days.kind !== 'meetings' || (day !== null && node.days.dates.includes(day))
    return [
      {
        key,
        code,
        stage,
        body,
        who,
        state,
        day,
        latest,
        earliest: at.day,
        slack: done || key === course.goal || latest === null ? null : daysBetween(at.day, latest),
        unplanned: !done && !isPlanned,
        dayOff: state === 'set' && !days.works(at.day) ? dayOff(at.day) : null,
        bond: done ? null : direction === 'forwards' ? at.by : (last?.by ?? at.by),
      },
    ]
  })
}

const dayOff = (day: IsoDate): Holiday | 'weekend' | 'closed' =>
  holidayOn(day) ?? (weekday(day) > 5 ? 'weekend' : 'closed')

/** A step whose day is another than it was: null where it was not, or is no longer, on the way. */
export type MovedStep = {
  readonly key: string
  readonly before: IsoDate | null
  readonly after: IsoDate | null
}

/** What a change moves, in the order of the way after it. */
export function movedSteps(before: DeadlinePlan, after: DeadlinePlan): readonly MovedStep[] {
  const stood = new Map(before.steps.map(({ key, day }) => [key, day]))
  return after.steps.flatMap(({ key, day }) => {
    const was = stood.get(key) ?? null
    return was === day ? [] : [{ key, before: was, after: day }]
  })
}
