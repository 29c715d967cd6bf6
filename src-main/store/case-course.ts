import type { CaseState } from '#shared/domain/case/case.ts'
import type { Milestone } from '#shared/domain/progress/milestone.ts'
import type { CaseId, EventId, MilestoneId, PersonId, ReadingId } from '#shared/ids.ts'
import { idList, insert, many, one, run, upsert, whole, type Database } from './rows.ts'

/** What happened to a case: who brought it from where to where. Grows only. */
export type CaseEvent = {
  readonly id: EventId
  readonly case: CaseId
  /** ISO instant. */
  readonly at: string
  readonly actor: PersonId | null
  /** Name of the event in `case/course.ts`. */
  readonly event: string
  readonly from: CaseState
  readonly to: CaseState
  readonly reading: ReadingId | null
  readonly note: string
}

type EventRow = Pick<CaseEvent, 'id' | 'at' | 'event' | 'note'> & {
  readonly case_id: CaseId
  readonly actor_id: PersonId | null
  readonly from_state: CaseState
  readonly to_state: CaseState
  readonly reading_id: ReadingId | null
}

function rowToEvent({ id, at, event, note, ...row }: EventRow): CaseEvent {
  const states = { from: row.from_state, to: row.to_state }
  return { id, case: row.case_id, at, actor: row.actor_id, event, ...states, reading: row.reading_id, note }
}

export function appendCaseEvent(db: Database, event: CaseEvent): void {
  insert(db, 'case_event', {
    id: event.id,
    case_id: event.case,
    at: event.at,
    actor_id: event.actor,
    event: event.event,
    from_state: event.from,
    to_state: event.to,
    reading_id: event.reading,
    note: event.note,
  })
}

/** Oldest first; ids are UUIDv7 and settle a tie in time. */
export function caseEvents(db: Database, id: CaseId): CaseEvent[] {
  return many(db, rowToEvent, 'SELECT * FROM case_event WHERE case_id = ? ORDER BY at, id', id)
}

type MilestoneRow = Pick<Milestone, 'id' | 'position' | 'name'> & {
  readonly case_id: CaseId
  readonly planned_from: string
  readonly planned_to: string
  readonly derived_from: Milestone['derivedFrom']['kind']
  readonly reading_id: ReadingId
  readonly completed_on: string | null
}

function rowToMilestone({ id, position, name, ...row }: MilestoneRow): Milestone {
  const planned = { plannedFrom: row.planned_from, plannedTo: row.planned_to }
  return { id, case: row.case_id, position, name, ...planned, derivedFrom: derivedFromOf(row) }
}

function derivedFromOf(
  row: Pick<MilestoneRow, 'derived_from' | 'reading_id' | 'completed_on'>,
): Milestone['derivedFrom'] {
  if (row.derived_from === 'reading') return { kind: 'reading', reading: row.reading_id }
  if (row.derived_from === 'hearing') return { kind: 'hearing' }
  return { kind: 'manual', completedOn: row.completed_on }
}

/** Saves a case's whole progress plan. A step that is left out stays: it goes by the bin (`bin.ts`). */
export function saveMilestones(db: Database, id: CaseId, milestones: readonly Milestone[]): void {
  whole(db, () => {
    // Out of the way, so that two steps can change places under the unique index.
    run(db, 'UPDATE milestone SET position = position + 1000000 WHERE case_id = ?', id)
    for (const milestone of milestones) saveMilestone(db, id, milestone)
    const left = leftOut(db, id)
    let position = Math.max(0, ...milestones.map((milestone) => milestone.position))
    for (const each of left) run(db, 'UPDATE milestone SET position = ? WHERE id = ?', ++position, each)
  })
}

function leftOut(db: Database, id: CaseId): MilestoneId[] {
  const sql = 'SELECT id FROM milestone WHERE case_id = ? AND position > 1000000 ORDER BY position'
  return many(db, (row: { readonly id: MilestoneId }) => row.id, sql, id)
}

function saveMilestone(db: Database, owner: CaseId, milestone: Milestone): void {
  if (milestone.case !== owner) throw new Error(`milestone ${milestone.id} belongs to another case`)
  const { id, position, name, derivedFrom } = milestone
  upsert(db, 'milestone', ['id'], {
    id,
    case_id: owner,
    position,
    name,
    planned_from: milestone.plannedFrom,
    planned_to: milestone.plannedTo,
    derived_from: derivedFrom.kind,
    reading_id: derivedFrom.kind === 'reading' ? derivedFrom.reading : null,
    completed_on: derivedFrom.kind === 'manual' ? derivedFrom.completedOn : null,
  })
}

/** The progress plan in order. */
export function milestonesOfCase(db: Database, id: CaseId): Milestone[] {
  const sql = 'SELECT * FROM milestone WHERE case_id = ? AND deleted_at IS NULL ORDER BY position'
  return many(db, rowToMilestone, sql, id)
}

/** The progress plans of these cases, case by case, each in order. */
export function milestonesOfCases(db: Database, ids: readonly CaseId[]): Milestone[] {
  const sql = `SELECT * FROM milestone WHERE deleted_at IS NULL
    AND case_id IN (SELECT value FROM json_each(?)) ORDER BY case_id, position`
  return many(db, rowToMilestone, sql, idList(ids))
}

/** null for an unknown id and for a step in the bin. */
export function findMilestone(db: Database, id: MilestoneId): Milestone | null {
  return one(db, rowToMilestone, 'SELECT * FROM milestone WHERE id = ? AND deleted_at IS NULL', id)
}

/** Behind all that the plan has or had: a step that comes back out of the bin finds its place free. */
export function nextMilestonePosition(db: Database, id: CaseId): number {
  const sql = 'SELECT coalesce(max(position), 0) + 1 AS next FROM milestone WHERE case_id = ?'
  return one(db, (row: { readonly next: number }) => row.next, sql, id) ?? 1
}
