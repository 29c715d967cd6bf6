import type { IsoDate } from '../calendar/dates.ts'

/** Half a calendar year, `2021-1` or `2021-2`: by which bodies are told how it goes. */
export type HalfYear = string

const written = /^(\d{4})-([12])$/

/** Whether a text names a half-year: `2021-1` (domain.md §10 no 12). */
export const isHalfYear = (text: string): boolean => written.test(text)

/** The half-year that a day lies in. */
export const halfYearOf = (day: IsoDate): HalfYear =>
  `${day.slice(0, 4)}-${day.slice(5, 7) <= '06' ? '1' : '2'}`

/** First and last day of a half-year. Throws for what names none. */
export function daysOfHalfYear(half: HalfYear): { readonly from: IsoDate; readonly to: IsoDate } {
  const match = written.exec(half)
  if (match === null) throw new RangeError(`not a half-year: ${half}`)
  const year = match[1] ?? ''
  return match[2] === '1'
    ? { from: `${year}-01-01`, to: `${year}-06-30` }
    : { from: `${year}-07-01`, to: `${year}-12-31` }
}
