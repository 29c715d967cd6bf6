import type { InputPoint } from '#shared/domain/hearing/hearing.ts'
import type { BlockId, HearingInputId, InputPointId, ThemeId } from '#shared/ids.ts'
import { idList, insert, many, one, run, upsert, type Database } from './rows.ts'

export type PointRow = Pick<InputPoint, 'id' | 'number' | 'text' | 'assessment' | 'conclusion' | 'change'> & {
  readonly theme_id: ThemeId | null
}

/** A point of its row and the paragraphs that were changed because of it. */
export function rowToPoint(row: PointRow, changedBlocks: readonly BlockId[]): InputPoint {
  const { id, number, theme_id: theme, text, assessment, conclusion, change } = row
  return { id, number, theme, text, assessment, conclusion, change, changedBlocks }
}

function withBlocks(db: Database, row: PointRow): InputPoint {
  const sql = 'SELECT block_id FROM input_point_block WHERE point_id = ? ORDER BY position'
  const block = ({ block_id }: { readonly block_id: BlockId }): BlockId => block_id
  return rowToPoint(row, many(db, block, sql, row.id))
}

export function findPoint(db: Database, id: InputPointId): InputPoint | null {
  return one(db, (row: PointRow) => withBlocks(db, row), 'SELECT * FROM input_point WHERE id = ?', id)
}

export function pointsOf(db: Database, input: HearingInputId): InputPoint[] {
  const sql = 'SELECT * FROM input_point WHERE input_id = ? ORDER BY number'
  return many(db, (row: PointRow) => withBlocks(db, row), sql, input)
}

/** Brings an input's points to what is given, inside the caller's transaction. */
export function savePoints(db: Database, input: HearingInputId, points: readonly InputPoint[]): void {
  const kept = idList(points.map((point) => point.id))
  run(
    db,
    'DELETE FROM input_point WHERE input_id = ? AND id NOT IN (SELECT value FROM json_each(?))',
    input,
    kept,
  )
  // Out of the way, so that two points can change numbers under the unique index.
  run(db, 'UPDATE input_point SET number = number + 1000000 WHERE input_id = ?', input)
  for (const point of points) savePoint(db, input, point)
}

/** Saves one point in its place, and no other. */
export function savePoint(db: Database, input: HearingInputId, point: InputPoint): void {
  const { id, number, theme, text, assessment, conclusion, change, changedBlocks } = point
  const row = { id, input_id: input, number, theme_id: theme, text, assessment, conclusion, change }
  upsert(db, 'input_point', ['id'], row)
  run(db, 'DELETE FROM input_point_block WHERE point_id = ?', id)
  for (const [index, block] of changedBlocks.entries()) {
    insert(db, 'input_point_block', { point_id: id, position: index + 1, block_id: block })
  }
}
