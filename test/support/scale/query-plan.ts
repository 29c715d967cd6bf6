import type { Database } from '#main/store/rows.ts'
import { smallTables } from './small-tables.ts'

export type Scan = {
  readonly table: string
  /** As SQLite says it. */
  readonly plan: string
}

type Step = { readonly id: number; readonly parent: number; readonly detail: string }

const tablesOf = (db: Database): ReadonlySet<string> =>
  new Set(db.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all())

/** Tables that grow and that a statement reads from end to end, as SQLite plans it without figures of its own (ANALYZE). */
export function scansOf(db: Database, sql: string): readonly Scan[] {
  if (!/^\s*(SELECT|WITH|INSERT|UPDATE|DELETE)/i.test(sql)) return []
  if (sql.includes('record_touched')) return [] // of the writing connection alone, and emptied by each event
  const steps = db
    .prepare<unknown[], Step>(`EXPLAIN QUERY PLAN ${sql}`)
    .all(...Array.from({ length: marksIn(sql) }, () => null))
  const again = steps.filter((step) => isReadAgain(step, steps))
  if (again.length > 0) return again.map(({ detail }) => ({ table: 'json_each', plan: detail }))
  // a list that an index holds in its order, read until the window is full; words may stand in none of it
  if (
    !sql.includes('instr(') &&
    / LIMIT (\?|\d+)( OFFSET \?)?\s*$/.test(sql) &&
    !steps.some(({ detail }) => detail === 'USE TEMP B-TREE FOR ORDER BY') &&
    walksIndex(steps)
  )
    return []
  const tables = tablesOf(db)
  return steps.flatMap(({ detail }) => {
    const [, name, index] =
      /^SCAN (\w+)(?: USING (?:COVERING )?INDEX (\w+))?/.exec(detail) ?? weakly.exec(detail) ?? []
    if (name === undefined || / VIRTUAL TABLE/.test(detail)) return []
    return tablesNamed(db, sql, { name, index })
      .filter((table) => tables.has(table) && !smallTables.has(table) && !table.startsWith('sqlite_'))
      .map((table) => ({ table, plan: detail }))
  })
}

/** A list that was handed in, and is gone through for each row of something else. */
const isReadAgain = (step: Step, steps: readonly Step[]): boolean =>
  step.detail.endsWith(' VIRTUAL TABLE INDEX 1:') &&
  steps.some(
    ({ id, parent, detail }) => parent === step.parent && id < step.id && /^(SEARCH|SCAN) /.test(detail),
  )

/** Looked up by a column that has a handful of values: as good as reading it whole. */
const weakly =
  /^SEARCH (\w+) USING (?:COVERING )?INDEX (\w+) \((?:subject_kind|kind|stage|audience|course|key|method)=\?\)/

const walksIndex = (steps: readonly Step[]): boolean =>
  / USING (COVERING )?INDEX /.test(steps[0]?.detail ?? '')

/** Marks outside of quoted text. */
const marksIn = (sql: string): number => (sql.replaceAll(/'[^']*'/g, '').match(/\?/g) ?? []).length

/** The table behind a name in a plan: the index tells, else what the statement calls so. */
function tablesNamed(
  db: Database,
  sql: string,
  { name, index }: { readonly name: string; readonly index: string | undefined },
): readonly string[] {
  if (index !== undefined) {
    const owner = db
      .prepare<[string], string>('SELECT tbl_name FROM sqlite_schema WHERE name = ?')
      .pluck()
      .get(index)
    if (owner !== undefined) return [owner]
  }
  const called = [...sql.matchAll(new RegExp(`(\\w+)\\s+(?:AS\\s+)?${name}\\b`, 'g'))].flatMap(
    ([, table]) => table ?? [],
  )
  return [...new Set([name, ...called])]
}

type Key = { readonly id: number; readonly seq: number; readonly table: string; readonly from: string }

/** Foreign keys of tables that grow to tables that grow whose columns no index begins with. */
export function foreignKeysWithoutIndex(db: Database): readonly string[] {
  return [...tablesOf(db)]
    .filter((table) => !smallTables.has(table))
    .flatMap((table) => {
      const keys = Map.groupBy(db.pragma(`foreign_key_list(${table})`) as Key[], ({ id }) => id)
      return [...keys.values()].flatMap((parts) => {
        const columns = parts.toSorted((a, b) => a.seq - b.seq).map(({ from }) => from)
        const parent = parts[0]?.table ?? ''
        if (smallTables.has(parent) || hasIndex(db, table, columns)) return []
        return [`${table} (${columns.join(', ')}) → ${parent}`]
      })
    })
    .toSorted()
}

function hasIndex(db: Database, table: string, columns: readonly string[]): boolean {
  const key = (db.pragma(`table_info(${table})`) as { readonly name: string; readonly pk: number }[])
    .filter(({ pk }) => pk > 0)
    .toSorted((a, b) => a.pk - b.pk)
    .map(({ name }) => name)
  const indexes = (db.pragma(`index_list(${table})`) as { readonly name: string }[]).map(({ name }) =>
    (db.pragma(`index_info(${name})`) as { readonly name: string | null }[]).map((column) => column.name),
  )
  // the first column narrows enough: an item's votes are few
  return [key, ...indexes].some(([first]) => first !== undefined && columns.includes(first ?? ''))
}
