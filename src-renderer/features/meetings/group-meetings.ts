import type { MeetingRow } from '#shared/contract/meeting.ts'

export type Month = { readonly month: string; readonly rows: readonly MeetingRow[] }
export type Grouped = {
  readonly found: number
  /** Soonest first. */
  readonly upcoming: readonly Month[]
  /** Latest first. */
  readonly earlier: readonly Month[]
}

const dayOf = ({ startsAt }: MeetingRow): string => startsAt.slice(0, 10)

/** Meetings by month: those to come, soonest first, and those that have been, latest first. */
export function groupMeetings(rows: readonly MeetingRow[], today: string, committee: string | null): Grouped {
  const shown = rows.filter((row) => committee === null || row.committee.id === committee)
  const upcoming = shown.filter((row) => dayOf(row) >= today)
  const earlier = shown.filter((row) => dayOf(row) < today).toReversed()
  return { found: shown.length, upcoming: byMonth(upcoming), earlier: byMonth(earlier) }
}

function byMonth(rows: readonly MeetingRow[]): readonly Month[] {
  const months = Map.groupBy(rows, ({ startsAt }) => startsAt.slice(0, 7))
  return [...months].map(([month, within]) => ({ month, rows: within }))
}
