import { refuse } from '../../../refusal.ts'
import type { Refusal } from '../../../refusal.ts'
import type { ReadingOutcome } from '../../case/case.ts'
import { checkVote } from '../session/check-vote.ts'
import { impedimentBasis } from '../session/impediment-bases.ts'
import { checkDoors, checkLate } from '../session/item-standing.ts'
import { votersIn } from '../session/kept-out.ts'
import type { Impediment, Session, Vote } from '../session/session.ts'
import { resultOf } from '../session/vote-result.ts'
import type { MinutesRecord, RecordedItem } from './minutes-record.ts'

type Held = MinutesRecord & { readonly session: Session }

const dealt = 'koml. § 11-4 første ledd bokstav c'
const decided = 'koml. § 11-4 første ledd bokstav d'
const counted = 'koml. § 11-4 første ledd bokstav e'
const basis = 'koml. § 11-4 andre ledd'

/** These leave a text behind: what was adopted, or recommended. */
const withText: ReadonlySet<ReadingOutcome> = new Set([
  'adopted',
  'recommended',
  'sentToHearing',
  'newHearing',
])

/** What the minutes lack of one item (koml. §§ 11-4, 11-5, 11-9 to 11-11). An item that was not dealt with is only listed. */
export function missingInItem(each: RecordedItem, record: Held): readonly Refusal[] {
  const { item } = each
  const named =
    item.number === null || item.title.trim() === '' ? [refuse('minutes.itemUnnamed', {}, dealt)] : []
  if (item.withdrawn || each.dealt.openedAt === null) return named
  if (each.dealt.closedAt === null) return [...named, refuse('minutes.itemOpen', {}, dealt)]
  const standing = {
    ...each,
    meeting: record.meeting,
    session: record.session,
    roll: record.roll,
    seats: record.seats,
  }
  const late = checkLate(standing)
  return [
    ...named,
    ...(late === null ? missingDecision(each) : missingOfLate(late, each)),
    ...each.votes.flatMap((vote) => missingOfVote(vote, each, record)),
    ...checkDoors(standing).map(onDoors),
    ...each.impediments.flatMap((impediment) => missingOfImpediment(impediment, each.votes)),
  ]
}

/** A late item that may not be decided is told so; one of which nobody asked is not, and neither may have been decided. */
function missingOfLate(late: Refusal, { dealt: { outcome } }: RecordedItem): readonly Refusal[] {
  return late.code === 'session.lateNotAsked' || (outcome !== null && outcome !== 'postponed') ? [late] : []
}

/** What happened behind the doors stands whoever opened them; the minutes name the ground (koml. §§ 11-4 andre ledd, 11-5). */
const onDoors = (refusal: Refusal): Refusal =>
  refusal.code === 'meeting.unknownClosingGround'
    ? refuse('minutes.closingGround', refusal.facts, basis)
    : refusal

function missingDecision({ item, dealt: { outcome }, decisions, votes }: RecordedItem): readonly Refusal[] {
  if (outcome === null) return item.kind === 'PS' ? [refuse('minutes.noOutcome', {}, decided)] : []
  const texts = decisions.filter(({ points }) => points.some((point) => point.trim() !== ''))
  const found: Refusal[] = []
  if (withText.has(outcome) && texts.length === 0)
    found.push(refuse('minutes.noDecision', { outcome }, decided))
  // What is only heard needs no vote; what is decided has been voted on (koml. § 11-9 annet ledd).
  if (outcome !== 'noted' && !votes.some(({ subject }) => decides.has(subject)))
    found.push(refuse('minutes.noVote', { outcome }, counted))
  return found
}

const decides: ReadonlySet<Vote['subject']> = new Set([
  'matter',
  'postponement',
  'return',
  'election',
  'appointment',
  'procedure',
])

function missingOfVote(vote: Vote, { impediments, votes }: RecordedItem, record: Held): readonly Refusal[] {
  const facts = { vote: vote.sequence }
  if (vote.heldAt === '') return [refuse('minutes.voteUntimed', facts, counted)]
  const { constituting } = record.session
  const voters = votersIn({ ...record, impediments, constituting }, vote.subject, vote.heldAt)
  const faulty = checkVote(vote, { voters, seats: record.seats, constituting })
  if (faulty !== null) return [{ ...faulty, facts: { ...facts, ...faulty.facts } }]
  if (isSettled(vote, votes)) return []
  return resultOf(vote).kind === 'lots'
    ? [refuse('minutes.lotsNotDrawn', facts, 'koml. §§ 7-6, 7-8')]
    : [refuse('minutes.voteUnsettled', facts, counted)]
}

/** It came to something, or another vote on the same was held after it. */
function isSettled(vote: Vote, votes: readonly Vote[]): boolean {
  const { kind } = resultOf(vote)
  if (kind === 'won' || kind === 'seats') return true
  return votes.some(({ subject, sequence }) => subject === vote.subject && sequence > vote.sequence)
}

function missingOfImpediment(
  { person, kind, state, basis: code, ground, vote }: Impediment,
  votes: readonly Vote[],
): readonly Refusal[] {
  const section = kind === 'disqualified' ? 'koml. § 11-10' : 'koml. § 11-11'
  if (state === 'raised') return [refuse('minutes.impedimentOpen', { person }, section)]
  return [
    impedimentBasis(code) === null ? refuse('minutes.impedimentBasis', { person, code }, basis) : null,
    ground.trim() === '' ? refuse('minutes.impedimentGround', { person }, basis) : null,
    votes.some(({ id }) => id === vote) ? null : refuse('minutes.impedimentNotVoted', { person }, section),
  ].filter((refusal) => refusal !== null)
}
