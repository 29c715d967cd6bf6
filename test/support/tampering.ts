import { hashOfEvent, type AuditRow } from '#main/store/audit.ts'
import { digestOfUnit, recordShapes, type RecordShape } from '#main/store/record/record-shape.ts'
import { digestOfBrought, rowsOfUnit, saltOf, texts, type Seal } from '#main/store/record/seal-rows.ts'
import type { Database } from '#main/store/rows.ts'

export type Column = {
  readonly name: string
  readonly type: string
  readonly notnull: number
  readonly pk: number
  readonly hidden: number
}

/** As somebody with a database tool: nothing in the file stops them. */
export function takeGuardsAway(db: Database): void {
  db.pragma('foreign_keys = OFF')
  db.pragma('ignore_check_constraints = ON')
  type Trigger = { readonly name: string }
  const triggers = db.prepare<[], Trigger>(`SELECT name FROM main.sqlite_master WHERE type = 'trigger'`).all()
  for (const { name } of triggers) db.exec(`DROP TRIGGER main."${name}"`)
}

export function columnsOf(db: Database, table: string): Column[] {
  return db
    .prepare<[string], Column>('SELECT name, type, "notnull", pk, hidden FROM pragma_table_xinfo(?)')
    .all(table)
    .filter(({ hidden }) => hidden === 0)
}

/** A row of nothing in particular; `seed` makes its keys its own. */
export function putRow(db: Database, table: string, seed: string): void {
  const columns = columnsOf(db, table)
  const values = columns.map(({ name, type }) => {
    if (type === 'BLOB') return Buffer.from(seed)
    if (type === 'INTEGER' || type === 'REAL') return seed.length + 40
    return `${seed}-${name}`
  })
  db.prepare(
    `INSERT INTO ${table} (${columns.map(({ name }) => `"${name}"`).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  ).run(...values)
}

export type Attack = 'update' | 'delete' | 'insert'

/** Does to a table what `attack` says; gives the key of the unit that it was done to, null where there is no such row. */
export function tamper(
  db: Database,
  shape: RecordShape,
  attack: Attack,
  at: number,
  pick: number,
): string | null {
  const { table } = shape
  if (attack === 'insert') {
    putRow(db, table, `innsmuglet-${pick}`)
    return null
  }
  type Row = { readonly key: string; readonly row: string }
  const rows = db
    .prepare<[], Row>(
      `SELECT ${shape.unitKey('x')} AS key, ${shape.rowKey('x')} AS row FROM ${table} x WHERE ${shape.isOfRecord('x')} ORDER BY 1, 2`,
    )
    .all()
  const row = rows[at % rows.length]
  if (row === undefined) return null
  const here = `${shape.rowKey(table)} = ?`
  if (attack === 'delete') {
    db.prepare(`DELETE FROM ${table} WHERE ${here}`).run(row.row)
    return row.key
  }
  const free = columnsOf(db, table).filter(({ pk }) => pk === 0)
  const columns = free.length > 0 ? free : columnsOf(db, table)
  const column = columns[pick % columns.length]
  if (column === undefined) return null
  const other =
    column.type === 'BLOB'
      ? `CAST(coalesce(${column.name}, '') || 'x' AS BLOB)`
      : column.type === 'TEXT'
        ? `coalesce(${column.name}, '') || 'x'`
        : `coalesce(${column.name}, 0) + 1000`
  db.prepare(`UPDATE ${table} SET "${column.name}" = ${other} WHERE ${here}`).run(row.row)
  return row.key
}

/** Makes the seals say what the rows of a table are now, and the chain agree with them: all that a careful forger can do. */
export function rebuild(db: Database, shape: RecordShape): void {
  type Last = Seal & { readonly sequence: number }
  const sql = 'SELECT tab, key, hash, max(sequence) AS sequence FROM record_seal WHERE tab = ? GROUP BY key'
  const last = new Map(
    db
      .prepare<[string], Last>(sql)
      .all(shape.table)
      .map((seal) => [seal.key, seal]),
  )
  const head = db.prepare<[], { n: number }>('SELECT max(sequence) AS n FROM audit_event').get()?.n ?? 0
  type Keyed = { readonly key: string }
  const keys = db
    .prepare<[], Keyed>(`SELECT DISTINCT ${shape.unitKey('x')} AS key FROM ${shape.table} x`)
    .all()
  const now = new Map(
    keys.map(
      ({ key }) =>
        [
          key,
          digestOfUnit(shape, texts(rowsOfUnit(db, shape, key)), saltOf(db, { tab: shape.table, key })),
        ] as const,
    ),
  )
  const put = db.prepare('INSERT OR REPLACE INTO record_seal (sequence, tab, key, hash) VALUES (?, ?, ?, ?)')
  for (const key of new Set([...last.keys(), ...now.keys()])) {
    const seal = last.get(key)
    const hash = now.get(key) ?? null
    if (seal?.hash?.equals(hash ?? Buffer.alloc(0)) === true) continue
    if (seal === undefined && hash === null) continue
    if (seal !== undefined && seal.hash === null && hash === null) continue
    put.run(seal?.sequence ?? head, shape.table, key, hash)
  }
  rebuildChain(db)
}

/** Hashes the whole chain anew over what stands. */
export function rebuildChain(db: Database): void {
  let previous = '0'.repeat(64)
  const sealsOf = db.prepare<[number], Seal>(
    'SELECT tab, key, hash FROM record_seal WHERE sequence = ? ORDER BY tab, key',
  )
  const save = db.prepare('UPDATE audit_event SET prev_hash = ?, rows = ?, hash = ? WHERE sequence = ?')
  for (const row of db.prepare<[], AuditRow>('SELECT * FROM audit_event ORDER BY sequence').all()) {
    const rows = digestOfBrought(sealsOf.all(row.sequence))
    const hash = hashOfEvent({ ...row, prev_hash: previous, rows })
    save.run(previous, rows, hash, row.sequence)
    previous = hash
  }
}

export const shapesOf = (db: Database): readonly RecordShape[] => recordShapes(db)
