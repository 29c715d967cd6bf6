import type { Output } from '#shared/contract/index.ts'
import type { MotionRow, VoteRow } from '#shared/contract/session-item.ts'
import { closingGround } from '#shared/domain/meeting/closing-ground.ts'
import { adoptedBy, sameText } from '#shared/domain/meeting/session/compose-decision.ts'
import { impedimentBasis } from '#shared/domain/meeting/session/impediment-bases.ts'
import {
  chairOf,
  checkDoors,
  checkLate,
  isBehindDoors,
} from '#shared/domain/meeting/session/item-standing.ts'
import { votersIn } from '#shared/domain/meeting/session/kept-out.ts'
import { orderOfVotes } from '#shared/domain/meeting/session/order-of-votes.ts'
import type { DueVote } from '#shared/domain/meeting/session/order-of-votes.ts'
import { membersOnRoll, quorumOf } from '#shared/domain/meeting/session/roll.ts'
import type { SessionTime, Vote } from '#shared/domain/meeting/session/session.ts'
import { castIn, resultOf } from '#shared/domain/meeting/session/vote-result.ts'
import type { AgendaItemId } from '#shared/ids.ts'
import { isRefusal } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { wordRoll } from '#shared/text/roll-words.ts'
import { wordVote } from '#shared/text/votes.ts'
import { decisionsOfItem } from '../../store/decisions.ts'
import type { Database } from '../../store/rows.ts'
import { dayRowsOf } from '../../store/session/day-rows.ts'
import type { DayRow } from '../../store/session/day-rows.ts'
import { decidedTextOf, textsOf } from './decided-text.ts'
import { missingBeforeClosing, outcomesOf } from './item-rules.ts'
import { namesOf, withNames } from './names.ts'
import { loadItem } from './open-item.ts'
import type { OpenItem } from './open-item.ts'
import { sessionTimeOf, meetingTime } from './session-clock.ts'
import { itemRow, named } from './session-view.ts'

type View = Output<'session.item'>

/** An item of a meeting that is held, with all that may be done next. Refuses with `agenda.itemGone` and `session.notOpen`. */
export function itemView(
  db: Database,
  id: AgendaItemId,
  { at, today }: { readonly at: string; readonly today: string },
): View | Refusal {
  const opened = loadItem(db, id)
  if (isRefusal(opened)) return opened
  const { item, meeting, reading, record, file, session, standing } = opened
  const now = sessionTimeOf(at)
  // a vote is dated after whoever came or went: who votes is shown as of that time, not of a second before
  const when = session.closedAt ?? record.dealt.closedAt ?? meetingTime(db, meeting.id, now)
  const texts = textsOf(db, opened)
  const text = decidedTextOf(db, opened)
  const told = (refusal: Refusal): Refusal => withNames(db, refusal)
  const [decision] = decisionsOfItem(db, id)
  const budget = file.template === 'budget'
  const due = orderOfVotes(texts, record.motions, budget)
  return {
    now,
    item: itemRow(db, item, dayRowOf(db, opened), opened, now),
    meeting: meeting.id,
    reading: reading.id,
    stage: reading.stage,
    budget,
    texts: { proposal: [...texts.proposal], recommendation: recommendationOf(texts) },
    chair: named(db, chairOf(standing) ?? session.chair),
    ...voting(db, opened, when),
    impediments: record.impediments.map(({ person, kind, basis, ground, state, vote }) => {
      const printed = impedimentBasis(basis)?.printed[file.language] ?? basis
      return { person: named(db, person), kind, basis, printed, ground, state, vote }
    }),
    late: lateOf(db, opened),
    closing: closingOf(opened),
    doors: checkDoors(standing).map(told),
    motions: motionRows(db, opened),
    due: due
      .filter((vote) => !wasHeld(vote, record.votes))
      .map((vote) => ({ ...vote, texts: [...vote.texts] })),
    votes: record.votes.map((vote) => voteRow(db, opened, vote)),
    statements: record.statements.map(({ id: statement, person, party, text: said }) => ({
      id: statement,
      person: named(db, person),
      party,
      text: said,
    })),
    note: record.dealt.note,
    decision: {
      base: text.base === null ? null : [...text.base],
      composed: [...text.composed],
      worded: record.dealt.points === null ? null : [...record.dealt.points],
      conflict: text.conflict,
      summary: text.summary,
    },
    outcomes: outcomesOf(db, opened, today).map(({ outcome, refusal }) => ({
      outcome,
      refusal: refusal && told(refusal),
    })),
    missing: missingBeforeClosing(db, opened, record.dealt.outcome, today).map(told),
    decided: decision === undefined ? null : { decision: decision.id, madeOn: decision.madeOn },
  }
}

function dayRowOf(db: Database, { item, meeting }: OpenItem): DayRow {
  const row = dayRowsOf(db, meeting.id).get(item.id)
  if (row === undefined) throw new Error(`item ${item.id} is not on the agenda of its meeting`)
  return row
}

