import type { ColumnValue, Database } from '../rows.ts'
import { listed, matching, type TableShape } from './table-shape.ts'

export type Row = readonly ColumnValue[]

/** A row that is known of; by its own number it is read past an index that is damaged. */
export type KnownRow = { readonly key: Row; readonly rowid: ColumnValue }

/** What can still be known of a table. */
export type KnownRows = {
  /** Rows by the text of their keys, also such as cannot be read whole. */
  readonly rows: ReadonlyMap<string, KnownRow>
  /** Whether these are all: that a row is not among them then means that it was deleted. */
  readonly complete: boolean
}

/**
 * The keys of a table of a damaged store. A table can be read from either end to the first page that does not prove
 * itself, and an index holds its keys once more.
 */
export function knownRows(db: Database, shape: TableShape): KnownRows {
  const rows = new Map<string, KnownRow>()
  const take = ([rowid = null, ...key]: Row): void => void rows.set(keyText(key), { key, rowid })
  const complete = waysThrough(db, shape).some((sql) => readUntilDamage(db, sql, take))
  return { rows, complete }
}

function waysThrough(db: Database, { name, key, hasRowid }: TableShape): string[] {
  const both = (select: string, order: string): string[] => [
    `${select} ORDER BY ${order}`,
    `${select} ORDER BY ${order.replaceAll(',', ' DESC,')} DESC`,
  ]
  if (!hasRowid) return both(`SELECT NULL, ${listed(key)} FROM "${name}"`, listed(key))
  const select = `SELECT rowid, ${listed(key)} FROM "${name}"`
  const indexes = db
    .prepare<[string], string>('SELECT name FROM pragma_index_list(?) WHERE partial = 0')
    .pluck()
    .all(name)
  return [
    ...both(`${select} NOT INDEXED`, 'rowid'),
    ...indexes.map((index) => `${select} INDEXED BY "${index}"`),
  ]
}

function readUntilDamage(db: Database, sql: string, take: (row: Row) => void): boolean {
  try {
    for (const row of db.prepare<[], Row>(sql).raw().iterate()) take(row)
    return true
  } catch {
    return false
  }
}

/** One row; null where it is not there, 'damaged' where it cannot be read. */
export function rowReader(db: Database, shape: TableShape): (row: KnownRow) => Row | null | 'damaged' {
  const where = shape.hasRowid ? 'rowid = ?' : matching(shape.key)
  const statement = db
    .prepare<ColumnValue[], Row>(`SELECT ${listed(shape.columns)} FROM "${shape.name}" WHERE ${where}`)
    .raw()
  return ({ key, rowid }) => {
    try {
      return statement.get(...(shape.hasRowid ? [rowid] : key)) ?? null
    } catch {
      return 'damaged'
    }
  }
}

/** A key as text, to look it up by. */
export const keyText = (key: Row): string => JSON.stringify(key)
