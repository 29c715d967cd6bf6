import { canonicalJson } from '#shared/document/canonical.ts'
import { sha256 } from './hash.ts'
import { insert, many, one, whole, type Database } from './rows.ts'

/** What is told about an act; the trail adds place and hashes. */
export type AuditRecord = {
  /** ISO instant. */
  readonly at: string
  /** Person id, or the name of the program for what nobody asked for. */
  readonly actor: string
  /** `paper.frozen`, `meeting.issued`. */
  readonly action: string
  readonly subjectKind: string
  readonly subjectId: string
  /** JSON; never personal data that must be deletable. */
  readonly detail: unknown
}

export type AuditEvent = AuditRecord & {
  readonly sequence: number
  readonly prevHash: string
  readonly hash: string
}

/** A place in the chain that was printed or written elsewhere: what stands before it is proven. */
export type AuditHead = { readonly sequence: number; readonly hash: string }

export type ChainVerdict =
  | { readonly whole: true; readonly head: AuditHead }
  | { readonly whole: false; readonly at: number; readonly fault: 'gap' | 'link' | 'hash' | 'anchor' }

/** Head of an empty trail, and what the first event points back to. */
export const auditStart: AuditHead = { sequence: 0, hash: '0'.repeat(64) }

type AuditRow = {
  readonly sequence: number
  readonly at: string
  readonly actor: string
  readonly action: string
  readonly subject_kind: string
  readonly subject_id: string
  readonly detail: string
  readonly prev_hash: string
  readonly hash: string
}

function rowToEvent({ sequence, at, actor, action, hash, ...row }: AuditRow): AuditEvent {
  return {
    sequence,
    at,
    actor,
    action,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    detail: JSON.parse(row.detail) as unknown,
    prevHash: row.prev_hash,
    hash,
  }
}

/** Covers every column and the hash before it. `detail` is the stored text, so that any change of it shows. */
function hashOf(row: Omit<AuditRow, 'hash'>): string {
  return sha256(canonicalJson({ ...row, hash: undefined }))
}

/** Adds an event to the end of the trail; meant to run in the transaction of what it tells about. */
export function appendAudit(db: Database, record: AuditRecord): AuditHead {
  return whole(db, () => {
    const head = auditHead(db)
    const row = {
      sequence: head.sequence + 1,
      at: record.at,
      actor: record.actor,
      action: record.action,
      subject_kind: record.subjectKind,
      subject_id: record.subjectId,
      detail: canonicalJson(record.detail),
      prev_hash: head.hash,
    }
    const hash = hashOf(row)
    insert(db, 'audit_event', { ...row, hash })
    return { sequence: row.sequence, hash }
  })
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

/**
 * Follows the chain from its start. Alone it proves little, for whoever rebuilds the whole chain is not
 * caught; with `anchors` from packets and bundles it proves all that lies before them.
 */
export function verifyChain(db: Database, anchors: readonly AuditHead[] = []): ChainVerdict {
  let head = auditStart
  const anchored = new Map(anchors.map(({ sequence, hash }) => [sequence, hash]))
  const rows = db.prepare<[], AuditRow>('SELECT * FROM audit_event ORDER BY sequence')
  for (const row of rows.iterate()) {
    const at = row.sequence
    if (at !== head.sequence + 1) return { whole: false, at: head.sequence + 1, fault: 'gap' }
    if (row.prev_hash !== head.hash) return { whole: false, at, fault: 'link' }
    if (row.hash !== hashOf(row)) return { whole: false, at, fault: 'hash' }
    if ((anchored.get(at) ?? row.hash) !== row.hash) return { whole: false, at, fault: 'anchor' }
    head = { sequence: at, hash: row.hash }
  }
  const beyond = anchors.find((anchor) => anchor.sequence > head.sequence)
  return beyond === undefined ? { whole: true, head } : { whole: false, at: beyond.sequence, fault: 'gap' }
}
