import { daysBetween } from '../../calendar/dates.ts'
import type { IsoDate } from '../../calendar/dates.ts'
import type { Bond, Network } from './network.ts'
import type { Reached } from './solve.ts'

/** A stretch of the way that is too short: from a day that stands, or today, to a day that is set. */
export type Conflict = {
  /** Key of the step; null for today. */
  readonly from: string | null
  readonly fromDay: IsoDate
  readonly to: string
  readonly toDay: IsoDate
  /** How many days it lacks. */
  readonly short: number
  /** What takes the time, in order, with the first day that each step could be on. */
  readonly links: readonly { readonly bond: Bond; readonly day: IsoDate }[]
}

/**
 * Where the days do not suffice: each step that is set for a day before the first that it could be on, with the way
 * that leads there from the last day that stands.
 */
export function findConflicts(
  { nodes }: Network,
  reached: ReadonlyMap<string, Reached>,
  today: IsoDate,
): readonly Conflict[] {
  const standing = new Set(nodes.filter(({ pin }) => pin !== null).map(({ key }) => key))
  return nodes.flatMap(({ key, pin }) => {
    const at = reached.get(key)
    if (pin === null || at === undefined || at.required <= pin) return []
    const links: { bond: Bond; day: IsoDate }[] = []
    let step = key
    let { by } = at
    let day = at.required
    while (by !== null) {
      links.unshift({ bond: by, day })
      step = by.from
      const before = reached.get(step)
      day = before?.day ?? today
      by = standing.has(step) ? null : (before?.by ?? null)
    }
    const from = standing.has(step) ? step : null
    const short = daysBetween(pin, at.required)
    return [{ from, fromDay: from === null ? today : day, to: key, toDay: pin, short, links }]
  })
}
