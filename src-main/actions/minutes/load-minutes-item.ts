import { pointsOf } from '#shared/domain/meeting/session/compose-decision.ts'
import { checkLate, chairOf, isBehindDoors } from '#shared/domain/meeting/session/item-standing.ts'
import type { Impediment, Vote } from '#shared/domain/meeting/session/session.ts'
import type { AgendaItem, Meeting } from '#shared/domain/meeting/meeting.ts'
import type { Language } from '#shared/domain/municipality/municipality.ts'
import { isRefusal } from '#shared/refusal.ts'
import type { ItemCourse, PrintedDecision, PrintedVote } from '#shared/packet/minutes/model.ts'
import { printVote } from '#shared/packet/minutes/print-vote.ts'
import { findCase, findReading } from '../../store/cases.ts'
import { decisionsOfItem } from '../../store/decisions.ts'
import { recommendationBefore } from '../../store/public-minutes.ts'
import type { Database } from '../../store/rows.ts'
import { itemRecordOf } from '../../store/session/item-record.ts'
import type { ItemRecord } from '../../store/session/item-record.ts'
import { proposedPoints } from '../course/proposed-points.ts'
import { printedBasis, rollProof } from './minutes-facts.ts'
import type { MinutesNames, RollOfMeeting } from './minutes-facts.ts'

export type ItemContext = RollOfMeeting & {
  readonly meeting: Meeting
  readonly names: MinutesNames
  readonly language: Language
  /** Of an edition for everybody: earlier recommendations are looked up among what is open. */
  readonly open: boolean
}

export type RecordedCourse = { readonly course: ItemCourse; readonly record: ItemRecord }

/** All that happened in an item, named and in order; null where it was not dealt with. */
export function courseOf(db: Database, item: AgendaItem, context: ItemContext): RecordedCourse | null {
  const record = itemRecordOf(db, item.id)
  const { dealt, impediments, lateQuestion, motions, votes, statements, closing } = record
  if (dealt.openedAt === null) return null
  const { names, language, session } = context
  const { nameOf, named } = names
  const printed = (vote: Vote): PrintedVote =>
    printVote(vote, { ...names, motions }, isBehindDoors(closing, vote.heldAt))
  const chair = chairOf({ dealt, session })
  const proposed = proposedPoints(db, item.reading)
  const course: ItemCourse = {
    caseNumber: findCase(db, item.case)?.caseNumber ?? '',
    stage: findReading(db, item.reading)?.stage ?? 'first',
    openedAt: dealt.openedAt,
    chair: chair === null || chair === session.chair ? null : nameOf(chair),
    proof: rollProof(context, impediments, timeOf(record), names),
    late:
      lateQuestion === null || !item.late
        ? null
        : {
            objectors: lateQuestion.objectors.map(nameOf),
            decided: checkLate({ ...context, ...record, item }) === null,
          },
    impediments: impediments.map((each) => ({
      ...named(each.person),
      kind: each.kind,
      state: each.state,
      printed: printedBasis(each.basis, language),
      ground: each.ground,
      vote: voteOn(each, votes, printed),
    })),
    proposal: isRefusal(proposed) ? [] : proposed.points,
    recommendation: recommendationBefore(db, { item: item.id, open: context.open }),
    motions: motions.map((motion) => ({
      number: motion.number,
      kind: motion.kind,
      author: motion.author === null ? '' : nameOf(motion.author),
      party: motion.party,
      togetherWith: motion.togetherWith,
      changesPoint: motion.changesPoint,
      points: pointsOf(motion.text),
      withdrawn: motion.withdrawn,
    })),
    votes: votes
      .filter(({ id }) => id !== closing?.vote && !impediments.some(({ vote }) => vote === id))
      .map(printed),
    note: dealt.note,
    statements: statements.map(({ person, party, text }) => ({ name: nameOf(person), party, text })),
    outcome: dealt.outcome,
  }
  return { course, record }
}

const voteOn = (
  { vote }: Impediment,
  votes: readonly Vote[],
  printed: (vote: Vote) => PrintedVote,
): PrintedVote | null => {
  const found = votes.find(({ id }) => id === vote)
  return found === undefined ? null : printed(found)
}

/** When the roll of an item is read: at its first vote in the matter, or as it was closed. */
function timeOf({ dealt, votes }: ItemRecord): string {
  const first = votes.find(({ subject }) => subject !== 'closing' && subject !== 'impediment')
  return first?.heldAt ?? dealt.closedAt ?? dealt.openedAt ?? ''
}

/** What was decided: as it was registered, or while it is not, as the secretary has worded it. */
export function decidedIn(
  db: Database,
  item: AgendaItem,
  record: ItemRecord | null,
): readonly PrintedDecision[] {
  const made = decisionsOfItem(db, item.id).map(({ kind, points }) => ({ kind, points }))
  if (made.length > 0 || record?.dealt.points === null || record === null) return made
  return [
    {
      kind: record.dealt.outcome === 'recommended' ? 'recommendation' : 'decision',
      points: record.dealt.points,
    },
  ]
}
