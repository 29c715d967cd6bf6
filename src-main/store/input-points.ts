import type { InputPoint } from '#shared/domain/hearing/hearing.ts'
import type { BlockId, HearingInputId, ThemeId } from '#shared/ids.ts'
import { idList, insert, many, run, upsert, type Database } from './rows.ts'

type PointRow = Pick<InputPoint, 'id' | 'number' | 'text' | 'assessment' | 'conclusion' | 'change'> & {
  readonly theme_id: ThemeId
}

function rowToPoint(db: Database, { id, number, theme_id, ...row }: PointRow): InputPoint {
  const { text, assessment, conclusion, change } = row
  const sql = 'SELECT block_id FROM input_point_block WHERE point_id = ? ORDER BY position'
  const changedBlocks = many(db, (block: { readonly block_id: BlockId }) => block.block_id, sql, id)
  return { id, number, theme: theme_id, text, assessment, conclusion, change, changedBlocks }
}

export function pointsOf(db: Database, input: HearingInputId): InputPoint[] {
  const sql = 'SELECT * FROM input_point WHERE input_id = ? ORDER BY number'
  return many(db, (row: PointRow) => rowToPoint(db, row), sql, input)
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
  for (const { id, number, theme, text, assessment, conclusion, change, changedBlocks } of points) {
    const row = { id, input_id: input, number, theme_id: theme, text, assessment, conclusion, change }
    upsert(db, 'input_point', ['id'], row)
    run(db, 'DELETE FROM input_point_block WHERE point_id = ?', id)
    for (const [index, block] of changedBlocks.entries()) {
      insert(db, 'input_point_block', { point_id: id, position: index + 1, block_id: block })
    }
  }
}

/** The points because of which a block was changed: every change can be followed to its cause. */
export function pointsBehindBlock(db: Database, block: BlockId): InputPoint[] {
  const sql = `SELECT p.* FROM input_point p JOIN hearing_input i ON i.id = p.input_id
    WHERE i.deleted_at IS NULL AND p.id IN (SELECT point_id FROM input_point_block WHERE block_id = ?) ORDER BY i.number, p.number`
  return many(db, (row: PointRow) => rowToPoint(db, row), sql, block)
}
