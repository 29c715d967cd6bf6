import { rmSync } from 'node:fs'
import { connect } from '../connect.ts'
import { migrate, versionOf } from '../migrate.ts'
import { knownVersion, readMigrations } from '../migrations.ts'
import type { ColumnValue, Database } from '../rows.ts'
import { workspaceAt } from '../workspace.ts'
import { clearTemporary } from '../durable-file.ts'
import { knownRows, rowReader, type Row } from './readable-rows.ts'
import { listed, matching, tablesOf, type TableShape } from './table-shape.ts'

/** What became of one table. Every row of it is in exactly one of these. */
export type TableSalvage = {
  readonly table: string
  /** Read from the damaged file, and alike in the backup. */
  readonly kept: number
  /** Read from the damaged file; the backup has an earlier state of it, or none. */
  readonly newer: number
  /** Could not be read in the damaged file: as it was when the backup was made. */
  readonly asInBackup: number
  /** In the backup, and deleted since. */
  readonly deleted: number
  /** Keys of rows that can be read nowhere. */
  readonly lost: readonly string[]
  /** Whether more may be lost than is listed: not all keys could be read. */
  readonly unsure: boolean
}

/** A row that was read but hangs on one that is lost, or stands in another's way: kept in a file, never dropped. */
export type UnplacedRow = { readonly table: string; readonly row: Readonly<Record<string, unknown>> }

export type SalvageReport = {
  /** false: not even the schema could be read; what was made is the backup as it is. */
  readonly readable: boolean
  readonly tables: readonly TableSalvage[]
  readonly unplaced: readonly UnplacedRow[]
}

/**
 * Makes `target` of a backup and of all that can still be read out of a damaged store, which wins where both have a
 * row: what it lets be read proved itself. Neither source is changed; `damaged` is a copy that nobody has open, with
 * its log beside it. Throws what SQLite throws where the backup itself cannot be read.
 */
export function salvage(damaged: string, backup: string | null, target: string): SalvageReport {
  for (const rest of ['', '-wal', '-shm', '-journal']) rmSync(target + rest, { force: true })
  const source = openDamaged(damaged)
  try {
    const version = source === null ? knownVersion : versionOf(source)
    const db = startFrom(backup, target, version)
    try {
      if (source === null) return { readable: false, tables: [], unplaced: [] }
      return copyReadable(source, db)
    } finally {
      db.close()
    }
  } finally {
    source?.close()
  }
}

/** null where its beginning or schema is gone. */
function openDamaged(file: string): Database | null {
  let db: Database | null = null
  try {
    db = connect(file, { fileMustExist: true })
    db.prepare('SELECT count(*) FROM sqlite_schema').get()
    return versionOf(db) > 0 ? db : null
  } catch {
    db?.close()
    return null
  }
}

/** The backup, or an empty store where there is none, at the damaged store's version. */
function startFrom(backup: string | null, target: string, version: number): Database {
  if (backup !== null) {
    const from = connect(backup, { readonly: true, fileMustExist: true })
    try {
      from.prepare('VACUUM INTO ?').run(target)
    } finally {
      from.close()
    }
  }
  const db = connect(target)
  db.pragma('synchronous = OFF') // flushed as a whole by whoever puts it in place
  const scratch = workspaceAt(target)
  const migrations = readMigrations().slice(0, version)
  if (versionOf(db) > 0 && versionOf(db) < version) {
    // its own copy before migrating is the backup that it was made from
    for (const each of migrations.slice(versionOf(db))) db.exec(each.sql)
    db.pragma(`user_version = ${version}`)
  } else migrate(db, scratch, migrations)
  clearTemporary(target)
  return db
}

function copyReadable(source: Database, db: Database): SalvageReport {
  db.pragma('foreign_keys = OFF')
  const guards = db
    .prepare<[], { name: string; sql: string }>(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND name NOT LIKE 'search%'",
    )
    .all()
  db.exec('BEGIN IMMEDIATE')
  // what guards issued things against change must not keep them from being put back; the search's own go on
  for (const { name } of guards) db.exec(`DROP TRIGGER "${name}"`)
  const unplaced: UnplacedRow[] = []
  const tables = tablesOf(db).map((shape) => copyTable(source, db, shape, unplaced))
  unplaced.push(...takeOutDangling(db))
  for (const { sql } of guards) db.exec(sql)
  db.exec('COMMIT')
  return { readable: true, tables, unplaced }
}

