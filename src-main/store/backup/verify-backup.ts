import { existsSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { StoreFault } from '#shared/domain/backup/backup.ts'
import { isOpenHere } from '../open-here.ts'
import { recogniseStore } from '../store-header.ts'
import { hashFile } from './backup-files.ts'
import { examineStore } from './examine-store.ts'
import type { Examination } from './examine-store.ts'
import type { BackupWatch } from './make-backup.ts'
import { readManifest, writeManifest } from './manifest.ts'
import type { BackupManifest } from './manifest.ts'

export type Verified = Examination & {
  readonly path: string
  readonly size: number
  /** What stood beside it; null for a store's file that was not made as a backup. */
  readonly manifest: BackupManifest | null
}

/**
 * Reads a backup, or any store's file, from end to end and tells what holds. A backup's bytes are held against its
 * manifest first: that finds a flipped bit wherever it lies. What was found is written into the manifest, so that
 * a backup which was spoilt later is no longer taken for good (`at` is when, or null to write nothing).
 */
export function verifyFile(
  path: string,
  at: string | null,
  progress: BackupWatch['progress'],
): Verified | Refusal {
  if (!existsSync(path)) return refuse('backup.gone', { path })
  const { size } = statSync(path)
  const manifest = readManifest(path)
  const kind = isOpenHere(path) ? 'store' : recogniseStore(path)
  if (kind === 'foreign' && manifest === null) return refuse('backup.notAStore', { path })
  const faults: StoreFault[] = []
  if (manifest !== null && hashFile(path, (done) => progress('bytes', done, size)) !== manifest.sha256)
    faults.push({ kind: 'bytes', count: 1, first: basename(path) })
  const found = examineStore(path, progress)
  const all = [...faults, ...found.faults]
  if (manifest !== null && at !== null) writeManifest(path, { ...manifest, verified: { at, faults: all } })
  return { ...found, faults: all, path, size, manifest }
}
