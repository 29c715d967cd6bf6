import type { Database } from './rows.ts'

/** The schema's version: how many migrations a store has been through. */
export function versionOf(db: Database): number {
  return Number(db.pragma('user_version', { simple: true }))
}
