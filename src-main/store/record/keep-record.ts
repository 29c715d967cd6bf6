import { beginTelling, sealRest } from '../audit.ts'
import type { Database } from '../rows.ts'
import { aroundTransactions } from '../transaction.ts'
import { watchRecord } from './watch-record.ts'

/** From here on nothing of record is written on this connection without an event that seals it. */
export function keepRecord(db: Database): void {
  watchRecord(db)
  aroundTransactions(db, { begin: () => beginTelling(db), end: () => sealAll(db) })
}

/** Seals what no event has taken up. */
export const sealAll = (db: Database): void => sealRest(db, () => new Date().toISOString())
