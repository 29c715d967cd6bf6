import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { IsoDate } from '#shared/domain/calendar/dates.ts'
import { backupsToDrop } from '#shared/domain/backup/rotation.ts'
import { flushFolder } from '../durable-file.ts'
import { listBackups } from './backup-files.ts'
import { removeManifest } from './manifest.ts'

/**
 * Deletes what `backupsToDrop` lets go, and gives the names. Only what has a manifest of its own is looked at, and
 * the manifest goes last: a kill in between leaves a manifest without a file, never a file that nobody knows.
 */
export function rotateBackups(folder: string, today: IsoDate, spared: readonly string[] = []): string[] {
  const own = listBackups(folder).filter(({ manifest }) => manifest !== null)
  const dropped = backupsToDrop(own, today).filter((name) => !spared.includes(name))
  for (const name of dropped) {
    rmSync(join(folder, name), { force: true })
    removeManifest(join(folder, name))
  }
  if (dropped.length > 0) flushFolder(folder)
  return dropped
}
