import { createHash } from 'node:crypto'
import { connect } from './connect.ts'
import type { Database } from './rows.ts'

/**
 * SHA-256 over all that a store holds: schema, version and every row of every table, in the tables' own order. Two
 * copies of one store have the same, although each of their sealed pages lies differently on the disk.
 */
export function contentDigest(file: string): string {
  const db = connect(file, { readonly: true, fileMustExist: true })
  try {
    const hash = createHash('sha256')
    hash.update(String(db.pragma('user_version', { simple: true })))
    type Table = { readonly name: string; readonly sql: string | null; readonly kind: string }
    const schema = db
      .prepare<[], Table>('SELECT name, sql, type AS kind FROM sqlite_schema ORDER BY type, name')
      .all()
    for (const { name, sql, kind } of schema) {
      hash.update(`\0${kind} ${name} ${sql ?? ''}`)
      if (kind === 'table' && !isVirtual(sql)) addRows(db, name, (bytes) => hash.update(bytes))
    }
    return hash.digest('hex')
  } finally {
    db.close()
  }
}

/** A virtual table keeps its rows in plain ones beside it. */
const isVirtual = (sql: string | null): boolean => /^CREATE VIRTUAL/i.test(sql ?? '')

function addRows(db: Database, table: string, add: (bytes: string | Uint8Array) => void): void {
  const rows = db.prepare<[], readonly unknown[]>(`SELECT * FROM "${table}"`).raw().safeIntegers()
  for (const row of rows.iterate()) {
    for (const value of row) {
      const bytes = value instanceof Uint8Array ? value : Buffer.from(String(value))
      // with its length, so that no two rows read alike
      add(`${typeof value} ${bytes.byteLength} `)
      add(bytes)
    }
  }
}
