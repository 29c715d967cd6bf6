import type { FollowUpId } from '#shared/ids.ts'
import { insert, many, one, type Database } from './rows.ts'

export type LogKind =
  'made' | 'state' | 'owner' | 'due' | 'reportTo' | 'evidence' | 'evidenceWithdrawn' | 'note'

/** One change of a task: written once, never altered (the store's triggers hold that). */
export type LogLine = {
  readonly sequence: number
  /** ISO instant. */
  readonly at: string
  /** The day in Norway. */
  readonly day: string
  readonly actor: string
  readonly kind: LogKind
  readonly from: string
  readonly to: string
  readonly note: string
  /** Why nothing needs to be shown. */
  readonly waiver: string
  /** The line that this one takes back. */
  readonly undoes: number | null
}

type Row = Omit<LogLine, 'from' | 'to'> & { readonly from_value: string; readonly to_value: string }

const rowToLine = ({ sequence, at, day, actor, kind, note, waiver, undoes, ...row }: Row): LogLine => ({
  sequence,
  at,
  day,
  actor,
  kind,
  from: row.from_value,
  to: row.to_value,
  note,
  waiver,
  undoes,
})

export type NewLine = Pick<LogLine, 'at' | 'day' | 'actor' | 'kind'> & Partial<LogLine>

/** Adds a line to the end of a task's log; gives its place. */
export function appendLog(db: Database, id: FollowUpId, line: NewLine): number {
  const sql = 'SELECT coalesce(max(sequence), 0) + 1 AS next FROM follow_up_log WHERE follow_up_id = ?'
  const sequence = one(db, ({ next }: { readonly next: number }) => next, sql, id) ?? 1
  const { at, day, actor, kind, from = '', to = '', note = '', waiver = '', undoes = null } = line
  const told = { at, day, actor, kind, from_value: from, to_value: to, note, waiver, undoes }
  insert(db, 'follow_up_log', { follow_up_id: id, sequence, ...told })
  return sequence
}

/** Oldest first. */
export function logOf(db: Database, id: FollowUpId): LogLine[] {
  return many(db, rowToLine, 'SELECT * FROM follow_up_log WHERE follow_up_id = ? ORDER BY sequence', id)
}
