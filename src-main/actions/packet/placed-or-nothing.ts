import { isRefusal } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import type { Placing } from './packet-places.ts'

/**
 * Does `work` in the store and puts the files of it in their places as one: what refuses or breaks on either side takes
 * both back. The names are changed last, so that a file in its place and an issue in the store are a moment apart, and
 * what a machine that dies in that moment leaves is known (`clearAttempts`).
 */
export function placedOrNothing<T>(
  store: Store,
  placing: Placing,
  work: (db: Database) => T | Refusal,
): T | Refusal {
  let placed: { readonly undo: () => void } | null = null
  const takeBack = (): void => {
    placed?.undo()
    placing.giveUp()
  }
  try {
    const done = store.transaction((db) => {
      const result = work(db)
      if (isRefusal(result)) return result
      const put = placing.place(db)
      if (isRefusal(put)) return put
      placed = put
      return result
    })
    if (isRefusal(done)) takeBack()
    return done
  } catch (error) {
    takeBack()
    throw error
  }
}
