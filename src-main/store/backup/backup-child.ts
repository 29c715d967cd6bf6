import BetterSqlite from 'better-sqlite3'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { goodBackups } from '../integrity/good-backup.ts'
import { mendWorkspace } from '../integrity/mend-workspace.ts'
import { learnKey, storeKey, StoreLocked } from '../seal/store-key.ts'
import { sortStoreError } from '../store-error.ts'
import { workspaceAt } from '../workspace.ts'
import { compareStores } from './compare-stores.ts'
import { makeBackup } from './make-backup.ts'
import type { BackupWatch } from './make-backup.ts'
import { restoreBackup, restoreInto, soundBackup, undoRestore } from './restore.ts'
import { rotateBackups } from './rotate.ts'
import { carryToSecondPlace } from './second-place.ts'
import type { BackupErrand, BackupMessage, BackupResult, BackupTask } from './tasks.ts'
import { verifyFile } from './verify-backup.ts'

// The entry of a process that works on backups: it reads gigabytes, has a connection of its own, and may be killed at
// any moment. A parent that dies takes it along only between two pieces of work; what it makes then is whole too.

const say = (message: BackupMessage): void => void process.send?.(message)

let last = 0
const watch: BackupWatch = {
  progress: (step, done, total) => {
    if (done < total && performance.now() - last < 100) return
    last = performance.now()
    say({ kind: 'progress', step, done, total })
  },
  growing: (path, total) => say({ kind: 'growing', path, total }),
}
const onDecided = (): void => say({ kind: 'decided' })

async function resultOf(task: BackupTask): Promise<BackupResult[BackupTask['kind']] | Refusal> {
  if (task.kind === 'verify') return verifyFile(task.path, task.at, watch.progress)
  if (task.kind === 'carry') return carryToSecondPlace(task.from, task.place, task.today, watch)
  if (task.kind === 'restore') return restoreBackup(task.order, watch, onDecided)
  if (task.kind === 'restoreInto') return restoreInto(task.backup, task.folder, watch)
  if (task.kind === 'undo') return undoRestore(task.order, onDecided)
  if (task.kind === 'mend') return mend(task)
  if (task.kind === 'compare') {
    const found = soundBackup(task.backup, watch)
    return isRefusal(found) ? found : { found, difference: compareStores(task.file, task.backup) }
  }
  const made = makeBackup(task.order, watch)
  if (isRefusal(made)) return made
  const { today, order } = task
  return { made, dropped: today === null ? [] : rotateBackups(order.folder, today, [made.name]) }
}

async function mend({
  file,
  at,
}: Extract<BackupTask, { kind: 'mend' }>): Promise<BackupResult['mend'] | Refusal> {
  onDecided() // what is laid aside and written anew is carried through
  const backup = goodBackups(workspaceAt(file))[0] ?? null
  const mended = await mendWorkspace(file, backup, at)
  return isRefusal(mended) ? mended : { mended, backup }
}

/** Where the trouble lies, for what is said of it. */
function placeOf(task: BackupTask): string {
  if (task.kind === 'make') return task.order.folder
  if (task.kind === 'carry') return task.place.root
  if (task.kind === 'verify') return task.path
  if (task.kind === 'compare') return task.backup
  if (task.kind === 'mend') return task.file
  return task.kind === 'restoreInto' ? task.folder : task.order.folder
}

async function answer(task: BackupTask): Promise<BackupMessage> {
  try {
    return { kind: 'done', result: await resultOf(task) }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const known = sortedFailure(error, code, task)
    if (known !== null) return { kind: 'done', result: known }
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { kind: 'failed', code, message }
  }
}

/** What the disk and SQLite say, in codes that a user can act on; null for a broken promise of ours. */
function sortedFailure(error: unknown, code: string, task: BackupTask): Refusal | null {
  const path = placeOf(task)
  if (/^(SQLITE_FULL|ENOSPC|EDQUOT)/.test(code)) return refuse('backup.diskFull', { path })
  if (task.kind === 'carry' && code !== '') return refuse('backup.placeFailed', { path, reason: code })
  if (error instanceof BetterSqlite.SqliteError || error instanceof StoreLocked)
    return sortStoreError(error, task.kind === 'make' ? task.order.file : path)
  if (/^(EACCES|EPERM|EROFS|ENOENT|ENOTDIR|EIO|ENODEV|EBUSY|EXDEV|EEXIST|ESTALE)/.test(code))
    return refuse('backup.placeFailed', { path, reason: code })
  return null
}

process.once('message', ({ task, keys }: BackupErrand) => {
  for (const { bytes } of keys) learnKey(storeKey(bytes))
  void answer(task).then((message) => process.send?.(message, () => process.disconnect()))
})
