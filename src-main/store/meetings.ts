import type { Attendance, Meeting } from '#shared/domain/meeting/meeting.ts'
import type { CommitteeId, MeetingId, PersonId } from '#shared/ids.ts'
import { insert, many, one, run, upsert, whole, type Database } from './rows.ts'

/** One face for the aggregate: a meeting, its agenda, its roll. */
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
export function listMeetings(db: Database, { committee, year }: MeetingFilter = {}): Meeting[] {
  const sql = `SELECT * FROM meeting WHERE deleted_at IS NULL AND starts_at >= ? AND starts_at < ?
    AND committee_id = coalesce(?, committee_id) ORDER BY starts_at, id`
  const from = year === undefined ? '0000' : String(year)
  const to = year === undefined ? 'A' : String(year + 1)
  return many(db, rowToMeeting, sql, from, to, committee ?? null)
}

type AttendanceRow = Pick<Attendance, 'role' | 'party'> & {
  readonly meeting_id: MeetingId
  readonly person_id: PersonId
  readonly replaces_id: PersonId | null
  readonly arrived_at: string | null
  readonly left_at: string | null
}

function rowToAttendance({ role, party, ...row }: AttendanceRow): Attendance {
  const times = { arrivedAt: row.arrived_at, leftAt: row.left_at }
  return { meeting: row.meeting_id, person: row.person_id, role, party, replaces: row.replaces_id, ...times }
}

/** Saves the whole roll in the order given; somebody who left and came back stands in it twice. */
export function saveAttendance(db: Database, meeting: MeetingId, roll: readonly Attendance[]): void {
  whole(db, () => {
    run(db, 'DELETE FROM attendance WHERE meeting_id = ?', meeting)
    for (const [index, { person, role, party, replaces, arrivedAt, leftAt }] of roll.entries()) {
      insert(db, 'attendance', {
        meeting_id: meeting,
        position: index + 1,
        person_id: person,
        role,
        party,
        replaces_id: replaces,
        arrived_at: arrivedAt,
        left_at: leftAt,
      })
    }
  })
}

export function attendanceOf(db: Database, meeting: MeetingId): Attendance[] {
  return many(db, rowToAttendance, 'SELECT * FROM attendance WHERE meeting_id = ? ORDER BY position', meeting)
}
