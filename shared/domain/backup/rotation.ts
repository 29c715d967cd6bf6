import { daysBetween } from '../calendar/dates.ts'
import type { IsoDate } from '../calendar/dates.ts'
import { newestFirst, newestGood, newestOf } from './backup.ts'
import type { BackupReason, KnownBackup } from './backup.ts'

/** How long backups are kept: days, weeks and months back from today, today's own among them. */
export const keeping = { wholeDays: 2, daily: 14, weekly: 8, monthly: 12 } as const

/**
 * What is kept by number, however old: an upgrade may be regretted long after, and what somebody asked for is not
 * to go because others came after it on the same day.
 */
export const keptByNumber: Partial<Readonly<Record<BackupReason, number>>> = {
  beforeMigration: 5,
  beforeRestore: 3,
  asked: 5,
}

/**
 * Names of the backups that may go: all of two days are kept, then the newest of each day, week and month, and the
 * newest few of some kinds. The newest good one never goes, and a damaged one never stands for a day that has a
 * good one. What bears a day that is still to come is left: the clock was wrong, and nobody knows which time.
 */
export function backupsToDrop(backups: readonly KnownBackup[], today: IsoDate): string[] {
  const kept = new Set<KnownBackup>()
  for (const each of backups) if (daysBetween(each.day, today) < keeping.wholeDays) kept.add(each)
  const monthsBack = monthNumber(today)
  keepOneOfEach(backups, kept, ({ day }) => within(daysBetween(day, today), keeping.daily) && day)
  keepOneOfEach(
    backups,
    kept,
    ({ day }) => within(weekNumber(today) - weekNumber(day), keeping.weekly) && String(weekNumber(day)),
  )
  keepOneOfEach(
    backups,
    kept,
    ({ day }) => within(monthsBack - monthNumber(day), keeping.monthly) && String(monthNumber(day)),
  )
  for (const [reason, number] of Object.entries(keptByNumber))
    for (const each of newestFirst(backups.filter((one) => one.reason === reason)).slice(0, number))
      kept.add(each)
  const last = newestGood(backups)
  if (last !== null) kept.add(last)
  return backups.filter((each) => !kept.has(each)).map(({ name }) => name)
}

/** Of those that share a span, the newest good one, else the newest; what gives `false` lies in none. */
function keepOneOfEach(
  backups: readonly KnownBackup[],
  kept: Set<KnownBackup>,
  span: (backup: KnownBackup) => string | false,
): void {
  const spans = new Map<string, KnownBackup[]>()
  for (const each of backups) {
    const key = span(each)
    if (key !== false) spans.set(key, [...(spans.get(key) ?? []), each])
  }
  for (const all of spans.values()) {
    const chosen = newestGood(all) ?? newestOf(all)
    if (chosen !== null) kept.add(chosen)
  }
}

const within = (back: number, span: number): boolean => back >= 0 && back < span

/** Weeks begin on Mondays; counted from one long ago. */
const weekNumber = (day: IsoDate): number => Math.floor(daysBetween('1900-01-01', day) / 7)

const monthNumber = (day: IsoDate): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
