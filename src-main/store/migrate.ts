import { backupBeforeMigration } from './backup-before-migration.ts'
import { readMigrations, type Migration } from './migrations.ts'
import { foreignUnits, hasSeals, sealAllOver } from './record/seal-all.ts'
import type { Database } from './rows.ts'
import { versionOf } from './schema-version.ts'
import type { Workspace } from './workspace.ts'

export type Migrated = { readonly from: number; readonly to: number; readonly backup: string | null }

export { versionOf }

/**
 * Brings a store to the newest version in one transaction, so that a kill or a power cut leaves the old
 * version or the new one. A store that holds anything is copied first.
 */
export function migrate(
  db: Database,
  workspace: Workspace,
  migrations: readonly Migration[] = readMigrations(),
): Migrated {
  const from = versionOf(db)
  const pending = migrations.filter((migration) => migration.version > from)
  const to = pending.at(-1)?.version ?? from
  if (pending.length === 0) return { from, to, backup: null }
  const backup = from === 0 ? null : backupBeforeMigration(db, workspace, from)
  // A table that is rebuilt must not drag the rows of others with it; the check before COMMIT makes up for it.
  // Inside a transaction the pragma would do nothing.
  db.pragma('foreign_keys = OFF')
  try {
    db.exec('BEGIN IMMEDIATE')
    try {
      const foreign = from > 0 && hasSeals(db) ? foreignUnits(db) : []
      for (const migration of pending) db.exec(migration.sql)
      // A new store holds nothing yet.
      if (from > 0 && hasSeals(db)) sealAllOver(db, { at: new Date().toISOString(), from, to }, foreign)
      const dangling = db.pragma('foreign_key_check')
      if (!Array.isArray(dangling) || dangling.length > 0) {
        throw new Error(`migration to ${to} leaves dangling references: ${JSON.stringify(dangling)}`)
      }
      db.pragma(`user_version = ${to}`)
      db.exec('COMMIT')
    } finally {
      if (db.inTransaction) db.exec('ROLLBACK')
    }
  } finally {
    db.pragma('foreign_keys = ON')
  }
  return { from, to, backup }
}
