import { randomBytes } from 'node:crypto'
import { insert, many, one, run, upsert, type Database } from '../rows.ts'
import { digestOfSeals, digestOfUnit, recordShapes, type RecordShape } from './record-shape.ts'
import { isWatched } from './watch-record.ts'

/** A unit of record: its table, and its key there. */
export type RecordUnit = { readonly tab: string; readonly key: string }
export type Seal = RecordUnit & { readonly hash: Buffer | null }

/** What was written since the event before, and which of it stood otherwise than the trail had it. */
export type Unsealed = { readonly seals: readonly Seal[]; readonly foreign: readonly RecordUnit[] }

type Salts = (unit: RecordUnit) => Buffer
const salts = new WeakMap<Database, Salts>()

/** Where salts come from, if not by chance: the demo is the same on every machine. */
export function seedSalts(db: Database, source: Salts): void {
  salts.set(db, source)
}

/** Whether anything of record was written that no event has taken up. */
export const isAnythingUnsealed = (db: Database): boolean =>
  isWatched(db) && one(db, () => true, 'SELECT 1 FROM record_touched LIMIT 1') === true

/**
 * Takes up what was written, and says what each unit is now. What stood before is held against the last seal: a row
 * that was changed past the program is told before a lawful change would cover it up.
 */
export function takeUnsealed(db: Database): Unsealed {
  if (!isWatched(db)) return { seals: [], foreign: [] }
  const touched = many(
    db,
    (unit: RecordUnit) => unit,
    'SELECT DISTINCT tab, key FROM record_touched ORDER BY tab, key',
  )
  if (touched.length === 0) return { seals: [], foreign: [] }
  const shapes = new Map(recordShapes(db).map((shape) => [shape.table, shape]))
  const seals: Seal[] = []
  const foreign: RecordUnit[] = []
  for (const unit of touched) {
    const shape = shapes.get(unit.tab)
    if (shape === undefined) throw new Error(`${unit.tab} is no table of record`)
    const now = rowsOfUnit(db, shape, unit.key)
    const salt = saltOf(db, unit)
    const last = lastSeal(db, unit)
    if (!isSame(digestOfUnit(shape, rowsBefore(db, unit, now), salt), last)) foreign.push(unit)
    // Written and unwritten again.
    if (isSame(digestOfUnit(shape, texts(now), salt), last)) continue
    seals.push(sealAnew(db, shape, unit, now))
  }
  run(db, 'DELETE FROM record_touched')
  return { seals, foreign }
}

/** Seals a unit as it stands, with another salt where it has one. */
export function sealAnew(
  db: Database,
  shape: RecordShape,
  unit: RecordUnit,
  now = rowsOfUnit(db, shape, unit.key),
): Seal {
  return { ...unit, hash: digestOfUnit(shape, texts(now), newSalt(db, shape, unit, now.size === 0)) }
}

/** Writes down which seals an event brought; gives the digest that the event bears, null where it brought none. */
export function keepSeals(db: Database, sequence: number, seals: readonly Seal[]): void {
  for (const { tab, key, hash } of seals) insert(db, 'record_seal', { sequence, tab, key, hash })
}

export const digestOfBrought = (seals: readonly Seal[]): string | null =>
  seals.length === 0 ? null : digestOfSeals(seals)

/** A unit's rows as text by key. */
export function rowsOfUnit(db: Database, shape: RecordShape, key: string): Map<string, string> {
  const { table, unit, primary } = shape
  // A single column is compared as it is, so that its index serves.
  const where = unit.length === 1 ? `x.${unit[0] ?? ''} = ?` : `${shape.unitKey('x')} = ?${narrowed(unit)}`
  const values = unit.length === 1 ? [key] : [key, key.split('/')[0] ?? '']
  const sql = `SELECT ${shape.rowKey('x')} AS row, ${shape.rowText('x')} AS text FROM ${table} x
    WHERE ${where} AND ${shape.isOfRecord('x')} ORDER BY ${primary.join(', ')}`
  type Row = { readonly row: string; readonly text: string }
  return new Map(many(db, ({ row, text }: Row): [string, string] => [row, text], sql, ...values))
}

/** The first column of a key alone narrows the search to what its index gives. */
const narrowed = (unit: readonly string[]): string => ` AND x.${unit[0] ?? ''} = ?`

function rowsBefore(db: Database, unit: RecordUnit, now: ReadonlyMap<string, string>): string[] {
  const rows = new Map(now)
  type Touched = { readonly row: string; readonly old: string | null }
  const sql = 'SELECT row, old FROM record_touched WHERE tab = ? AND key = ?'
  for (const { row, old } of many(db, (note: Touched) => note, sql, unit.tab, unit.key)) {
    if (old === null) rows.delete(row)
    else rows.set(row, old)
  }
  return texts(rows)
}

/** In an order that does not hang on when a row came. */
export const texts = (rows: ReadonlyMap<string, string>): string[] => [...rows.values()].toSorted()

const isSame = (a: Buffer | null, b: Buffer | null): boolean =>
  a === null || b === null ? a === b : a.equals(b)

function lastSeal(db: Database, { tab, key }: RecordUnit): Buffer | null {
  const sql = 'SELECT hash FROM record_seal WHERE tab = ? AND key = ? ORDER BY sequence DESC LIMIT 1'
  return one(db, ({ hash }: Seal) => hash, sql, tab, key)
}

/** The salt that a unit was sealed with last. */
export function saltOf(db: Database, { tab, key }: RecordUnit): Buffer | null {
  type Row = { readonly salt: Buffer }
  return one(db, ({ salt }: Row) => salt, 'SELECT salt FROM record_salt WHERE tab = ? AND key = ?', tab, key)
}

/** Another salt at each seal: what an earlier digest was taken over cannot be guessed any more. */
function newSalt(db: Database, shape: RecordShape, unit: RecordUnit, isGone: boolean): Buffer | null {
  if (shape.rule.personal !== true) return null
  if (isGone) {
    run(db, 'DELETE FROM record_salt WHERE tab = ? AND key = ?', unit.tab, unit.key)
    return null
  }
  const salt = salts.get(db)?.(unit) ?? randomBytes(16)
  upsert(db, 'record_salt', ['tab', 'key'], { tab: unit.tab, key: unit.key, salt })
  return salt
}
