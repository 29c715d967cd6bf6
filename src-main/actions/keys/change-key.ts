import { existsSync } from 'node:fs'
import { refuse, type Refusal } from '#shared/refusal.ts'
import { openStore } from '../../store/open-store.ts'
import { reseal } from '../../store/seal/reseal.ts'
import type { StoreKey } from '../../store/seal/store-key.ts'
import { sortStoreError } from '../../store/store-error.ts'
import { workspaceAt } from '../../store/workspace.ts'
import { readWriter, takeWriterLock } from '../../store/writer-lock.ts'
import { isRefusal } from '#shared/refusal.ts'

/**
 * Puts a workspace that nobody has open under another key: the published one for none. A backup is made before, under
 * the key that it had, and what was made is read whole and compared before it takes the old one's place. Gives the
 * backup's path. Refuses as `openStore` does, and with `store.busy` where anybody has it open.
 */
export function changeKey(path: string, key: StoreKey): { readonly backup: string } | Refusal {
  const workspace = workspaceAt(path)
  if (!existsSync(workspace.file)) return refuse('store.missing', { path: workspace.file })
  // opened and closed once: brought up to date, sealed, its log taken in, and found whole enough to open
  const opened = openStore(workspace.file)
  if (isRefusal(opened)) return opened
  opened.close()
  const lock = takeWriterLock(workspace.folder)
  const busy = (): Refusal => {
    const { user, machine, since } = readWriter(workspace.folder)
    return refuse('store.busy', { path: workspace.file, user, machine, since })
  }
  if (lock === null) return busy()
  try {
    const resealed = reseal(workspace, key, { hasBackup: false })
    return resealed.done ? { backup: resealed.backup ?? '' } : busy()
  } catch (error) {
    const refusal = sortStoreError(error, workspace.file)
    if (refusal === null) throw error
    return refusal
  } finally {
    lock.release()
  }
}
