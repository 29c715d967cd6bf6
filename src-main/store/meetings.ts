import type { Meeting } from '#shared/domain/meeting/meeting.ts'
import type { CommitteeId, MeetingId } from '#shared/ids.ts'
import { many, one, upsert, type Database } from './rows.ts'

/** One face for the aggregate: a meeting and its agenda; what happens in it is in session/. */
export { agendaOf, findAgendaItem, giveNumber, itemsOfCase, saveAgenda, saveAgendaItem } from './agenda.ts'

type MeetingRow = Pick<Meeting, 'id' | 'number' | 'place' | 'state'> & {
  readonly committee_id: CommitteeId
  readonly starts_at: string
  readonly ends_at: string
  readonly remote: number
  readonly absence_note: string
  readonly issued_on: string | null
  readonly agenda_version: number
}

function rowToMeeting(row: MeetingRow): Meeting {
  return {
    id: row.id,
    committee: row.committee_id,
    number: row.number,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    place: row.place,
    remote: row.remote === 1,
    state: row.state,
    absenceNote: row.absence_note,
    issuedOn: row.issued_on,
    agendaVersion: row.agenda_version,
  }
}

export function saveMeeting(db: Database, meeting: Meeting): void {
  const { id, number, place, state } = meeting
  upsert(db, 'meeting', ['id'], {
    id,
    number,
    place,
    state,
    committee_id: meeting.committee,
    starts_at: meeting.startsAt,
    ends_at: meeting.endsAt,
    remote: Number(meeting.remote),
    absence_note: meeting.absenceNote,
    issued_on: meeting.issuedOn,
    agenda_version: meeting.agendaVersion,
  })
}

/** null for an unknown id and for a meeting in the bin. */
export function findMeeting(db: Database, id: MeetingId): Meeting | null {
  return one(db, rowToMeeting, 'SELECT * FROM meeting WHERE id = ? AND deleted_at IS NULL', id)
}

export type MeetingFilter = { readonly committee?: CommitteeId; readonly year?: number }

/** In order of time; of one committee or one year, if so asked. */
/** The next meetings of a body after an instant, at most `most`, in order of time. */
export function meetingsAfter(
  db: Database,
  committee: CommitteeId,
  startsAt: string,
  most: number,
): Meeting[] {
  const sql = `SELECT * FROM meeting WHERE deleted_at IS NULL AND committee_id = ? AND starts_at > ?
    ORDER BY starts_at, id LIMIT ?`
  return many(db, rowToMeeting, sql, committee, startsAt, most)
}

export function listMeetings(db: Database, { committee, year }: MeetingFilter = {}): Meeting[] {
  const sql = `SELECT * FROM meeting WHERE deleted_at IS NULL AND starts_at >= ? AND starts_at < ?
    AND committee_id = coalesce(?, committee_id) ORDER BY starts_at, id`
  const from = year === undefined ? '0000' : String(year)
  const to = year === undefined ? 'A' : String(year + 1)
  return many(db, rowToMeeting, sql, from, to, committee ?? null)
}
