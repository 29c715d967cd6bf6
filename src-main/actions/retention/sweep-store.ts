import { readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isRefusal } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { forgetWords } from '../../store/full-text/forget-words.ts'
import { sortStoreError } from '../../store/store-error.ts'
import { sweepIsDone, sweepOwedSince } from '../../store/retention.ts'
import type { Store } from '../../store/store.ts'
import { workspaceAt } from '../../store/workspace.ts'
import { indexText } from '../index-text.ts'

/** `busy`: somebody else reads the file, and the rest of it must wait. */
export type Swept = 'nothingOwed' | 'swept' | 'busy'

/**
 * Writes the store's file anew, so that nothing of what was erased is left in free pages, in the index or in the log beside
 * it. Needs as much free space as the file takes; what a kill leaves is done the next time. Refuses with `store.full`, `.busy`.
 */
export function sweepStore(store: Store): Swept | Refusal {
  const { db } = store
  if (sweepOwedSince(db) === null) return 'nothingOwed'
  const left = indexText(store, () => true, 500)
  if (isRefusal(left)) return left
  const outcome = store.transaction(() => null)
  if (isRefusal(outcome)) return outcome
  try {
    forgetWords(db)
    db.exec('VACUUM')
    if (!isLogEmptied(db)) return 'busy'
  } catch (error) {
    const known = sortStoreError(error, store.path)
    if (known === null) throw error
    return known
  }
  const noted = store.transaction((open) => sweepIsDone(open))
  if (isRefusal(noted)) return noted
  isLogEmptied(db)
  return 'swept'
}

/** The log's pages go into the file, and the log is cut to nothing: false while a reader stands in the way. */
function isLogEmptied(db: Store['db']): boolean {
  const [row] = db.pragma('wal_checkpoint(TRUNCATE)') as { readonly busy: number }[]
  return row?.busy === 0
}

/** How large the file is that a sweep writes anew, bytes. */
export const fileSize = ({ path }: Pick<Store, 'path'>): number => statSync(path).size

/** A copy of the store that is older than what was erased since: what was erased lives there until it goes. */
export type OlderCopy = { readonly name: string; readonly at: string; readonly bytes: number }

/** Copies in the workspace's own folder of backups, newest first. */
export function olderCopies(store: Pick<Store, 'path'>): readonly OlderCopy[] {
  const folder = workspaceAt(dirname(store.path)).backups
  return namesIn(folder)
    .map((name) => {
      const { mtime, size } = statSync(join(folder, name))
      return { name, at: mtime.toISOString(), bytes: size }
    })
    .toSorted((a, b) => b.at.localeCompare(a.at))
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.tmp'))
      .map(({ name }) => name)
  } catch {
    return []
  }
}
