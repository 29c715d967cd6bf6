import type { Candidate } from './session.ts'
import type { VoteResult } from './vote-result.ts'

/**
 * Divides seats among lists by 1, 2, 3 … (koml. § 7-6 første ledd): of equal quotients the list with more votes comes
 * first, and of lists with as many votes the one first drawn. `lots`: places of lists in the order drawn.
 */
export function divideSeats(
  votes: readonly number[],
  seats: number,
  lots: readonly number[] | null,
): Extract<VoteResult, { kind: 'seats' | 'lots' }> {
  const won = votes.map(() => 0)
  let drawn = false
  for (let seat = 0; seat < seats; seat += 1) {
    const best = bestQuotients(votes, won)
    const [first] = best
    if (first === undefined) break
    const left = seats - seat
    if (best.length > 1 && best.length > left) {
      const chosen = lots?.find((place) => best.includes(place))
      if (chosen === undefined) return { kind: 'lots', options: best }
      drawn = true
      give(won, chosen)
    } else give(won, first)
  }
  return { kind: 'seats', seats: won, by: drawn ? 'lots' : 'most' }
}

const give = (won: number[], place: number): void => {
  won[place - 1] = (won[place - 1] ?? 0) + 1
}

/** Places of the lists that come next: of the highest quotient those with most votes. Quotients are compared without dividing. */
function bestQuotients(votes: readonly number[], won: readonly number[]): readonly number[] {
  const next = votes
    .map((count, index) => ({ count, by: (won[index] ?? 0) + 1, place: index + 1 }))
    .filter(({ count }) => count > 0)
  const highest = next.filter((a) => next.every((b) => a.count * b.by >= b.count * a.by))
  const most = Math.max(0, ...highest.map(({ count }) => count))
  return highest.filter(({ count }) => count === most).map(({ place }) => place)
}

/** The rule of balance for so many of one list: each sex 40 per cent of four or more, both of two or three (koml. § 7-6 tredje ledd). */
function neededOfEach(seats: number): number {
  if (seats < 2) return 0
  return seats < 4 ? 1 : Math.ceil((seats * 2) / 5)
}

/**
 * Who of a list is elected: in its order, with candidates of the sex that has too few moved up until the balance holds
 * (koml. § 7-6 annet og tredje ledd). Those without a known sex are neither moved nor counted. `deputies` come after, as many
 * as the seats and two more (femte ledd), under the same balance.
 */
export function electedFrom(
  list: readonly Candidate[],
  seats: number,
): { readonly elected: readonly Candidate[]; readonly deputies: readonly Candidate[] } {
  if (seats === 0) return { elected: [], deputies: [] }
  const elected = balanced(list, seats)
  const rest = list.filter((candidate) => !elected.includes(candidate))
  return { elected, deputies: balanced(rest, seats + 2) }
}

function balanced(list: readonly Candidate[], seats: number): readonly Candidate[] {
  const chosen = list.slice(0, seats)
  const waiting = list.slice(seats)
  if (chosen.some(({ sex }) => sex === null)) return chosen
  const needed = neededOfEach(chosen.length)
  for (const sex of ['female', 'male'] as const) {
    while (chosen.filter((candidate) => candidate.sex === sex).length < needed) {
      const up = waiting.findIndex((candidate) => candidate.sex === sex)
      const down = chosen.findLastIndex((candidate) => candidate.sex !== sex)
      const [mover] = up < 0 ? [] : waiting.splice(up, 1)
      if (mover === undefined || down < 0) return chosen
      const [gone] = chosen.splice(down, 1)
      chosen.push(mover)
      if (gone !== undefined) waiting.unshift(gone)
    }
  }
  return chosen
}
