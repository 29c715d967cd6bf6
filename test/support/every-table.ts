import type { Database } from '#main/store/rows.ts'
import { Chance } from './mutate.ts'
import { newId } from './ids.ts'

type Column = { readonly name: string; readonly type: string; readonly notnull: number; readonly pk: number }
type Key = { readonly id: number; readonly table: string; readonly from: string; readonly to: string | null }
type Value = string | number | null | Buffer

/** Tables of the store itself: not SQLite's own, nor what the search makes of them. */
export const tablesOf = (db: Database): string[] =>
  db
    .prepare<[], string>(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
        AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search%' ORDER BY name`,
    )
    .pluck()
    .all()

export const isEmpty = (db: Database, table: string): boolean =>
  db.prepare(`SELECT 1 FROM ${table} LIMIT 1`).get() === undefined

/** Puts some rows that its rules allow into each table that has none; throws for one where none was found. */
export function fillEmptyTables(db: Database): void {
  const chance = new Chance(3)
  const complaints = new Map<string, string>()
  for (let pass = 0; pass < 4; pass++)
    for (const table of tablesOf(db).filter((each) => isEmpty(db, each)))
      for (let row = 0; row < 16 && (row === 0 || !isEmpty(db, table)); row++)
        complaints.set(table, addRow(db, table, chance, row === 0 ? 400 : 20))
  const empty = tablesOf(db).filter((each) => isEmpty(db, each))
  if (empty.length > 0)
    throw new Error(empty.map((each) => `${each}: ${complaints.get(each) ?? ''}`).join('\n'))
}

/** Tries rows until one goes in; gives why the last did not. */
function addRow(db: Database, table: string, chance: Chance, turns: number): string {
  const columns = db.prepare<[string], Column>('SELECT * FROM pragma_table_info(?)').all(table)
  const keys = db
    .prepare<[string], Key>('SELECT * FROM pragma_foreign_key_list(?) ORDER BY id, seq')
    .all(table)
  const definition = String(db.prepare('SELECT sql FROM sqlite_schema WHERE name = ?').pluck().get(table))
  let complaint = ''
  const marks = columns.map(() => '?').join(', ')
  const insert = db.prepare(`INSERT INTO ${table} VALUES (${marks})`)
  for (let turn = 0; turn < turns; turn++) {
    const row = new Map<string, Value>()
    for (const column of columns) row.set(column.name, valueFor(column, definition, chance))
    for (const id of new Set(keys.map((key) => key.id)))
      pointAtParent(
        db,
        keys.filter((key) => key.id === id),
        row,
        chance,
      )
    try {
      insert.run(...columns.map(({ name }) => row.get(name) ?? null))
      return ''
    } catch (error) {
      complaint = error instanceof Error ? error.message : String(error)
    }
  }
  return complaint
}

/** All columns of one foreign key from one row of the parent, or none of them. */
function pointAtParent(db: Database, key: readonly Key[], row: Map<string, Value>, chance: Chance): void {
  const [first] = key
  if (first === undefined) return
  const names = db
    .prepare<[string], string>('SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk')
    .pluck()
    .all(first.table)
  const asked = key.map(({ to }, index) => to ?? names[index] ?? '')
  const count = Number(db.prepare(`SELECT count(*) FROM ${first.table}`).pluck().get())
  const sql = `SELECT ${asked.join(', ')} FROM ${first.table} LIMIT 1 OFFSET ?`
  const parent = db.prepare<[number], Record<string, Value>>(sql).get(chance.below(count))
  const isLeftOut = parent === undefined || chance.below(4) === 0
  for (const [index, { from }] of key.entries())
    row.set(from, isLeftOut ? null : (parent[asked[index] ?? ''] ?? null))
}

function valueFor({ name, type, notnull }: Column, definition: string, chance: Chance): Value {
  if (notnull === 0 && chance.below(3) === 0) return null
  const line = columnIn(definition, name)
  const choices = [...(/ IN \(([^)]*)\)/.exec(line)?.[1] ?? '').matchAll(/'([^']*)'|(\d+)/g)]
  if (choices.length > 0) {
    const [, text, number] = chance.oneOf(choices)
    return text ?? Number(number)
  }
  if (type === 'BLOB') return Buffer.from('x')
  if (type !== 'TEXT') return chance.below(3)
  if (/length\((\w+)\) = 36/.test(line) || /(^|_)id$/.test(name)) return newId()
  if (/64/.test(line) || name.includes('sha256') || name.endsWith('hash')) return 'a'.repeat(64)
  if (line.includes('json_valid')) return chance.oneOf(['{}', '[]'])
  if (/_on$|_until$|^due$/.test(name)) return '2021-04-10'
  if (line.includes('GLOB')) return chance.oneOf(['2021-04-10', '2021-04-10T08:00', 'vann'])
  return chance.oneOf(['2021-04-10T08:00:00.000Z', '2021-04-10', 'vann', ''])
}

/** What a table's definition says of one column. */
function columnIn(definition: string, name: string): string {
  const ends = String.raw`(?=,\s*(?:\w+ (?:TEXT|INTEGER|REAL|BLOB)|PRIMARY|UNIQUE|FOREIGN|CHECK)|$)`
  return new RegExp(String.raw`\b${name} (?:TEXT|INTEGER|REAL|BLOB)[^]*?${ends}`).exec(definition)?.[0] ?? ''
}
