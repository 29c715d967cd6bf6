import { renameSync, rmSync } from 'node:fs'
import { backupBeforeMigration, checkCopy } from '../backup-before-migration.ts'
import { connect, sealAnew } from '../connect.ts'
import { clearTemporary, flush, flushFolder } from '../durable-file.ts'
import { versionOf } from '../migrate.ts'
import type { Database } from '../rows.ts'
import { sortStoreError } from '../store-error.ts'
import type { Workspace } from '../workspace.ts'
import { publishedKey } from './store-key.ts'

/**
 * Seals a plain store of an earlier program, for whoever holds the writer's lock and has it closed: copied into
 * `backups/` unless its migration did so just now, copied and sealed beside, checked, and put in its place by a
 * rename; a kill leaves the old or the new. False where somebody else still reads the plain file (they would go on
 * reading what is no longer the store) or the disk lacks room: then it stays plain until it is next opened.
 */
export function sealPlain(workspace: Workspace, { hasBackup }: { readonly hasBackup: boolean }): boolean {
  const { file } = workspace
  const plain = connect(file, { fileMustExist: true, timeout: 0, key: null })
  const temporary = `${file}.tmp`
  try {
    if (!holdAlone(plain)) return false
    clearTemporary(file)
    if (!hasBackup) backupBeforeMigration(plain, workspace, versionOf(plain))
    plain.prepare('VACUUM INTO ?').run(temporary)
    sealCopy(temporary)
    checkCopy(temporary)
    flush(temporary)
    // Windows renames nothing over a file that is open; elsewhere nobody may come in between.
    if (process.platform === 'win32') plain.close()
    renameSync(temporary, file)
    flushFolder(workspace.folder)
    return true
  } catch (error) {
    const refusal = sortStoreError(error, file)
    if (refusal?.code === 'store.full' || refusal?.code === 'store.busy') return false
    throw error
  } finally {
    plain.close()
    rmSync(temporary, { force: true })
  }
}

/** Takes the log into the file and holds it alone until it is closed; false where somebody else has it open. */
function holdAlone(plain: Database): boolean {
  plain.pragma('locking_mode = EXCLUSIVE')
  if (plain.pragma('journal_mode = DELETE', { simple: true }) !== 'delete') return false
  plain.exec('BEGIN EXCLUSIVE; COMMIT')
  return true
}

function sealCopy(path: string): void {
  const copy = connect(path, { fileMustExist: true, key: null })
  try {
    copy.pragma('synchronous = OFF') // flushed as a whole afterwards
    sealAnew(copy, publishedKey)
  } finally {
    copy.close()
  }
}
