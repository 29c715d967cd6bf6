import { canonicalJson } from '#shared/document/canonical.ts'
import { looksLikeId } from '#shared/ids.ts'
import type { TrailAction } from '#shared/text/screen/trail/acts.ts'
import { sha256 } from './hash.ts'
import {
  digestOfBrought,
  isAnythingUnsealed,
  keepSeals,
  takeUnsealed,
  type Seal,
} from './record/seal-rows.ts'
import { insert, many, one, whole, type Database } from './rows.ts'

/** What is told about an act; the trail adds place and hashes. */
export type AuditRecord = {
  /** ISO instant. */
  readonly at: string
  /** Person id, or the name of the program for what nobody asked for. */
  readonly actor: string
  /** `paper.frozen`, `meeting.issued`. */
  readonly action: TrailAction
  readonly subjectKind: string
  readonly subjectId: string
  /** JSON; never personal data that must be deletable. */
  readonly detail: unknown
}

export type AuditEvent = Omit<AuditRecord, 'action'> & {
  /** A later program may have told of acts that this one does not know. */
  readonly action: string
  readonly sequence: number
  /** Id of the person who did it, whatever they are called later; null for a program, and where nobody was chosen. */
  readonly person: string | null
  /** Digest of the rows of record that were written with it (record/); null where none were. */
  readonly rows: string | null
  readonly prevHash: string
  readonly hash: string
}

/** A place in the chain that was printed or written elsewhere: what stands before it is proven. */
export type AuditHead = { readonly sequence: number; readonly hash: string }

/** Head of an empty trail, and what the first event points back to. */
export const auditStart: AuditHead = { sequence: 0, hash: '0'.repeat(64) }

/** As it is stored. */
export type AuditRow = {
  readonly sequence: number
  readonly at: string
  readonly actor: string
  readonly action: string
  readonly subject_kind: string
  readonly subject_id: string
  readonly detail: string
  readonly person: string | null
  readonly rows: string | null
  readonly prev_hash: string
  readonly hash: string
}

export function rowToEvent({
  sequence,
  at,
  actor,
  action,
  person,
  rows,
  hash,
  ...row
}: AuditRow): AuditEvent {
  return {
    sequence,
    at,
    actor,
    action,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    detail: JSON.parse(row.detail) as unknown,
    person,
    rows,
    prevHash: row.prev_hash,
    hash,
  }
}

/** Covers every column and the hash before it. `detail` is the stored text, so that any change of it shows. */
export function hashOfEvent({ person, rows, ...row }: Omit<AuditRow, 'hash'>): string {
  // Left out where there are none: events were chained before there were such columns.
  const later = { ...(person === null ? {} : { person }), ...(rows === null ? {} : { rows }) }
  return sha256(canonicalJson({ ...row, ...later, hash: undefined }))
}

/** Who acts on a connection, by the name that the trail has for them. */
const acting = new WeakMap<Database, { readonly actor: string; readonly person: string }>()

/** From here on what `actor` does on this connection is this person's doing. */
export function noteActing(db: Database, actor: string, person: string | null): void {
  if (person === null) acting.delete(db)
  else acting.set(db, { actor, person })
}

function personActing(db: Database, actor: string): string | null {
  const now = acting.get(db)
  if (now?.actor === actor) return now.person
  return looksLikeId(actor) ? actor : null
}

/** What the open transaction has told last: what is written after it belongs to the same act. */
const told = new WeakMap<Database, { readonly head: AuditHead; readonly record: AuditRecord }>()

/**
 * Adds an event to the end of the trail; meant to run in the transaction of what it tells about. It seals the rows of
 * record that were written since the event before.
 */
export function appendAudit(db: Database, record: AuditRecord): AuditHead {
  return whole(db, () => {
    const { seals, foreign } = takeUnsealed(db)
    if (foreign.length > 0) addEvent(db, { ...foundOtherwise, at: record.at, detail: { units: foreign } }, [])
    const head = addEvent(db, record, seals)
    told.set(db, { head, record })
    return head
  })
}

const foundOtherwise = {
  actor: 'saksklar',
  action: 'record.foundChanged',
  subjectKind: 'record',
  subjectId: '',
} as const

/**
 * Before a transaction ends: rows that no event took up are sealed by one of their own, under whoever told what was
 * done in the same transaction. `now` is for what was written without telling anything.
 */
export function sealRest(db: Database, now: () => string): void {
  const last = told.get(db)
  told.delete(db)
  if (!isAnythingUnsealed(db)) return
  const rest = { action: 'record.alsoWritten', subjectKind: 'record', subjectId: '' } as const
  appendAudit(
    db,
    last === undefined
      ? { ...rest, at: now(), actor: 'saksklar', detail: {} }
      : { ...rest, at: last.record.at, actor: last.record.actor, detail: { of: last.head.sequence } },
  )
  told.delete(db)
}

/** Forgets what an earlier transaction told, which may have been undone. */
export const beginTelling = (db: Database): void => void told.delete(db)

/** Adds an event with seals that are made already, for a connection that notes nothing. */
export function appendSealed(db: Database, record: AuditRecord, seals: readonly Seal[]): AuditHead {
  const inOrder = seals.toSorted((a, b) =>
    a.tab === b.tab ? (a.key < b.key ? -1 : 1) : a.tab < b.tab ? -1 : 1,
  )
  return whole(db, () => addEvent(db, record, inOrder))
}

function addEvent(db: Database, record: AuditRecord, seals: readonly Seal[]): AuditHead {
  const head = auditHead(db)
  const row = {
    sequence: head.sequence + 1,
    at: record.at,
    actor: record.actor,
    action: record.action,
    subject_kind: record.subjectKind,
    subject_id: record.subjectId,
    detail: canonicalJson(record.detail),
    person: personActing(db, record.actor),
    rows: digestOfBrought(seals),
    prev_hash: head.hash,
  }
  const hash = hashOfEvent(row)
  insert(db, 'audit_event', { ...row, hash })
  keepSeals(db, row.sequence, seals)
  return { sequence: row.sequence, hash }
}

/** Where the trail ends now: printed in every packet, so that tampering before it is caught. */
export function auditHead(db: Database): AuditHead {
  const toHead = ({ sequence, hash }: AuditRow): AuditHead => ({ sequence, hash })
  return (
    one(db, toHead, 'SELECT sequence, hash FROM audit_event ORDER BY sequence DESC LIMIT 1') ?? auditStart
  )
}

export function auditOf(db: Database, subjectKind: string, subjectId: string): AuditEvent[] {
  const sql = 'SELECT * FROM audit_event WHERE subject_kind = ? AND subject_id = ? ORDER BY sequence'
  return many(db, rowToEvent, sql, subjectKind, subjectId)
}
