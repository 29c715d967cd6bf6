import { addDays } from '../calendar/dates.ts'
import type { IsoDate } from '../calendar/dates.ts'

/** Days that something lies in the bin before it goes for good: a holiday, and a little more. */
export const daysInBin = 30

/** Last day on which what was thrown at an instant can be taken back; it goes the day after. */
export function goesOn(thrown: string): IsoDate {
  return addDays(thrown.slice(0, 10), daysInBin)
}

/** Whether its days in the bin are over. */
export function isPastItsDays(thrown: string, today: IsoDate): boolean {
  return goesOn(thrown) < today
}
