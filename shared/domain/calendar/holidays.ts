import { addDays, daysBetween, weekday } from './dates.ts'
import type { IsoDate } from './dates.ts'

/** Public holidays of Norway; their names lie in `shared/text/holiday-names.ts`. */
export const holidayCodes = [
  'newYear',
  'maundyThursday',
  'goodFriday',
  'easterSunday',
  'easterMonday',
  'labourDay',
  'constitutionDay',
  'ascension',
  'whitSunday',
  'whitMonday',
  'christmasDay',
  'boxingDay',
] as const
export type Holiday = (typeof holidayCodes)[number]

const pad = (n: number, width = 2): string => String(n).padStart(width, '0')

/** Easter Sunday of a year of the Gregorian calendar (Meeus/Jones/Butcher). */
export function easterSunday(year: number): IsoDate {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const rest = year % 100
  const moved = Math.floor((century + 8) / 25)
  const epact =
    (19 * golden + century - Math.floor(century / 4) - Math.floor((century - moved + 1) / 3) + 15) % 30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const days = epact + toSunday - 7 * late + 114
  return `${pad(year, 4)}-${pad(Math.floor(days / 31))}-${pad((days % 31) + 1)}`
}

/** Nights from Easter Sunday to the days that move with it. */
const movable: readonly (readonly [Holiday, number])[] = [
  ['maundyThursday', -3],
  ['goodFriday', -2],
  ['easterSunday', 0],
  ['easterMonday', 1],
  ['ascension', 39],
  ['whitSunday', 49],
  ['whitMonday', 50],
]
const fixed: readonly (readonly [Holiday, string])[] = [
  ['newYear', '01-01'],
  ['labourDay', '05-01'],
  ['constitutionDay', '05-17'],
  ['christmasDay', '12-25'],
  ['boxingDay', '12-26'],
]

const years = new Map<number, ReadonlyMap<IsoDate, Holiday>>()

/**
 * The public holidays of a year by their day (lov 24. februar 1995 nr. 12 § 2; lov 26. april 1947 nr. 1 § 1). Where
 * two meet (Ascension on 1 or 17 May, Whit Sunday on 17 May), the day bears the name of the fixed one.
 */
export function holidaysOf(year: number): ReadonlyMap<IsoDate, Holiday> {
  const known = years.get(year)
  if (known !== undefined) return known
  const easter = easterSunday(year)
  const days = new Map<IsoDate, Holiday>([
    ...movable.map(([name, nights]) => [addDays(easter, nights), name] as const),
    ...fixed.map(([name, day]) => [`${pad(year, 4)}-${day}`, name] as const),
  ])
  years.set(year, days)
  return days
}

/** The public holiday that a day is, if any. */
export function holidayOn(date: IsoDate): Holiday | null {
  return holidaysOf(Number(date.slice(0, 4))).get(date) ?? null
}

/** Weeks of the common summer holiday, as ISO 8601 numbers them, both included; null where there is none. */
export type HolidayWeeks = { readonly from: number; readonly to: number } | null

/** Monday of a week (ISO 8601: week 1 holds 4 January). */
export function mondayOfWeek(year: number, week: number): IsoDate {
  const fourth = `${pad(year, 4)}-01-04`
  return addDays(fourth, 1 - weekday(fourth) + 7 * (week - 1))
}

/** Whether a day lies in the common summer holiday; weekends between its weeks and after them are part of it. */
export function inHolidayWeeks(date: IsoDate, weeks: HolidayWeeks): boolean {
  if (weeks === null) return false
  const nights = daysBetween(mondayOfWeek(Number(date.slice(0, 4)), weeks.from), date)
  return nights >= 0 && nights < 7 * (weeks.to - weeks.from + 1)
}

/** Weekdays on which the administration is away besides the public holidays, as the municipality has it. */
export type ClosedDays = {
  /** From Christmas Eve to New Year's Eve (romjul). */
  readonly christmas: boolean
  /** Monday to Wednesday before Easter. */
  readonly easter: boolean
}

/** Whether anybody is at work: no Saturday, Sunday, public holiday, nor a day that the municipality closes. */
export function isWorkday(date: IsoDate, closed: ClosedDays): boolean {
  if (weekday(date) > 5 || holidayOn(date) !== null) return false
  if (closed.christmas && date.slice(5) >= '12-24' && date.slice(5) <= '12-31') return false
  if (!closed.easter) return true
  const toEaster = daysBetween(date, easterSunday(Number(date.slice(0, 4))))
  return toEaster < 4 || toEaster > 6
}

/** The day itself where it is a working day, else the next one. */
export function nextWorkday(date: IsoDate, closed: ClosedDays): IsoDate {
  let day = date
  while (!isWorkday(day, closed)) day = addDays(day, 1)
  return day
}
