import { refuse } from '../../refusal.ts'
import type { Refusal } from '../../refusal.ts'
import { addDays, daysBetween } from '../calendar/dates.ts'
import type { IsoDate } from '../calendar/dates.ts'
import type { PaperState } from '../paper/paper.ts'
import type { CaseState, ReadingOutcome, ReadingStage } from './case.ts'
import { checkHearingPeriod, courseTemplate, periodOn } from './course-template.ts'
import type { CourseTemplateKey } from './course-template.ts'
import type { CaseEventType } from './steps.ts'

/** What a case holds, as its steps ask for it. */
export type CourseFacts = {
  readonly today: IsoDate
  readonly template: CourseTemplateKey
  /** The hearing that the case is sent to or lies in, not those that were closed; null when none is planned. */
  readonly hearing: {
    readonly opensOn: IsoDate
    readonly closesOn: IsoDate
    /** How many are asked, and how many of them are statutory councils. */
    readonly parties: number
    readonly councils: number
  } | null
  /** Statutory councils of the municipality that the case concerns. */
  readonly councilsConcerned: number
  /** The latest paper for the reading that comes next; null when none is begun. */
  readonly paper: PaperState | null
  /** Points of inputs without assessment or conclusion, and inputs without a point. */
  readonly unanswered: number
  /** The second paper against what was heard: material changes, and what was found of the present ones. */
  readonly newHearing: {
    readonly material: number
    readonly assessed: 'not' | 'outdated' | 'needed' | 'notNeeded'
  }
}

/** What the agenda says of the reading that a body places or decides. */
export type ReadingFacts = {
  readonly stage: ReadingStage
  readonly outcome: ReadingOutcome | null
  /** The meeting on whose agenda it stands, or is to stand. */
  readonly meeting: { readonly date: IsoDate; readonly issued: boolean } | null
  /** Bodies that were to give their opinion first, and have not. */
  readonly advisersLeft: readonly string[]
  /** The council reads the case after this body. */
  readonly councilAfter: boolean
  /** First day on which the recommendation may be read by all; null when none is made. */
  readonly publicFrom: IsoDate | null
}

const prepared = 'koml. § 13-1 tredje ledd'
const councils = 'koml. § 5-12, jf. forskrift om medvirkningsordninger § 2'
const local = 'lokal saksgang, jf. koml. § 11-12'
const notice = 'koml. § 11-3 første ledd'
const recommends = 'koml. § 14-3 tredje ledd'

function beforeHearing({ hearing, template, today, councilsConcerned }: CourseFacts): readonly Refusal[] {
  if (hearing === null) return [refuse('course.hearingNotPlanned', {}, local)]
  const { opensOn, parties } = hearing
  const period = checkHearingPeriod(template, hearing)
  const asked = courseTemplate(template).councilsHeard && councilsConcerned > 0
  return [
    ...(period?.weight === 'refused' ? [period.refusal] : []),
    ...(parties === 0 ? [refuse('course.hearingNobody', {}, prepared)] : []),
    ...(asked && parties > 0 && hearing.councils === 0
      ? [refuse('course.councilsNotTold', { councils: councilsConcerned }, councils)]
      : []),
    ...(today < opensOn ? [refuse('course.hearingOpensLater', { opensOn, today }, local)] : []),
  ]
}

function afterHearing({ hearing, today }: CourseFacts): readonly Refusal[] {
  if (hearing === null) return [refuse('course.hearingNotPlanned', {}, local)]
  const { closesOn } = hearing
  return daysBetween(closesOn, today) > 0
    ? []
    : [refuse('course.hearingStillOpen', { closesOn, today }, local)]
}

const answers = ({ unanswered }: CourseFacts): readonly Refusal[] =>
  unanswered === 0 ? [] : [refuse('course.inputsNotAssessed', { unanswered }, prepared)]

function heardAgain({ newHearing: { material, assessed } }: CourseFacts): readonly Refusal[] {
  if (material === 0 || assessed === 'notNeeded') return []
  const codes = {
    not: 'course.newHearingNotAssessed',
    outdated: 'course.newHearingOutdated',
    needed: 'course.newHearingNeeded',
  } as const
  return [refuse(codes[assessed], { material }, prepared)]
}

