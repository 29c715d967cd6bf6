import { writeSync } from 'node:fs'
import { migrate } from '#main/store/migrate.ts'
import { readMigrations } from '#main/store/migrations.ts'
import { workspaceAt } from '#main/store/workspace.ts'
import { rawStore } from './raw-store.ts'

/** Started by `migrate-killed.test.ts` and killed at some moment of the migration below. */
export const rebuildPersons = `CREATE TABLE person_new (id TEXT PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL,
  kind TEXT NOT NULL, email TEXT NOT NULL, phone TEXT NOT NULL, title TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO person_new (id, name, role, kind, email, phone) SELECT id, name, role, kind, email, phone FROM person;
DROP TABLE person;
ALTER TABLE person_new RENAME TO person;
CREATE INDEX person_name ON person (name);`

export function nextMigrations(): ReturnType<typeof readMigrations> {
  const shipped = readMigrations()
  return [...shipped, { version: shipped.length + 1, name: '9999-next.sql', sql: rebuildPersons }]
}

const folder = process.argv[2]
if (import.meta.main && folder !== undefined) {
  const workspace = workspaceAt(folder)
  const db = rawStore(workspace.file)
  db.pragma('synchronous = FULL')
  writeSync(1, 'GO\n')
  migrate(db, workspace, nextMigrations())
  writeSync(1, 'DONE\n')
  db.close()
}
