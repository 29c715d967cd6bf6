import BetterSqlite from 'better-sqlite3'
import { statSync } from 'node:fs'
import { isOpenHere, keyOfOpen } from './open-here.ts'
import type { Database } from './rows.ts'
import { readHead, sealedSalt } from './store-header.ts'
import { knownKey, publishedKey, StoreLocked, type StoreKey } from './seal/store-key.ts'

export type Connection = {
  readonly readonly?: boolean
  readonly fileMustExist?: boolean
  /** How long SQLite waits for whoever holds the file, ms. */
  readonly timeout?: number
  /** The key of its pages, null for none. Not given: as the file says, by the keys that this process knows. */
  readonly key?: StoreKey | null
}

/** better-sqlite3-multiple-ciphers under the name of better-sqlite3 (package.json), whose types lack these two. */
type Keyed = Database & { key(key: Buffer): number; rekey(key: Buffer): number }

const keys = new WeakMap<Database, StoreKey | null>()

/**
 * The one place where a store's file is opened: nothing is asked of it yet, and its pragmas are not set. A file that
 * is not there yet becomes sealed. Throws {@link StoreLocked} where the file needs a key that nobody has given.
 */
export function connect(file: string, { key = keyOfFile(file), ...options }: Connection = {}): Database {
  const db = new BetterSqlite(file, options)
  try {
    if (key !== null) {
      choose(db)
      ;(db as Keyed).key(given(key))
    }
    keys.set(db, key)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/** The key that a connection was opened with; null for a plain store. */
export const keyOf = (db: Database): StoreKey | null => keys.get(db) ?? null

/**
 * Writes every page anew under another key, null for none. For a file that nobody else uses and that may be lost:
 * a kill half-way leaves neither the one nor the other.
 */
export function rekeyPages(db: Database, key: StoreKey | null): void {
  db.pragma('journal_mode = MEMORY') // in WAL the mark at the file's beginning would stay as it was
  if (key !== null) choose(db)
  ;(db as Keyed).rekey(key === null ? Buffer.alloc(0) : given(key))
  keys.set(db, key)
}

/**
 * AEGIS-256 proves and hides a page for a tenth of what reading it costs; ChaCha20-Poly1305 and SQLCipher's AES
 * with HMAC treble it (docs/performance.md, «Sealed pages»).
 */
function choose(db: Database): void {
  db.pragma("cipher = 'aegis'")
}

/** The key's own bytes and the mark for the file's beginning: nothing is derived, so that opening costs nothing. */
const given = (key: StoreKey): Buffer =>
  Buffer.concat([Buffer.from('raw:', 'latin1'), key.bytes, sealedSalt(key.id)])

function keyOfFile(file: string): StoreKey | null {
  if (file === '' || file === ':memory:') return null
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return publishedKey
  if (isOpenHere(file)) return keyOfOpen(file)
  const head = readHead(file)
  if (head.kind === 'empty') return publishedKey
  if (head.kind !== 'sealed') return null
  const key = knownKey(head.keyId)
  if (key === null) throw new StoreLocked(head.keyId)
  return key
}
