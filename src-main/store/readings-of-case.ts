import type { AgendaItemId, CaseId, MeetingId } from '#shared/ids.ts'
import { many, type Database } from './rows.ts'

/** Where a case was dealt with, or will be. */
export type ItemOfCase = { readonly item: AgendaItemId; readonly meeting: MeetingId }

/**
 * Items of a case in meetings that were held, in order of time: those with a session, and older ones of which a decision is
 * registered. For the public only what is exempt in no way: that a withheld item belongs to a case is not told.
 */
export function heldItemsOfCase(db: Database, id: CaseId, audience: 'members' | 'public'): ItemOfCase[] {
  const sql = `SELECT i.id AS item, i.meeting_id AS meeting
    FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id
    JOIN item_disclosure e ON e.item_id = i.id
    WHERE i.case_id = ? AND m.deleted_at IS NULL AND (? = 'members' OR e.disclosure_id IS NULL)
      AND (EXISTS (SELECT 1 FROM meeting_session s WHERE s.meeting_id = m.id)
        OR EXISTS (SELECT 1 FROM decision d WHERE d.item_id = i.id))
    ORDER BY m.starts_at, i.position`
  return many(db, (row: ItemOfCase) => row, sql, id, audience)
}

/** How a vote went in words, of a decision that was registered before meetings kept a record. */
export function voteSummariesOf(db: Database, item: AgendaItemId): string[] {
  const sql = `SELECT vote_summary AS said FROM decision WHERE item_id = ? AND vote_summary <> '' ORDER BY id`
  return many(db, (row: { readonly said: string }) => row.said, sql, item)
}
