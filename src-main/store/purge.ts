import BetterSqlite from 'better-sqlite3'
import type { HearingInputId } from '#shared/ids.ts'
import type { Binned } from './bin.ts'
import { blobsOfInput } from './input-files.ts'
import { many, run, whole, type Database } from './rows.ts'

/** Its own drafts and parts go with it; whatever else refers to it keeps it, by the store's own keys and triggers. */
const statements: Readonly<Record<Binned['kind'], readonly string[]>> = {
  case: [
    'DELETE FROM attachment WHERE case_id = ?',
    'DELETE FROM paper WHERE case_id = ?',
    'DELETE FROM milestone WHERE case_id = ?',
    'DELETE FROM entry WHERE case_id = ?',
    'DELETE FROM source WHERE case_id = ?',
    // one that somebody has answered stays, and keeps its case
    'DELETE FROM hearing WHERE case_id = ?',
    'DELETE FROM theme WHERE case_id = ?',
    'DELETE FROM council_statement WHERE case_id = ?',
    'DELETE FROM reading WHERE case_id = ?',
    'DELETE FROM case_file WHERE id = ?',
  ],
  meeting: ['DELETE FROM meeting WHERE id = ?'],
  attachment: ['DELETE FROM attachment WHERE id = ?'],
  milestone: ['DELETE FROM milestone WHERE id = ?'],
  // A citation has no key to what it cites (0002-cases.sql), so it is asked for.
  entry: [
    'DELETE FROM entry WHERE id = ? AND NOT EXISTS (SELECT 1 FROM block_citation WHERE entry_id = entry.id)',
  ],
  source: ['DELETE FROM source WHERE id = ?'],
  input: ['DELETE FROM hearing_input WHERE id = ?'],
}

/** Deletes one thing for good, with its drafts and the files that nothing else holds; false where something refers to it. */
export function deleteForGood(db: Database, thing: Pick<Binned, 'kind' | 'id'>): boolean {
  try {
    return whole(db, () => {
      const blobs = blobsOf(db, thing)
      let gone = 0
      for (const sql of statements[thing.kind]) gone = run(db, sql, thing.id)
      for (const blob of blobs) deleteUnusedBlob(db, blob)
      return gone > 0
    })
  } catch (error) {
    // a foreign key or a trigger: what was issued, decided or told of is not ours to delete
    if (error instanceof BetterSqlite.SqliteError && error.code.startsWith('SQLITE_CONSTRAINT')) return false
    throw error
  }
}

function blobsOf(db: Database, { kind, id }: Pick<Binned, 'kind' | 'id'>): string[] {
  if (kind === 'input') return blobsOfInput(db, id as HearingInputId)
  const column = kind === 'case' ? 'case_id' : 'id'
  const tables = kind === 'case' ? ['attachment', 'source'] : [kind]
  const sql = tables
    .flatMap((table) => {
      if (table === 'source') return ['SELECT blob_sha256 AS blob FROM source']
      if (table !== 'attachment') return []
      return ['SELECT blob_sha256 AS blob FROM attachment', 'SELECT original_blob AS blob FROM attachment']
    })
    .map((select) => `${select} WHERE ${column} = ?`)
  const row = ({ blob }: { readonly blob: string | null }) => blob
  return sql.flatMap((each) => many(db, row, each, id)).filter((blob) => blob !== null)
}

/** An image in a text names its bytes without a key, so the texts are searched; rare, and only while purging. */
export function deleteUnusedBlob(db: Database, blob: string): void {
  const sql = `DELETE FROM blob WHERE sha256 = ?
    AND NOT EXISTS (SELECT 1 FROM attachment WHERE blob.sha256 IN (blob_sha256, original_blob))
    AND NOT EXISTS (SELECT 1 FROM source WHERE blob_sha256 = blob.sha256)
    AND NOT EXISTS (SELECT 1 FROM hearing_input_file WHERE blob_sha256 = blob.sha256)
    AND NOT EXISTS (SELECT 1 FROM paper_block WHERE instr(json, blob.sha256) > 0)`
  run(db, sql, blob)
}
