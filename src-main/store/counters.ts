import type { ItemKind } from '#shared/domain/meeting/meeting.ts'
import type { CommitteeId } from '#shared/ids.ts'
import { many, one, run, type Database } from './rows.ts'

/** The last number given in a series of a committee's year; the table refuses that it falls. */
export type Counter = {
  readonly committee: CommitteeId
  readonly series: ItemKind
  readonly year: number
  readonly last: number
}

type CounterRow = Omit<Counter, 'committee'> & { readonly committee_id: CommitteeId }

function rowToCounter({ committee_id, series, year, last }: CounterRow): Counter {
  return { committee: committee_id, series, year, last }
}

export function countersOf(db: Database, committee: CommitteeId, year: number): Counter[] {
  const sql = 'SELECT * FROM counter WHERE committee_id = ? AND year = ? ORDER BY series'
  return many(db, rowToCounter, sql, committee, year)
}

/** 0 where no number was given yet. */
export function lastNumber(db: Database, committee: CommitteeId, series: ItemKind, year: number): number {
  const sql = 'SELECT * FROM counter WHERE committee_id = ? AND series = ? AND year = ?'
  return one(db, rowToCounter, sql, committee, series, year)?.last ?? 0
}

/** Moves a counter forward, to take over numbers that were given before Saksklar; throws if it would fall. */
export function advanceCounter(db: Database, { committee, series, year, last }: Counter): void {
  const sql = `INSERT INTO counter (committee_id, series, year, last) VALUES (?, ?, ?, ?)
    ON CONFLICT (committee_id, series, year) DO UPDATE SET last = excluded.last`
  run(db, sql, committee, series, year, last)
}

/** Takes the next number. It is spent even if it is never printed: gaps are never closed (domain.md §6). */
export function nextNumber(db: Database, committee: CommitteeId, series: ItemKind, year: number): number {
  const sql = `INSERT INTO counter (committee_id, series, year, last) VALUES (?, ?, ?, 1)
    ON CONFLICT (committee_id, series, year) DO UPDATE SET last = last + 1`
  run(db, sql, committee, series, year)
  return lastNumber(db, committee, series, year)
}
