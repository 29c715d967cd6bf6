import { migrate } from '#main/store/migrate.ts'
import { knownVersion, readMigrations } from '#main/store/migrations.ts'
import { workspaceAt } from '#main/store/workspace.ts'
import { rawStore } from './raw-store.ts'

/** What a program that is some versions ahead may have added, and this one knows nothing of. */
export const additions = `CREATE TABLE reminder (id TEXT PRIMARY KEY, case_id TEXT NOT NULL REFERENCES case_file (id)) STRICT;
  ALTER TABLE case_file ADD COLUMN urgency INTEGER NOT NULL DEFAULT 2;
  INSERT INTO reminder SELECT 'r', id FROM case_file LIMIT 1;`

/** Lets the next program's migration run over a workspace that is closed, as that program would. */
export function makeNewer(folder: string, sql = additions): void {
  const workspace = workspaceAt(folder)
  const db = rawStore(workspace.file, { fileMustExist: true })
  try {
    migrate(db, workspace, [...readMigrations(), { version: knownVersion + 1, name: 'next.sql', sql }])
  } finally {
    db.close()
  }
}
