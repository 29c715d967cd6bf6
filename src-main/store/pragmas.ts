import { refuse, type Refusal } from '#shared/refusal.ts'
import type { Database } from './rows.ts'

type Pragma = readonly [name: string, set: string, readsBack: string | number]

/**
 * Measured in durability.md ("Store"): better-sqlite3's own default for WAL, synchronous = NORMAL, loses
 * acknowledged writes in a power cut. Ordinary locking lets others read meanwhile; that only one writes is held by
 * a lock of its own (writer-lock.ts). `recursive_triggers` lets the triggers that guard issued things see the
 * deletion hidden in REPLACE.
 */
export const pragmas: readonly Pragma[] = [
  ['locking_mode', 'NORMAL', 'normal'],
  ['journal_mode', 'WAL', 'wal'],
  ['synchronous', 'FULL', 2],
  ['fullfsync', 'ON', 1],
  ['foreign_keys', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  ['recursive_triggers', 'ON', 1],
  // 128 MB at most: a list that walks twenty years finds its pages again; with SQLite's own 2 MB it reads and proves them at each asking
  ['cache_size', '-131072', -131072],
]

/** Read-only takes no lock for itself and leaves the journal as it lies. */
const readonlyPragmas = pragmas.filter(([name]) => name !== 'locking_mode' && name !== 'journal_mode')

export function setPragmas(db: Database, readonly: boolean): void {
  for (const [name, set] of readonly ? readonlyPragmas : pragmas) db.pragma(`${name} = ${set}`)
}

/** Reads every pragma back: SQLite ignores one that it does not know or cannot honour, in silence. */
export function checkPragmas(db: Database, path: string, readonly: boolean): Refusal | null {
  for (const [name, , wanted] of readonly ? readonlyPragmas : pragmas) {
    const found = db.pragma(name, { simple: true })
    if (found !== wanted) {
      return refuse('store.unsafe', { path, pragma: name, wanted: String(wanted), found: String(found) })
    }
  }
  return null
}
