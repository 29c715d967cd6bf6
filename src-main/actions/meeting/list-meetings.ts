import { addDays } from '#shared/domain/calendar/dates.ts'
import type { MeetingRow } from '#shared/contract/meeting.ts'
import type { CommitteeId } from '#shared/ids.ts'
import { meetingRows, yearsWithMeetings } from '../../store/meeting-rows.ts'
import type { Database } from '../../store/rows.ts'

export type MeetingQuestion = {
  readonly committee: CommitteeId | null
  readonly year: number | 'recent' | null
}

/** How long a meeting that was held is worth having at hand. */
const lately = 365

/** Meetings of a year, of all years, or those that come and were lately; never nothing while there is something. */
export function listMeetings(
  db: Database,
  { committee, year }: MeetingQuestion,
  today: string,
): { readonly year: number | null; readonly years: number[]; readonly rows: MeetingRow[] } {
  const years = yearsWithMeetings(db)
  const ofYear = (of: number): ReturnType<typeof listMeetings> => ({
    year: of,
    years,
    rows: meetingRows(db, { committee, from: String(of), to: String(of + 1) }),
  })
  if (year === null) return { year, years, rows: meetingRows(db, { committee }) }
  if (year !== 'recent') return ofYear(year)
  const rows = meetingRows(db, { committee, from: addDays(today, -lately) })
  const [latest] = years
  return rows.length > 0 || latest === undefined ? { year: null, years, rows } : ofYear(latest)
}
