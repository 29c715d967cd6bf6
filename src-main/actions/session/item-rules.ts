import type { ReadingOutcome } from '#shared/domain/case/case.ts'
import { lastStage, possibleOutcomes, transition } from '#shared/domain/case/course.ts'
import { missingBeforeDecision } from '#shared/domain/case/requirements.ts'
import { checkDoors, checkLate } from '#shared/domain/meeting/session/item-standing.ts'
import type { Vote } from '#shared/domain/meeting/session/session.ts'
import { resultOf } from '#shared/domain/meeting/session/vote-result.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { readingsOfCase } from '../../store/cases.ts'
import type { Database } from '../../store/rows.ts'
import { readingFactsOf } from '../course/course-facts.ts'
import { decidedTextOf } from './decided-text.ts'
import type { OpenItem } from './open-item.ts'

/** These leave a text behind that the body adopted. */
const withText: ReadonlySet<ReadingOutcome> = new Set([
  'adopted',
  'recommended',
  'sentToHearing',
  'newHearing',
])

/** What a body may make of an item by the course of its case, each with what stands in its way. */
export function outcomesOf(
  db: Database,
  opened: OpenItem,
  today: string,
): readonly { readonly outcome: ReadingOutcome; readonly refusal: Refusal | null }[] {
  const { file, reading } = opened
  const possible = possibleOutcomes(file.state, file.course, reading.stage, reading.part)
  return possible.map((outcome) => ({ outcome, refusal: checkOutcome(db, opened, outcome, today) }))
}

/** Whether an outcome is one of the course, and rests on votes (koml. §§ 11-3 fjerde ledd, 11-9). */
function checkOutcome(
  db: Database,
  opened: OpenItem,
  outcome: ReadingOutcome,
  today: string,
): Refusal | null {
  const { file, reading, meeting } = opened
  const readings = readingsOfCase(db, file.id)
  const { stage, part } = reading
  const subject = { ...file, stage: lastStage(readings, file.course) }
  const to = transition(subject, { type: 'decide', stage, outcome, part })
  if (isRefusal(to)) return to
  const [missing] = missingBeforeDecision(
    file.template,
    today,
    readingFactsOf(db, reading, readings, outcome, meeting),
  )
  return missing ?? checkVotesFor(db, opened, outcome)
}

const settled = (votes: readonly Vote[], subject: Vote['subject']): number | null => {
  const last = votes.findLast((vote) => vote.subject === subject)
  const result = last === undefined ? null : resultOf(last)
  return result?.kind === 'won' ? result.winner : null
}

function checkVotesFor(db: Database, opened: OpenItem, outcome: ReadingOutcome): Refusal | null {
  const { votes, dealt } = opened.record
  if (outcome === 'postponed' || outcome === 'returned') {
    const subject = outcome === 'postponed' ? 'postponement' : 'return'
    return settled(votes, subject) === 1
      ? null
      : refuse('session.notVoted', { outcome }, 'koml. § 11-3 fjerde ledd')
  }
  if (outcome === 'noted') return null
  const { points, conflict } = decidedTextOf(db, opened)
  if (conflict !== null && dealt.points === null) return conflict
  if (outcome === 'rejected')
    return settled(votes, 'matter') === null
      ? refuse('session.notVoted', { outcome }, 'koml. § 11-9 andre ledd')
      : null
  if (
    !votes.some(({ subject }) => subject === 'matter' || subject === 'election' || subject === 'appointment')
  )
    return refuse('session.notVoted', { outcome }, 'koml. § 11-9 andre ledd')
  if (votes.some(isUnsettled)) return refuse('session.voteUnsettled', {}, 'koml. §§ 7-6, 7-8, 11-9')
  return withText.has(outcome) && points.length === 0
    ? refuse('session.nothingAdopted', {}, 'koml. § 11-4 første ledd')
    : null
}

/** A vote that asks for another, or for lots, and has not had it. */
function isUnsettled(vote: Vote, at: number, votes: readonly Vote[]): boolean {
  const { kind } = resultOf(vote)
  if (kind === 'won' || kind === 'seats') return false
  return !votes.slice(at + 1).some(({ subject }) => subject === vote.subject)
}

/** All that is missing before an item is ended thus, each with its section; empty when it may be. */
export function missingBeforeClosing(
  db: Database,
  opened: OpenItem,
  outcome: ReadingOutcome | null,
  today: string,
): readonly Refusal[] {
  const { standing, item, reading, record } = opened
  if (record.dealt.openedAt === null) return [refuse('session.itemNotOpen')]
  const late = checkLate(standing)
  const question = record.impediments.find(({ state }) => state === 'raised')
  const open = [
    ...(question === undefined
      ? []
      : [
          refuse(
            'session.impedimentOpen',
            { person: question.person },
            'koml. § 11-10, jf. fvl. § 8 annet ledd',
          ),
        ]),
    ...checkDoors(standing),
  ]
  if (late !== null) {
    // An item that was not let in is ended without a decision; doors were not needed.
    const asked = record.lateQuestion !== null
    return outcome === null && asked ? [] : [late]
  }
  if (outcome !== null) {
    const refused = checkOutcome(db, opened, outcome, today)
    return refused === null ? open : [...open, refused]
  }
  const needs = item.kind === 'PS' && reading.outcome === null
  return needs ? [...open, refuse('session.noOutcome', {}, 'koml. § 11-4 første ledd')] : open
}
