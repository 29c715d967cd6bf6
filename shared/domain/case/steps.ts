import type { CaseCourse, CaseState, ReadingOutcome, ReadingStage } from './case.ts'

/** Who moves a case on. The secretary acts for the chair, who sets the agenda (koml. § 11-3 første ledd). */
export type Actor = 'officer' | 'chiefExecutive' | 'secretary' | 'executiveCommittee' | 'council'

export type CaseEventType =
  | 'submitForReview'
  | 'sendBack'
  | 'approve'
  | 'placeOnAgenda'
  | 'takeOffAgenda'
  | 'decide'
  | 'openHearing'
  | 'closeHearing'
  | 'finishAssessment'
  | 'newHearing'
  | 'rework'
  | 'startImplementation'
  | 'archive'

/** One arrow of the course: from where, by what, to where, who may, and what it stands on. */
export type CaseStep = {
  readonly event: CaseEventType
  readonly from: readonly CaseState[]
  /** `same`: the body deals with the case and the case stays where it is. */
  readonly to: CaseState | 'same'
  /** Absent: the step is found in both courses. */
  readonly course?: CaseCourse
  /** Stages of the reading that the step belongs to; absent when it belongs to none. */
  readonly stages?: readonly ReadingStage[]
  readonly outcomes?: readonly ReadingOutcome[]
  /** `advises`: the body gives its opinion, and the case stays where it is. Absent: it decides. */
  readonly part?: 'advises'
  readonly by: Actor
  readonly ground: string
}

const prepared = 'koml. § 13-1 tredje ledd'
const carriedOut = 'koml. § 13-1 fjerde ledd'
const agenda = 'koml. § 11-3 første ledd'
const postponement = 'koml. § 11-3 fjerde ledd'
const majority = 'koml. § 11-9 andre ledd'
/** Statute leaves the course between the readings to the municipality (koml. § 11-12; domain.md §3). */
const local = 'lokal saksgang, jf. koml. § 11-12'

const beforeFirst: readonly CaseState[] = ['draft', 'professionalReview', 'approvedByChiefExecutive']
const underWay: readonly CaseState[] = [
  ...beforeFirst,
  'onAgendaFirst',
  'sentToHearing',
  'postponed',
  'returned',
  'hearing',
  'hearingClosed',
  'inputsAssessed',
  'approvedForSecond',
  'onAgendaSecond',
  'recommended',
  'onAgendaCouncil',
]

type Sort = Pick<CaseStep, 'course' | 'stages' | 'outcomes' | 'part'>

function step(
  event: CaseEventType,
  from: readonly CaseState[],
  to: CaseStep['to'],
  by: Actor,
  ground: string,
  sort: Sort = {},
): CaseStep {
  return { event, from, to, by, ground, ...sort }
}

const inHearing = { course: 'hearing' } as const
const inSimple = { course: 'simple' } as const

const preparation: readonly CaseStep[] = [
  step('submitForReview', ['draft'], 'professionalReview', 'officer', prepared),
  step('sendBack', ['professionalReview', 'approvedByChiefExecutive'], 'draft', 'chiefExecutive', prepared),
  step('sendBack', ['approvedForSecond'], 'inputsAssessed', 'chiefExecutive', prepared, inHearing),
  step('approve', ['professionalReview'], 'approvedByChiefExecutive', 'chiefExecutive', prepared),
  step('approve', ['inputsAssessed'], 'approvedForSecond', 'chiefExecutive', prepared, inHearing),
  // The paper for the council is written when the case has been recommended, and approved where the case stands.
  step('approve', ['recommended', 'onAgendaCouncil'], 'same', 'chiefExecutive', prepared),
  step('sendBack', ['recommended', 'onAgendaCouncil'], 'same', 'chiefExecutive', prepared),
  step('openHearing', ['sentToHearing'], 'hearing', 'officer', local, inHearing),
  step('closeHearing', ['hearing'], 'hearingClosed', 'officer', local, inHearing),
  step('finishAssessment', ['hearingClosed'], 'inputsAssessed', 'officer', prepared, inHearing),
  step('newHearing', ['inputsAssessed'], 'sentToHearing', 'officer', prepared, inHearing),
]

/** On and off the agenda, postponed, returned: alike for every reading that carries the case on. */
function reading(
  sort: Sort,
  ready: CaseState,
  onAgenda: CaseState,
  reworkedTo: CaseState,
  by: Actor,
): readonly CaseStep[] {
  return [
    step('placeOnAgenda', [ready], onAgenda, 'secretary', agenda, sort),
    step('takeOffAgenda', [onAgenda], ready, 'secretary', agenda, sort),
    step('decide', [onAgenda], 'postponed', by, postponement, { ...sort, outcomes: ['postponed'] }),
    step('decide', [onAgenda], 'returned', by, majority, { ...sort, outcomes: ['returned'] }),
    step('approve', ['postponed'], ready, 'chiefExecutive', prepared, sort),
    step('rework', ['returned'], reworkedTo, 'officer', prepared, sort),
  ]
}

