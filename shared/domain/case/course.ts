import { isRefusal, refuse } from '../../refusal.ts'
import type { Refusal } from '../../refusal.ts'
import { daysBetween } from '../calendar/dates.ts'
import type { Case, CaseCourse, CaseState, Reading, ReadingOutcome, ReadingStage } from './case.ts'
import { caseSteps } from './steps.ts'
import type { Actor, CaseEventType, CaseStep } from './steps.ts'

/** What happens to a case, with the facts that the rule for it asks for. */
export type CaseEvent =
  | {
      readonly type:
        | 'submitForReview'
        | 'sendBack'
        | 'approve'
        | 'openHearing'
        | 'newHearing'
        | 'rework'
        | 'startImplementation'
        | 'archive'
    }
  | {
      readonly type: 'placeOnAgenda' | 'takeOffAgenda'
      readonly stage: ReadingStage
      readonly part?: Reading['part']
    }
  | {
      readonly type: 'decide'
      readonly stage: ReadingStage
      readonly outcome: ReadingOutcome
      readonly part?: Reading['part']
    }
  /** ISO dates: today, and the last day for inputs. */
  | { readonly type: 'closeHearing'; readonly today: string; readonly closesOn: string }
  /** `unanswered`: points of inputs that still lack assessment or conclusion. */
  | { readonly type: 'finishAssessment'; readonly unanswered: number }

/** The case with the stage it last came from (`lastStage`), so that a postponed one finds its way back. */
export type CaseOnItsWay = Pick<Case, 'state' | 'course'> & { readonly stage: ReadingStage | null }

export type NextStep = { readonly who: Actor; readonly what: CaseEventType }

const ordinary: Readonly<Record<CaseState, CaseEventType | null>> = {
  draft: 'submitForReview',
  professionalReview: 'approve',
  approvedByChiefExecutive: 'placeOnAgenda',
  onAgendaFirst: 'decide',
  sentToHearing: 'openHearing',
  postponed: 'approve',
  returned: 'rework',
  rejected: 'archive',
  hearing: 'closeHearing',
  hearingClosed: 'finishAssessment',
  inputsAssessed: 'approve',
  approvedForSecond: 'placeOnAgenda',
  onAgendaSecond: 'decide',
  recommended: 'placeOnAgenda',
  onAgendaCouncil: 'decide',
  adopted: 'startImplementation',
  implementing: 'archive',
  archived: null,
}

function inCourse(step: CaseStep, course: CaseCourse): boolean {
  return step.course === undefined || step.course === course
}

/** The steps that a course has from a state, each with its ground (domain.md §3). */
export function stepsFrom(state: CaseState, course: CaseCourse): readonly CaseStep[] {
  return caseSteps.filter((step) => inCourse(step, course) && step.from.includes(state))
}

/** The step that an event takes, or why the course has none (domain.md §3). */
function findStep(subject: CaseOnItsWay, event: CaseEvent): CaseStep | Refusal {
  const facts = { event: event.type, state: subject.state, course: subject.course }
  const ground = caseSteps.find((step) => step.event === event.type)?.ground ?? 'domain.md §3'
  const part = ('part' in event ? event.part : undefined) ?? 'decides'
  const steps = stepsFrom(subject.state, subject.course).filter(
    (step) => step.event === event.type && (step.part ?? 'decides') === part,
  )
  if (steps.length === 0) return refuse('course.notAllowed', facts, ground)

  const stage = 'stage' in event ? event.stage : subject.stage
  const unstaged = steps.find((step) => step.stages === undefined)
  if (unstaged !== undefined) return unstaged
  if (stage === null) return refuse('course.stageUnknown', facts, ground)
  const staged = steps.filter((step) => step.stages?.includes(stage))
  if (staged.length === 0) return refuse('course.wrongStage', { ...facts, stage }, ground)

  if (event.type !== 'decide') return staged[0] ?? refuse('course.notAllowed', facts, ground)
  const decided = staged.find((step) => step.outcomes?.includes(event.outcome))
  return decided ?? refuse('course.outcomeNotPossible', { ...facts, stage, outcome: event.outcome }, ground)
}

