import type { Bond, Days } from '#shared/domain/case/deadlines/network.ts'

/* Counts days by the machine's own calendar, one by one: what the solver is held against. */

const start = Date.UTC(2021, 2, 22)
export const at = (n: number): string => new Date(start + n * 86_400_000).toISOString().slice(0, 10)
export const number = (day: string): number =>
  Math.round((Date.parse(`${day}T00:00:00Z`) - start) / 86_400_000)

/** Counted one by one, as on an almanac: the first day is not counted, the last one is. */
export function holds(bond: Bond, from: string, to: string, days: Days): boolean {
  if (to < from) return false
  let counted = 0
  for (let n = number(from) + 1; n <= number(to); n++) {
    if (bond.count === 'nights') counted++
    else if (bond.count === 'workdays' ? days.works(at(n)) : days.outside(at(n))) counted++
  }
  return counted >= bond.least
}
