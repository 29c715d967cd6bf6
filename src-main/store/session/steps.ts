import type { AgendaItemId, MeetingId } from '#shared/ids.ts'
import { insert, many, one, run, type Database } from '../rows.ts'

/** One thing done in a meeting, with what stood before it. */
export type SessionStep = {
  readonly meeting: MeetingId
  readonly sequence: number
  readonly item: AgendaItemId | null
  /** Code of what was done. */
  readonly what: string
  /** Which motion, vote or person it was about; empty where that goes without saying. */
  readonly about: string
  readonly before: unknown
  readonly at: string
  readonly actor: string
}

type StepRow = Omit<SessionStep, 'meeting' | 'item' | 'before'> & {
  readonly meeting_id: MeetingId
  readonly item_id: AgendaItemId | null
  readonly before: string
}

const toStep = ({ meeting_id, item_id, sequence, what, about, before, at, actor }: StepRow): SessionStep => ({
  meeting: meeting_id,
  item: item_id,
  sequence,
  what,
  about,
  before: JSON.parse(before) as unknown,
  at,
  actor,
})

/** Adds a step after all others; what was taken back stays in the trail. */
export function appendStep(db: Database, step: Omit<SessionStep, 'sequence'>): void {
  const next = 'SELECT coalesce(max(sequence), 0) + 1 AS sequence FROM session_step WHERE meeting_id = ?'
  const sequence = one(db, (row: { readonly sequence: number }) => row.sequence, next, step.meeting) ?? 1
  const { meeting, item, what, about, before, at, actor } = step
  const row = { meeting_id: meeting, sequence, item_id: item, what, about, at, actor, undone: 0 }
  insert(db, 'session_step', { ...row, before: JSON.stringify(before) })
}

/** The last step that stands; null where none does. */
export function lastStep(db: Database, meeting: MeetingId): SessionStep | null {
  const sql = 'SELECT * FROM session_step WHERE meeting_id = ? AND undone = 0 ORDER BY sequence DESC LIMIT 1'
  return one(db, toStep, sql, meeting)
}

export function markUndone(
  db: Database,
  { meeting, sequence }: Pick<SessionStep, 'meeting' | 'sequence'>,
): void {
  run(db, 'UPDATE session_step SET undone = 1 WHERE meeting_id = ? AND sequence = ?', meeting, sequence)
}

/** The steps that stand, first to last, without what stood before them. */
export function stepsOf(db: Database, meeting: MeetingId): Omit<SessionStep, 'before'>[] {
  const sql = `SELECT meeting_id, sequence, item_id, what, about, '{}' AS before, at, actor FROM session_step
    WHERE meeting_id = ? AND undone = 0 ORDER BY sequence`
  return many(
    db,
    (row: StepRow) => {
      const { before: _, ...step } = toStep(row)
      return step
    },
    sql,
    meeting,
  )
}
