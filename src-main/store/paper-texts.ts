import type { OperationId, PaperId } from '#shared/ids.ts'
import { insert, many, one, run, upsert, whole, type Database } from './rows.ts'

/** A paper's text as one Yjs state, and which of its updates are in it. */
export type StoredText = {
  readonly epoch: string
  /** Version of the document's schema (`document/yjs`). */
  readonly schema: number
  readonly through: number
  readonly state: Uint8Array
}

/** One update of a text, as the window sent it. */
export type TextUpdate = {
  readonly sequence: number
  readonly operation: OperationId
  readonly at: string
  readonly actor: string
  readonly bytes: Uint8Array
}

/** Null for a paper that nobody has opened for writing yet: its blocks are all there is. */
export function findText(db: Database, paper: PaperId): StoredText | null {
  const sql = 'SELECT epoch, schema, through, state FROM paper_text WHERE paper_id = ?'
  return one(db, (row: StoredText) => row, sql, paper)
}

/** Which text a paper has, without reading it. */
export function findEpoch(db: Database, paper: PaperId): string | null {
  const sql = 'SELECT epoch FROM paper_text WHERE paper_id = ?'
  return one(db, ({ epoch }: Pick<StoredText, 'epoch'>) => epoch, sql, paper)
}

/** The updates that the stored state does not hold yet, in order. */
export function updatesOfText(db: Database, paper: PaperId): TextUpdate[] {
  const sql = `SELECT u.sequence, u.operation, u.at, u.actor, u.bytes FROM paper_update u
    JOIN paper_text t USING (paper_id) WHERE paper_id = ? AND u.sequence > t.through ORDER BY u.sequence`
  return many(db, (row: TextUpdate) => row, sql, paper)
}

export function findUpdate(
  db: Database,
  operation: OperationId,
): (Pick<TextUpdate, 'sequence' | 'at'> & { readonly paper: PaperId }) | null {
  type Row = { readonly paper_id: PaperId; readonly sequence: number; readonly at: string }
  const toUpdate = ({
    paper_id: paper,
    sequence,
    at,
  }: Row): { paper: PaperId; sequence: number; at: string } => ({
    paper,
    sequence,
    at,
  })
  return one(db, toUpdate, 'SELECT paper_id, sequence, at FROM paper_update WHERE operation = ?', operation)
}

/** Puts a whole text in the place of what there was. */
export function replaceText(db: Database, paper: PaperId, text: StoredText): void {
  whole(db, () => {
    run(db, 'DELETE FROM paper_text WHERE paper_id = ?', paper)
    insert(db, 'paper_text', { paper_id: paper, ...text })
  })
}

/** Forgets how a text came about; its blocks stay, and the next opening begins from them. */
export function dropText(db: Database, paper: PaperId): void {
  run(db, 'DELETE FROM paper_text WHERE paper_id = ?', paper)
}

export function appendUpdate(db: Database, paper: PaperId, update: TextUpdate): void {
  insert(db, 'paper_update', { paper_id: paper, ...update })
}

/**
 * Puts the state that holds all updates in the place of what was stored before. The last update's row stays: it says
 * when the text was written last, and answers a window that repeats it.
 */
export function foldText(db: Database, paper: PaperId, folded: StoredText): void {
  whole(db, () => {
    upsert(db, 'paper_text', ['paper_id'], { paper_id: paper, ...folded })
    run(db, 'DELETE FROM paper_update WHERE paper_id = ? AND sequence < ?', paper, folded.through)
  })
}

/** When the text was written last, and by whom; null where nobody has written since it was begun or folded. */
export function lastUpdate(
  db: Database,
  paper: PaperId,
): Pick<TextUpdate, 'sequence' | 'at' | 'actor'> | null {
  const sql = 'SELECT sequence, at, actor FROM paper_update WHERE paper_id = ? ORDER BY sequence DESC LIMIT 1'
  return one(db, (row: Pick<TextUpdate, 'sequence' | 'at' | 'actor'>) => row, sql, paper)
}
