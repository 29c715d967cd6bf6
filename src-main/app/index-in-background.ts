import { isRefusal } from '#shared/refusal.ts'
import { indexText } from '../actions/index-text.ts'
import type { Store } from '../store/store.ts'

/** Work at a time and the pause after it, milliseconds: keys and calls are answered between. */
const [turn, pause] = [20, 30]
/** The window comes first: milliseconds after the opening. */
const begin = 3000

/**
 * Takes up what the index of all text lacks when a workspace is opened, while nobody waits: after the program was
 * renewed that may be all of it, a minute's work for twenty years of cases. What is written later is taken up by the
 * next search. Goes on until there is no more, or the returned function is called.
 */
export function indexInBackground(
  store: Store,
  {
    isWorkedOn,
    log,
    after = begin,
  }: {
    readonly isWorkedOn: () => boolean
    readonly log: (line: string) => void
    readonly after?: number
  },
): () => void {
  const step = (): void => {
    const end = performance.now() + turn
    const left = isWorkedOn() ? 1 : indexText(store, () => performance.now() < end, 5)
    if (isRefusal(left)) log(`the text was not indexed: ${left.code}`)
    else if (left > 0) timer = setTimeout(step, pause).unref()
  }
  let timer = setTimeout(step, after).unref()
  return () => clearTimeout(timer)
}
