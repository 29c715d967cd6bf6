import type { Database } from '../rows.ts'
import { recordShapes, type RecordShape } from './record-shape.ts'

const watched = new WeakSet<Database>()

/** Whether this connection notes which rows of record it writes. */
export const isWatched = (db: Database): boolean => watched.has(db)

/**
 * From here on every row of record that this connection writes is noted with what stood before it, so that no code
 * can forget it. The triggers are the connection's own (TEMP): a table that is rebuilt later cannot lose them.
 */
export function watchRecord(db: Database): void {
  if (watched.has(db)) return
  // In memory: a note lives no longer than its transaction.
  db.pragma('temp_store = MEMORY')
  db.exec(`BEGIN;
    CREATE TEMP TABLE record_touched (
      tab TEXT NOT NULL, key TEXT NOT NULL, row TEXT NOT NULL, old TEXT, PRIMARY KEY (tab, key, row)
    ) STRICT, WITHOUT ROWID;
    ${recordShapes(db).map(triggersOf).join('\n')}
    COMMIT;`)
  watched.add(db)
}

/** The first note of a row stands: it alone knows what the row was before the act. */
function triggersOf(shape: RecordShape): string {
  const { table, isOfRecord } = shape
  // Not OR IGNORE: the statement that fires a trigger decides how that ends, and an upsert makes it fail.
  const note = (row: string, old: string): string =>
    `INSERT INTO record_touched VALUES ('${table}', ${shape.unitKey(row)}, ${shape.rowKey(row)}, ${old}) ON CONFLICT DO NOTHING;`
  const before = note(
    'OLD',
    shape.rule.once === undefined
      ? shape.rowText('OLD')
      : `CASE WHEN ${isOfRecord('OLD')} THEN ${shape.rowText('OLD')} END`,
  )
  const either = `${isOfRecord('OLD')} OR ${isOfRecord('NEW')}`
  return `
    CREATE TEMP TRIGGER record_${table}_added AFTER INSERT ON main.${table} WHEN ${isOfRecord('NEW')}
    BEGIN ${note('NEW', 'NULL')} END;
    CREATE TEMP TRIGGER record_${table}_changed AFTER UPDATE ON main.${table} WHEN ${either}
    BEGIN ${before} ${note('NEW', 'NULL')} END;
    CREATE TEMP TRIGGER record_${table}_gone AFTER DELETE ON main.${table} WHEN ${isOfRecord('OLD')}
    BEGIN ${before} END;`
}