const recommendationOf = ({ recommendedBy }: ReturnType<typeof textsOf>): View['texts']['recommendation'] =>
  recommendedBy === null ? null : { body: recommendedBy.body, points: [...recommendedBy.points] }

/** Who votes and who does not, with the proof line (koml. §§ 8-1, 11-9 to 11-11). */
function voting(
  db: Database,
  { roll, record, committee, session, file }: OpenItem,
  at: SessionTime,
): Pick<View, 'voters' | 'votersOnImpediment' | 'away' | 'proof'> {
  const { seats } = committee
  const { constituting } = session
  const { impediments } = record
  const item = { roll, impediments, seats, constituting }
  const voters = votersIn(item, 'matter', at)
  const quorum = quorumOf(seats, constituting)
  const here = new Set(voters.map(({ person }) => person))
  const away = membersOnRoll(roll).filter((person) => !here.has(person))
  const kept = new Map(impediments.map(({ person, kind, state }) => [person, { kind, state }]))
  return {
    voters: voters.map(({ person, party, role, replaces }) => ({
      ...named(db, person),
      party,
      role,
      replaces: replaces === null ? null : named(db, replaces),
    })),
    votersOnImpediment: votersIn(item, 'impediment', at).map(({ person }) => person),
    away: away.map((person) => {
      const why = kept.get(person)
      const party = roll.find((entry) => entry.person === person)?.party ?? ''
      return { ...named(db, person), party, why: why?.state === 'upheld' ? why.kind : 'absent' }
    }),
    proof: {
      seats,
      quorum,
      voting: voters.length,
      holds: voters.length >= quorum,
      line: wordRoll({ seats, voters, constituting }, file.language),
    },
  }
}

function lateOf(db: Database, { item, record, standing }: OpenItem): View['late'] {
  if (!item.late) return null
  const { lateQuestion } = record
  const refusal = lateQuestion === null ? null : checkLate(standing)
  return {
    askedAt: lateQuestion?.askedAt ?? null,
    objectors: (lateQuestion?.objectors ?? []).map((person) => named(db, person)),
    refusal: refusal && withNames(db, refusal),
  }
}

function closingOf({ record: { closing }, file }: OpenItem): View['closing'] {
  if (closing === null) return null
  const { item: _, ground, ...facts } = closing
  const known = closingGround(ground)
  return { ...facts, ground, printed: isRefusal(known) ? ground : known.printed[file.language] }
}

function motionRows(db: Database, { record }: OpenItem): MotionRow[] {
  const { base, motions: parts } = adoptedBy(record.votes, record.motions)
  const voted = new Set(
    record.votes.flatMap(({ options }) =>
      options.flatMap(({ text }) => (text?.of === 'motion' ? [text.motion] : [])),
    ),
  )
  const carried = (id: MotionRow['id']): boolean => {
    const alone = record.votes.findLast(
      ({ options: [first] }) => first?.text?.of === 'motion' && first.text.motion === id,
    )
    const result = alone?.subject === 'postponement' || alone?.subject === 'return' ? resultOf(alone) : null
    if (result !== null) return result.kind === 'won' && result.winner === 1
    // a part that won waits for the whole that it goes into
    if (base === null && alone !== undefined && wonFirst(alone)) return true
    return parts.includes(id) || (base?.of === 'motion' && base.motion === id)
  }
  return record.motions.map(({ item: _item, author, ...motion }) => ({
    ...motion,
    author: author === null ? null : named(db, author),
    carried: voted.has(motion.id) ? carried(motion.id) : null,
  }))
}

const wonFirst = (vote: Vote): boolean => {
  const result = resultOf(vote)
  return result.kind === 'won' && result.winner === 1
}

function voteRow(db: Database, { record, roll, file }: OpenItem, vote: Vote): VoteRow {
  const { item: _item, chair: _chair, ...facts } = vote
  const result = resultOf(vote)
  return {
    ...facts,
    options: vote.options.map((option) => ({ ...option, candidates: [...option.candidates] })),
    ballots: [...vote.ballots],
    lots: vote.lots === null ? null : [...vote.lots],
    cast: castIn(vote),
    behindDoors: isBehindDoors(record.closing, vote.heldAt),
    result: toWire(result),
    summary: wordVote(vote, { ...namesOf(db, roll), motions: record.motions }, file.language),
  }
}

function toWire(result: ReturnType<typeof resultOf>): VoteRow['result'] {
  if (result.kind === 'won' || result.kind === 'notUnanimous') return result
  return result.kind === 'seats'
    ? { ...result, seats: [...result.seats] }
    : { ...result, options: [...result.options] }
}

/** Whether a vote about the same texts was held. */
function wasHeld(due: DueVote, votes: readonly Vote[]): boolean {
  return votes.some((vote) => {
    if (vote.subject !== due.subject) return false
    const texts = vote.options.flatMap(({ text }) => (text === null ? [] : [text]))
    return due.texts.every((text) => texts.some((each) => sameText(each, text)))
  })
}
