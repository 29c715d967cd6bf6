import type { MeetingRow } from '#shared/contract/meeting.ts'
import type { Meeting, MeetingState } from '#shared/domain/meeting/meeting.ts'
import type { CommitteeId, MeetingId } from '#shared/ids.ts'
import { many, one, type Database } from './rows.ts'

type Row = {
  readonly id: MeetingId
  readonly committee_id: CommitteeId
  readonly committee_name: string
  readonly number: number
  readonly starts_at: string
  readonly place: string
  readonly remote: number
  readonly state: MeetingState
  readonly issued_on: string | null
  readonly items: number
}

function rowToMeetingRow(row: Row): MeetingRow {
  return {
    id: row.id,
    committee: { id: row.committee_id, name: row.committee_name },
    number: row.number,
    startsAt: row.starts_at,
    place: row.place,
    remote: row.remote === 1,
    state: row.state,
    items: row.items,
    issuedOn: row.issued_on,
  }
}

const selectRows = `SELECT m.id, m.committee_id, c.name AS committee_name, m.number, m.starts_at, m.place, m.remote,
    m.state, m.issued_on,
    (SELECT count(*) FROM agenda_item i WHERE i.meeting_id = m.id AND i.withdrawn = 0) AS items
  FROM meeting m JOIN committee c ON c.id = m.committee_id WHERE m.deleted_at IS NULL`

/** Meetings as a list shows them, in order of time; withdrawn items are not counted. `to` itself is left out. */
export function meetingRows(
  db: Database,
  {
    committee,
    from = '0000',
    to = 'A',
  }: { readonly committee: CommitteeId | null; readonly from?: string; readonly to?: string },
): MeetingRow[] {
  const sql = `${selectRows} AND m.committee_id = coalesce(?, m.committee_id)
    AND m.starts_at >= ? AND m.starts_at < ? ORDER BY m.starts_at, c.name, m.id`
  return many(db, rowToMeetingRow, sql, committee, from, to)
}

export function findMeetingRow(db: Database, id: MeetingId): MeetingRow | null {
  return one(db, rowToMeetingRow, `${selectRows} AND m.id = ?`, id)
}

/** The next meetings from a day on. */
export function meetingRowsFrom(db: Database, day: string, most: number): MeetingRow[] {
  return many(
    db,
    rowToMeetingRow,
    `${selectRows} AND m.starts_at >= ? ORDER BY m.starts_at, m.id LIMIT ?`,
    day,
    most,
  )
}

/** Years in which some body meets, latest first. */
export function yearsWithMeetings(db: Database): number[] {
  const sql = `SELECT DISTINCT CAST(substr(starts_at, 1, 4) AS INTEGER) AS year FROM meeting
    WHERE deleted_at IS NULL ORDER BY year DESC`
  return many(db, (row: { readonly year: number }) => row.year, sql)
}

/** The running number for one more meeting of a body in a year; one that lies in the bin keeps its own. */
export function nextMeetingNumber(db: Database, committee: CommitteeId, year: string): number {
  const sql = `SELECT coalesce(max(number), 0) + 1 AS next FROM meeting
    WHERE committee_id = ? AND substr(starts_at, 1, 4) = ?`
  return one(db, (row: { readonly next: number }) => row.next, sql, committee, year) ?? 1
}

/** Another meeting of the same body that is not over when this one begins, or the other way about. */
export function overlappingMeeting(
  db: Database,
  { id, committee, startsAt, endsAt }: Pick<Meeting, 'id' | 'committee' | 'startsAt' | 'endsAt'>,
): MeetingRow | null {
  const sql = `${selectRows} AND m.committee_id = ? AND m.id <> ? AND m.starts_at < ? AND m.ends_at > ?
    ORDER BY m.starts_at LIMIT 1`
  return one(db, rowToMeetingRow, sql, committee, id, endsAt, startsAt)
}
