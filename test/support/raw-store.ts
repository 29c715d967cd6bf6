import { connect, type Connection } from '#main/store/connect.ts'
import type { Database } from '#main/store/rows.ts'

/** A store's file as a database tool opens it: none of the program's guards but those in the file itself. */
export function rawStore(file: string, options: Connection = {}): Database {
  return connect(file, options)
}
