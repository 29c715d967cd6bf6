import type BetterSqlite from 'better-sqlite3'

export type Database = BetterSqlite.Database

/** What a column of a STRICT table holds; booleans are 0 and 1. */
export type ColumnValue = string | number | null | Uint8Array

/** Compiled once per database: the same few hundred statements run all day. */
const compiled = new WeakMap<Database, Map<string, BetterSqlite.Statement>>()

function prepared(db: Database, sql: string): BetterSqlite.Statement {
  let statements = compiled.get(db)
  if (statements === undefined) {
    statements = new Map()
    compiled.set(db, statements)
  }
  let statement = statements.get(sql)
  if (statement === undefined) {
    statement = db.prepare(sql)
    statements.set(sql, statement)
  }
  return statement
}

/**
 * The first row, or null. The parameter of `map` names the row's type; the table's CHECKs vouch for it, and
 * the only step from SQL to TypeScript in the store stands here and in `many`.
 */
export function one<T>(
  db: Database,
  map: (row: never) => T,
  sql: string,
  ...values: readonly ColumnValue[]
): T | null {
  const row = prepared(db, sql).get(...values)
  return row === undefined ? null : map(row as never)
}

/** All rows, in the order that the statement gives. */
export function many<T>(
  db: Database,
  map: (row: never) => T,
  sql: string,
  ...values: readonly ColumnValue[]
): T[] {
  return prepared(db, sql)
    .all(...values)
    .map((row) => map(row as never))
}

/** Runs a statement that gives no rows; returns how many rows it changed. */
export function run(db: Database, sql: string, ...values: readonly ColumnValue[]): number {
  return prepared(db, sql).run(...values).changes
}

/** Adds a row; table and column names come from code, never from outside. */
export function insert(db: Database, table: string, row: Readonly<Record<string, ColumnValue>>): void {
  const columns = Object.keys(row)
  const marks = columns.map(() => '?').join(', ')
  run(db, `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks})`, ...Object.values(row))
}

/** Adds a row, or brings the one with the same key up to date. Never REPLACE, which would delete first. */
export function upsert(
  db: Database,
  table: string,
  key: readonly string[],
  row: Readonly<Record<string, ColumnValue>>,
): void {
  const columns = Object.keys(row)
  const marks = columns.map(() => '?').join(', ')
  const changes = columns
    .filter((column) => !key.includes(column))
    .map((column) => `${column} = excluded.${column}`)
  const onConflict = changes.length === 0 ? 'DO NOTHING' : `DO UPDATE SET ${changes.join(', ')}`
  const sql = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks}) ON CONFLICT (${key.join(', ')}) ${onConflict}`
  run(db, sql, ...Object.values(row))
}

/** How a list of ids is handed to `… IN (SELECT value FROM json_each(?))`: any length, one statement. */
export function idList(ids: readonly string[]): string {
  return JSON.stringify(ids)
}

/** Runs `work` whole or not at all, inside the transaction that is open or in one of its own. */
export function whole<T>(db: Database, work: () => T): T {
  return db.transaction(work).immediate()
}
