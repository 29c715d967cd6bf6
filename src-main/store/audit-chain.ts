import { auditStart, hashOfEvent, type AuditHead, type AuditRow } from './audit.ts'
import { digestOfSeals } from './record/record-shape.ts'
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
 * that lies before them. `each` is told of every event that stood.
 */
export function verifyChain(
  db: Database,
  anchors: readonly AuditHead[] = [],
  each: (row: AuditRow) => void = () => undefined,
): ChainVerdict {
  let head = auditStart
  const anchored = Map.groupBy(anchors, ({ sequence }) => sequence)
  const seals = sealsBySequence(db)
  for (const row of db.prepare<[], AuditRow>('SELECT * FROM audit_event ORDER BY sequence').iterate()) {
    const at = row.sequence
    const broken = (fault: ChainFault): ChainVerdict => ({ whole: false, at, fault })
    if (at !== head.sequence + 1) return { whole: false, at: head.sequence + 1, fault: 'gap' }
    if (row.prev_hash !== head.hash) return broken('link')
    if (row.hash !== hashOfEvent(row)) return broken('hash')
    const brought = seals(at)
    if (brought === null || row.rows !== (brought.length === 0 ? null : digestOfSeals(brought)))
      return broken('seals')
    if (!(anchored.get(at) ?? []).every((anchor) => answersTo(row.hash, anchor))) return broken('anchor')
    head = { sequence: at, hash: row.hash }
    each(row)
  }
  const beyond = anchors
    .filter((anchor) => anchor.sequence > head.sequence)
    .toSorted((a, b) => a.sequence - b.sequence)[0]
  if (beyond !== undefined) return { whole: false, at: beyond.sequence, fault: 'gap' }
  if (seals(Number.POSITIVE_INFINITY) === null) return { whole: false, at: head.sequence + 1, fault: 'seals' }
  return { whole: true, head }
}

/** Gives each event's seals in turn; null when seals stand of an event that was never told of. */
function sealsBySequence(db: Database): (sequence: number) => readonly Seal[] | null {
  type Row = Seal & { readonly sequence: number }
  const sql = 'SELECT sequence, tab, key, hash FROM record_seal ORDER BY sequence, tab, key'
  const rows = db.prepare<[], Row>(sql).iterate()
  let next = rows.next()
  return (sequence) => {
    const found: Seal[] = []
    while (next.done !== true && next.value.sequence <= sequence) {
      if (next.value.sequence !== sequence) return null
      found.push(next.value)
      next = rows.next()
    }
    return found
  }
}
