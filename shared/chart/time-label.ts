import { daysBetween, isIsoDate } from '../domain/calendar/dates.ts'
import type { ChartPoint } from './chart-model.ts'

/** Days from the year 1 to a year, a month or a day as they are written in a series; null for any other name. */
export function timeOf(label: string): number | null {
  const text = label.trim()
  const day = /^\d{4}$/.test(text) ? `${text}-01-01` : /^\d{4}-\d{2}$/.test(text) ? `${text}-01` : text
  return isIsoDate(day) ? daysBetween('0001-01-01', day) : null
}

/** The times of a series that runs forward in time, two points at least; null for one that does not: that is no line. */
export function timesOf(points: readonly ChartPoint[]): readonly number[] | null {
  const times = points.map(({ label }) => timeOf(label))
  const known = times.filter((time) => time !== null)
  const runs = known.every((time, index) => index === 0 || time > (known[index - 1] ?? time))
  return known.length === points.length && known.length > 1 && runs ? known : null
}
