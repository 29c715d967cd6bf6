import type { BlockId, CaseId, InputPointId } from '#shared/ids.ts'
import { idList, many, run, type Database } from './rows.ts'

/** A point of a hearing input that changed a block. */
export type PointOfBlock = {
  readonly block: BlockId
  readonly point: InputPointId
  /** The input's number, and the point's within it. */
  readonly number: number
  readonly part: number
}

/** The points of a case's inputs because of which blocks were changed, by number. */
export function pointsOfBlocks(db: Database, file: CaseId, blocks: readonly BlockId[]): PointOfBlock[] {
  const sql = `SELECT DISTINCT b.block_id AS block, p.id AS point, i.number, p.number AS part
    FROM input_point_block b
    JOIN input_point p ON p.id = b.point_id
    JOIN hearing_input i ON i.id = p.input_id
    JOIN hearing h ON h.id = i.hearing_id
    WHERE h.case_id = ? AND i.deleted_at IS NULL AND b.block_id IN (SELECT value FROM json_each(?)) ORDER BY i.number, p.number`
  return many(db, (row: PointOfBlock) => row, sql, file, idList(blocks))
}

/** Says that a point changed a block; once. */
export function addPointOfBlock(db: Database, point: InputPointId, block: BlockId): void {
  const sql = `INSERT INTO input_point_block (point_id, position, block_id)
    SELECT ?, coalesce((SELECT max(position) FROM input_point_block WHERE point_id = ?), 0) + 1, ?
    WHERE NOT EXISTS (SELECT 1 FROM input_point_block WHERE point_id = ? AND block_id = ?)`
  run(db, sql, point, point, block, point, block)
}

export function removePointOfBlock(db: Database, point: InputPointId, block: BlockId): void {
  run(db, 'DELETE FROM input_point_block WHERE point_id = ? AND block_id = ?', point, block)
}
