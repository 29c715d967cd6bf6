import type { IsoDate } from '#shared/domain/calendar/dates.ts'
import { one, upsert, type Database } from './rows.ts'

/** The day that a workspace takes for today; null where it follows the machine, as all but the demo do. */
export function ownDay(db: Database): IsoDate | null {
  const sql = 'SELECT own_day FROM workspace_setting'
  return one(db, (row: { readonly own_day: IsoDate | null }) => row.own_day, sql)
}

/** Sets a workspace's own day; null gives it the machine's back. A day that does not exist throws. */
export function saveOwnDay(db: Database, day: IsoDate | null): void {
  upsert(db, 'workspace_setting', ['singleton'], { singleton: 1, own_day: day })
}
