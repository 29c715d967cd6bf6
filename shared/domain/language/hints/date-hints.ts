import type { Hint } from './hint.ts'

const months = 'januar februar mars april mai juni juli august september oktober november desember'.split(' ')

const isoDate = /(?<![\p{L}\p{N}./-])((?:19|20)\d\d)-(\d\d)-(\d\d)(?![\p{L}\p{N}/-])/gu
const slashed = /(?<![\p{N}./-])(\d{1,2})\/(\d{1,2})[-\u2013 ]((?:19|20)?\d\d)(?![\p{N}/-])/gu
const capitalMonth = new RegExp(
  `(?<=\\d\\. ?)(?:${months.map((each) => each[0]?.toUpperCase() + each.slice(1)).join('|')})(?!\\p{L})`,
  'gu',
)

/** Dates as Norwegian writes them: 3. mars 2026 in running text, or 3.3.2026; the months in small letters. */
export function* dateHints(text: string): Generator<Hint> {
  for (const { 0: found, 1: year = '', 2: month = '', 3: day = '', index } of text.matchAll(isoDate))
    if (isDay(day, month))
      yield hint(found, index, [
        `${Number(day)}.\u00a0${months[Number(month) - 1]} ${year}`,
        `${Number(day)}.${Number(month)}.${year}`,
      ])
  for (const { 0: found, 1: day = '', 2: month = '', 3: year = '', index } of text.matchAll(slashed))
    if (isDay(day, month)) yield hint(found, index, [`${Number(day)}.${Number(month)}.${year}`])
  for (const { 0: found, index } of text.matchAll(capitalMonth))
    yield hint(found, index, [found.toLowerCase()])
}

const hint = (found: string, from: number, better: readonly string[]): Hint => ({
  kind: 'date',
  from,
  to: from + found.length,
  found,
  better,
})

const isDay = (day: string, month: string): boolean =>
  Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12
