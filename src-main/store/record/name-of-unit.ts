import { one, type Database } from '../rows.ts'
import { recordShapes } from './record-shape.ts'

/** Columns that people know a thing by, best first. */
const knownBy = [
  'case_number',
  'printed',
  'title',
  'name',
  'file_name',
  'task',
  'starts_at',
  'label',
  'text',
  'word',
  'event',
]
const longest = 80

/** What a unit of record is called, as far as its row still tells; empty where it does not. */
export function nameOfUnit(db: Database, tab: string, key: string): string {
  const shape = recordShapes(db).find(({ table }) => table === tab)
  const found = knownBy.filter((column) => shape?.columns.includes(column) === true).slice(0, 2)
  if (shape === undefined || found.length === 0) return ''
  const sql = `SELECT ${found.join(" || ' ' || ")} AS name FROM ${tab} x WHERE ${shape.unitKey('x')} = ? LIMIT 1`
  const name = one(db, (row: { readonly name: unknown }) => String(row.name ?? ''), sql, key) ?? ''
  return name.length > longest ? `${name.slice(0, longest - 1)}…` : name
}
