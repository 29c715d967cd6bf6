import type { CaseId, DecisionId, EntryId, MotionId } from '#shared/ids.ts'
import { idList, many, one, type Database } from './rows.ts'

/** The item in a meeting that something was said or decided under; `open` when anybody may know of it. */
export type ItemBehind = {
  readonly committee: string
  readonly date: string
  /** As printed on its agenda; null when it got none. */
  readonly number: string | null
  /** Nothing exempts the item, and it was not dealt with behind closed doors. */
  readonly open: boolean
}

/** A motion with its item, and who put it forward. */
export type MotionBehind = ItemBehind & { readonly motion: number; readonly party: string }

type ItemRow<Key extends string> = {
  readonly key: Key
  readonly committee: string
  readonly date: string
  readonly printed: string | null
  readonly open: number
}

/** Titles are never selected: what a cause says of an item must not say what the item is about. */
const ofItem = `k.name AS committee, substr(m.starts_at, 1, 10) AS date, n.printed,
    e.disclosure_id IS NULL AND i.closed_on IS NULL AS open`
const joins = `JOIN item_disclosure e ON e.item_id = i.id
  JOIN meeting m ON m.id = i.meeting_id
  JOIN committee k ON k.id = m.committee_id
  LEFT JOIN printed_number n ON n.item_id = i.id`

const toItem = ({ committee, date, printed, open }: ItemRow<string>): ItemBehind => ({
  committee,
  date,
  number: printed,
  open: open === 1,
})

/** Under which item each of these decisions was made. */
export function decisionsBehind(
  db: Database,
  ids: readonly DecisionId[],
): ReadonlyMap<DecisionId, ItemBehind> {
  const sql = `SELECT d.id AS key, ${ofItem} FROM decision d JOIN agenda_item i ON i.id = d.item_id ${joins}
    WHERE d.id IN (SELECT value FROM json_each(?))`
  return new Map(many(db, (row: ItemRow<DecisionId>) => [row.key, toItem(row)] as const, sql, idList(ids)))
}

/** Under which item each of these motions was put forward, and by whom. */
export function motionsBehind(db: Database, ids: readonly MotionId[]): ReadonlyMap<MotionId, MotionBehind> {
  const sql = `SELECT o.id AS key, o.number AS motion, o.party, ${ofItem}
    FROM motion o JOIN agenda_item i ON i.id = o.item_id ${joins}
    WHERE o.id IN (SELECT value FROM json_each(?))`
  type Row = ItemRow<MotionId> & Pick<MotionBehind, 'motion' | 'party'>
  const toPair = (row: Row) => [row.key, { ...toItem(row), motion: row.motion, party: row.party }] as const
  return new Map(many(db, toPair, sql, idList(ids)))
}

/** The numbers of entries, the bin included; `open` when no source that they rest on is exempt. */
export function entriesBehind(
  db: Database,
  ids: readonly EntryId[],
): ReadonlyMap<EntryId, { readonly number: number; readonly open: boolean }> {
  const sql = `SELECT e.id AS key, e.number, NOT EXISTS (SELECT 1 FROM entry_source u JOIN source s ON s.id = u.source_id
      WHERE u.entry_id = e.id AND s.disclosure_id IS NOT NULL) AS open
    FROM entry e WHERE e.id IN (SELECT value FROM json_each(?))`
  type Row = { readonly key: EntryId; readonly number: number; readonly open: number }
  const toPair = ({ key, number, open }: Row) => [key, { number, open: open === 1 }] as const
  return new Map(many(db, toPair, sql, idList(ids)))
}

/** The case that a motion was put forward in; null for one that is not here. */
export function caseOfMotion(db: Database, id: MotionId): CaseId | null {
  const sql = 'SELECT i.case_id AS file FROM motion o JOIN agenda_item i ON i.id = o.item_id WHERE o.id = ?'
  return one(db, (row: { readonly file: CaseId }) => row.file, sql, id)
}
