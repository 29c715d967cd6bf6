import { readFileSync, rmSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { z } from 'zod'
import { backupReasons } from '#shared/domain/backup/backup.ts'
import { writeDurably } from '../durable-file.ts'

const fault = z.object({
  kind: z.enum(['unreadable', 'bytes', 'structure', 'reference', 'blob', 'paper', 'chain']),
  count: z.number(),
  first: z.string(),
})

/** What stands beside a backup: what it is, and what was found when it was read again. */
const backupManifest = z.object({
  madeBy: z.literal('saksklar'),
  form: z.literal(1),
  /** Name of the file beside which it lies. */
  name: z.string(),
  /** ISO instant. */
  at: z.string(),
  /** The day in Norway. */
  day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  reason: z.enum(backupReasons),
  /** The program's version. */
  program: z.string(),
  /** Version of the schema. */
  schema: z.number(),
  /** Bytes of the file, and their SHA-256. */
  size: z.number(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Where the audit trail ended: printed packets say the same. */
  head: z.object({ sequence: z.number(), hash: z.string() }),
  counts: z.object({ cases: z.number(), papers: z.number(), attachments: z.number() }),
  verified: z.object({ at: z.string(), faults: z.array(fault) }),
})
export type BackupManifest = z.output<typeof backupManifest>

export const manifestOf = (backup: string): string => `${backup}.json`

/**
 * The manifest of the backup at a path; null where there is none, or none that tells of just this file: then the
 * file is somebody else's, and is left alone.
 */
export function readManifest(backup: string): BackupManifest | null {
  try {
    const read = backupManifest.safeParse(JSON.parse(readFileSync(manifestOf(backup), 'utf8')))
    if (!read.success || read.data.name !== basename(backup)) return null
    return statSync(backup).size === read.data.size ? read.data : null
  } catch {
    return null
  }
}

/** Written before its backup gets its name: no backup of ours lies there without one. */
export function writeManifest(backup: string, manifest: BackupManifest): void {
  writeDurably(manifestOf(backup), `${JSON.stringify(manifest, null, 2)}\n`)
}

export function removeManifest(backup: string): void {
  rmSync(manifestOf(backup), { force: true })
}

/** Good: all of it was read again after it was made, and nothing was wrong. */
export const isGood = ({ verified }: BackupManifest): boolean => verified.faults.length === 0
