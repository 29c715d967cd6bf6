import type {
  AttachmentId,
  CaseId,
  EntryId,
  HearingInputId,
  MeetingId,
  MilestoneId,
  SourceId,
} from '#shared/ids.ts'
import { many, one, run, type Database } from './rows.ts'

/** What goes into the bin before it goes for good: nothing is lost by one press of a key. */
export type Binnable =
  | { readonly kind: 'case'; readonly id: CaseId }
  | { readonly kind: 'meeting'; readonly id: MeetingId }
  | { readonly kind: 'attachment'; readonly id: AttachmentId }
  | { readonly kind: 'milestone'; readonly id: MilestoneId }
  | { readonly kind: 'entry'; readonly id: EntryId }
  | { readonly kind: 'source'; readonly id: SourceId }
  | { readonly kind: 'input'; readonly id: HearingInputId }

export type Binned = {
  readonly kind: Binnable['kind']
  readonly id: string
  readonly title: string
  /** Where it belonged: number and title of its case; for a meeting, when it was to begin. */
  readonly context: string
  readonly at: string
}

export const binTables = {
  case: 'case_file',
  meeting: 'meeting',
  attachment: 'attachment',
  milestone: 'milestone',
  entry: 'entry',
  source: 'source',
  input: 'hearing_input',
} as const satisfies Record<Binnable['kind'], string>

/** False when there is no such thing outside the bin. What was issued stays: its triggers throw. */
export function putInBin(db: Database, { kind, id }: Binnable, at: string): boolean {
  return (
    run(db, `UPDATE ${binTables[kind]} SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL`, at, id) > 0
  )
}

/**
 * False when it does not lie in the bin. Throws when its number was taken meanwhile; a milestone whose place was
 * taken comes last.
 */
export function restoreFromBin(db: Database, { kind, id }: Binnable): boolean {
  const place =
    kind === 'milestone'
      ? `, position = iif(EXISTS (SELECT 1 FROM milestone o WHERE o.case_id = milestone.case_id
          AND o.position = milestone.position AND o.deleted_at IS NULL),
        (SELECT max(o.position) + 1 FROM milestone o WHERE o.case_id = milestone.case_id), position)`
      : ''
  const sql = `UPDATE ${binTables[kind]} SET deleted_at = NULL${place} WHERE id = ? AND deleted_at IS NOT NULL`
  return run(db, sql, id) > 0
}

const ofCase = (kind: Binnable['kind'], title: string): string =>
  `SELECT '${kind}' AS kind, t.id, t.${title} AS title, c.case_number || ' ' || c.title AS context, t.deleted_at AS at
    FROM ${binTables[kind]} t JOIN case_file c ON c.id = t.case_id WHERE t.deleted_at IS NOT NULL`

const everything = `SELECT 'case' AS kind, id, title, case_number AS context, deleted_at AS at FROM case_file
    WHERE deleted_at IS NOT NULL
  UNION ALL SELECT 'meeting', m.id, b.name, m.starts_at, m.deleted_at FROM meeting m
    JOIN committee b ON b.id = m.committee_id WHERE m.deleted_at IS NOT NULL
  UNION ALL ${ofCase('attachment', 'title')}
  UNION ALL ${ofCase('milestone', 'name')}
  UNION ALL ${ofCase('entry', 'title')}
  UNION ALL ${ofCase('source', 'title')}
  UNION ALL SELECT 'input', i.id, 'I-' || i.number || ' ' || i.sender, c.case_number || ' ' || c.title, i.deleted_at
    FROM hearing_input i JOIN hearing h ON h.id = i.hearing_id JOIN case_file c ON c.id = h.case_id
    WHERE i.deleted_at IS NOT NULL`

/** What lies in the bin, last thrown first. */
export function listBin(db: Database): Binned[] {
  return many(db, (row: Binned) => ({ ...row }), `${everything} ORDER BY at DESC, id`)
}

/** One thing that lies in the bin; null where it does not. */
export function findBinned(db: Database, { kind, id }: Pick<Binned, 'kind' | 'id'>): Binned | null {
  const sql = `SELECT * FROM (${everything}) WHERE kind = ? AND id = ?`
  return one(db, (row: Binned) => ({ ...row }), sql, kind, id)
}
