import { appendSealed } from '../audit.ts'
import { one, type Database } from '../rows.ts'
import { checkRows, lastSeals, unitsOf } from './check-record.ts'
import { recordShapes } from './record-shape.ts'
import { sealAnew, type RecordUnit, type Seal } from './seal-rows.ts'

/** Whether a store has come so far that its rows are sealed. */
export const hasSeals = (db: Database): boolean =>
  one(db, () => true, `SELECT 1 FROM sqlite_master WHERE name = 'record_seal'`) === true

/**
 * What stands otherwise than the trail has it, as far as rows tell: asked before a migration changes how they look.
 * Only what the schema itself says is used, for the schema is older than this program.
 */
export function foreignUnits(db: Database): RecordUnit[] {
  const found = recordShapes(db).flatMap((shape) =>
    [...checkRows(db, shape, lastSeals(db, shape.table))].flat(),
  )
  return found.map(({ tab, key }) => ({ tab, key }))
}

/**
 * Brings the seals up to date with what stands, by one event: after a migration, and the first time. `foreign` was
 * found otherwise before, and is told as such.
 */
export function sealAllOver(
  db: Database,
  { at, from, to }: { readonly at: string; readonly from: number; readonly to: number },
  foreign: readonly RecordUnit[],
): void {
  const record = { at, actor: 'saksklar', subjectKind: 'record', subjectId: '' }
  if (foreign.length > 0)
    appendSealed(db, { ...record, action: 'record.foundChanged', detail: { units: foreign } }, [])
  const seals = sealsDue(db)
  if (seals.length > 0) appendSealed(db, { ...record, action: 'record.sealed', detail: { from, to } }, seals)
}

/** A seal for every unit that is another than its last one says. */
function sealsDue(db: Database): Seal[] {
  return recordShapes(db).flatMap((shape) => {
    const last = lastSeals(db, shape.table)
    const due: Seal[] = []
    for (const { key, digest } of unitsOf(db, shape)) {
      if (last.get(key)?.hash?.equals(digest) !== true) due.push({ tab: shape.table, key, hash: null })
      last.delete(key)
    }
    const gone = [...last.values()].filter(({ hash }) => hash !== null)
    return [
      ...due.map((unit) => sealAnew(db, shape, unit)),
      ...gone.map(({ key }) => sealAnew(db, shape, { tab: shape.table, key })),
    ]
  })
}
