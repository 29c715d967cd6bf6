import type { ItemSession } from '#shared/domain/meeting/session/session.ts'
import type { AgendaItemId, MeetingId } from '#shared/ids.ts'
import { many, type Database } from '../rows.ts'

/** How far an item has come, as the list of the day shows it: sums of what was done, not what it was. */
export type DayRow = Pick<ItemSession, 'item' | 'openedAt' | 'closedAt' | 'chair' | 'outcome'> & {
  readonly caseNumber: string
  readonly votes: number
  readonly motions: number
  /** From when to when its doors were closed; null where they never were. */
  readonly doors: { readonly closedAt: string | null; readonly openedAt: string | null } | null
}

type Row = Omit<DayRow, 'doors'> & {
  readonly hasDoors: number
  readonly doorsClosed: string | null
  readonly doorsOpened: string | null
}

/** Each item of a meeting with how far it has come: one question for all, whatever was said and voted in them. */
export function dayRowsOf(db: Database, meeting: MeetingId): ReadonlyMap<AgendaItemId, DayRow> {
  const sql = `SELECT i.id AS item, c.case_number AS caseNumber, s.opened_at AS openedAt, s.closed_at AS closedAt,
      s.chair_id AS chair, s.outcome, (SELECT count(*) FROM vote v WHERE v.item_id = i.id) AS votes,
      (SELECT count(*) FROM motion m WHERE m.item_id = i.id) AS motions, d.item_id IS NOT NULL AS hasDoors,
      d.closed_at AS doorsClosed, d.opened_at AS doorsOpened
    FROM agenda_item i JOIN case_file c ON c.id = i.case_id LEFT JOIN item_session s ON s.item_id = i.id
    LEFT JOIN door_closing d ON d.item_id = i.id WHERE i.meeting_id = ?`
  const toRow = ({ hasDoors, doorsClosed, doorsOpened, ...row }: Row): DayRow => ({
    ...row,
    doors: hasDoors === 1 ? { closedAt: doorsClosed, openedAt: doorsOpened } : null,
  })
  return new Map(many(db, toRow, sql, meeting).map((row) => [row.item, row]))
}
