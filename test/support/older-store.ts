import BetterSqlite from 'better-sqlite3'
import { readMigrations } from '#main/store/migrations.ts'
import type { Database } from '#main/store/rows.ts'

/**
 * Fills a store of an older version: `work` runs on a new one of today's, and what it wrote goes over, column for
 * column, as far as the older store has them. Today's repositories know no other schema than their own.
 */
export function fillOlder<T>(old: Database, work: (db: Database) => T): T {
  const today = new BetterSqlite(':memory:')
  try {
    for (const { sql } of readMigrations()) today.exec(sql)
    const made = work(today)
    old.pragma('foreign_keys = OFF')
    for (const table of tablesOf(old)) {
      const known = columnsOf(today, table)
      const columns = columnsOf(old, table).filter((column) => known.includes(column))
      const marks = columns.map(() => '?').join(', ')
      const insert = old.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks})`)
      for (const row of today
        .prepare<[], unknown[]>(`SELECT ${columns.join(', ')} FROM ${table}`)
        .raw()
        .all())
        insert.run(...row)
    }
    old.pragma('foreign_keys = ON')
    return made
  } finally {
    today.close()
  }
}

/** Without the search index: an older store's triggers keep its own. */
const tablesOf = (db: Database): readonly string[] =>
  db
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%'")
    .pluck()
    .all()

const columnsOf = (db: Database, table: string): readonly string[] =>
  db.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table)
