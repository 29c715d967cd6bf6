import type { CaseState, Reading, ReadingOutcome } from '#shared/domain/case/case.ts'
import type { Case } from '#shared/domain/case/case.ts'
import { lastStage, transition } from '#shared/domain/case/course.ts'
import { readingsToCome } from '#shared/domain/case/readings-to-come.ts'
import { missingBeforeDecision } from '#shared/domain/case/requirements.ts'
import type { Decision } from '#shared/domain/decision/decision.ts'
import type { CommitteeId, DecisionId, ReadingId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { appendAudit } from '../../store/audit.ts'
import { findCase, findReading, makeRoomForReading, readingsOfCase, saveReading } from '../../store/cases.ts'
import { saveDecision } from '../../store/decisions.ts'
import { listCommittees } from '../../store/municipality.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import { followUpsOfDecision } from '../follow-ups/follow-ups-of-decision.ts'
import { moveCase } from '../cases/move-case.ts'
import type { DoneBy } from '../meeting/done-by.ts'
import { placeOf, readingFactsOf } from './course-facts.ts'

/** What a body made of a case: the outcome, the text adopted point by point, and the result of the vote. */
export type BodyDecision = {
  readonly reading: ReadingId
  readonly outcome: ReadingOutcome
  readonly points: readonly string[]
  readonly voteSummary: string
}

/** These leave a text behind: what was adopted, or recommended to the council. */
const withText: ReadonlySet<ReadingOutcome> = new Set([
  'adopted',
  'recommended',
  'sentToHearing',
  'newHearing',
])

/**
 * Registers what a body decided and the tasks that follow from it, moves the case on by its course, and adds the readings
 * that now lie ahead. What was decided is never changed afterwards. Refuses with `course.*`, each with its ground, and `case.gone`.
 */
export function decideReading(store: Store, decision: BodyDecision, by: DoneBy): Decided | Refusal {
  return store.transaction((db) => checkNoSession(db, decision.reading) ?? decideIn(db, decision, by))
}

/** While the meeting is held its own items say what is decided, and register it when the chair closes the meeting. */
function checkNoSession(db: Database, id: ReadingId): Refusal | null {
  const reading = findReading(db, id)
  const meeting = reading === null ? null : (placeOf(db, reading)?.meeting ?? null)
  return meeting?.state === 'inSession'
    ? refuse('course.inSession', { date: meeting.startsAt.slice(0, 10) }, 'koml. § 11-2 tredje ledd')
    : null
}

export type Decided = { readonly state: CaseState; readonly decision: DecisionId | null }

/** The same within a transaction that is open: what a meeting decides is registered whole. */
export function decideIn(
  db: Database,
  { reading: id, outcome, points, voteSummary }: BodyDecision,
  by: DoneBy,
): Decided | Refusal {
  const reading = findReading(db, id)
  const file = reading === null ? null : findCase(db, reading.case)
  if (reading === null) return refuse('course.readingGone')
  if (file === null) return refuse('case.gone')
  if (reading.outcome !== null) return refuse('course.alreadyDecided')
  const readings = readingsOfCase(db, file.id)
  const place = placeOf(db, reading)
  const facts = readingFactsOf(db, reading, readings, outcome, place?.meeting ?? null)
  const { stage, part } = reading
  const subject = { ...file, stage: lastStage(readings, file.course) }
  const to = transition(subject, { type: 'decide', stage, outcome, part })
  if (isRefusal(to)) return to
  const [missing] = missingBeforeDecision(file.template, by.today, facts)
  if (missing !== undefined) return missing
  if (place === null) throw new Error('a decision without an item has been refused')
  const texts = points.map((text) => text.trim()).filter((text) => text !== '')
  if (withText.has(outcome) && part === 'decides' && texts.length === 0) return refuse('course.noPoints')
  const decision: Decision | null =
    texts.length === 0
      ? null
      : {
          id: by.newId<DecisionId>(),
          item: place.item.id,
          case: file.id,
          madeOn: place.meeting.startsAt.slice(0, 10),
          points: texts,
          voteSummary: voteSummary.trim(),
          kind: outcome === 'recommended' || part === 'advises' ? 'recommendation' : 'decision',
          state: 'made',
        }
  saveReading(db, { ...reading, outcome })
  if (decision !== null) {
    saveDecision(db, decision)
    followUpsOfDecision(db, decision, place.item.paper, by)
  }
  addReadings(db, file, { ...reading, outcome }, by)
  moveCase(db, file, { to, event: 'decide', reading }, by)
  appendAudit(db, {
    at: by.at,
    actor: by.actor,
    action: 'reading.decided',
    subjectKind: 'case',
    subjectId: file.id,
    detail: { reading: id, outcome, decision: decision?.id ?? '', item: place.item.number?.printed ?? '' },
  })
  return { state: to, decision: decision?.id ?? null }
}

function addReadings(
  db: Database,
  file: Case,
  decided: Reading & { readonly outcome: ReadingOutcome },
  by: DoneBy,
): void {
  const come = readingsToCome(file.course, decided, decided.outcome, readingsOfCase(db, file.id))
  for (const [index, { stage, committee, part }] of come.entries()) {
    const sequence = decided.sequence + index + 1
    makeRoomForReading(db, file.id, sequence)
    saveReading(db, {
      id: by.newId<ReadingId>(),
      case: file.id,
      committee: committee === 'council' ? councilOf(db) : committee,
      stage,
      sequence,
      part,
      outcome: null,
    })
  }
}

function councilOf(db: Database): CommitteeId {
  const council = listCommittees(db).find(({ kind }) => kind === 'council')
  if (council === undefined) throw new Error('a municipality without a council') // koml. § 5-3: settings keep it
  return council.id
}
