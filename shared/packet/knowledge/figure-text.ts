import { formatDate, isIsoDate } from '../../domain/calendar/dates.ts'
import { monthNames } from '../../domain/calendar/names.ts'
import type { Figure } from '../../domain/knowledge/entry-change.ts'
import { formatFigure } from '../../domain/knowledge/figure-number.ts'
import type { Language } from '../../domain/municipality/municipality.ts'

/** A figure as printed, `41 prosent (2019)`; empty for none. No line ends within the amount. */
export function figureText({ value, unit, asOf }: Figure): string {
  if (value === null) return ''
  const amount = amountText(value, unit)
  return asOf === null ? amount : `${amount} (${asOf.slice(0, 4)})`
}

/** `41 prosent`, held together. */
export const amountText = (value: number, unit: string | null): string =>
  [formatFigure(value), ...(unit === null || unit.trim() === '' ? [] : [unit.trim()])].join('\u00a0')

/** A day, a month or a year in words: `31. mai 2020`, `mai 2020`, `2020`; what is none as it stands. */
export function periodText(period: string, language: Language): string {
  if (isIsoDate(period)) return formatDate(period, 'long', language)
  const month = /^(\d{4})-(\d{2})$/.exec(period)
  const name = monthNames[language][Number(month?.[2]) - 1]
  return month === null || name === undefined ? period : `${name} ${month[1]}`
}
