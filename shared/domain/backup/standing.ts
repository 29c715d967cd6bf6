import { daysBetween } from '../calendar/dates.ts'
import type { IsoDate } from '../calendar/dates.ts'

/** Days without a good backup after which the window says so; longer than a weekend with its Friday. */
export const mostDaysWithout = 3
/** Days without reaching the second place: a disk in a drawer is fetched once a week. */
export const mostDaysApart = 7

export type BackupFacts = {
  /** When backups began to be kept here; null where no window has kept any yet. */
  readonly keptSince: IsoDate | null
  readonly lastGood: IsoDate | null
  /** The second place: since when it is chosen, and when the newest good backup was there last. */
  readonly second: { readonly chosenOn: IsoDate; readonly lastReached: IsoDate | null } | null
}

export type BackupWarning = 'noGoodBackup' | 'secondPlaceNotReached'

/** What about the backups is worth a word on every screen. */
export function backupWarnings(
  { keptSince, lastGood, second }: BackupFacts,
  today: IsoDate,
): BackupWarning[] {
  const warnings: BackupWarning[] = []
  const since = lastGood ?? keptSince
  if (since !== null && daysBetween(since, today) > mostDaysWithout) warnings.push('noGoodBackup')
  if (second !== null && daysBetween(second.lastReached ?? second.chosenOn, today) > mostDaysApart)
    warnings.push('secondPlaceNotReached')
  return warnings
}

/** Whether the day's backup is still to be made: none of today is good, or the last one was broken off. */
export function isDailyDue(
  { lastGood, brokenOff }: { readonly lastGood: IsoDate | null; readonly brokenOff: boolean },
  today: IsoDate,
): boolean {
  return brokenOff || lastGood === null || daysBetween(lastGood, today) > 0
}
