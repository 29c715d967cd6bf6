import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
  fsyncSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import type { IsoDate } from '#shared/domain/calendar/dates.ts'
import { newestGood } from '#shared/domain/backup/backup.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { flushFolder } from '../durable-file.ts'
import { hashFile, listBackups, namesIn } from './backup-files.ts'
import type { BackupFile } from './backup-files.ts'
import { roomFor } from './make-backup.ts'
import type { BackupWatch } from './make-backup.ts'
import { readManifest, writeManifest } from './manifest.ts'
import { rotateBackups } from './rotate.ts'

export type Carried = { readonly newest: string | null; readonly copied: boolean }

/**
 * Brings the newest good backup to the second place, where it is not there yet, and rotates what lies there. It is
 * written as `….del`, taken up where an earlier try ended, read back from there and held against its hash, and gets
 * its name only then. Refuses with `backup.placeGone`, `backup.noRoom` and
 * `backup.copyDiffers`; throws what the disk throws.
 */
export function carryToSecondPlace(
  from: string,
  place: { readonly root: string; readonly folder: string },
  today: IsoDate,
  watch: BackupWatch,
): Carried | Refusal {
  if (!existsSync(place.root)) return refuse('backup.placeGone', { path: place.root })
  const to = join(place.root, place.folder)
  if (mkdirSync(to, { recursive: true }) !== undefined) flushQuietly(place.root)
  const newest = newestGood(listBackups(from))
  if (newest === null) return { newest: null, copied: false }
  for (const name of namesIn(to))
    if (name.endsWith(partly) && name !== newest.name + partly) rmSync(join(to, name), { force: true })
  const copied = !liesThere(to, newest)
  const refused = copied ? carry(newest, to, watch) : null
  if (refused !== null) return refused
  rotateBackups(to, today)
  return { newest: newest.name, copied }
}

const partly = '.del'

const liesThere = (to: string, { name, manifest }: BackupFile): boolean =>
  readManifest(join(to, name))?.sha256 === manifest?.sha256

function carry({ path, name, size, manifest }: BackupFile, to: string, watch: BackupWatch): Refusal | null {
  if (manifest === null) return null
  const part = join(to, name + partly)
  const have = Math.min(statSync(part, { throwIfNoEntry: false })?.size ?? 0, size)
  const full = roomFor(to, size - have)
  if (full !== null) return full
  append(path, part, have, (done) => watch.progress('copy', done, size))
  // read from where it lies now: what came over, not what was sent
  if (hashFile(part, (done) => watch.progress('bytes', done, size)) !== manifest.sha256) {
    rmSync(part, { force: true })
    return refuse('backup.copyDiffers', { path: join(to, name) })
  }
  writeManifest(join(to, name), manifest)
  renameSync(part, join(to, name))
  flushQuietly(to)
  return null
}

/** Copies a file on from `start`, and waits until it lies on the disk there. */
function append(from: string, to: string, start: number, progress: (done: number) => void): void {
  const piece = Buffer.allocUnsafe(1024 * 1024)
  const source = openSync(from, 'r')
  try {
    const target = openSync(to, start === 0 ? 'w' : 'r+')
    try {
      for (let at = start; ; progress(at)) {
        const read = readSync(source, piece, 0, piece.length, at)
        if (read === 0) break
        for (let written = 0; written < read;)
          written += writeSync(target, piece, written, read - written, at + written)
        at += read
      }
      fsyncSync(target)
    } finally {
      closeSync(target)
    }
  } finally {
    closeSync(source)
  }
}

/** Some network drives know no such call for folders. */
function flushQuietly(folder: string): void {
  try {
    flushFolder(folder)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    if (!['EINVAL', 'ENOTSUP', 'EPERM', 'EISDIR', 'EACCES'].includes(code)) throw error
  }
}

/** What the workspace's folder is called at the second place: by its name, and by what no other has. */
export const folderThere = (workspace: string, id: string): string =>
  `saksklar-${basename(workspace).replaceAll(/[^\p{L}\p{N}]+/gu, '-')}-${id.slice(0, 8)}`
