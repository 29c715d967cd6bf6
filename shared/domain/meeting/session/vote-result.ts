import { assertNever } from '../../../refusal.ts'
import type { Vote } from './session.ts'
import { divideSeats } from './proportional.ts'

/** By what a vote was settled. */
export type SettledBy = 'all' | 'majority' | 'chair' | 'most' | 'lots'

/**
 * What a vote came to. `winner` is the place of an option from 1. `again`: nobody had enough, and these go on to the next
 * round (koml. §§ 7-8, 11-9 tredje ledd). `lots`: these are equal and lots must be drawn (§§ 7-6, 7-8). `chair`: these are
 * equal and who led must say which goes on. `seats`: how many each list has.
 */
export type VoteResult =
  | { readonly kind: 'won'; readonly winner: number; readonly by: SettledBy }
  | { readonly kind: 'again'; readonly options: readonly number[] }
  | { readonly kind: 'lots'; readonly options: readonly number[] }
  | { readonly kind: 'chair'; readonly options: readonly number[] }
  | { readonly kind: 'seats'; readonly seats: readonly number[]; readonly by: 'most' | 'lots' }
  | { readonly kind: 'notUnanimous' }

type Counted = Pick<
  Vote,
  'subject' | 'form' | 'round' | 'options' | 'ballots' | 'blank' | 'chair' | 'lots' | 'seats'
>

/** What a vote came to, by the rule of its form (koml. §§ 7-5 to 7-8, 11-9). It says nothing of who might vote: `checkVote` does. */
export function resultOf(vote: Counted): VoteResult {
  switch (vote.form) {
    case 'forAgainst':
    case 'between':
      return majority(vote)
    case 'among':
      return amongSeveral(vote)
    case 'agreedElection':
      return agreed(vote)
    case 'majorityElection':
      return majorityElection(vote)
    case 'proportionalElection':
      return divideSeats(
        vote.options.map(({ votes }) => votes),
        vote.seats ?? 0,
        vote.lots,
      )
    default:
      return assertNever(vote.form)
  }
}

/** Votes that were cast, blank ones too: who votes blank has voted (koml. § 11-9 første ledd). */
export function castIn({ options, blank }: Pick<Vote, 'options' | 'blank'>): number {
  return options.reduce((sum, { votes }) => sum + votes, 0) + blank
}

const placesBySize = (options: Vote['options']): readonly number[] =>
  options
    .map(({ votes }, index) => ({ votes, place: index + 1 }))
    .toSorted((a, b) => b.votes - a.votes || a.place - b.place)
    .map(({ place }) => place)

const votesAt = (options: Vote['options'], place: number | undefined): number =>
  options[(place ?? 0) - 1]?.votes ?? 0

/** Which option who led voted for: it settles a tie, not in elections (koml. § 11-9 annet ledd). */
const ofChair = ({ ballots, chair }: Counted): number | null =>
  ballots.find(({ person }) => person === chair)?.option ?? null

function majority(vote: Counted): VoteResult {
  const [first, second] = placesBySize(vote.options)
  const most = votesAt(vote.options, first)
  if (most > votesAt(vote.options, second))
    return { kind: 'won', winner: first ?? 1, by: most === castIn(vote) ? 'all' : 'majority' }
  if (vote.subject === 'election') return ofEquals(vote, [1, 2])
  const decisive = ofChair(vote)
  if (decisive === null) return { kind: 'chair', options: [1, 2] }
  return { kind: 'won', winner: decisive, by: 'chair' }
}

/** Several alternatives as wholes: one with more than half, or else the two with most go on (koml. § 11-9 tredje ledd). */
function amongSeveral(vote: Counted): VoteResult {
  const places = placesBySize(vote.options)
  const cast = castIn(vote)
  const [first] = places
  const most = votesAt(vote.options, first)
  if (most * 2 > cast) return { kind: 'won', winner: first ?? 1, by: most === cast ? 'all' : 'majority' }
  return twoOnward(vote.options, places, ofChair(vote))
}

/** The two with most votes. Where several are equal for a place, who led settles it by the own vote if that is among them. */
function twoOnward(
  options: Vote['options'],
  places: readonly number[],
  chair: number | null,
): Extract<VoteResult, { kind: 'again' | 'chair' }> {
  const second = votesAt(options, places[1])
  const above = places.filter((place) => votesAt(options, place) > second)
  const equal = places.filter((place) => votesAt(options, place) === second)
  const room = 2 - above.length
  const onward = (...next: readonly number[]): Extract<VoteResult, { kind: 'again' }> => ({
    kind: 'again',
    options: [...above, ...next].toSorted((a, b) => a - b),
  })
  if (equal.length === room) return onward(...equal)
  if (room === 1 && chair !== null && equal.includes(chair)) return onward(chair)
  return { kind: 'chair', options: equal }
}

/** An agreed election asks that nobody is against (koml. § 7-7 første og annet ledd). */
function agreed(vote: Counted): VoteResult {
  const [list] = vote.options
  const all = list !== undefined && list.votes === castIn(vote) && list.votes > 0
  return all ? { kind: 'won', winner: 1, by: 'all' } : { kind: 'notUnanimous' }
}

/** More than half of the votes cast; in the second round the most; lots between equals (koml. § 7-8). */
function majorityElection(vote: Counted): VoteResult {
  const places = placesBySize(vote.options)
  const [first] = places
  const most = votesAt(vote.options, first)
  const cast = castIn(vote)
  if (most * 2 > cast) return { kind: 'won', winner: first ?? 1, by: most === cast ? 'all' : 'majority' }
  if (vote.round === 1) return { kind: 'again', options: places.toSorted((a, b) => a - b) }
  const equal = places.filter((place) => votesAt(vote.options, place) === most)
  if (equal.length === 1 && most > 0) return { kind: 'won', winner: first ?? 1, by: 'most' }
  return ofEquals(vote, equal)
}

/** Lots between equals in an election (koml. § 7-8); nobody is elected whom nobody voted for. */
function ofEquals({ options, lots }: Counted, equal: readonly number[]): VoteResult {
  if (equal.every((place) => votesAt(options, place) === 0)) return { kind: 'again', options: equal }
  const drawn = lots?.find((place) => equal.includes(place))
  return drawn === undefined ? { kind: 'lots', options: equal } : { kind: 'won', winner: drawn, by: 'lots' }
}
