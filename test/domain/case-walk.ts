import type { CaseCourse, CaseState, ReadingOutcome, ReadingStage } from '#shared/domain/case/case.ts'
import { lastStage, transition } from '#shared/domain/case/course.ts'
import type { CaseEvent } from '#shared/domain/case/course.ts'
import { caseSteps } from '#shared/domain/case/steps.ts'
import { isRefusal } from '#shared/refusal.ts'

export const states = [
  'draft',
  'professionalReview',
  'approvedByChiefExecutive',
  'onAgendaFirst',
  'sentToHearing',
  'postponed',
  'returned',
  'rejected',
  'hearing',
  'hearingClosed',
  'inputsAssessed',
  'approvedForSecond',
  'onAgendaSecond',
  'recommended',
  'onAgendaCouncil',
  'adopted',
  'implementing',
  'archived',
] as const satisfies readonly CaseState[]
export const stages = ['mandate', 'knowledge', 'first', 'second', 'council', 'single', 'information'] as const
export const outcomes = [
  'adopted',
  'sentToHearing',
  'recommended',
  'noted',
  'postponed',
  'returned',
  'rejected',
  'newHearing',
] as const
export const courses = ['hearing', 'simple'] as const
export const hearingOnly: ReadonlySet<CaseState> = new Set<CaseState>([
  'sentToHearing',
  'hearing',
  'hearingClosed',
  'inputsAssessed',
  'approvedForSecond',
  'onAgendaSecond',
])

export const closed = { type: 'closeHearing', today: '2021-03-16', closesOn: '2021-03-15' } as const
export const answered = { type: 'finishAssessment', unanswered: 0 } as const
export const place = (stage: ReadingStage): CaseEvent => ({ type: 'placeOnAgenda', stage })
export const decide = (stage: ReadingStage, outcome: ReadingOutcome): CaseEvent => ({
  type: 'decide',
  stage,
  outcome,
})

/** The nth step that leads from a state, as an event whose facts satisfy its rule. */
function nthStep(state: CaseState, course: CaseCourse, nth: number): CaseEvent {
  // Few cases are rejected, and few steps leave a case where it is: else no walk would get far.
  const steps = caseSteps
    .filter((s) => (s.course ?? course) === course && s.from.includes(state))
    .filter((s) => nth % 13 === 0 || (s.to !== 'same' && s.to !== 'rejected'))
  const step = steps[nth % Math.max(steps.length, 1)]
  const stage = step?.stages?.[nth % step.stages.length] ?? 'first'
  const type = step?.event ?? 'archive'
  if (type === 'decide') return decide(stage, step?.outcomes?.[nth % step.outcomes.length] ?? 'postponed')
  if (type === 'placeOnAgenda' || type === 'takeOffAgenda') return { type, stage }
  if (type === 'closeHearing') return closed
  return type === 'finishAssessment' ? answered : { type }
}

/** Walks as an action does: state and stage come from the readings that were decided. A number takes the nth step that leads on. */
export function walk(
  course: CaseCourse,
  events: readonly (CaseEvent | number)[],
  from: CaseState = 'draft',
): readonly CaseState[] {
  const visited: CaseState[] = [from]
  const readings: { stage: ReadingStage; sequence: number; outcome: ReadingOutcome | null }[] = []
  for (const given of events) {
    const state = visited.at(-1) ?? from
    const event = typeof given === 'number' ? nthStep(state, course, given) : given
    const subject = { state, course, stage: lastStage(readings, course) }
    const next = transition(subject, event)
    if (isRefusal(next)) continue
    if (event.type === 'decide') {
      readings.push({ stage: event.stage, outcome: event.outcome, sequence: readings.length + 1 })
    }
    visited.push(next)
  }
  return visited
}
