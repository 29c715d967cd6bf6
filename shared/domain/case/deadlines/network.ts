import { addDays } from '../../calendar/dates.ts'
import type { IsoDate } from '../../calendar/dates.ts'

/** How the days between two steps are counted; the first day is never counted, the last one is. */
export type Count = 'nights' | 'workdays' | 'outsideHoliday'

/**
 * `order`: the later step rests on the earlier. `law`: no day earlier is lawful. `custom`: the municipality's own
 * way, which it may depart from.
 */
export type Force = 'order' | 'law' | 'custom'

/** At least so many days from one step to another. */
export type Bond = {
  readonly from: string
  readonly to: string
  readonly count: Count
  readonly least: number
  readonly force: Force
  readonly ground: string
}

/**
 * On which days a step may fall: all, days of work, or those on which a body meets. A body's meetings are known
 * `until` a day; after it any day of work may be one.
 */
export type DaysOf =
  | { readonly kind: 'any' }
  | { readonly kind: 'workdays' }
  | {
      readonly kind: 'meetings'
      readonly dates: readonly IsoDate[]
      readonly until: IsoDate | null
    }

export type Node = {
  readonly key: string
  readonly days: DaysOf
  /** The day that it fell on, is set for, or is tried out on; null where it is to be found. */
  readonly pin: IsoDate | null
  /** It has happened: no later step can move it, and nothing before it matters. */
  readonly done: boolean
}

/** Steps in an order in which each comes after all that it rests on. */
export type Network = { readonly nodes: readonly Node[]; readonly bonds: readonly Bond[] }

/** Which days are days of work, and which lie outside the common holiday. */
export type Days = { readonly works: (day: IsoDate) => boolean; readonly outside: (day: IsoDate) => boolean }

function counts(count: Count, days: Days): (day: IsoDate) => boolean {
  if (count === 'nights') return () => true
  return count === 'workdays' ? days.works : days.outside
}

/** The first day on which a bond lets its later step be. */
export function earliestAfter({ count, least }: Bond, from: IsoDate, days: Days): IsoDate {
  if (count === 'nights') return addDays(from, least)
  const counted = counts(count, days)
  let day = from
  for (let seen = 0; seen < least; seen += counted(day) ? 1 : 0) day = addDays(day, 1)
  return day
}

/** The last day on which a bond lets its earlier step be. */
export function latestBefore({ count, least }: Bond, to: IsoDate, days: Days): IsoDate {
  if (count === 'nights') return addDays(to, -least)
  const counted = counts(count, days)
  let day = to
  for (let seen = 0; seen < least; day = addDays(day, -1)) seen += counted(day) ? 1 : 0
  return day
}

/** The first day from `day` on that a step may fall on. */
export function fitFrom(of: DaysOf, day: IsoDate, days: Days): IsoDate {
  if (of.kind === 'any') return day
  const planned = of.kind === 'meetings' ? of.dates.find((each) => each >= day) : undefined
  if (planned !== undefined) return planned
  const unknown = of.kind === 'meetings' && of.until !== null ? addDays(of.until, 1) : day
  let fit = unknown > day ? unknown : day
  while (!days.works(fit)) fit = addDays(fit, 1)
  return fit
}

/** The last day up to `day` that a step may fall on; null where a body has no meeting so early. */
export function fitUntil(of: DaysOf, day: IsoDate, days: Days): IsoDate | null {
  if (of.kind === 'any') return day
  const until = of.kind === 'meetings' ? (of.until ?? '') : ''
  let fit = day
  while (fit > until && !days.works(fit)) fit = addDays(fit, -1)
  if (fit > until || of.kind === 'workdays') return fit
  return of.dates.findLast((each) => each <= fit) ?? null
}
