import type { BlobHash } from '#shared/ids.ts'
import { sha256 } from './hash.ts'
import { one, run, type Database } from './rows.ts'

/** Stores a file's bytes by what they are; the same bytes twice take one row. */
export function putBlob(db: Database, bytes: Uint8Array, mediaType: string): BlobHash {
  const hash = sha256(bytes) as BlobHash
  const sql =
    'INSERT INTO blob (sha256, size, media_type, bytes) VALUES (?, ?, ?, ?) ON CONFLICT (sha256) DO NOTHING'
  run(db, sql, hash, bytes.byteLength, mediaType, bytes)
  return hash
}

/**
 * A blob's bytes, or null when there is none. Throws when they are not what their hash says: SQLite itself
 * sees 12 of 400 flipped bits, a hash per row sees them all (durability.md, "Store").
 */
export function readBlob(db: Database, hash: BlobHash): Uint8Array | null {
  const bytes = one(
    db,
    (row: { readonly bytes: Uint8Array }) => row.bytes,
    'SELECT bytes FROM blob WHERE sha256 = ?',
    hash,
  )
  if (bytes !== null && sha256(bytes) !== hash) throw new DamagedBlob(hash)
  return bytes
}

/** Bytes in the store that no longer match their hash. */
export class DamagedBlob extends Error {
  readonly hash: BlobHash
  constructor(hash: BlobHash) {
    super(`blob ${hash} is damaged`)
    this.hash = hash
  }
}

/** What a blob was stored as; `application/octet-stream` for one that is not there. */
export function mediaTypeOfBlob(db: Database, hash: BlobHash): string {
  type Row = { readonly media_type: string }
  const sql = 'SELECT media_type FROM blob WHERE sha256 = ?'
  return one(db, (row: Row) => row.media_type, sql, hash) ?? 'application/octet-stream'
}

export function hasBlob(db: Database, hash: BlobHash): boolean {
  return one(db, () => true, 'SELECT 1 FROM blob WHERE sha256 = ?', hash) === true
}
