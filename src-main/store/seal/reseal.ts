import { renameSync, rmSync } from 'node:fs'
import { backupBeforeMigration, checkCopy } from '../backup-before-migration.ts'
import { connect, rekeyPages } from '../connect.ts'
import { contentDigest } from '../content-digest.ts'
import { clearTemporary, flush, flushFolder } from '../durable-file.ts'
import { versionOf } from '../migrate.ts'
import type { Database } from '../rows.ts'
import type { Workspace } from '../workspace.ts'
import { learnKey, type StoreKey } from './store-key.ts'

export type Resealed =
  | { readonly done: true; readonly backup: string | null }
  /** Somebody else has it open: they would go on reading what is no longer the store. */
  | { readonly done: false }

/**
 * Puts a store under another key, for whoever holds the writer's lock and has it closed: copied into `backups/` as it
 * is unless a copy was made just now, copied and sealed beside, read whole and compared, and put in its place by a
 * rename; a kill leaves the old or the new. Throws what SQLite and the disk throw.
 */
export function reseal(
  workspace: Workspace,
  key: StoreKey,
  { hasBackup }: { readonly hasBackup: boolean },
): Resealed {
  const { file } = workspace
  const old = connect(file, { fileMustExist: true, timeout: 0 })
  const temporary = `${file}.tmp`
  try {
    if (!holdAlone(old)) return { done: false }
    clearTemporary(file)
    const backup = hasBackup ? null : backupBeforeMigration(old, workspace, versionOf(old))
    old.prepare('VACUUM INTO ?').run(temporary)
    const before = contentDigest(temporary)
    sealCopy(temporary, key)
    learnKey(key)
    checkCopy(temporary)
    if (contentDigest(temporary) !== before) throw new Error('the sealed copy is not as the store')
    flush(temporary)
    // Windows renames nothing over a file that is open; elsewhere nobody may come in between.
    if (process.platform === 'win32') old.close()
    renameSync(temporary, file)
    flushFolder(workspace.folder)
    return { done: true, backup }
  } finally {
    old.close()
    rmSync(temporary, { force: true })
  }
}

/** Takes the log into the file and holds it alone until it is closed; false where somebody else has it open. */
function holdAlone(store: Database): boolean {
  try {
    store.pragma('locking_mode = EXCLUSIVE')
    if (store.pragma('journal_mode = DELETE', { simple: true }) !== 'delete') return false
    store.exec('BEGIN EXCLUSIVE; COMMIT')
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && /^SQLITE_(BUSY|LOCKED)/.test(String(error.code)))
      return false
    throw error
  }
}

function sealCopy(path: string, key: StoreKey): void {
  const copy = connect(path, { fileMustExist: true })
  try {
    copy.pragma('synchronous = OFF') // flushed as a whole afterwards
    rekeyPages(copy, key)
  } finally {
    copy.close()
  }
}
