import { isRefusal } from '#shared/refusal.ts'
import { makeBackup } from '#main/store/backup/make-backup.ts'
import { restoreBackup, undoRestore } from '#main/store/backup/restore.ts'
import { rotateBackups } from '#main/store/backup/rotate.ts'
import { workspaceAt } from '#main/store/workspace.ts'
import { sayLine } from './say-line.ts'

/** Started by `backups-killed.test.ts` and killed at some moment of the work that its words name. */
const [, , what, folder, more = ''] = process.argv
if (import.meta.main && what !== undefined && folder !== undefined) {
  const { file, backups } = workspaceAt(folder)
  const now = new Date(Date.now() - (more === 'old' ? 400 * 24 * 3600 * 1000 : 0)).toISOString()
  const time = { at: now, wallClock: now.slice(0, 19).replace('T', ' '), program: '0.0.0' }
  const watch = { progress: () => undefined, growing: () => undefined }
  sayLine('GO')
  const result =
    what === 'make'
      ? makeBackup({ file, folder: backups, reason: 'daily', ...time }, watch)
      : what === 'restore'
        ? restoreBackup({ folder, backup: more, ...time }, watch, () => sayLine('DECIDED'))
        : what === 'undo'
          ? undoRestore({ folder, ...time }, () => undefined)
          : rotateBackups(backups, more)
  sayLine(isRefusal(result) ? `REFUSED ${result.code}` : 'DONE')
}
