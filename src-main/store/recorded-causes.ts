import type { RecordedCause } from '#shared/domain/paper/recorded-cause.ts'
import type { BlockId, DecisionId, EntryId, MotionId, PaperId } from '#shared/ids.ts'
import { insert, many, run, whole, type Database } from './rows.ts'

type CauseRow = {
  readonly block_id: BlockId
  readonly kind: RecordedCause['kind']
  readonly decision_id: DecisionId | null
  readonly decision_point: number | null
  readonly motion_id: MotionId | null
  readonly entry_id: EntryId | null
  readonly note: string
}

function rowToCause({ kind, note, ...row }: CauseRow): RecordedCause {
  if (row.decision_id !== null && row.decision_point !== null)
    return { kind: 'decision', decision: row.decision_id, point: row.decision_point, note }
  if (row.entry_id !== null) return { kind: 'knowledge', entry: row.entry_id, note }
  return kind === 'amendment' ? { kind, motion: row.motion_id, note } : { kind: 'editorial', note }
}

/** The causes that are recorded for the blocks of a paper, in the order in which they are told. */
export function recordedCauses(db: Database, paper: PaperId): ReadonlyMap<BlockId, readonly RecordedCause[]> {
  const sql = 'SELECT * FROM change_cause WHERE paper_id = ? ORDER BY block_id, position'
  const found = new Map<BlockId, RecordedCause[]>()
  for (const row of many(db, (each: CauseRow) => each, sql, paper))
    found.set(row.block_id, [...(found.get(row.block_id) ?? []), rowToCause(row)])
  return found
}

/** Brings the causes of a block to what is given. A frozen paper's throw: it says what it said. */
export function saveCauses(
  db: Database,
  paper: PaperId,
  block: BlockId,
  causes: readonly RecordedCause[],
): void {
  whole(db, () => {
    run(db, 'DELETE FROM change_cause WHERE paper_id = ? AND block_id = ?', paper, block)
    for (const [index, cause] of causes.entries())
      insert(db, 'change_cause', {
        paper_id: paper,
        block_id: block,
        position: index + 1,
        kind: cause.kind,
        decision_id: cause.kind === 'decision' ? cause.decision : null,
        decision_point: cause.kind === 'decision' ? cause.point : null,
        motion_id: cause.kind === 'amendment' ? cause.motion : null,
        entry_id: cause.kind === 'knowledge' ? cause.entry : null,
        note: cause.note,
      })
  })
}

/** A paper that begins as a copy of another has its causes too. */
export function copyCauses(db: Database, from: PaperId, to: PaperId): void {
  const sql = `INSERT INTO change_cause (paper_id, block_id, position, kind, decision_id, decision_point, motion_id, entry_id, note)
    SELECT ?, block_id, position, kind, decision_id, decision_point, motion_id, entry_id, note
    FROM change_cause WHERE paper_id = ?`
  run(db, sql, to, from)
}