const first: Sort = { ...inHearing, stages: ['first'] }
const second: Sort = { ...inHearing, stages: ['second'] }
const council: Sort = { stages: ['council'] }
/** One body decides or recommends, or takes note (referatsak, orienteringssak). */
const single: Sort = { ...inSimple, stages: ['single'] }
const noted: Sort = { ...inSimple, stages: ['information'] }

const readings: readonly CaseStep[] = [
  ...[first, single, noted].flatMap((sort) =>
    reading(sort, 'approvedByChiefExecutive', 'onAgendaFirst', 'draft', 'executiveCommittee'),
  ),
  ...reading(second, 'approvedForSecond', 'onAgendaSecond', 'inputsAssessed', 'executiveCommittee'),
  ...reading({ ...council, ...inHearing }, 'recommended', 'onAgendaCouncil', 'inputsAssessed', 'council'),
  ...reading({ ...council, ...inSimple }, 'recommended', 'onAgendaCouncil', 'draft', 'council'),
]

function decision(
  from: CaseState,
  by: Actor,
  sort: Sort,
  to: CaseState,
  outcomes: readonly ReadingOutcome[],
): CaseStep {
  return step('decide', [from], to, by, majority, { ...sort, outcomes })
}

/** What a body makes of a case. The council may turn a recommendation down: it lacks a majority then. */
const decisions: readonly CaseStep[] = [
  decision('onAgendaFirst', 'executiveCommittee', first, 'sentToHearing', ['sentToHearing']),
  decision('onAgendaFirst', 'executiveCommittee', first, 'rejected', ['rejected']),
  decision('onAgendaFirst', 'executiveCommittee', single, 'adopted', ['adopted', 'noted']),
  decision('onAgendaFirst', 'executiveCommittee', single, 'recommended', ['recommended']),
  decision('onAgendaFirst', 'executiveCommittee', single, 'rejected', ['rejected']),
  decision('onAgendaFirst', 'executiveCommittee', noted, 'adopted', ['noted']),
  decision('onAgendaSecond', 'executiveCommittee', second, 'recommended', ['recommended']),
  decision('onAgendaSecond', 'executiveCommittee', second, 'sentToHearing', ['newHearing']),
  decision('onAgendaCouncil', 'council', council, 'adopted', ['adopted']),
  decision('onAgendaCouncil', 'council', council, 'rejected', ['rejected']),
  decision('onAgendaCouncil', 'council', { ...council, ...inHearing }, 'sentToHearing', ['newHearing']),
]

/** Mandate, knowledge base and information: dealt with in meetings, to several bodies, beside the course. */
function beside(
  from: readonly CaseState[],
  decidedIn: readonly CaseState[],
  sort: Sort,
): readonly CaseStep[] {
  const outcomes = ['adopted', 'noted', 'postponed', 'returned'] as const
  return [
    step('placeOnAgenda', from, 'same', 'secretary', agenda, sort),
    step('takeOffAgenda', decidedIn, 'same', 'secretary', agenda, sort),
    step('decide', decidedIn, 'same', 'executiveCommittee', majority, { ...sort, outcomes }),
  ]
}

const mandate: Sort = { stages: ['mandate'] }
const sideReadings: readonly CaseStep[] = [
  ...beside(beforeFirst, beforeFirst, mandate),
  step('decide', beforeFirst, 'rejected', 'executiveCommittee', majority, {
    ...mandate,
    outcomes: ['rejected'],
  }),
  ...beside(beforeFirst, [...beforeFirst, 'onAgendaFirst'], { stages: ['knowledge'] }),
  ...beside(underWay, underWay, { ...inHearing, stages: ['information'] }),
]

/** Bodies that give their opinion on a reading before the one that decides (koml. § 13-1 tredje ledd; domain.md §3). */
function advice(ready: CaseState, onAgenda: CaseState, sort: Sort): readonly CaseStep[] {
  const at = { ...sort, part: 'advises' } as const
  const open = [ready, onAgenda]
  const outcomes = ['recommended', 'noted', 'postponed'] as const
  return [
    step('placeOnAgenda', open, 'same', 'secretary', agenda, at),
    step('takeOffAgenda', open, 'same', 'secretary', agenda, at),
    step('decide', open, 'same', 'executiveCommittee', majority, { ...at, outcomes }),
  ]
}

const advised: readonly CaseStep[] = [
  ...[first, single].flatMap((sort) => advice('approvedByChiefExecutive', 'onAgendaFirst', sort)),
  ...advice('approvedForSecond', 'onAgendaSecond', second),
  ...advice('recommended', 'onAgendaCouncil', council),
]

const afterwards: readonly CaseStep[] = [
  step('startImplementation', ['adopted'], 'implementing', 'chiefExecutive', carriedOut),
  step('archive', ['implementing', 'rejected'], 'archived', 'officer', local),
  // A case that was only noted leaves nothing to carry out.
  step('archive', ['adopted'], 'archived', 'officer', local, inSimple),
]

/** The whole course of a case as data, each step with its ground (domain.md §3; koml. §§ 11-3, 11-9, 13-1). */
export const caseSteps: readonly CaseStep[] = [
  ...preparation,
  ...decisions,
  ...readings,
  ...sideReadings,
  ...advised,
  ...afterwards,
]
