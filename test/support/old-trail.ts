import { auditStart, hashOfEvent } from '#main/store/audit.ts'
import type { AuditRow } from '#main/store/audit.ts'
import { digestOfBrought } from '#main/store/record/seal-rows.ts'
import type { Seal } from '#main/store/record/seal-rows.ts'
import type { Database } from '#main/store/rows.ts'

/**
 * Chains the events of a store anew, as a program of its version would have: rows that were brought into an older schema
 * lack columns that their hashes cover.
 */
export function chainAnew(db: Database): void {
  const guards = db
    .prepare<[], { name: string; sql: string }>(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name IN ('audit_event', 'record_seal')",
    )
    .all()
  for (const { name } of guards) db.exec(`DROP TRIGGER ${name}`)
  const knowsSeals =
    db.prepare("SELECT 1 FROM pragma_table_info('audit_event') WHERE name = 'rows'").get() !== undefined
  if (knowsSeals)
    db.exec('UPDATE audit_event SET person = NULL, rows = NULL; UPDATE record_seal SET sequence = 1')
  let head = auditStart
  for (const row of db.prepare<[], AuditRow>('SELECT * FROM audit_event ORDER BY sequence').all()) {
    const rows = knowsSeals ? digestOfBrought(sealsOf(db, row.sequence)) : null
    const chained = { ...row, person: null, rows, prev_hash: head.hash }
    head = { sequence: row.sequence, hash: hashOfEvent(chained) }
    const rest = knowsSeals ? ', rows = @rows' : ''
    db.prepare(
      `UPDATE audit_event SET prev_hash = @prev, hash = @hash${rest} WHERE sequence = @sequence`,
    ).run({
      prev: chained.prev_hash,
      ...head,
      ...(knowsSeals ? { rows } : {}),
    })
  }
  for (const { sql } of guards) db.exec(sql)
}

const sealsOf = (db: Database, sequence: number): Seal[] =>
  db
    .prepare<[number], Seal>('SELECT tab, key, hash FROM record_seal WHERE sequence = ? ORDER BY tab, key')
    .all(sequence)