/** What must be true besides the state: a hearing runs its time, every input is answered (koml. § 13-1 tredje ledd). */
function guard(event: CaseEvent, ground: string): Refusal | null {
  if (event.type === 'closeHearing' && daysBetween(event.closesOn, event.today) <= 0) {
    return refuse('course.hearingStillOpen', { closesOn: event.closesOn, today: event.today }, ground)
  }
  if (event.type === 'finishAssessment' && event.unanswered > 0) {
    return refuse('course.inputsNotAssessed', { unanswered: event.unanswered }, ground)
  }
  return null
}

/** The state that an event puts a case into, or why not (domain.md §3; koml. §§ 11-3, 11-9, 13-1). */
export function transition(subject: CaseOnItsWay, event: CaseEvent): CaseState | Refusal {
  const step = findStep(subject, event)
  if (isRefusal(step)) return step
  return guard(event, step.ground) ?? (step.to === 'same' ? subject.state : step.to)
}

/** Outcomes that a body may give a case that lies before it at this stage (koml. §§ 11-3 fjerde ledd, 11-9). */
export function possibleOutcomes(
  state: CaseState,
  course: CaseCourse,
  stage: ReadingStage,
  part: Reading['part'] = 'decides',
): readonly ReadingOutcome[] {
  const steps = stepsFrom(state, course).filter(
    (step) => step.stages?.includes(stage) && (step.part ?? 'decides') === part,
  )
  return [...new Set(steps.flatMap((step) => step.outcomes ?? []))]
}

/** Who must do what for the case to go on; null when it has come to its end (ux.md, promise 6). */
export function nextStep(state: CaseState, course: CaseCourse): NextStep | null {
  const what = ordinary[state]
  const main = stepsFrom(state, course).find((step) => step.event === what)
  return what === null || main === undefined ? null : { who: main.by, what }
}

/** The state that a reading at this stage puts a case into; null when it lies beside the course (domain.md §3). */
export function stateOnAgenda(stage: ReadingStage, course: CaseCourse): CaseState | null {
  const step = caseSteps.find(
    (s) => s.event === 'placeOnAgenda' && s.to !== 'same' && inCourse(s, course) && s.stages?.includes(stage),
  )
  return step === undefined || step.to === 'same' ? null : step.to
}

/** The stage that the case last came back from: latest decided reading that carries it on (domain.md §3). */
export function lastStage(
  readings: readonly (Pick<Reading, 'stage' | 'sequence' | 'outcome'> & Partial<Pick<Reading, 'part'>>)[],
  course: CaseCourse,
): ReadingStage | null {
  const deciding = readings.filter(({ part }) => part !== 'advises')
  const decided = deciding.filter((r) => r.outcome !== null && stateOnAgenda(r.stage, course) !== null)
  return decided.toSorted((a, b) => b.sequence - a.sequence)[0]?.stage ?? null
}

/** The stage at which the case is next read, counted from where it stands; null when none is left (domain.md §3). */
export function stageAfter(subject: CaseOnItsWay): ReadingStage | null {
  const { state, course, stage } = subject
  if (state === 'postponed') return stage
  if (state === 'returned') return stage === 'council' ? (course === 'hearing' ? 'second' : 'single') : stage
  if (state === 'recommended' || state === 'onAgendaCouncil') return 'council'
  const over: readonly CaseState[] = ['rejected', 'adopted', 'implementing', 'archived']
  if (over.includes(state)) return null
  if (course === 'simple') return 'single'
  const first: readonly CaseState[] = [
    'draft',
    'professionalReview',
    'approvedByChiefExecutive',
    'onAgendaFirst',
  ]
  return first.includes(state) ? 'first' : 'second'
}
