import type { CaseId, HearingId, HearingInputId, OperationId } from '#shared/ids.ts'
import { packed, unpacked } from './packed-json.ts'
import { idList, insert, many, one, run, type Database } from './rows.ts'

/** What an import of inputs did: as much as taking it back needs. */
export type HearingImportDid = {
  /** Each with a hash of what it said when it came. */
  readonly inputs: readonly { readonly id: HearingInputId; readonly hash: string }[]
  /** The number that was the last before the first of them, and the last of theirs. */
  readonly before: number
  readonly last: number
}

export type HearingImport = {
  readonly id: OperationId
  readonly hearing: HearingId
  readonly at: string
  readonly fileName: string
  /** SHA-256 of the file, of the files' hashes where there were several. */
  readonly file: string
  readonly did: HearingImportDid
  readonly undoneAt: string | null
}

type Row = Pick<HearingImport, 'id' | 'at' | 'file'> & {
  readonly hearing_id: HearingId
  readonly file_name: string
  readonly did: Uint8Array
  readonly undone_at: string | null
}

const toImport = ({ id, at, file, ...row }: Row): HearingImport => ({
  id,
  at,
  file,
  hearing: row.hearing_id,
  fileName: row.file_name,
  did: unpacked(row.did) as HearingImportDid,
  undoneAt: row.undone_at,
})

/** Remembers an import. */
export function keepHearingImport(db: Database, given: Omit<HearingImport, 'undoneAt'>): void {
  insert(db, 'hearing_import', {
    id: given.id,
    hearing_id: given.hearing,
    at: given.at,
    file_name: given.fileName,
    file: given.file,
    did: packed(given.did),
  })
}

/** null for an unknown id. */
export const findHearingImport = (db: Database, id: OperationId): HearingImport | null =>
  one(db, toImport, 'SELECT * FROM hearing_import WHERE id = ?', id)

/** The last import of a hearing that has not been taken back. */
export function lastHearingImport(db: Database, hearing: HearingId): HearingImport | null {
  const sql = `SELECT * FROM hearing_import WHERE hearing_id = ? AND undone_at IS NULL
    ORDER BY at DESC, id DESC LIMIT 1`
  return one(db, toImport, sql, hearing)
}

/** Marks an import as taken back. */
export function markHearingImportUndone(db: Database, id: OperationId, at: string): void {
  run(db, 'UPDATE hearing_import SET undone_at = ? WHERE id = ?', at, id)
}

/** Of these inputs of a case, those that anything else still names: an entry, a council's statement, or a text. */
export function namedInputs(
  db: Database,
  file: CaseId,
  ids: readonly HearingInputId[],
): ReadonlySet<HearingInputId> {
  const sql = `SELECT a.value AS id FROM json_each(?) a
    WHERE EXISTS (SELECT 1 FROM entry_link WHERE target_id = a.value)
      OR EXISTS (SELECT 1 FROM council_statement WHERE input_id = a.value)
      OR EXISTS (SELECT 1 FROM paper p JOIN paper_block b ON b.paper_id = p.id
        WHERE p.case_id = ? AND instr(b.json, a.value) > 0)`
  return new Set(many(db, ({ id }: { readonly id: HearingInputId }) => id, sql, idList(ids), file))
}

/** Gives numbers back that an undone import had: it never was, and nothing came after it. */
export function returnNumbers(db: Database, hearing: HearingId, from: number, to: number): void {
  const sql = `UPDATE hearing SET last_input = ? WHERE id = ? AND last_input = ?
    AND NOT EXISTS (SELECT 1 FROM hearing_input WHERE hearing_id = ? AND number > ?)`
  run(db, sql, to, hearing, from, hearing, to)
}

/** Gives the files of a hearing's imports other names, where `rename` does: a letter is named after who wrote it. */
export function renameImports(
  db: Database,
  hearing: HearingId,
  rename: (given: HearingImport) => string,
): void {
  const all = many(db, toImport, 'SELECT * FROM hearing_import WHERE hearing_id = ?', hearing)
  for (const each of all)
    run(db, 'UPDATE hearing_import SET file_name = ? WHERE id = ?', rename(each), each.id)
}
