import { isIsoDate } from '../calendar/dates.ts'
import type { IsoDate } from '../calendar/dates.ts'

const months = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
]

const until = '(?:innen|innan|senest|seinast|fristen er|med frist)'
const day = new RegExp(
  `${until} (?:den )?(\\d{1,2})\\. ?(?:(${months.join('|')})|(\\d{1,2})\\.) ?((?:19|20)\\d\\d)`,
  'giu',
)

/**
 * The deadline that a point itself sets by a whole date, «innen 1. oktober 2021», as an ISO date. Null where it sets none, or
 * more than one, and where the date is in no calendar: nothing is guessed.
 */
export function statedDeadline(text: string): IsoDate | null {
  const found = [...text.replaceAll(/\s+/gu, ' ').matchAll(day)].map(
    ([, date = '', name, number, year = '']) => {
      const month = name === undefined ? Number(number) : months.indexOf(name.toLowerCase()) + 1
      return `${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`
    },
  )
  const [only] = found
  return only !== undefined && found.length === 1 && isIsoDate(only) ? only : null
}
