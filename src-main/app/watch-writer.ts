import { allTopics } from '#shared/contract/call.ts'
import type { Topic } from '#shared/contract/call.ts'
import type { Emit } from '../router/services.ts'
import type { Store } from '../store/store.ts'
import { writerHasGone } from '../store/writer-lock.ts'

/** How often a window that only reads looks whether something changed, or whether it may write, milliseconds. */
const often = 2000

/** What somebody else's change may touch; the workspace itself is still the same one. */
const whatTheyChange: readonly Topic[] = allTopics.filter((topic) => topic !== 'workspace')

/**
 * Lets a window that reads beside another's writing follow it: what that one saves is shown, and `gone` is told
 * once when it has left. Looks until the returned function is called.
 */
export function watchWriter(store: Store, folder: string, emit: Emit, gone: () => void): () => void {
  const version = store.db.prepare('PRAGMA data_version').pluck()
  let seen = version.get()
  let isGone = false
  const timer = setInterval(() => {
    const now = version.get()
    if (now !== seen) emit('data.changed', { topics: [...whatTheyChange] })
    seen = now
    if (isGone || !writerHasGone(folder)) return
    isGone = true
    gone()
  }, often)
  timer.unref()
  return () => clearInterval(timer)
}
