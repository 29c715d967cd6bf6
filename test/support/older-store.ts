import { mkdirSync } from 'node:fs'
import { migrate } from '#main/store/migrate.ts'
import { readMigrations } from '#main/store/migrations.ts'
import type { Database } from '#main/store/rows.ts'
import { applicationId } from '#main/store/store-header.ts'
import { workspaceAt } from '#main/store/workspace.ts'
import { rawStore } from './raw-store.ts'

/** A store as a program that knew only the first `version` migrations left it, filled by `fill`; gives its file. */
export function storeOfVersion(
  folder: string,
  version: number,
  fill: (db: Database, version: number) => void = () => undefined,
): string {
  mkdirSync(folder, { recursive: true })
  const workspace = workspaceAt(folder)
  const db = rawStore(workspace.file)
  try {
    db.pragma(`application_id = ${applicationId}`)
    migrate(db, workspace, readMigrations().slice(0, version))
    fill(db, version)
  } finally {
    db.close()
  }
  return workspace.file
}

/**
 * Fills a store of an older version: `work` runs on a new one of today's, and what it wrote goes over, column for
 * column, as far as the older store has them. Today's repositories know no other schema than their own.
 */
export function fillOlder<T>(old: Database, work: (db: Database) => T): T {
  const today = rawStore(':memory:')
  try {
    for (const { sql } of readMigrations()) today.exec(sql)
    const made = work(today)
    copyRows(today, old)
    return made
  } finally {
    today.close()
  }
}

/** Copies all that two stores both have room for, the second one's search index left to its own triggers. */
export function copyRows(from: Database, to: Database): void {
  to.pragma('foreign_keys = OFF')
  for (const table of tablesOf(to)) {
    const known = columnsOf(from, table)
    const columns = columnsOf(to, table).filter((column) => known.includes(column))
    if (columns.length === 0) continue
    const marks = columns.map(() => '?').join(', ')
    const insert = to.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks})`)
    for (const row of from
      .prepare<[], unknown[]>(`SELECT ${columns.join(', ')} FROM ${table}`)
      .raw()
      .all())
      insert.run(...row)
  }
  to.pragma('foreign_keys = ON')
}

/**
 * Copies some rows of each table as far as an older store takes them, its rules and keys in force: a row that it could
 * not have held, or whose parent it could not, is left out.
 */
export function copyWhatFits(from: Database, to: Database, most: number): void {
  to.pragma('foreign_keys = ON')
  // what was frozen or issued takes no more rows: as history they are there before
  const guards = to.prepare<[], { name: string; sql: string }>(
    "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND sql LIKE '%raise(ABORT%'",
  )
  const lifted = guards.all()
  for (const { name } of lifted) to.exec(`DROP TRIGGER ${name}`)
  const waiting = tablesOf(to).map((table) => rowsFor(from, to, table, most))
  for (let before = -1, left = 0; left !== before;) {
    before = left
    for (const each of waiting) each.rows = each.rows.filter((row) => !goesIn(to, each, row))
    left = waiting.reduce((sum, { rows }) => sum + rows.length, 0)
  }
  for (const { sql } of lifted) to.exec(sql)
}

type Waiting = { readonly table: string; readonly columns: readonly string[]; rows: readonly unknown[][] }

function rowsFor(from: Database, to: Database, table: string, most: number): Waiting {
  const known = columnsOf(from, table)
  const columns = columnsOf(to, table).filter((column) => known.includes(column))
  if (columns.length === 0) return { table, columns, rows: [] }
  const sql = `SELECT ${columns.join(', ')} FROM ${table} LIMIT ?`
  return { table, columns, rows: from.prepare<[number], unknown[]>(sql).raw().all(most) }
}

function goesIn(to: Database, { table, columns }: Waiting, row: readonly unknown[]): boolean {
  const marks = columns.map(() => '?').join(', ')
  try {
    to.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks})`).run(...row)
    return true
  } catch {
    return false
  }
}

const tablesOf = (db: Database): readonly string[] =>
  db
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%'")
    .pluck()
    .all()

const columnsOf = (db: Database, table: string): readonly string[] =>
  db.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table)
