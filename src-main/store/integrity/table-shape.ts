import type { Database } from '../rows.ts'

/** A table as it is copied row by row. */
export type TableShape = {
  readonly name: string
  /** Columns that are stored; what is computed from others is not among them. */
  readonly columns: readonly string[]
  /** What tells rows apart: the primary key, else the row's own number. */
  readonly key: readonly string[]
  readonly hasRowid: boolean
}

/** A table of officers' work; the search index is made from these and follows by its own triggers. */
export function tablesOf(db: Database): TableShape[] {
  type Row = { readonly name: string; readonly wr: number }
  const sql = `SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
    AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE 'search\\_%' ESCAPE '\\' ORDER BY name`
  return db
    .prepare<[], Row>(sql)
    .all()
    .map(({ name, wr }) => shapeOf(db, name, wr === 0))
}

function shapeOf(db: Database, name: string, hasRowid: boolean): TableShape {
  type Row = { readonly name: string; readonly pk: number; readonly hidden: number }
  const all = db.prepare<[string], Row>('SELECT name, pk, hidden FROM pragma_table_xinfo(?)').all(name)
  const key = all.filter(({ pk }) => pk > 0).toSorted((a, b) => a.pk - b.pk)
  return {
    name,
    columns: all.filter(({ hidden }) => hidden === 0).map((column) => column.name),
    key: key.length > 0 ? key.map((column) => column.name) : ['rowid'],
    hasRowid,
  }
}

/** Columns as a list in SQL. */
export const listed = (columns: readonly string[]): string => columns.map((name) => `"${name}"`).join(', ')
/** `"a" = ? AND "b" = ?`. */
export const matching = (key: readonly string[]): string => key.map((name) => `"${name}" = ?`).join(' AND ')
