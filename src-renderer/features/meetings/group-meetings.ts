import type { MeetingRow } from '#shared/contract/meeting.ts'
import { addDays } from '#shared/domain/calendar/dates.ts'

export type MeetingFilter = {
  readonly committee: string | null
  /** A year; null is what comes and the last twelve months. */
  readonly year: string | null
}

export type Month = { readonly month: string; readonly rows: readonly MeetingRow[] }
export type Grouped = {
  readonly found: number
  /** Soonest first. */
  readonly upcoming: readonly Month[]
  /** Latest first. */
  readonly earlier: readonly Month[]
}

const dayOf = ({ startsAt }: MeetingRow): string => startsAt.slice(0, 10)

/** The year to show when nobody has chosen: null while anything comes or has been lately, else the latest. */
export function firstYear(
  rows: readonly MeetingRow[],
  today: string,
  years: readonly number[],
): string | null {
  const lately = addDays(today, -365)
  const [latest] = years
  return latest === undefined || rows.some((row) => dayOf(row) >= lately) ? null : String(latest)
}

/** Meetings by month: those to come, soonest first, and those that have been, latest first. */
export function groupMeetings(
  rows: readonly MeetingRow[],
  today: string,
  { committee, year }: MeetingFilter,
): Grouped {
  const lately = addDays(today, -365)
  const shown = rows.filter(
    (row) =>
      (committee === null || row.committee.id === committee) &&
      (year === null ? dayOf(row) >= lately : row.startsAt.startsWith(year)),
  )
  const upcoming = shown.filter((row) => dayOf(row) >= today)
  const earlier = shown.filter((row) => dayOf(row) < today).toReversed()
  return { found: shown.length, upcoming: byMonth(upcoming), earlier: byMonth(earlier) }
}

function byMonth(rows: readonly MeetingRow[]): readonly Month[] {
  const months = Map.groupBy(rows, ({ startsAt }) => startsAt.slice(0, 7))
  return [...months].map(([month, within]) => ({ month, rows: within }))
}
