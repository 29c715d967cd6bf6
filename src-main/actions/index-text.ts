import { isRefusal } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { countStale, updateIndex } from '../store/full-text/update-index.ts'
import type { Store } from '../store/store.ts'

/** Things that are taken up in one transaction beside a window: some tens of milliseconds of work. */
const few = 25

/**
 * Brings the index of all text up to date, so many things at a time, as long as `goOn` says so after each. Returns
 * how many things are left.
 */
export function indexText(store: Store, goOn: (left: number) => boolean, batch = few): number | Refusal {
  let left = countStale(store.db)
  while (left > 0) {
    const taken = store.transaction((db) => updateIndex(db, batch))
    if (isRefusal(taken)) return taken
    left -= taken
    if (!goOn(left)) break
  }
  return left
}
