import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { writeDurably } from '../durable-file.ts'

const told = z.object({ code: z.string(), facts: z.record(z.string(), z.union([z.string(), z.number()])) })

/** Each part stands for itself: what cannot be read is as never set. */
const settings = z.object({
  /** Names this workspace's folder at the second place. */
  id: z.string().min(8),
  /** The day since which a window keeps backups here. */
  keptSince: z.string().nullable().catch(null),
  /** A backup was begun on leaving and not finished in time. */
  brokenOff: z.boolean().catch(false),
  /** Why the latest backup was not made; null after one that was. */
  failed: z.object({ at: z.string(), why: told }).nullable().catch(null),
  second: z
    .object({
      root: z.string().min(1),
      chosenOn: z.string(),
      /** When the newest good backup was known to lie there, ISO instant and day in Norway. */
      reached: z.object({ at: z.string(), day: z.string() }).nullable().catch(null),
      /** Why the last try did not get there. */
      failed: z.object({ at: z.string(), why: told }).nullable().catch(null),
    })
    .nullable()
    .catch(null),
})
export type BackupSettings = z.output<typeof settings>

/**
 * Beside the store and not in it: a store that cannot be opened must still tell where its backups are, and one that
 * was restored must not bring back an old second place.
 */
export const backupSettingsFile = 'saksklar.backup.json'

/** What is set for a workspace's backups; null where nothing has been yet. */
export function readBackupSettings(folder: string): BackupSettings | null {
  try {
    const read = settings.safeParse(JSON.parse(readFileSync(join(folder, backupSettingsFile), 'utf8')))
    return read.success ? read.data : null
  } catch {
    return null
  }
}

/** Changes some of it, in force after a power cut too. Throws what the disk throws. */
export function changeBackupSettings(folder: string, change: Partial<BackupSettings>): BackupSettings {
  const before = readBackupSettings(folder) ?? {
    id: randomUUID(),
    keptSince: null,
    brokenOff: false,
    failed: null,
    second: null,
  }
  const after = { ...before, ...change }
  writeDurably(join(folder, backupSettingsFile), `${JSON.stringify(after, null, 2)}\n`)
  return after
}
