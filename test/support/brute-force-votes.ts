import type { PersonId } from '#shared/ids.ts'
import type { Vote } from '#shared/domain/meeting/session/session.ts'
import type { VoteResult } from '#shared/domain/meeting/session/vote-result.ts'
import { assertNever } from '#shared/refusal.ts'
import { divided } from './brute-force-lists.ts'
import { type Chair, enough } from './brute-force-room.ts'

/** Votes as tellers count them: hand by hand. Written from kommuneloven alone, to be held against the program's rules. */

const elections = new Set<Vote['form']>(['agreedElection', 'majorityElection', 'proportionalElection'])

/** Hands for each option and blank ones, counted one by one; a written vote brings its sums. */
export function count(vote: Vote): { readonly hands: readonly number[]; readonly blank: number } {
  if (vote.method === 'written')
    return { hands: vote.options.map((option) => option.votes), blank: vote.blank }
  const hands = vote.options.map(() => 0)
  let blank = 0
  for (const ballot of vote.ballots) {
    if (ballot.option === null) blank += 1
    else hands[ballot.option - 1] = (hands[ballot.option - 1] ?? 0) + 1
  }
  return { hands, blank }
}

const places = (hands: readonly number[], which: (votes: number) => boolean): readonly number[] =>
  hands.flatMap((votes, at) => (which(votes) ? [at + 1] : []))

/** The first that was drawn of those who are equal; null where no lot says. */
const drawnOf = (equal: readonly number[], lots: readonly number[] | null): number | null =>
  (lots ?? []).find((option) => equal.includes(option)) ?? null

/** What a vote came to. */
export function cameTo(vote: Vote): VoteResult {
  const { hands, blank } = count(vote)
  const cast = hands.reduce((sum, votes) => sum + votes, blank)
  const half = places(hands, (votes) => votes > cast - votes)[0] ?? null
  const won = (winner: number, by: Extract<VoteResult, { kind: 'won' }>['by']): VoteResult => ({
    kind: 'won',
    winner,
    by,
  })
  const byMajority = (winner: number): VoteResult =>
    won(winner, hands[winner - 1] === cast ? 'all' : 'majority')
  const top = places(hands, (votes) => hands.every((other) => other <= votes))
  /** Lots between equals (§ 7-8); whom nobody voted for has got no votes, and cannot be drawn. */
  const byLot = (equal: readonly number[]): VoteResult => {
    if (hands.every((votes) => votes === 0)) return { kind: 'again', options: equal }
    const drawn = drawnOf(equal, vote.lots)
    return drawn === null ? { kind: 'lots', options: equal } : won(drawn, 'lots')
  }
  const [first = 0] = top
  const leaders = vote.ballots.find((ballot) => ballot.person === vote.chair)?.option ?? null

  switch (vote.form) {
    case 'forAgainst':
    case 'between':
      // § 11-9 second paragraph: more for than against; who leads tips the scale where they are as many, but not in elections
      if (top.length === 1) return byMajority(first)
      if (vote.subject === 'election') return byLot(top)
      return leaders === null ? { kind: 'chair', options: [1, 2] } : won(leaders, 'chair')
    case 'among': {
      // § 11-9 third paragraph: a majority at the first vote, else the two that most voted for
      if (half !== null) return byMajority(half)
      if (top.length === 2) return { kind: 'again', options: top }
      if (top.length > 2) return goesOn(top, 2, leaders)
      const next = Math.max(...hands.filter((_, at) => at + 1 !== top[0]))
      const second = places(hands, (votes) => votes === next)
      return second.length === 1
        ? { kind: 'again', options: [first, ...second].toSorted((a, b) => a - b) }
        : goesOn(second, 1, leaders, first)
    }
    case 'agreedElection':
      // § 7-7: all of them
      return hands[0] === cast && cast > 0 ? won(1, 'all') : { kind: 'notUnanimous' }
    case 'majorityElection': {
      // § 7-8
      if (half !== null) return byMajority(half)
      if (vote.round === 1) return { kind: 'again', options: hands.map((_, at) => at + 1) }
      if (top.length === 1 && hands[first - 1] !== 0) return won(first, 'most')
      return byLot(top)
    }
    case 'proportionalElection':
      return byLists(hands, vote)
    default:
      return assertNever(vote.form)
  }
}

/** § 7-6. */
function byLists(hands: readonly number[], { seats: many, lots }: Vote): VoteResult {
  const { seats, unsettled, needsLots } = divided(hands, many ?? 0, lots)
  if (unsettled.length > 0) return { kind: 'lots', options: unsettled }
  return { kind: 'seats', seats, by: needsLots.length > 0 ? 'lots' : 'most' }
}

/** Which of equal texts go on to the second vote: the law says nothing but that who leads tips the scale. */
function goesOn(equal: readonly number[], many: 1 | 2, leaders: number | null, before?: number): VoteResult {
  if (many === 1 && leaders !== null && equal.includes(leaders) && before !== undefined)
    return { kind: 'again', options: [before, leaders].toSorted((a, b) => a - b) }
  return { kind: 'chair', options: equal }
}

/** Each rule that recording a vote would break, by the section that is broken; nothing where it is lawful. */
export function brokenBy(
  vote: Vote,
  chairs: readonly Chair[],
  body: { readonly seats: number; readonly constituting: boolean },
): readonly string[] {
  const broken: string[] = []
  const { hands, blank } = count(vote)
  const cast = hands.reduce((sum, votes) => sum + votes, blank)
  if (blank > 0 && vote.subject !== 'election' && vote.subject !== 'appointment') broken.push('8-1')
  if (vote.method === 'written' && vote.form !== 'proportionalElection')
    broken.push(vote.form === 'majorityElection' ? '7-8' : '7-5')
  if (vote.method === 'written') {
    if (vote.ballots.length > 0) broken.push('7-5') // a secret vote is nobody's
    if (cast > chairs.length) broken.push('11-9')
    if (cast < chairs.length) broken.push('8-1')
  } else {
    const sitting = new Map<PersonId, number>(chairs.map((chair) => [chair.sits, 0]))
    for (const ballot of vote.ballots) {
      const raised = sitting.get(ballot.person)
      if (raised === undefined)
        broken.push('8-1') // has no chair here
      else sitting.set(ballot.person, raised + 1)
      if (ballot.option !== null && (ballot.option < 1 || ballot.option > vote.options.length))
        broken.push('11-9')
    }
    // each has one vote, and has to give it
    for (const raised of sitting.values()) if (raised !== 1) broken.push(raised === 0 ? '8-1' : '11-9')
  }
  if (!enough(cast, body.seats, body.constituting)) broken.push(body.constituting ? '7-1' : '11-9')
  // §§ 7-4 and 7-8: a body is elected in three ways, and of several persons one by majority, in no other way
  if (elections.has(vote.form) && vote.subject !== 'election') broken.push('7-4')
  if (vote.form === 'among' && vote.subject === 'election') broken.push('7-8')
  if (vote.form === 'proportionalElection' && (vote.seats ?? 0) < 1) broken.push('7-6')
  return broken
}
