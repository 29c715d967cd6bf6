import { connect } from '#main/store/connect.ts'
import type { Connection } from '#main/store/connect.ts'
import type { Database } from '#main/store/rows.ts'

/** A store's file opened past the program, whatever its pages are sealed with; null as key makes and reads plain ones. */
export function rawStore(file: string, options: Connection = {}): Database {
  return connect(file, options)
}
