import type { AttachmentId, CaseId, EntryId, MeetingId, MilestoneId, SourceId } from '#shared/ids.ts'
import { many, run, type Database } from './rows.ts'

/** What goes into the bin before it goes for good: nothing is lost by one press of a key. */
export type Binnable =
  | { readonly kind: 'case'; readonly id: CaseId }
  | { readonly kind: 'meeting'; readonly id: MeetingId }
  | { readonly kind: 'attachment'; readonly id: AttachmentId }
  | { readonly kind: 'milestone'; readonly id: MilestoneId }
  | { readonly kind: 'entry'; readonly id: EntryId }
  | { readonly kind: 'source'; readonly id: SourceId }

export type Binned = {
  readonly kind: Binnable['kind']
  readonly id: string
  readonly title: string
  readonly at: string
}

const tables = {
  case: 'case_file',
  meeting: 'meeting',
  attachment: 'attachment',
  milestone: 'milestone',
  entry: 'entry',
  source: 'source',
} as const satisfies Record<Binnable['kind'], string>

/** False when there is no such thing outside the bin. What was issued stays: its triggers throw. */
export function putInBin(db: Database, { kind, id }: Binnable, at: string): boolean {
  return run(db, `UPDATE ${tables[kind]} SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL`, at, id) > 0
}

/** False when it does not lie in the bin. Throws when its number was taken meanwhile. */
export function restoreFromBin(db: Database, { kind, id }: Binnable): boolean {
  const sql = `UPDATE ${tables[kind]} SET deleted_at = NULL WHERE id = ? AND deleted_at IS NOT NULL`
  return run(db, sql, id) > 0
}

/** What lies in the bin, last thrown first. */
export function listBin(db: Database): Binned[] {
  const sql = `SELECT 'case' AS kind, id, case_number || ' ' || title AS title, deleted_at AS at FROM case_file WHERE deleted_at IS NOT NULL
    UNION ALL SELECT 'meeting', id, starts_at, deleted_at FROM meeting WHERE deleted_at IS NOT NULL
    UNION ALL SELECT 'attachment', id, title, deleted_at FROM attachment WHERE deleted_at IS NOT NULL
    UNION ALL SELECT 'milestone', id, name, deleted_at FROM milestone WHERE deleted_at IS NOT NULL
    UNION ALL SELECT 'entry', id, title, deleted_at FROM entry WHERE deleted_at IS NOT NULL
    UNION ALL SELECT 'source', id, title, deleted_at FROM source WHERE deleted_at IS NOT NULL
    ORDER BY at DESC, id`
  return many(db, (row: Binned) => ({ ...row }), sql)
}
