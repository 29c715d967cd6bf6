import { formatDate, formatTime, weekday } from '../../domain/calendar/dates.ts'
import type { DateStyle, IsoDate } from '../../domain/calendar/dates.ts'
import type { ScreenLanguage } from './words.ts'

/* Dates are written by ourselves: Chromium's Intl has no nynorsk (ux.md), and English follows the same order. */

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** How a screen writes a day: as documents do, or `short` without the year where the year is plain: `24. nov.` */
export type ScreenDateStyle = DateStyle | 'short'

/** A day as a screen writes it; documents have `formatDate`. */
export function screenDate(date: IsoDate, style: ScreenDateStyle, language: ScreenLanguage): string {
  const month = Number(date.slice(5, 7))
  const day = String(Number(date.slice(8, 10)))
  if (language !== 'en') {
    if (style !== 'short') return formatDate(date, style, language)
    const [, name = ''] =
      formatDate(date, 'long', language)
        .split('. ')[1]
        ?.match(/^(\S+)/) ?? []
    return `${day}. ${name.length > 4 ? `${name.slice(0, 3)}.` : name}`
  }
  const name = months[month - 1] ?? ''
  const year = date.slice(0, 4)
  if (style === 'short') return `${day} ${name.slice(0, 3)}`
  if (style === 'numeric') return `${day} ${name.slice(0, 3)} ${year}`
  const long = `${day} ${name} ${year}`
  return style === 'long' ? long : `${days[weekday(date) - 1] ?? ''} ${long}`
}

/** Local wall-clock time `2020-11-24T17:00` as `24.11.2020 kl. 17.00`. */
export function screenTime(at: string, style: ScreenDateStyle, language: ScreenLanguage): string {
  const time = formatTime(at.slice(11, 16))
  const date = screenDate(at.slice(0, 10), style, language)
  return language === 'en' ? `${date} at ${time}` : `${date} kl. ${time}`
}
