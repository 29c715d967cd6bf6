import BetterSqlite from 'better-sqlite3'
import type { Refusal } from '#shared/refusal.ts'
import type { Database } from './rows.ts'
import { sortStoreError } from './store-error.ts'
import { wholeUnlessRefused } from './transaction.ts'

/** An open workspace. Repositories take `db`; actions work through `transaction`. */
export type Store = {
  readonly path: string
  readonly db: Database
  /**
   * Runs `work` whole or not at all (BEGIN IMMEDIATE). A refusal that `work` returns undoes what it had
   * written; trouble with disk or lock comes back as a refusal (`store.full`, `store.busy` …).
   */
  transaction<T>(work: (db: Database) => T): T | Refusal
  close(): void
}

/** `atLast` runs before the file is closed, `afterwards` when it is. */
export function storeOver(
  db: Database,
  path: string,
  afterwards: () => void = () => undefined,
  atLast: () => void = () => undefined,
): Store {
  return {
    path,
    db,
    transaction: (work) => {
      try {
        return wholeUnlessRefused(db, () => work(db))
      } catch (error) {
        // An ENOENT thrown in `work` is about another file than the store.
        const refusal = error instanceof BetterSqlite.SqliteError ? sortStoreError(error, path) : null
        if (refusal === null) throw error
        return refusal
      }
    },
    close: () => {
      if (!db.open) return
      try {
        if (!db.inTransaction) atLast()
      } finally {
        db.close()
        afterwards()
      }
    },
  }
}
