import BetterSqlite from 'better-sqlite3'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { TrailAction } from '#shared/text/screen/trail/acts.ts'
import { appendAudit } from '../../store/audit.ts'
import { findBinned, putInBin, restoreFromBin } from '../../store/bin.ts'
import type { Binnable } from '../../store/bin.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'

/** Takes something out of the bin again, where its number was not taken meanwhile. */
export function restoreThing(store: Store, thing: Binnable, by: ActedBy): null | Refusal {
  return store.transaction((db) => {
    const binned = findBinned(db, thing)
    if (binned === null) return refuse('bin.notThere')
    try {
      restoreFromBin(db, thing)
    } catch (error) {
      if (error instanceof BetterSqlite.SqliteError && error.code === 'SQLITE_CONSTRAINT_UNIQUE')
        return thing.kind === 'meeting'
          ? refuse('bin.meetingNumberTaken', { body: binned.title })
          : refuse('bin.caseNumberTaken', { caseNumber: binned.context })
      throw error
    }
    entered(db, 'bin.restored', thing, by)
    return null
  })
}

/** Puts back what was restored by mistake; its days begin anew. */
export function throwAgain(store: Store, thing: Binnable, by: ActedBy): null | Refusal {
  return store.transaction((db) => {
    try {
      if (!putInBin(db, thing, by.at)) return refuse('bin.notThere')
    } catch (error) {
      if (error instanceof BetterSqlite.SqliteError && error.code === 'SQLITE_CONSTRAINT_TRIGGER')
        return refuse('bin.issued')
      throw error
    }
    entered(db, 'bin.thrown', thing, by)
    return null
  })
}

function entered(db: Store['db'], action: TrailAction, { kind, id }: Binnable, { at, actor }: ActedBy): void {
  appendAudit(db, { at, actor, action, subjectKind: kind, subjectId: id, detail: {} })
}
