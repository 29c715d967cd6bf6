import { isRefusal, type Refusal } from '#shared/refusal.ts'
import type { Database } from './rows.ts'

/** Carries a refusal out through SQLite's rollback. */
class Undone extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

/**
 * Runs `work` whole or not at all, in a transaction of its own (BEGIN IMMEDIATE) or as a savepoint of the one
 * that is open. A refusal that `work` returns undoes what it had written.
 */
export function wholeUnlessRefused<T>(db: Database, work: () => T): T | Refusal {
  try {
    return db
      .transaction(() => {
        const result = work()
        if (isRefusal(result)) throw new Undone(result)
        return result
      })
      .immediate()
  } catch (error) {
    if (error instanceof Undone) return error.refusal
    throw error
  }
}
