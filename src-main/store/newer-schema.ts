import { refuse, type Refusal } from '#shared/refusal.ts'
import { connect } from './connect.ts'
import { versionOf } from './migrate.ts'
import { knownVersion, readMigrations } from './migrations.ts'
import type { Database } from './rows.ts'

/** Whether a program that knows more than this one has worked in a store: it may be read here, never written. */
export const isNewer = (db: Database): boolean => versionOf(db) > knownVersion

/**
 * Why a store of a newer program is not opened (`store.newer`); null where it may be. For writing it never is: this
 * program would not do what the newer one promises of its own tables. For reading it is while everything that this one
 * asks for is still there. `missing` is the first thing that is not, empty where all is.
 */
export function whyNewerShut(db: Database, path: string, readonly: boolean): Refusal | null {
  const have = versionOf(db)
  if (have <= knownVersion) return null
  const [missing = ''] = missingIn(db)
  if (readonly && missing === '') return null
  return refuse('store.newer', { path, have, know: knownVersion, missing })
}

/** Tables and columns of our own schema that a store lacks, as `table` and `table.column`. */
function missingIn(db: Database): string[] {
  const found = columnsOf(db)
  const missing: string[] = []
  for (const [table, columns] of ownSchema()) {
    const there = found.get(table)
    if (there === undefined) missing.push(table)
    else for (const column of columns) if (!there.has(column)) missing.push(`${table}.${column}`)
  }
  return missing
}

/** What our own migrations make, tried in memory: no list kept beside them can go stale. */
function ownSchema(): ReadonlyMap<string, ReadonlySet<string>> {
  const own = connect(':memory:')
  try {
    for (const { sql } of readMigrations()) own.exec(sql)
    return columnsOf(own)
  } finally {
    own.close()
  }
}

/** Columns by table; what SQLite and its search keep for themselves is theirs. */
function columnsOf(db: Database): ReadonlyMap<string, ReadonlySet<string>> {
  const sql = `SELECT t.name AS "table", c.name AS "column" FROM pragma_table_list t
    JOIN pragma_table_xinfo(t.name) c
    WHERE t.schema = 'main' AND t.type IN ('table', 'virtual', 'view') AND t.name NOT LIKE 'sqlite_%'`
  const columns = new Map<string, Set<string>>()
  for (const { table, column } of db.prepare<[], { table: string; column: string }>(sql).all())
    columns.set(table, (columns.get(table) ?? new Set()).add(column))
  return columns
}
