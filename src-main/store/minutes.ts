import type { Addendum, Approval, Minutes, Signatory } from '#shared/domain/meeting/minutes/minutes.ts'
import type { AgendaItemId, MeetingId, PersonId } from '#shared/ids.ts'
import { insert, many, one, run, upsert, whole, type Database } from './rows.ts'

type Row = {
  readonly meeting_id: MeetingId
  readonly finished_at: string
  readonly finished_by: string
  readonly way: Approval['way'] | null
  readonly approved_on: string | null
  readonly approved_at: string | null
  readonly approved_by: string | null
  readonly in_meeting_id: MeetingId | null
  readonly in_item_id: AgendaItemId | null
  readonly remarks: string
  readonly record_hash: string | null
  readonly published_on: string | null
}

function approvalOf({
  way,
  approved_on: on,
  in_meeting_id: meeting,
  in_item_id: item,
}: Row): Approval | null {
  if (way === null || on === null) return null
  if (way === 'signatories') return { way, on }
  return meeting === null ? null : { way, on, meeting, item }
}

/** The minutes of a meeting; null before they were finished. */
export function findMinutes(db: Database, meeting: MeetingId): Minutes | null {
  const toMinutes = (row: Row): Minutes => ({
    meeting: row.meeting_id,
    finishedAt: row.finished_at,
    finishedBy: row.finished_by,
    signatories: signatoriesOf(db, meeting),
    approval: approvalOf(row),
    approvedAt: row.approved_at,
    approvedBy: row.approved_by,
    remarks: row.remarks,
    recordHash: row.record_hash,
    publishedOn: row.published_on,
  })
  return one(db, toMinutes, 'SELECT * FROM minutes WHERE meeting_id = ?', meeting)
}

function signatoriesOf(db: Database, meeting: MeetingId): Signatory[] {
  type SignatoryRow = { readonly person_id: PersonId; readonly signed_on: string | null }
  const toSignatory = ({ person_id, signed_on }: SignatoryRow): Signatory => ({
    person: person_id,
    signedOn: signed_on,
  })
  return many(
    db,
    toSignatory,
    'SELECT * FROM minutes_signatory WHERE meeting_id = ? ORDER BY position',
    meeting,
  )
}

export function saveMinutes(db: Database, minutes: Minutes): void {
  const { meeting, approval, signatories } = minutes
  whole(db, () => {
    upsert(db, 'minutes', ['meeting_id'], {
      meeting_id: meeting,
      finished_at: minutes.finishedAt,
      finished_by: minutes.finishedBy,
      way: approval?.way ?? null,
      approved_on: approval?.on ?? null,
      approved_at: minutes.approvedAt,
      approved_by: minutes.approvedBy,
      in_meeting_id: approval?.way === 'meeting' ? approval.meeting : null,
      in_item_id: approval?.way === 'meeting' ? approval.item : null,
      remarks: minutes.remarks,
      record_hash: minutes.recordHash,
      published_on: minutes.publishedOn,
    })
    run(db, 'DELETE FROM minutes_signatory WHERE meeting_id = ?', meeting)
    for (const [index, { person, signedOn }] of signatories.entries())
      insert(db, 'minutes_signatory', {
        meeting_id: meeting,
        position: index + 1,
        person_id: person,
        signed_on: signedOn,
      })
  })
}

/** Back to what they were before they were finished: the secretary writes on. */
export function removeMinutes(db: Database, meeting: MeetingId): void {
  run(db, 'DELETE FROM minutes_signatory WHERE meeting_id = ?', meeting)
  run(db, 'DELETE FROM minutes WHERE meeting_id = ?', meeting)
}

/** The corrections of approved minutes, in the order of their numbers. */
export function addendaOf(db: Database, meeting: MeetingId): Addendum[] {
  type AddendumRow = Omit<Addendum, 'meeting' | 'item' | 'madeOn'> & {
    readonly meeting_id: MeetingId
    readonly item_id: AgendaItemId | null
    readonly made_on: string
  }
  const toAddendum = ({ id, meeting_id, number, item_id, text, made_on, by }: AddendumRow): Addendum => ({
    id,
    meeting: meeting_id,
    number,
    item: item_id,
    text,
    madeOn: made_on,
    by,
  })
  return many(db, toAddendum, 'SELECT * FROM minutes_addendum WHERE meeting_id = ? ORDER BY number', meeting)
}

/** Adds a correction; one that was made is never changed. */
export function saveAddendum(db: Database, { id, meeting, number, item, text, madeOn, by }: Addendum): void {
  insert(db, 'minutes_addendum', {
    id,
    meeting_id: meeting,
    number,
    item_id: item,
    text,
    made_on: madeOn,
    by,
  })
}

/** Lets everybody read what was decided in an exempt item, or takes that back. */
export function setReleased(
  db: Database,
  item: AgendaItemId,
  released: { readonly on: string; readonly actor: string } | null,
): void {
  run(db, 'DELETE FROM minutes_release WHERE item_id = ?', item)
  if (released === null) return
  insert(db, 'minutes_release', { item_id: item, released_on: released.on, actor: released.actor })
}

/** Items of a meeting whose decision may be read by everybody though the item is exempt. */
export function releasedItemsOf(db: Database, meeting: MeetingId): ReadonlySet<AgendaItemId> {
  const sql = `SELECT r.item_id FROM minutes_release r JOIN agenda_item i ON i.id = r.item_id WHERE i.meeting_id = ?`
  return new Set(many(db, (row: { readonly item_id: AgendaItemId }) => row.item_id, sql, meeting))
}