function copyTable(source: Database, db: Database, shape: TableShape, unplaced: UnplacedRow[]): TableSalvage {
  const { name: table, key, columns } = shape
  const known = knownRows(source, shape)
  const then = knownRows(db, shape)
  const [read, readCopy] = [rowReader(source, shape), rowReader(db, shape)]
  const columnsPut = key[0] === 'rowid' ? ['rowid', ...columns] : columns
  const remove = db.prepare<ColumnValue[]>(`DELETE FROM "${table}" WHERE ${matching(key)}`)
  const put = db.prepare<ColumnValue[]>(
    `INSERT INTO "${table}" (${listed(columnsPut)}) VALUES (${columnsPut.map(() => '?').join(', ')})`,
  )
  const count = { kept: 0, newer: 0, asInBackup: 0, deleted: 0 }
  const lost: string[] = []
  for (const [text, row] of then.rows) {
    if (known.rows.has(text)) continue
    if (known.complete) count.deleted += remove.run(...row.key).changes
    else count.asInBackup += 1
  }
  for (const [text, row] of known.rows) {
    const now = read(row)
    const copy = then.rows.get(text)
    const earlier = copy === undefined ? null : readCopy(copy)
    if (now === 'damaged' || now === null) {
      if (earlier === null) lost.push(row.key.map(String).join(' '))
      else count.asInBackup += 1
    } else if (earlier !== null && earlier !== 'damaged' && sameRow(now, earlier)) count.kept += 1
    else {
      remove.run(...row.key)
      try {
        put.run(...(key[0] === 'rowid' ? row.key : []), ...now)
        count.newer += 1
      } catch {
        unplaced.push({ table, row: named(columns, now) })
      }
    }
  }
  return { table, ...count, lost, unsure: !known.complete }
}

function sameRow(a: Row, b: Row): boolean {
  return a.every((value, index) => {
    const other = b[index]
    return value instanceof Uint8Array && other instanceof Uint8Array
      ? Buffer.compare(value, other) === 0
      : value === other
  })
}

const named = (columns: readonly string[], row: Row): Record<string, unknown> =>
  Object.fromEntries(
    columns.map((column, index) => {
      const value = row[index]
      return [column, value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value]
    }),
  )

/** Rows whose parent is lost, and then those that hang on them, until every reference leads somewhere. */
function takeOutDangling(db: Database): UnplacedRow[] {
  type Dangling = {
    readonly table: string
    readonly rowid: number | null
    readonly parent: string
    readonly fkid: number
  }
  const out: UnplacedRow[] = []
  for (;;) {
    const dangling = db.prepare<[], Dangling>('PRAGMA foreign_key_check').all()
    if (dangling.length === 0) return out
    let taken = 0
    for (const each of dangling) taken += takeOut(db, each, out)
    if (taken === 0) return out
  }
}

function takeOut(
  db: Database,
  {
    table,
    rowid,
    parent,
    fkid,
  }: {
    readonly table: string
    readonly rowid: number | null
    readonly parent: string
    readonly fkid: number
  },
  out: UnplacedRow[],
): number {
  const shape = tablesOf(db).find(({ name }) => name === table)
  if (shape === undefined) return 0
  type Link = { readonly from: string; readonly to: string | null }
  const links = db
    .prepare<[string, number], Link>('SELECT "from", "to" FROM pragma_foreign_key_list(?) WHERE id = ?')
    .all(table, fkid)
  const parentKey = tablesOf(db).find(({ name }) => name === parent)?.key ?? []
  const where =
    rowid === null
      ? `${links.map(({ from }) => `"${from}" IS NOT NULL`).join(' AND ')} AND NOT EXISTS (SELECT 1 FROM "${parent}" AS p
          WHERE ${links.map(({ from, to }, index) => `p."${to ?? parentKey[index] ?? ''}" = "${table}"."${from}"`).join(' AND ')})`
      : `rowid = ${String(rowid)}`
  const rows = db
    .prepare<[], Row>(`SELECT ${listed(shape.columns)} FROM "${table}" WHERE ${where}`)
    .raw()
    .all()
  out.push(...rows.map((row) => ({ table, row: named(shape.columns, row) })))
  return db.prepare(`DELETE FROM "${table}" WHERE ${where}`).run().changes
}
