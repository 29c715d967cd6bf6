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

/** Carries a result out through the rollback of a rehearsal. */
class Rehearsed extends Error {
  override readonly name = 'Rehearsed'
}

/**
 * Does `work` and undoes all that it wrote: what the store would say then is known before anything that
 * takes time, or may be given up, is begun. A refusal comes out as it is.
 */
export function rehearse<T>(db: Database, work: () => T): T | Refusal {
  const kept: T[] = []
  try {
    const outcome = wholeUnlessRefused(db, () => {
      const result = work()
      if (isRefusal(result)) return result
      kept.push(result)
      throw new Rehearsed()
    })
    return outcome
  } catch (error) {
    const [result] = kept
    if (!(error instanceof Rehearsed) || result === undefined) throw error
    return result
  }
}

/** What runs about the outermost transaction of a store: at its beginning, and before it ends. */
type Edges = { readonly begin: () => void; readonly end: () => void }
const edges = new WeakMap<Database, Edges>()

/** Lets `begin` and `end` run within each transaction of a database; not in those inside it. */
export function aroundTransactions(db: Database, around: Edges): void {
  edges.set(db, around)
}

/**
 * Runs `work` whole or not at all, in a transaction of its own (BEGIN IMMEDIATE) or as a savepoint of the one
 * that is open. A refusal that `work` returns undoes what it had written.
 */
export function wholeUnlessRefused<T>(db: Database, work: () => T): T | Refusal {
  const around = db.inTransaction ? undefined : edges.get(db)
  try {
    return db
      .transaction(() => {
        around?.begin()
        const result = work()
        if (isRefusal(result)) throw new Undone(result)
        around?.end()
        return result
      })
      .immediate()
  } catch (error) {
    if (error instanceof Undone) return error.refusal
    throw error
  }
}
