import { copyFileSync, existsSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { flush, flushFolder, makeLastingFolder, moveIntoPlace } from '../durable-file.ts'
import { knownVersion } from '../migrations.ts'
import { checkPlace } from '../place.ts'
import { recogniseStore } from '../store-header.ts'
import { workspaceAt } from '../workspace.ts'
import type { Workspace } from '../workspace.ts'
import { readWriter, takeWriterLock } from '../writer-lock.ts'
import { hashFile, namesIn, unfinished } from './backup-files.ts'
import { makeBackup, roomFor } from './make-backup.ts'
import type { BackupOrder, BackupWatch } from './make-backup.ts'
import { finishRestore, putInPlace } from './restore-journal.ts'
import { listAside, setAside } from './set-aside.ts'
import type { SetAside } from './set-aside.ts'
import { verifyFile } from './verify-backup.ts'
import type { Verified } from './verify-backup.ts'

export type RestoreOrder = Pick<BackupOrder, 'at' | 'wallClock' | 'program'> & {
  readonly folder: string
  /** Path of the backup. */
  readonly backup: string
}

export type Restored = {
  /** Where the store that was there lies now; null where there was none. */
  readonly aside: SetAside | null
  /** Name of the backup that was made of it first; null where it was too damaged to be copied. */
  readonly backedUpAs: string | null
  readonly found: Pick<Verified, 'schema' | 'counts' | 'faults'>
}

/**
 * Puts a backup in the place of a workspace's store. The backup is read from end to end first, the present store is
 * backed up and moved aside whole, and the backup's copy, checked and flushed, takes its place by one rename. Refuses
 * with `backup.gone`, `.notAStore`, `.damaged`, `.newer`, `.inUse`, `.noRoom` and `store.busy`; then nothing is
 * changed. `onDecided` is told when it can no longer be given up.
 */
export function restoreBackup(
  order: RestoreOrder,
  watch: BackupWatch,
  onDecided: () => void,
): Restored | Refusal {
  const workspace = workspaceAt(order.folder)
  const found = soundBackup(order.backup, watch)
  if (isRefusal(found)) return found
  return alone(workspace, () => {
    const backedUpAs = backUpFirst(workspace, order, watch)
    if (isRefusal(backedUpAs)) return backedUpAs
    const next = join(workspace.folder, `.${basename(workspace.file)}.${String(process.pid)}.hent`)
    try {
      const full = roomFor(workspace.folder, found.size)
      if (full !== null) return full
      copyWhole(order.backup, next, found.manifest?.sha256 ?? null, watch, found.size)
      const aside = setAside(workspace, { ...order, replacedBy: basename(order.backup) })
      if (isRefusal(aside)) return aside
      onDecided()
      putInPlace(workspace, { store: basename(next), log: null })
      return { aside, backedUpAs, found }
    } finally {
      rmSync(next, { force: true })
    }
  })
}

/** Puts back what a restoration moved aside last; what is there now is moved aside in turn. `backup.nothingAside`. */
export function undoRestore(
  order: Omit<RestoreOrder, 'backup'>,
  onDecided: () => void,
): { readonly back: SetAside; readonly aside: SetAside | null } | Refusal {
  const workspace = workspaceAt(order.folder)
  return alone(workspace, () => {
    const [back] = listAside(workspace)
    if (back === undefined) return refuse('backup.nothingAside', { path: workspace.folder })
    const from = join(back.folder, basename(workspace.file))
    const next = join(workspace.folder, `.${basename(workspace.file)}.${String(process.pid)}.hent`)
    try {
      copyFileSync(from, next)
      flush(next)
      const hasLog = existsSync(`${from}-wal`)
      if (hasLog) {
        copyFileSync(`${from}-wal`, `${next}-wal`)
        flush(`${next}-wal`)
      }
      const aside = setAside(workspace, { ...order, replacedBy: basename(back.folder) })
      if (isRefusal(aside)) return aside
      onDecided()
      putInPlace(workspace, { store: basename(next), log: hasLog ? `${basename(next)}-wal` : null })
      rmSync(back.folder, { recursive: true, force: true }) // it lies in its place again
      return { back, aside }
    } finally {
      for (const rest of ['', '-wal']) rmSync(next + rest, { force: true })
    }
  })
}

/**
 * Lays a backup down as a workspace of its own, beside everything there is. The folder may be there, but no store in
 * it (`store.exists`), nor may it lie where none may (`store.networkFolder`, `store.syncedFolder`).
 */
export function restoreInto(
  backup: string,
  folder: string,
  watch: BackupWatch,
): Pick<Restored, 'found'> | Refusal {
  const workspace = workspaceAt(folder)
  const misplaced = checkPlace(workspace.folder)
  if (misplaced !== null) return misplaced
  if (existsSync(workspace.file)) return refuse('store.exists', { path: workspace.folder })
  const found = soundBackup(backup, watch)
  if (isRefusal(found)) return found
  makeLastingFolder(workspace.backups)
  const full = roomFor(workspace.folder, found.size)
  if (full !== null) return full
  const beside = unfinished(workspace.file)
  try {
    copyWhole(backup, beside, found.manifest?.sha256 ?? null, watch, found.size)
    if (existsSync(workspace.file)) return refuse('store.exists', { path: workspace.folder })
    moveIntoPlace(beside, workspace.file)
    flushFolder(dirname(workspace.folder))
    return { found }
  } finally {
    rmSync(beside, { force: true })
  }
}

/** Reads a backup from end to end; refuses one that this program cannot open, or that cannot be read at all. */
export function soundBackup(path: string, watch: BackupWatch): Verified | Refusal {
  const found = verifyFile(path, null, watch.progress)
  if (isRefusal(found)) return found
  if (recogniseStore(path) === 'foreign') return refuse('backup.notAStore', { path })
  const worst = found.faults.find(
    ({ kind }) => kind === 'unreadable' || kind === 'bytes' || kind === 'structure',
  )
  if (worst !== undefined)
    return refuse('backup.damaged', { path, what: worst.kind === 'bytes' ? '' : worst.first })
  if (found.schema > knownVersion)
    return refuse('backup.newer', { path, have: found.schema, know: knownVersion })
  return found
}

/** Holds the writer's lock meanwhile, and carries an earlier restoration to its end first. */
function alone<T>(workspace: Workspace, work: () => T | Refusal): T | Refusal {
  makeLastingFolder(workspace.folder)
  const lock = takeWriterLock(workspace.folder)
  if (lock === null) {
    const { user, machine, since } = readWriter(workspace.folder)
    return refuse('store.busy', { path: workspace.file, user, machine, since })
  }
  try {
    finishRestore(workspace)
    for (const name of namesIn(workspace.folder))
      if (/^\..*\.\d+\.hent(-wal)?$/.test(name)) rmSync(join(workspace.folder, name), { force: true })
    return work()
  } finally {
    lock.release()
  }
}

/** null where the present store cannot be copied: it is moved aside whole in any case. */
function backUpFirst(
  workspace: Workspace,
  { at, wallClock, program }: RestoreOrder,
  watch: BackupWatch,
): string | null | Refusal {
  if (!existsSync(workspace.file) || recogniseStore(workspace.file) !== 'store') return null
  const order = {
    file: workspace.file,
    folder: workspace.backups,
    reason: 'beforeRestore',
    at,
    wallClock,
    program,
  } as const
  try {
    const made = makeBackup(order, watch)
    return isRefusal(made) ? (made.code === 'backup.noRoom' ? made : null) : made.name
  } catch {
    return null
  }
}

function copyWhole(from: string, to: string, sha256: string | null, watch: BackupWatch, size: number): void {
  watch.growing(to, size)
  copyFileSync(from, to)
  flush(to)
  const have = hashFile(to, (done) => watch.progress('bytes', done, size))
  if (have !== (sha256 ?? hashFile(from))) throw new Error(`${to} is not the same as ${from}`)
}