const beforeCouncil: ReadonlySet<CaseState> = new Set(['recommended', 'onAgendaCouncil'])

/** Where the case stays where it is, the step is the paper's alone: it must be one that the step changes. */
function paperFor(
  event: 'approve' | 'sendBack',
  state: CaseState,
  { paper }: CourseFacts,
): readonly Refusal[] {
  if (event === 'approve' && paper === null) return [refuse('course.paperNotBegun', {}, prepared)]
  if (!beforeCouncil.has(state) || paper === (event === 'approve' ? 'draft' : 'approved')) return []
  return [refuse('course.paperElsewhere', {}, prepared)]
}

/**
 * All that is missing before a step that needs no body, each with its ground; empty when the step may be taken.
 * Whether the course has the step at all, `transition` says.
 */
export function missingBefore(
  state: CaseState,
  event: CaseEventType,
  facts: CourseFacts,
): readonly Refusal[] {
  if (event === 'openHearing') return beforeHearing(facts)
  if (event === 'closeHearing') return afterHearing(facts)
  if (event === 'finishAssessment') return answers(facts)
  if (event === 'approve' || event === 'sendBack') {
    const own = paperFor(event, state, facts)
    return event === 'approve' && state === 'inputsAssessed'
      ? [...own, ...answers(facts), ...heardAgain(facts)]
      : own
  }
  if (event === 'newHearing' && facts.newHearing.assessed !== 'needed')
    return [refuse('course.newHearingNotFound', {}, prepared)]
  return []
}

/** What somebody may set aside with a reason that is kept (domain.md §8): that an input lacks its answer. */
export const mayBeSetAside = ({ code }: Refusal): boolean => code === 'course.inputsNotAssessed'

/**
 * All that is missing before a reading is placed on an agenda: the time for which a recommendation must lie open
 * before the council meets (koml. § 14-3 fjerde ledd; pbl. § 10-1).
 */
export function missingBeforeAgenda(
  template: CourseTemplateKey,
  { stage, meeting, publicFrom }: Pick<ReadingFacts, 'stage' | 'meeting' | 'publicFrom'>,
): readonly Refusal[] {
  const asked = meeting === null ? null : periodOn(template, 'publicBeforeCouncil', meeting.date)
  if (stage !== 'council' || meeting === null || asked === null || publicFrom === null) return []
  const days = daysBetween(publicFrom, meeting.date)
  if (days >= asked.days) return []
  const facts = { days, least: asked.days, publicFrom, date: meeting.date }
  return [
    refuse('course.publicTooShort', { ...facts, earliest: addDays(publicFrom, asked.days) }, asked.ground),
  ]
}

/**
 * All that is missing before a body's decision on a reading is registered: it stands on an agenda that was sent, the
 * meeting has come, bodies that give their opinion have been asked, and only the council decides where it reads last.
 */
export function missingBeforeDecision(
  template: CourseTemplateKey,
  today: IsoDate,
  facts: ReadingFacts,
): readonly Refusal[] {
  const { stage, meeting, outcome, advisersLeft, councilAfter } = facts
  if (meeting === null) return [refuse('course.notOnAgenda', { stage }, notice)]
  const final = outcome === 'adopted' || outcome === 'noted'
  const carriesOn = outcome !== 'postponed' && outcome !== 'returned'
  return [
    ...(meeting.issued ? [] : [refuse('course.noticeNotIssued', { date: meeting.date }, notice)]),
    ...(today < meeting.date
      ? [refuse('course.meetingNotReached', { date: meeting.date, today }, notice)]
      : []),
    ...(advisersLeft.length > 0 && carriesOn
      ? [refuse('course.advisersLeft', { committees: advisersLeft.join(', ') }, prepared)]
      : []),
    ...(stage === 'single' && councilAfter && final ? [refuse('course.councilAdopts', {}, recommends)] : []),
    ...(carriesOn ? missingBeforeAgenda(template, facts) : []),
  ]
}
