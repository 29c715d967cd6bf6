import type { AttachmentId, DecisionId, FollowUpId, PaperId } from '#shared/ids.ts'
import { insert, many, run, type Database } from './rows.ts'

/** What shows that a task was done: something in the store, or a document and where it lies. */
export type Evidence =
  | { readonly kind: 'paper'; readonly id: PaperId }
  | { readonly kind: 'attachment'; readonly id: AttachmentId }
  | { readonly kind: 'decision'; readonly id: DecisionId }
  | { readonly kind: 'document'; readonly title: string; readonly place: string }

export type KeptEvidence = { readonly key: string; readonly of: Evidence; readonly withdrawn: boolean }

type Row = {
  readonly id: string
  readonly paper_id: PaperId | null
  readonly attachment_id: AttachmentId | null
  readonly decision_id: DecisionId | null
  readonly title: string
  readonly place: string
  readonly withdrawn: number
}

function rowToEvidence(row: Row): KeptEvidence {
  const kept = (of: Evidence): KeptEvidence => ({ key: row.id, of, withdrawn: row.withdrawn === 1 })
  if (row.paper_id !== null) return kept({ kind: 'paper', id: row.paper_id })
  if (row.attachment_id !== null) return kept({ kind: 'attachment', id: row.attachment_id })
  if (row.decision_id !== null) return kept({ kind: 'decision', id: row.decision_id })
  return kept({ kind: 'document', title: row.title, place: row.place })
}

export function addEvidence(db: Database, task: FollowUpId, key: string, of: Evidence): void {
  insert(db, 'follow_up_evidence', {
    id: key,
    follow_up_id: task,
    paper_id: of.kind === 'paper' ? of.id : null,
    attachment_id: of.kind === 'attachment' ? of.id : null,
    decision_id: of.kind === 'decision' ? of.id : null,
    title: of.kind === 'document' ? of.title : '',
    place: of.kind === 'document' ? of.place : '',
    withdrawn: 0,
  })
}

/** It stays to be read in the log. False where it was withdrawn already, or is not there. */
export function setWithdrawn(db: Database, key: string, withdrawn: boolean): boolean {
  const sql = 'UPDATE follow_up_evidence SET withdrawn = ? WHERE id = ? AND withdrawn <> ?'
  return run(db, sql, Number(withdrawn), key, Number(withdrawn)) > 0
}

export function evidenceOf(db: Database, task: FollowUpId): KeptEvidence[] {
  const sql = 'SELECT * FROM follow_up_evidence WHERE follow_up_id = ? ORDER BY id'
  return many(db, rowToEvidence, sql, task)
}
