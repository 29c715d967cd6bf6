import { connect } from '#main/store/connect.ts'
import type { Connection } from '#main/store/connect.ts'
import type { Database } from '#main/store/rows.ts'

/** A store's file opened past all that the program guards: no lock, no version, no pragma. Whoever opens it closes it. */
export function rawStore(file: string, options: Connection = {}): Database {
  return connect(file, options)
}
