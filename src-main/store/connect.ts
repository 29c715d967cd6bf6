import BetterSqlite from 'better-sqlite3'
import type { Database } from './rows.ts'

export type Connection = {
  readonly readonly?: boolean
  readonly fileMustExist?: boolean
  /** How long SQLite waits for whoever holds the file, ms. */
  readonly timeout?: number
}

/** The one place where a store's file is opened: nothing is asked of it yet, and its pragmas are not set. */
export function connect(file: string, connection: Connection = {}): Database {
  return new BetterSqlite(file, connection)
}

/** A store's bytes, held in memory and only read. */
export function connectToBytes(bytes: Buffer): Database {
  return new BetterSqlite(bytes, { readonly: true })
}
