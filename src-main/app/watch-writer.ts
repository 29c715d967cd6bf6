import type { Topic } from '#shared/contract/call.ts'
import { calls } from '#shared/contract/index.ts'
import type { Emit } from '../router/services.ts'
import type { Store } from '../store/store.ts'
import { writerHasGone } from '../store/writer-lock.ts'

/** How often a window that only reads looks whether something changed, or whether it may write, milliseconds. */
const often = 2000

/** Every topic that some view rests on. */
const allTopics: readonly Topic[] = [...new Set(Object.values(calls).flatMap(({ reads }) => reads))]

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
    if (now !== seen) emit('data.changed', { topics: [...allTopics] })
    seen = now
    if (isGone || !writerHasGone(folder)) return
    isGone = true
    gone()
  }, often)
  timer.unref()
  return () => clearInterval(timer)
}
