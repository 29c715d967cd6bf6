import type { IsoDate } from '../calendar/dates.ts'
import type { Source, SourceStanding } from './knowledge.ts'

/** Months after which a source that was read counts as old, where a case has no limit of its own. */
export const usualLimit = 24

/**
 * Whether a source held on a day: what was superseded or withdrawn later held then, so that what was printed on that day
 * says the same when it is printed again.
 */
export function standingOn(source: Pick<Source, 'standing'>, day: IsoDate): SourceStanding {
  const { standing } = source
  return standing.kind === 'current' || standing.since <= day ? standing : { kind: 'current' }
}

/** Whether a source was read longer ago than `months`, reckoned from day to day; the day itself is in time. */
export function isOld(source: Pick<Source, 'accessed'>, months: number, day: IsoDate): boolean {
  return monthsLater(source.accessed, months) < day
}

/** The same day of the month, later; one that the month lacks sorts after its last, and before the next month's first. */
function monthsLater(date: IsoDate, months: number): string {
  const [year = 0, month = 1] = date.split('-').map(Number)
  const count = year * 12 + (month - 1) + months
  const pad = (n: number, width: number): string => String(n).padStart(width, '0')
  return `${pad(Math.floor(count / 12), 4)}-${pad((count % 12) + 1, 2)}-${date.slice(8)}`
}
