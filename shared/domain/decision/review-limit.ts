import { addDays } from '../calendar/dates.ts'
import type { IsoDate } from '../calendar/dates.ts'
import { nextWorkday } from '../calendar/holidays.ts'

/** The law's own holidays alone move a limit: days on which a municipality closes do not. */
const statutory = { christmas: false, easter: false } as const

/**
 * The last day to demand a legality review: three weeks from the day of the decision (koml. § 27-1 første ledd), which ends on
 * the weekday that the decision was made on (domstolloven § 148, by fvl. § 30); on a Saturday or a holiday, the next working
 * day (domstolloven § 149). It runs from the decision, not from when anybody heard of it: fvl. § 29 is not referred to.
 */
export const reviewLimit = (madeOn: IsoDate): IsoDate => nextWorkday(addDays(madeOn, 21), statutory)
