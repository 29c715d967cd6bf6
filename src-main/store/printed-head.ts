import { anchorCode } from '#shared/domain/audit/anchor.ts'
import { auditHead, type AuditHead } from './audit.ts'
import { one, type Database } from './rows.ts'

/** Acts that tell of a print or a bundle: printing twice must not print two things. */
const accounts = `'packet.made', 'minutes.made', 'bundle.exported'`

/**
 * The head that documents bear: where the trail ended before any account of prints, so that the same store gives the
 * same bytes. Null where nothing was told yet.
 */
export function headToPrint(db: Database): AuditHead | null {
  const last = one(
    db,
    ({ sequence }: Pick<AuditHead, 'sequence'>) => sequence,
    `SELECT sequence FROM audit_event WHERE action NOT IN (${accounts}, 'record.alsoWritten') ORDER BY sequence DESC LIMIT 1`,
  )
  if (last === null) return null
  // What was written in the same act after it was told.
  const of = `SELECT sequence, hash FROM audit_event
    WHERE sequence = ? OR (sequence = ? + 1 AND action = 'record.alsoWritten' AND detail ->> '$.of' = ?)
    ORDER BY sequence DESC LIMIT 1`
  return (
    one(db, ({ sequence, hash }: AuditHead): AuditHead => ({ sequence, hash }), of, last, last, last) ??
    auditHead(db)
  )
}

/** The head that documents bear, as it is printed. */
export function printedTrail(db: Database): string | null {
  const head = headToPrint(db)
  return head === null ? null : anchorCode(head)
}

/** How it stands among a file's keywords, for a program to read. */
export const trailKeyword = (trail: string | null): readonly string[] =>
  trail === null ? [] : [`revisjonsspor ${trail}`]
