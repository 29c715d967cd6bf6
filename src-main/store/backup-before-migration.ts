import BetterSqlite from 'better-sqlite3'
import { existsSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { norwegianClock } from '../norwegian-clock.ts'
import { programVersion } from '../version.ts'
import { hashFile } from './backup/backup-files.ts'
import { examineStore } from './backup/examine-store.ts'
import type { Examination } from './backup/examine-store.ts'
import { writeManifest } from './backup/manifest.ts'
import { connect } from './connect.ts'
import { contentDigest } from './content-digest.ts'
import { clearTemporary, flushFolder, makeLastingFolder, moveIntoPlace } from './durable-file.ts'
import type { Database } from './rows.ts'
import type { Workspace } from './workspace.ts'

/**
 * Copies the store as it is into `backups/` and returns the copy's path. The copy is checked and on the disk
 * before anything is migrated. An earlier backup is never overwritten; one that holds the same (left by a
 * migration that was killed) is used again, or killed attempts would fill the disk.
 */
export function backupBeforeMigration(db: Database, workspace: Workspace, version: number): string {
  makeLastingFolder(workspace.backups)
  const first = join(workspace.backups, `saksklar-v${version}.db`)
  clearTemporary(first)
  const temporary = `${first}.tmp`
  try {
    db.prepare('VACUUM INTO ?').run(temporary)
    const found = examined(temporary)
    for (let copy = 1; ; copy++) {
      const target = copy === 1 ? first : join(workspace.backups, `saksklar-v${version}-${copy}.db`)
      if (!existsSync(target)) {
        tellOfIt(temporary, target, found)
        moveIntoPlace(temporary, target)
        return target
      }
      if (sameContent(temporary, target)) {
        tellOfIt(target, target, found)
        flushFolder(workspace.backups) // whoever was killed may have come no further than the name
        return target
      }
    }
  } finally {
    rmSync(temporary, { force: true })
  }
}

/**
 * Reads the copy once, all of it: a backup that nobody has opened is a hope. One that cannot be read stops the
 * migration; a damaged attachment does not, for it is as damaged in the store.
 */
function examined(path: string): Examination {
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

/** Sealed copies differ in every byte, so they are compared by what they hold. An earlier one may be unreadable. */
function sameContent(copy: string, earlier: string): boolean {
  try {
    return contentDigest(copy) === contentDigest(earlier)
  } catch {
    return false
  }
}

/** Reads the copy through SQLite once: a backup that nobody has opened is a hope. */
export function checkCopy(path: string): void {
  const copy = connect(path, { readonly: true, fileMustExist: true })
  try {
    const verdict = copy.pragma('integrity_check', { simple: true })
    if (verdict !== 'ok') {
      throw new BetterSqlite.SqliteError(`the copy is damaged: ${String(verdict)}`, 'SQLITE_CORRUPT')
    }
  } finally {
    copy.close()
  }
}
