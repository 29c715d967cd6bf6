import { sha256 } from '../hash.ts'
import { many, type Database } from '../rows.ts'
import { recordTables, type RecordTable } from './record-tables.ts'

/** A table of record as this store has it, with the SQL that reads its rows as text. */
export type RecordShape = {
  readonly table: string
  readonly rule: RecordTable
  readonly columns: readonly string[]
  readonly unit: readonly string[]
  readonly primary: readonly string[]
  /** Each gives an expression over the row that `row` names: NEW, OLD, or the table itself. */
  readonly unitKey: (row: string) => string
  readonly rowKey: (row: string) => string
  readonly rowText: (row: string) => string
  readonly isOfRecord: (row: string) => string
}

type Column = { readonly name: string; readonly type: string; readonly pk: number; readonly hidden: number }

const cached = new WeakMap<Database, { readonly version: number; readonly shapes: readonly RecordShape[] }>()

/** The tables of record that a store has; an older one has fewer. */
export function recordShapes(db: Database): readonly RecordShape[] {
  const version = Number(db.pragma('schema_version', { simple: true }))
  const known = cached.get(db)
  if (known?.version === version) return known.shapes
  const shapes = Object.entries(recordTables).flatMap(([table, rule]) => shapeOf(db, table, rule) ?? [])
  cached.set(db, { version, shapes })
  return shapes
}

function shapeOf(db: Database, table: string, rule: RecordTable): RecordShape | null {
  const sql = 'SELECT name, type, pk, hidden FROM pragma_table_xinfo(?)'
  const all = many(db, (column: Column) => column, sql, table)
  if (all.length === 0) return null
  if (rule.once !== undefined && !all.some(({ name }) => name === rule.once)) return null
  // Generated columns say nothing of their own.
  const stored = all.filter(({ name, hidden }) => hidden === 0 && name !== rule.content?.column)
  const primary = all
    .filter(({ pk }) => pk > 0)
    .toSorted((a, b) => a.pk - b.pk)
    .map(({ name }) => name)
  const unit = rule.unit ?? primary
  // SQLite writes the row as text itself, so that what stands and what stood before are written alike.
  const value = (row: string, { name, type }: Column): string =>
    type === 'BLOB' ? `lower(hex(${row}.${name}))` : `${row}.${name}`
  const keyed = (row: string, columns: readonly string[]): string =>
    columns.map((name) => `${row}.${name}`).join(" || '/' || ")
  return {
    table,
    rule,
    columns: stored.map(({ name }) => name),
    unit,
    primary,
    unitKey: (row) => `'' || ${keyed(row, unit)}`,
    rowKey: (row) => `'' || ${keyed(row, primary)}`,
    rowText: (row) => `json_array(${stored.map((column) => value(row, column)).join(', ')})`,
    isOfRecord: (row) => (rule.once === undefined ? '1' : `${row}.${rule.once} IS NOT NULL`),
  }
}

/** SHA-256 of a unit's rows in the order of their keys; null where it has none. */
export function digestOfUnit(
  shape: RecordShape,
  rows: readonly string[],
  salt: Buffer | null,
): Buffer | null {
  if (rows.length === 0) return null
  const said = `${shape.table}(${shape.columns.join(',')})\n${rows.join('\n')}`
  return Buffer.from(sha256(salt === null ? said : `${salt.toString('hex')}\n${said}`), 'hex')
}

/** What an event's `rows` is: SHA-256 over the seals that it brought, by table and key. */
export function digestOfSeals(
  seals: readonly { readonly tab: string; readonly key: string; readonly hash: Buffer | null }[],
): string {
  return sha256(
    seals.map(({ tab, key, hash }) => JSON.stringify([tab, key, hash?.toString('hex') ?? null])).join('\n'),
  )
}
