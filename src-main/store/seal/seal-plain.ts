import { sortStoreError } from '../store-error.ts'
import type { Workspace } from '../workspace.ts'
import { reseal } from './reseal.ts'
import { publishedKey } from './store-key.ts'

/**
 * Seals a plain store of an earlier program with the key that everybody knows. False where somebody else reads the
 * plain file or the disk lacks room: then it stays plain until it is next opened for writing.
 */
export function sealPlain(workspace: Workspace, { hasBackup }: { readonly hasBackup: boolean }): boolean {
  try {
    return reseal(workspace, publishedKey, { hasBackup }).done
  } catch (error) {
    if (sortStoreError(error, workspace.file)?.code === 'store.full') return false
    throw error
  }
}
