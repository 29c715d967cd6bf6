import type { SessionTime } from '#shared/domain/meeting/session/session.ts'
import type { MeetingId } from '#shared/ids.ts'
import { norwegianClock } from '../../norwegian-clock.ts'
import { one, type Database } from '../../store/rows.ts'

/** What Norway's clocks show at an ISO instant, with seconds. */
export const sessionTimeOf = (at: string): SessionTime =>
  norwegianClock.format(new Date(at)).replace(' ', 'T')

/** A second later. */
export function secondAfter(time: SessionTime): SessionTime {
  return new Date(Date.parse(`${time}Z`) + 1000).toISOString().slice(0, 19)
}

/**
 * What the clock of a meeting shows for a deed that was not timed: now, and not before anything that is kept of the meeting.
 * Deeds may follow within one second, and each then counts as after the one before it.
 */
export function meetingTime(db: Database, meeting: MeetingId, now: SessionTime): SessionTime {
  const { vote, move } = lastIn(db, meeting)
  return [now, vote, move].reduce((latest, each) => (each > latest ? each : latest))
}

/** The same for what changes who votes or who hears it (coming, going, doors): after the last vote, whose count is settled. */
export function timeOfMove(db: Database, meeting: MeetingId, now: SessionTime): SessionTime {
  const { vote, move } = lastIn(db, meeting)
  const settled = vote >= now ? secondAfter(vote) : now
  return move > settled ? move : settled
}

type Last = { readonly vote: SessionTime; readonly move: SessionTime }

/** The last vote and the last move that are kept of a meeting; '' where there is none. */
function lastIn(db: Database, meeting: MeetingId): Last {
  const sql = `SELECT
    coalesce((SELECT max(v.held_at) FROM vote v JOIN agenda_item i ON i.id = v.item_id WHERE i.meeting_id = m.id), '') AS vote,
    max(
      coalesce((SELECT max(arrived_at) FROM attendance WHERE meeting_id = m.id), ''),
      coalesce((SELECT max(left_at) FROM attendance WHERE meeting_id = m.id), ''),
      coalesce((SELECT max(d.closed_at) FROM door_closing d JOIN agenda_item i ON i.id = d.item_id WHERE i.meeting_id = m.id), ''),
      coalesce((SELECT max(d.opened_at) FROM door_closing d JOIN agenda_item i ON i.id = d.item_id WHERE i.meeting_id = m.id), '')
    ) AS move
    FROM meeting m WHERE m.id = ?`
  return one(db, (row: Last) => row, sql, meeting) ?? { vote: '', move: '' }
}
