import type { Candidate } from '#shared/domain/meeting/session/session.ts'

/** Elections by lists as they are counted on a blackboard: a table of quotients, and every selection that could be made. */

/** A fraction, so that no third is rounded. */
type Quotient = { readonly list: number; readonly votes: number; readonly divisor: number }

const larger = (a: Quotient, b: Quotient): number => b.votes * a.divisor - a.votes * b.divisor

/** All orders of some things. */
export function orders<T>(things: readonly T[]): readonly (readonly T[])[] {
  if (things.length === 0) return [[]]
  return things.flatMap((first, at) =>
    orders(things.filter((_, other) => other !== at)).map((rest) => [first, ...rest]),
  )
}

/** The table is filled in, and the seats are handed to the highest quotients; `drawn`: which list comes first by lot. */
function handedOut(votes: readonly number[], seats: number, drawn: readonly number[]): readonly number[] {
  const table: Quotient[] = votes.flatMap((given, list) =>
    given === 0
      ? []
      : Array.from({ length: seats }, (_, row) => ({ list: list + 1, votes: given, divisor: row + 1 })),
  )
  table.sort(
    (a, b) => larger(a, b) || b.votes - a.votes || drawn.indexOf(a.list) - drawn.indexOf(b.list) || 0,
  )
  const first = table.slice(0, seats)
  return votes.map((_, list) => first.filter((quotient) => quotient.list === list + 1).length)
}

/**
 * How seats are divided (§ 7-6 first paragraph) under every order in which lots might be drawn that begins as they were drawn.
 * `unsettled`: lists whose number of seats hangs on lots that were not drawn.
 */
export function divided(
  votes: readonly number[],
  seats: number,
  lots: readonly number[] | null,
): {
  readonly seats: readonly number[]
  readonly unsettled: readonly number[]
  readonly needsLots: readonly number[]
} {
  const lists = votes.map((_, at) => at + 1)
  const given = (lots ?? []).filter((list, at, all) => lists.includes(list) && all.indexOf(list) === at)
  const rest = lists.filter((list) => !given.includes(list))
  const varying = (divisions: readonly (readonly number[])[]): readonly number[] =>
    lists.filter((list) => new Set(divisions.map((division) => division[list - 1])).size > 1)
  const drawn = orders(rest).map((order) => handedOut(votes, seats, [...given, ...order]))
  return {
    seats: drawn[0] ?? [],
    unsettled: varying(drawn),
    needsLots: varying(orders(lists).map((order) => handedOut(votes, seats, order))),
  }
}

/** How many of each sex a list must have among so many (§ 7-6 third paragraph). */
export function leastOfEachSex(seats: number): number {
  if (seats < 2) return 0
  if (seats <= 3) return 1
  let least = 0
  while (least * 10 < seats * 4) least += 1
  return least
}

/** Every selection of so many places of a list, each in the order of the list, earliest first. */
export function selections(length: number, many: number, from = 0): readonly (readonly number[])[] {
  if (many === 0) return [[]]
  const found: (readonly number[])[] = []
  for (let first = from; first + many <= length; first += 1)
    for (const rest of selections(length, many - 1, first + 1)) found.push([first, ...rest])
  return found
}

/**
 * Places of a list that are elected, out of all selections: of those that balance the sexes, or come as near to it as any, the
 * one that follows the list longest (§ 7-6 second to fourth paragraphs). Of lists whose candidates all have a known sex.
 */
export function selected(list: readonly Candidate[], seats: number): readonly number[] {
  const many = Math.min(seats, list.length)
  const least = leastOfEachSex(seats)
  const lacking = (selection: readonly number[]): number => {
    const women = selection.filter((at) => list[at]?.sex === 'female').length
    return Math.max(0, least - women) + Math.max(0, least - (selection.length - women))
  }
  const all = selections(list.length, many)
  const nearest = Math.min(...all.map(lacking))
  return all.find((selection) => lacking(selection) === nearest) ?? []
}
