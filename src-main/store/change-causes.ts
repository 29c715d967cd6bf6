import type { BlockId, CaseId, HearingInputId } from '#shared/ids.ts'
import { idList, many, type Database } from './rows.ts'

/** An input that stands behind something, by number and nothing else; `open` when nothing exempts it. */
export type InputBehind = { readonly number: number; readonly open: boolean }

type BehindRow<Key extends string> = { readonly key: Key; readonly number: number; readonly open: number }

/** The inputs of a case's hearings that have a point because of which a block was changed, by block. */
export function inputsBehindBlocks(
  db: Database,
  file: CaseId,
  blocks: readonly BlockId[],
): ReadonlyMap<BlockId, readonly InputBehind[]> {
  const sql = `SELECT DISTINCT b.block_id AS key, i.number, i.disclosure_id IS NULL AS open
    FROM input_point_block b
    JOIN input_point p ON p.id = b.point_id
    JOIN hearing_input i ON i.id = p.input_id
    JOIN hearing h ON h.id = i.hearing_id
    WHERE h.case_id = ? AND i.deleted_at IS NULL AND b.block_id IN (SELECT value FROM json_each(?)) ORDER BY i.number`
  return grouped(many(db, (row: BehindRow<BlockId>) => row, sql, file, idList(blocks)))
}

/** The same of inputs that a text refers to, by id. */
export function inputsReferredTo(
  db: Database,
  ids: readonly HearingInputId[],
): ReadonlyMap<HearingInputId, readonly InputBehind[]> {
  const sql = `SELECT id AS key, number, disclosure_id IS NULL AS open FROM hearing_input
    WHERE id IN (SELECT value FROM json_each(?)) ORDER BY number`
  return grouped(many(db, (row: BehindRow<HearingInputId>) => row, sql, idList(ids)))
}

function grouped<Key extends string>(
  rows: readonly BehindRow<Key>[],
): ReadonlyMap<Key, readonly InputBehind[]> {
  const found = new Map<Key, InputBehind[]>()
  for (const { key, number, open } of rows)
    found.set(key, [...(found.get(key) ?? []), { number, open: open === 1 }])
  return found
}
