import type { EntryFacts } from '#shared/domain/knowledge/check-knowledge.ts'
import type { CaseId, EntryId, OperationId, SourceId, ThemeId } from '#shared/ids.ts'
import { packed, unpacked } from './packed-json.ts'
import { insert, one, run, type Database } from './rows.ts'

/** What an import did: as much as taking it back needs. */
export type ImportDid = {
  readonly themes: readonly { readonly id: ThemeId; readonly name: string }[]
  readonly entries: readonly EntryId[]
  /** With a hash of what was taken in: a source has no versions. */
  readonly sources: readonly { readonly id: SourceId; readonly hash: string }[]
  /** Entries that were updated: the version that came of it, and what they said before. */
  readonly updates: readonly {
    readonly entry: EntryId
    readonly version: number
    readonly before: EntryFacts
  }[]
}

export type KnowledgeImport = {
  readonly id: OperationId
  readonly case: CaseId
  readonly at: string
  readonly fileName: string
  /** SHA-256 of the file. */
  readonly file: string
  readonly did: ImportDid
  readonly undoneAt: string | null
}

/** Remembers an import. */
export function keepImport(db: Database, given: Omit<KnowledgeImport, 'undoneAt'>): void {
  insert(db, 'knowledge_import', {
    id: given.id,
    case_id: given.case,
    at: given.at,
    file_name: given.fileName,
    file: given.file,
    did: packed(given.did),
  })
}

/** null for an unknown id. */
export function findImport(db: Database, id: OperationId): KnowledgeImport | null {
  type Row = Pick<KnowledgeImport, 'id' | 'at' | 'file'> & {
    readonly case_id: CaseId
    readonly file_name: string
    readonly did: Uint8Array
    readonly undone_at: string | null
  }
  const toImport = ({ case_id: owner, file_name: fileName, did, undone_at: undoneAt, ...rest }: Row) => ({
    ...rest,
    case: owner,
    fileName,
    did: unpacked(did) as ImportDid,
    undoneAt,
  })
  return one(db, toImport, 'SELECT * FROM knowledge_import WHERE id = ?', id)
}

/** The last import of a case that has not been taken back. */
export function lastImport(db: Database, id: CaseId): OperationId | null {
  const sql =
    'SELECT id FROM knowledge_import WHERE case_id = ? AND undone_at IS NULL ORDER BY at DESC, id DESC LIMIT 1'
  return one(db, (row: { readonly id: OperationId }) => row.id, sql, id)
}

/** Marks an import as taken back. */
export function markUndone(db: Database, id: OperationId, at: string): void {
  run(db, 'UPDATE knowledge_import SET undone_at = ? WHERE id = ?', at, id)
}

/** Whether something else than itself still names an entry: a paper, that of a presentation too, or another entry. */
export function isEntryNamed(db: Database, id: EntryId): boolean {
  const sql = `WITH entry_asked (id) AS (VALUES (?)) SELECT 1 FROM entry_asked a
    WHERE EXISTS (SELECT 1 FROM block_citation WHERE entry_id = a.id)
      OR EXISTS (SELECT 1 FROM citation_mark WHERE target_id = a.id)
      OR EXISTS (SELECT 1 FROM entry_link WHERE target_id = a.id)`
  return one(db, () => true, sql, id) === true
}

/** Whether an entry stands on a source. */
export function isSourceUsed(db: Database, id: SourceId): boolean {
  const sql = `SELECT 1 FROM entry_source s JOIN entry e ON e.id = s.entry_id
    WHERE s.source_id = ? AND e.deleted_at IS NULL LIMIT 1`
  return one(db, () => true, sql, id) === true
}

/** Whether a case went to a colleague at or after an instant. */
export function wasSentSince(db: Database, id: CaseId, at: string): boolean {
  const sql = "SELECT 1 FROM case_exchange WHERE case_id = ? AND direction = 'sent' AND at >= ?"
  return one(db, () => true, sql, id, at) === true
}
