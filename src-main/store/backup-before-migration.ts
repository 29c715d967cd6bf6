import BetterSqlite from 'better-sqlite3'
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { norwegianClock } from '../norwegian-clock.ts'
import { programVersion } from '../version.ts'
import { hashFile } from './backup/backup-files.ts'
import { examineStore } from './backup/examine-store.ts'
import type { Examination } from './backup/examine-store.ts'
import { writeManifest } from './backup/manifest.ts'
import { clearTemporary, flushFolder, moveIntoPlace, sameBytes } from './durable-file.ts'
import type { Database } from './rows.ts'
import type { Workspace } from './workspace.ts'

/**
 * Copies the store as it is into `backups/` and returns the copy's path. The copy is checked and on the disk
 * before anything is migrated. An earlier backup is never overwritten; one with the same bytes (left by a
 * migration that was killed) is used again, or killed attempts would fill the disk.
 */
export function backupBeforeMigration(db: Database, workspace: Workspace, version: number): string {
  if (mkdirSync(workspace.backups, { recursive: true }) !== undefined) flushFolder(workspace.folder)
  const first = join(workspace.backups, `saksklar-v${version}.db`)
  clearTemporary(first)
  const temporary = `${first}.tmp`
  try {
    db.prepare('VACUUM INTO ?').run(temporary)
    const found = checkCopy(temporary)
    for (let copy = 1; ; copy++) {
      const target = copy === 1 ? first : join(workspace.backups, `saksklar-v${version}-${copy}.db`)
      const isSame = existsSync(target) && sameBytes(temporary, target)
      if (existsSync(target) && !isSame) continue
      tellOfIt(isSame ? target : temporary, target, found)
      if (!isSame) moveIntoPlace(temporary, target)
      return target
    }
  } finally {
    rmSync(temporary, { force: true })
  }
}

/**
 * Reads the copy once, all of it: a backup that nobody has opened is a hope. One that cannot be read stops the
 * migration; a damaged attachment does not, for it is as damaged in the store.
 */
function checkCopy(path: string): Examination {
  const found = examineStore(path)
  const worst = found.faults.find(({ kind }) => kind === 'unreadable' || kind === 'structure')
  if (worst === undefined) return found
  throw new BetterSqlite.SqliteError(`backup before migration is damaged: ${worst.first}`, 'SQLITE_CORRUPT')
}

/** The manifest makes it one of the backups: listed, rotated by their rules, and found again by its hash. */
function tellOfIt(file: string, target: string, { faults, ...found }: Examination): void {
  const now = new Date()
  const at = now.toISOString()
  writeManifest(target, {
    madeBy: 'saksklar',
    form: 1,
    name: basename(target),
    at,
    day: norwegianClock.format(now).slice(0, 10),
    reason: 'beforeMigration',
    program: programVersion(),
    ...found,
    size: statSync(file).size,
    sha256: hashFile(file),
    verified: { at, faults: [...faults] },
  })
}
