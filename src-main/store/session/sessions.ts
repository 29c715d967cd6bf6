import type { RollEntry, Session } from '#shared/domain/meeting/session/session.ts'
import type { MeetingId, PersonId, RollEntryId } from '#shared/ids.ts'
import { insert, many, one, run, upsert, whole, type Database } from '../rows.ts'

type SessionRow = {
  readonly meeting_id: MeetingId
  readonly opened_at: string
  readonly closed_at: string | null
  readonly chair_id: PersonId
  readonly secretary_id: PersonId | null
  readonly constituting: number
  readonly opening_note: string
}

/** The meeting as it is held; null before it was opened. */
export function findSession(db: Database, meeting: MeetingId): Session | null {
  const toSession = (row: SessionRow): Session => ({
    meeting: row.meeting_id,
    openedAt: row.opened_at,
    closedAt: row.closed_at,
    chair: row.chair_id,
    secretary: row.secretary_id,
    constituting: row.constituting === 1,
    openingNote: row.opening_note,
  })
  return one(db, toSession, 'SELECT * FROM meeting_session WHERE meeting_id = ?', meeting)
}

export function saveSession(db: Database, session: Session): void {
  upsert(db, 'meeting_session', ['meeting_id'], {
    meeting_id: session.meeting,
    opened_at: session.openedAt,
    closed_at: session.closedAt,
    chair_id: session.chair,
    secretary_id: session.secretary,
    constituting: Number(session.constituting),
    opening_note: session.openingNote,
  })
}

/** Takes the opening of a meeting back. */
export function removeSession(db: Database, meeting: MeetingId): void {
  run(db, 'DELETE FROM meeting_session WHERE meeting_id = ?', meeting)
}

type RollRow = Pick<RollEntry, 'id' | 'role' | 'party'> & {
  readonly person_id: PersonId
  readonly replaces_id: PersonId | null
  readonly arrived_at: string | null
  readonly left_at: string | null
}

/** The roll in the order in which it was called. */
export function rollOf(db: Database, meeting: MeetingId): RollEntry[] {
  const toEntry = (row: RollRow): RollEntry => ({
    id: row.id,
    person: row.person_id,
    role: row.role,
    party: row.party,
    replaces: row.replaces_id,
    arrivedAt: row.arrived_at,
    leftAt: row.left_at,
  })
  return many(db, toEntry, 'SELECT * FROM attendance WHERE meeting_id = ? ORDER BY position', meeting)
}

/** Saves the whole roll in the order given; somebody who left and came back stands in it twice. */
export function saveRoll(db: Database, meeting: MeetingId, roll: readonly RollEntry[]): void {
  whole(db, () => {
    run(db, 'DELETE FROM attendance WHERE meeting_id = ?', meeting)
    for (const [index, entry] of roll.entries()) {
      insert(db, 'attendance', {
        id: entry.id,
        meeting_id: meeting,
        position: index + 1,
        person_id: entry.person,
        role: entry.role,
        party: entry.party,
        replaces_id: entry.replaces,
        arrived_at: entry.arrivedAt,
        left_at: entry.leftAt,
      })
    }
  })
}

/** The meeting in which an entry of a roll stands. */
export function meetingOfEntry(db: Database, entry: RollEntryId): MeetingId | null {
  const sql = 'SELECT meeting_id FROM attendance WHERE id = ?'
  return one(db, (row: { readonly meeting_id: MeetingId }) => row.meeting_id, sql, entry)
}
