import type { Output } from '#shared/contract/index.ts'
import { isIsoDate } from '#shared/domain/calendar/dates.ts'
import type { IsoDate } from '#shared/domain/calendar/dates.ts'
import type { Conflict } from '#shared/domain/case/deadlines/conflicts.ts'
import { movedSteps, planDeadlines } from '#shared/domain/case/deadlines/deadline-plan.ts'
import type { DeadlinePlan, DeadlineWish, PlannedStep } from '#shared/domain/case/deadlines/deadline-plan.ts'
import type { CaseId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { getDeadlineRules } from '../../store/deadline-rules.ts'
import type { Database } from '../../store/rows.ts'
import { loadDeadlineFacts, meetingKey } from './load-deadline-facts.ts'
import type { LoadedDeadlines } from './load-deadline-facts.ts'

export type DeadlineAnswer = Output<'deadlines.solve'>
type PlanView = NonNullable<DeadlineAnswer['before']>

/** The way of a case with what a change does to it (`deadlines.unknownStep`, `date.notInCalendar`). */
export function solveDeadlines(
  db: Database,
  id: CaseId,
  wish: DeadlineWish,
  today: IsoDate,
): DeadlineAnswer | Refusal {
  const loaded = loadDeadlineFacts(db, id, today)
  if (isRefusal(loaded)) return loaded
  const unreal = [wish.goal, ...wish.moves.map(({ day }) => day)].find(
    (day) => day !== null && !isIsoDate(day),
  )
  if (unreal !== undefined && unreal !== null) return refuse('date.notInCalendar', { typed: unreal })
  const rules = getDeadlineRules(db)
  const stood = planDeadlines(loaded.facts, rules, { ...wish, moves: [] })
  const strange = wish.moves.find(
    ({ step }) => !stood.steps.some(({ key, state }) => key === step && state !== 'done'),
  )
  if (strange !== undefined) return refuse('deadlines.unknownStep', { step: strange.step })
  // what a move breaks is seen against the day that stood, not against one that gives way to it
  const aimed = { ...wish, goal: stood.goal }
  const plan = wish.moves.length === 0 ? stood : planDeadlines(loaded.facts, rules, aimed)
  const view = viewOf(plan, loaded)
  const last = view.steps.find(({ key }) => key === plan.goalStep)
  return {
    today,
    ...view,
    before: plan === stood ? null : viewOf(stood, loaded),
    moved: plan === stood ? [] : [...movedSteps(stood, plan)],
    goalMeetings: last === undefined ? [] : comingMeetings(last, loaded, today),
  }
}

function viewOf({ steps, conflicts, ...plan }: DeadlinePlan, loaded: LoadedDeadlines): PlanView {
  return {
    ...plan,
    steps: steps.map((step) => stepView(step, loaded)),
    conflicts: conflicts.map(conflictView),
  }
}

function stepView(
  { bond, body, ...step }: PlannedStep,
  { bodyNames, meetings }: LoadedDeadlines,
): PlanView['steps'][number] {
  const meets = step.code === 'meeting' && body !== null && step.day !== null
  const meeting = meets ? meetings.get(meetingKey(body, step.day ?? '')) : undefined
  return {
    ...step,
    body: body === null ? null : { id: body, name: bodyNames.get(body) ?? '' },
    meeting: meeting ?? null,
    bond,
  }
}

function conflictView({ links, ...conflict }: Conflict): PlanView['conflicts'][number] {
  return { ...conflict, links: links.map(({ bond, day }) => ({ ...bond, day })) }
}

/** Meetings of the last body that are planned from today on. */
function comingMeetings(
  { body }: PlanView['steps'][number],
  { facts, meetings }: LoadedDeadlines,
  today: IsoDate,
): DeadlineAnswer['goalMeetings'] {
  if (body === null) return []
  const dates = facts.bodies.find(({ id }) => id === body.id)?.dates ?? []
  return dates
    .filter((day) => day >= today)
    .flatMap((day) => {
      const meeting = meetings.get(meetingKey(body.id, day))
      return meeting === undefined ? [] : [{ id: meeting.id, day }]
    })
}
