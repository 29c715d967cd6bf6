import type { CourseReading, CourseStep, CourseView } from '#shared/contract/course.ts'
import { addMonths } from '#shared/domain/calendar/dates.ts'
import type { IsoDate } from '#shared/domain/calendar/dates.ts'
import type { Case, Reading } from '#shared/domain/case/case.ts'
import { courseTemplate } from '#shared/domain/case/course-template.ts'
import {
  nextStep,
  possibleOutcomes,
  stateOnAgenda,
  stepsFrom,
  transition,
} from '#shared/domain/case/course.ts'
import { mayBeSetAside, missingBefore, missingBeforeDecision } from '#shared/domain/case/requirements.ts'
import type { CourseFacts } from '#shared/domain/case/requirements.ts'
import type { AgendaItem } from '#shared/domain/meeting/meeting.ts'
import type { PaperState } from '#shared/domain/paper/paper.ts'
import type { CaseId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { itemsOfCase } from '../../store/agenda.ts'
import { findCase, readingsOfCase } from '../../store/cases.ts'
import { inputsToAssess } from '../../store/assessed-inputs.ts'
import { hearingsOfCase } from '../../store/hearings.ts'
import { listCommittees } from '../../store/municipality.ts'
import { paperMarks } from '../../store/papers.ts'
import type { PaperMark } from '../../store/papers.ts'
import type { Database } from '../../store/rows.ts'
import { readingRow } from '../case-views/case-facts.ts'
import type { DeskStep } from '../cases/advance-case.ts'
import { missingStatements } from '../statements/standing.ts'
import { courseFactsOf, placeOf, readingFactsOf } from './course-facts.ts'

/** Where a case stands: what may be done next by whom, what is missing on what ground, and the bodies on its way. */
export function courseViewOf(db: Database, id: CaseId, today: IsoDate): CourseView | Refusal {
  const file = findCase(db, id)
  if (file === null) return refuse('case.gone')
  const { caseNumber, title, template, state, course } = file
  const readings = readingsOfCase(db, id)
  const facts = courseFactsOf(db, file, today)
  const inputs = inputsToAssess(db, id)
  const around = { items: itemsOfCase(db, id), papers: paperMarks(db, id), readings, today }
  const { periods, revisedAfterYears } = courseTemplate(template)
  return {
    id,
    caseNumber,
    title,
    template,
    state,
    nextStep: nextStep(state, course),
    steps: stepsOf(file, facts),
    readings: readings.map((reading) => readingView(db, file, reading, around)),
    advisable: readings
      .filter(({ part, outcome, stage }) => part === 'decides' && outcome === null && onCourse(file, stage))
      .map(({ stage }) => stage),
    mandatePossible:
      !isRefusal(transition({ ...file, stage: null }, { type: 'placeOnAgenda', stage: 'mandate' })) &&
      !readings.some(({ stage, outcome }) => stage === 'mandate' && outcome === null),
    committees: listCommittees(db).map((committee) => ({ id: committee.id, name: committee.name })),
    hearings: hearingsOfCase(db, id).map((hearing) => ({
      opensOn: hearing.opensOn,
      closesOn: hearing.closesOn,
      parties: hearing.parties.length,
      inputs: inputs.filter((input) => input.hearing === hearing.id).length,
    })),
    points: {
      all: inputs.reduce((sum, { points }) => sum + Math.max(1, points.length), 0),
      unanswered: facts.unanswered,
    },
    periods: periods.map(({ kind, days, force, ground, validFrom, validTo }) => ({
      kind,
      days,
      force,
      ground,
      inForce: validFrom !== null && validFrom <= today && (validTo === null || today <= validTo),
    })),
    councilsMissing: courseTemplate(template).councilsHeard ? [...missingStatements(db, file)] : [],
    revisionDue: revisionDue(db, readings, revisedAfterYears),
    revisedAfterYears,
  }
}

const onCourse = ({ course }: Case, stage: Reading['stage']): boolean => stateOnAgenda(stage, course) !== null

const beside: ReadonlySet<string> = new Set(['course.newHearingNotFound', 'course.paperElsewhere'])
const bodiesSteps = new Set(['placeOnAgenda', 'takeOffAgenda', 'decide'])

function stepsOf(file: Case, facts: CourseFacts): CourseStep[] {
  const { state, course } = file
  const steps = stepsFrom(state, course).filter(({ event }) => !bodiesSteps.has(event))
  const told = new Map(steps.map((step) => [step.event, step]))
  return (
    [...told.values()]
      .map(({ event, by, ground }) => {
        const missing = missingBefore(state, event, facts)
        const maySetAside = missing.length > 0 && missing.every(mayBeSetAside)
        return { step: event as DeskStep, by, ground, missing: [...missing], maySetAside }
      })
      // what cannot be said of this case now is no step of it: its paper is approved, no new hearing was found needed
      .filter(({ missing }) => !missing.some(({ code }) => beside.has(code)))
  )
}

/** What the readings of a case are told by, read once. */
type Around = {
  readonly items: readonly AgendaItem[]
  readonly papers: readonly PaperMark[]
  readonly readings: readonly Reading[]
  readonly today: IsoDate
}

function readingView(
  db: Database,
  file: Case,
  reading: Reading,
  { items, papers, readings, today }: Around,
): CourseReading {
  const { stage, part } = reading
  const place = placeOf(db, reading)
  const lies = reading.outcome === null && place !== null
  const outcomes = lies ? possibleOutcomes(file.state, file.course, stage, part) : []
  const meeting = place?.meeting ?? null
  const withRules = (outcome: Reading['outcome']): readonly Refusal[] =>
    missingBeforeDecision(file.template, today, readingFactsOf(db, reading, readings, outcome, meeting))
  const isBarred = (outcome: Reading['outcome']): boolean =>
    withRules(outcome).some(({ code }) => code === 'course.councilAdopts')
  const own = papers.findLast((paper) => paper.reading === reading.id)
  return {
    ...readingRow(db, reading, items),
    outcomes: outcomes.filter((outcome) => !isBarred(outcome)),
    missing: outcomes.length === 0 ? [] : [...withRules(null)],
    removable: isRemovable(reading, place !== null, own?.state ?? null),
    own: stage === 'mandate' && own !== undefined ? { paper: own.id, state: own.state } : null,
  }
}

/** What was added by hand and nobody has met: a body that advises, a mandate that was not sent. */
function isRemovable(
  { stage, part, outcome }: Reading,
  isPlaced: boolean,
  paper: PaperState | null,
): boolean {
  if (outcome !== null || isPlaced) return false
  return stage === 'mandate' ? paper !== 'frozen' : part === 'advises' && paper === null
}

/** A plan is taken up again so many years after the body that reads last adopted it (domain.md §1). */
function revisionDue(db: Database, readings: readonly Reading[], years: number | null): IsoDate | null {
  const adopted = readings.findLast(({ outcome, stage }) => outcome === 'adopted' && stage === 'council')
  const place = years === null || adopted === undefined ? null : placeOf(db, adopted)
  return place === null || years === null ? null : addMonths(place.meeting.startsAt.slice(0, 10), years * 12)
}
