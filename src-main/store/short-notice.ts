import type { MeetingId } from '#shared/ids.ts'
import { one, run, upsert, type Database } from './rows.ts'

/** Why members are called at shorter notice than the local rule; empty where nothing is recorded. */
export function shortNoticeOf(db: Database, meeting: MeetingId): string {
  const toReason = ({ reason }: { readonly reason: string }): string => reason
  return one(db, toReason, 'SELECT reason FROM short_notice WHERE meeting_id = ?', meeting) ?? ''
}

/** Records it, or takes it away where nothing is said. */
export function setShortNotice(db: Database, meeting: MeetingId, reason: string): void {
  if (reason === '') run(db, 'DELETE FROM short_notice WHERE meeting_id = ?', meeting)
  else upsert(db, 'short_notice', ['meeting_id'], { meeting_id: meeting, reason })
}
