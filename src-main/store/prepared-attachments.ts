import type { BlobHash } from '#shared/ids.ts'
import { sha256 } from './hash.ts'
import { one, upsert, type Database } from './rows.ts'

/** Keeps the prepared form of a blob that is in the store, in place of an older one. */
export function savePrepared(db: Database, blob: BlobHash, version: number, bytes: Uint8Array): void {
  upsert(db, 'prepared_attachment', ['blob_sha256'], {
    version,
    bytes,
    blob_sha256: blob,
    sha256: sha256(bytes),
  })
}

/** The prepared form of a blob in this version, as it was stored; null when it must be made anew. */
export function readPrepared(db: Database, blob: BlobHash, version: number): Uint8Array | null {
  const found = one(
    db,
    (row: { readonly sha256: string; readonly bytes: Uint8Array }) => row,
    'SELECT sha256, bytes FROM prepared_attachment WHERE blob_sha256 = ? AND version = ?',
    blob,
    version,
  )
  return found !== null && sha256(found.bytes) === found.sha256 ? found.bytes : null
}
