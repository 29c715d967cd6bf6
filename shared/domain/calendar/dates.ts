import { refuse } from '../../refusal.ts'
import type { Refusal } from '../../refusal.ts'
import type { Language } from '../municipality/municipality.ts'
import { monthNames, weekdayNames } from './names.ts'

/** A day of the calendar, `2020-11-24`. */
export type IsoDate = string

/** How a date is printed: `24. november 2020`, `24.11.2020`, `tirsdag 24. november 2020`. */
export type DateStyle = 'long' | 'numeric' | 'weekday'

const ground = 'Språkrådets skriveregler'
const isoPattern = /^(\d{4})-(\d{2})-(\d{2})$/
/** U+00A0: a number never breaks over two lines. */
const thousands = '\u00a0'

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function isInCalendar(year: number, month: number, day: number): boolean {
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

function toIso(year: number, month: number, day: number): IsoDate {
  const pad = (n: number, width: number): string => String(n).padStart(width, '0')
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

function parts(date: IsoDate): { year: number; month: number; day: number } {
  const match = isoPattern.exec(date)
  const [year, month, day] = [Number(match?.[1]), Number(match?.[2]), Number(match?.[3])]
  if (!isInCalendar(year, month, day)) throw new RangeError(`not a date: ${date}`)
  return { year, month, day }
}

/** Days since 1 March of the year 0 (proleptic Gregorian): leap days fall last in a March-based year. */
function dayNumber(date: IsoDate): number {
  const { year, month, day } = parts(date)
  const y = month <= 2 ? year - 1 : year
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear
}

function fromDayNumber(days: number): IsoDate {
  const era = Math.floor(days / 146_097)
  const dayOfEra = days - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const march = Math.floor((5 * dayOfYear + 2) / 153)
  const month = march < 10 ? march + 3 : march - 9
  const day = dayOfYear - Math.floor((153 * march + 2) / 5) + 1
  return toIso(era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day)
}

/** Whether the text is a day that exists, written `2020-11-24` (ISO 8601). */
export function isIsoDate(text: string): boolean {
  const match = isoPattern.exec(text)
  return match !== null && isInCalendar(Number(match[1]), Number(match[2]), Number(match[3]))
}

/** Reads a date as officers type it: `26.3.2026`, `26.03.26`, `2026-03-26` (ux.md, promise 10). Two digits mean 20xx. */
export function parseTypedDate(typed: string): IsoDate | Refusal {
  const text = typed.trim()
  const iso = isoPattern.exec(text)
  const norwegian = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})$/.exec(text)
  if (iso === null && norwegian === null) return refuse('date.unreadable', { typed: text }, ground)
  const [year, month, day] =
    iso === null
      ? [Number(norwegian?.[3]), Number(norwegian?.[2]), Number(norwegian?.[1])]
      : [Number(iso[1]), Number(iso[2]), Number(iso[3])]
  const fullYear = norwegian?.[3]?.length === 2 ? 2000 + year : year
  if (!isInCalendar(fullYear, month, day)) return refuse('date.notInCalendar', { typed: text }, ground)
  return toIso(fullYear, month, day)
}

/** The date `days` later, or earlier when negative (Gregorian calendar). */
export function addDays(date: IsoDate, days: number): IsoDate {
  const moved = fromDayNumber(dayNumber(date) + days)
  if (!isIsoDate(moved)) throw new RangeError(`outside the calendar: ${date} ${String(days)}`)
  return moved
}

/** The same day so many months on, or the last of that month where it has no such day. Throws outside the calendar. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const count = year * 12 + month - 1 + months
  const two = (part: number): string => String(part).padStart(2, '0')
  const start = `${String(Math.floor(count / 12)).padStart(4, '0')}-${two((count % 12) + 1)}`
  const days = [day, 30, 29, 28].map((each) => `${start}-${two(each)}`)
  const moved = days.find((each) => each <= `${start}-${two(day)}` && isIsoDate(each))
  if (moved === undefined) throw new RangeError(`outside the calendar: ${date} ${String(months)}`)
  return moved
}

/** Nights from one date to another; negative when `to` comes first (Gregorian calendar). */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** Day of the week, 1 Monday to 7 Sunday (ISO 8601). */
export function weekday(date: IsoDate): number {
  return ((dayNumber(date) + 2) % 7) + 1
}

/** A date as printed in the document's language (domain.md §7; Språkrådets skriveregler). */
export function formatDate(date: IsoDate, style: DateStyle, language: Language): string {
  const { year, month, day } = parts(date)
  if (style === 'numeric') {
    return `${String(day).padStart(2, '0')}.${String(month).padStart(2, '0')}.${String(year)}`
  }
  const long = `${String(day)}. ${monthNames[language][month - 1] ?? ''} ${String(year)}`
  return style === 'long' ? long : `${weekdayNames[language][weekday(date) - 1] ?? ''} ${long}`
}

/** A time of day with a full stop, `17:00` → `17.00` (domain.md §7); `kl.` belongs to the sentence. */
export function formatTime(time: string): string {
  const match = /^([01]\d|2[0-3]):([0-5]\d)(?::\d{2})?$/.exec(time)
  if (match === null) throw new RangeError(`not a time of day: ${time}`)
  return `${match[1] ?? ''}.${match[2] ?? ''}`
}

/** The months of a step in the progress plan, `januar–mars 2021`, `september 2020` (domain.md §1). */
export function formatMonthRange(from: IsoDate, to: IsoDate, language: Language): string {
  const [first, last] = [parts(from), parts(to)]
  const name = (month: number): string => monthNames[language][month - 1] ?? ''
  const end = `${name(last.month)} ${String(last.year)}`
  if (first.year !== last.year) return `${name(first.month)} ${String(first.year)}–${end}`
  return first.month === last.month ? end : `${name(first.month)}–${end}`
}

/** Thousands with a no-break space, `1 250 000`; a true minus sign (domain.md §7). */
export function formatInteger(value: number): string {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not an integer: ${String(value)}`)
  const digits = String(Math.abs(value)).replaceAll(/\B(?=(?:\d{3})+$)/g, thousands)
  return value < 0 ? `−${digits}` : digits
}

/** Decimal comma, `4,2`; `decimals` fixes their count, for a column of figures (domain.md §7). */
export function formatDecimal(value: number, decimals?: number): string {
  const text = decimals === undefined ? String(Math.abs(value)) : Math.abs(value).toFixed(decimals)
  const match = /^(\d+)(?:\.(\d+))?$/.exec(text)
  if (match === null) throw new RangeError(`not a figure that can be printed: ${String(value)}`)
  const whole = formatInteger(Number(match[1]))
  const sign = value < 0 && /[1-9]/.test(text) ? '−' : ''
  return match[2] === undefined ? `${sign}${whole}` : `${sign}${whole},${match[2]}`
}
