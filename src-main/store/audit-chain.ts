import { auditStart, hashOfEvent, type AuditHead, type AuditRow } from './audit.ts'
import { digestOfBrought } from './record/seal-rows.ts'
import type { Seal } from './record/seal-rows.ts'
import type { Database } from './rows.ts'

export type ChainFault = 'gap' | 'link' | 'hash' | 'seals' | 'anchor'

export type ChainVerdict =
  | { readonly whole: true; readonly head: AuditHead }
  | { readonly whole: false; readonly at: number; readonly fault: ChainFault }

/** Whether a hash answers to an anchor: a printed one has its first 20 digits alone. */
export const answersTo = (hash: string, anchor: AuditHead): boolean => hash.startsWith(anchor.hash)

/**
 * Follows the chain from its start, with the seals that its events bear; stops at the first fault. Alone it proves
 * little, for whoever rebuilds the whole chain is not caught; with `anchors` from packets and bundles it proves all
 * that lies before them.
 */
export function verifyChain(db: Database, anchors: readonly AuditHead[] = []): ChainVerdict {
  const steps = followChain(db, anchors)
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  return step.value
}

/** As {@link verifyChain}, telling each event that stands: a long trail can be followed and given up. */
export function* followChain(
  db: Database,
  anchors: readonly AuditHead[] = [],
): Generator<AuditRow, ChainVerdict, void> {
  let head = auditStart
  const anchored = Map.groupBy(anchors, ({ sequence }) => sequence)
  const sealsOf = db.prepare<[number], Seal>(
    'SELECT tab, key, hash FROM record_seal WHERE sequence = ? ORDER BY tab, key',
  )
  for (const row of inOrder(db)) {
    const at = row.sequence
    const broken = (fault: ChainFault): ChainVerdict => ({ whole: false, at, fault })
    if (at !== head.sequence + 1) return { whole: false, at: head.sequence + 1, fault: 'gap' }
    if (row.prev_hash !== head.hash) return broken('link')
    if (row.hash !== hashOfEvent(row)) return broken('hash')
    if (row.rows !== digestOfBrought(sealsOf.all(at))) return broken('seals')
    if (!(anchored.get(at) ?? []).every((anchor) => answersTo(row.hash, anchor))) return broken('anchor')
    head = { sequence: at, hash: row.hash }
    yield row
  }
  const beyond = anchors
    .filter((anchor) => anchor.sequence > head.sequence)
    .toSorted((a, b) => a.sequence - b.sequence)[0]
  if (beyond !== undefined) return { whole: false, at: beyond.sequence, fault: 'gap' }
  // Seals of an event that was never told of.
  const stray = 'SELECT 1 FROM record_seal WHERE sequence > ? OR sequence < 1 LIMIT 1'
  if (db.prepare(stray).get(head.sequence) !== undefined)
    return { whole: false, at: head.sequence + 1, fault: 'seals' }
  return { whole: true, head }
}

const page = 1000

/** A page at a time: no statement stays open, so that the check can be given up anywhere. */
function* inOrder(db: Database): Generator<AuditRow> {
  const read = db.prepare<[number, number], AuditRow>(
    'SELECT * FROM audit_event WHERE sequence > ? ORDER BY sequence LIMIT ?',
  )
  // An attacker's row may bear any number.
  let last = Number.MIN_SAFE_INTEGER
  for (let rows = read.all(last, page); rows.length > 0; rows = read.all(last, page)) {
    yield* rows
    last = rows.at(-1)?.sequence ?? last
  }
}
