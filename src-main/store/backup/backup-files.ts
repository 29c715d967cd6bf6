import { createHash } from 'node:crypto'
import { closeSync, existsSync, openSync, readSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { BackupReason, KnownBackup } from '#shared/domain/backup/backup.ts'
import { isGood, manifestOf, readManifest } from './manifest.ts'
import type { BackupManifest } from './manifest.ts'

/** A backup in a folder; `manifest` is null for a store's file that this program has not made as one. */
export type BackupFile = KnownBackup & {
  readonly path: string
  readonly size: number
  readonly manifest: BackupManifest | null
}

/** Words in a backup's name, for whoever looks into the folder. */
const reasonInName: Readonly<Record<BackupReason, string>> = {
  daily: 'daglig',
  leaving: 'avslutning',
  asked: 'kopi',
  beforeImport: 'for-import',
  beforeRestore: 'for-gjenoppretting',
  beforeMigration: 'for-oppgradering',
}

/** A name that is not taken: day and time in Norway, and why. `wallClock` is `2026-11-27 09:15:00`. */
export function freeName(folder: string, wallClock: string, reason: BackupReason): string {
  const stem = `saksklar-${wallClock.replace(' ', '-').replaceAll(':', '')}-${reasonInName[reason]}`
  for (let copy = 1; ; copy++) {
    const name = copy === 1 ? `${stem}.db` : `${stem}-${String(copy)}.db`
    if (!existsSync(join(folder, name)) && !existsSync(manifestOf(join(folder, name)))) return name
  }
}

/** Everything in a folder that looks like a store's file, newest first; nothing where there is no such folder. */
export function listBackups(folder: string): BackupFile[] {
  return namesIn(folder)
    .filter((name) => name.endsWith('.db'))
    .flatMap((name) => {
      const found = backupAt(join(folder, name))
      return found === null ? [] : [found]
    })
    .toSorted((a, b) => (a.at === b.at ? b.name.localeCompare(a.name) : a.at < b.at ? 1 : -1))
}

/** What lies at a path; null where nothing does. One without a manifest is dated by the disk, and is not good. */
export function backupAt(path: string): BackupFile | null {
  const seen = statSync(path, { throwIfNoEntry: false })
  if (seen?.isFile() !== true) return null
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  const manifest = readManifest(path)
  const at = manifest?.at ?? seen.mtime.toISOString()
  return {
    path,
    name,
    at,
    day: manifest?.day ?? at.slice(0, 10),
    reason: manifest?.reason ?? (/^saksklar-v\d+(-\d+)?\.db$/.test(name) ? 'beforeMigration' : 'asked'),
    isGood: manifest !== null && isGood(manifest),
    size: seen.size,
    manifest,
  }
}

/** Names in a folder; none where it cannot be read. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** Marks what is not finished, and by whom: `saksklar-….db.4711.halv`. */
export const unfinished = (path: string): string => `${path}.${String(process.pid)}.halv`

const unfinishedName = /\.(?<pid>\d+)\.halv(-journal|-wal|-shm)?$/
const aDay = 24 * 3600 * 1000

/**
 * Takes away what those who died left unfinished, and manifests that got no backup. `now` in milliseconds. What a
 * living process of this machine works on stays, but not for longer than a day: the number may be another's by then.
 */
export function sweepUnfinished(folder: string, now: number): void {
  for (const name of namesIn(folder)) {
    const path = join(folder, name)
    const age = now - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now)
    const pid = Number(unfinishedName.exec(name)?.groups?.['pid'] ?? 0)
    const isDead = pid > 0 && (!isAlive(pid) || age > aDay)
    const isWidow = name.endsWith('.db.json') && !existsSync(path.slice(0, -5)) && age > aDay / 24
    if (isDead || isWidow) rmSync(path, { force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** SHA-256 of a file, read piece by piece; `progress` in bytes. */
export function hashFile(path: string, progress: (done: number) => void = () => undefined): string {
  const hash = createHash('sha256')
  const piece = Buffer.allocUnsafe(4 * 1024 * 1024)
  const file = openSync(path, 'r')
  try {
    for (let done = 0, read = -1; read !== 0; progress(done)) {
      read = readSync(file, piece, 0, piece.length, null)
      hash.update(piece.subarray(0, read))
      done += read
    }
    return hash.digest('hex')
  } finally {
    closeSync(file)
  }
}
