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

/** When somebody came or went who was not timed: now, and after the last vote, for whom a vote counted is settled. */
export function timeOfMove(db: Database, meeting: MeetingId, now: SessionTime): SessionTime {
  const sql = `SELECT max(v.held_at) AS last FROM vote v JOIN agenda_item i ON i.id = v.item_id WHERE i.meeting_id = ?`
  const last = one(db, (row: { readonly last: string | null }) => row.last, sql, meeting)
  return last !== null && last >= now ? secondAfter(last) : now
}

/** When a vote was held that was not timed: now, and not before somebody who has come or gone since. */
export function timeOfVote(db: Database, meeting: MeetingId, now: SessionTime): SessionTime {
  const sql = `SELECT max(coalesce(max(arrived_at), ''), coalesce(max(left_at), '')) AS last FROM attendance
    WHERE meeting_id = ?`
  const last = one(db, (row: { readonly last: string }) => row.last, sql, meeting) ?? ''
  return last > now ? last : now
}
