import type { IsoDate } from '../calendar/dates.ts'

/** Why a backup was made. `leaving`: the program was closed after something had changed. */
export const backupReasons = [
  'daily',
  'leaving',
  'asked',
  'beforeImport',
  'beforeRestore',
  'beforeMigration',
] as const
export type BackupReason = (typeof backupReasons)[number]

/** A backup as the rules see it. */
export type KnownBackup = {
  readonly name: string
  /** ISO instant. */
  readonly at: string
  /** The day in Norway when it was made. */
  readonly day: IsoDate
  readonly reason: BackupReason
  /** It was read again after it was made, all of it, and nothing was wrong. */
  readonly isGood: boolean
}

/** What reading a store from end to end may find; `first` names the first of `count`. */
export type StoreFault = {
  readonly kind: 'unreadable' | 'bytes' | 'structure' | 'reference' | 'blob' | 'paper' | 'chain'
  readonly count: number
  readonly first: string
}

export type StoreCounts = { readonly cases: number; readonly papers: number; readonly attachments: number }

/** The newest of those that are good; null where none is. */
export function newestGood<B extends KnownBackup>(backups: readonly B[]): B | null {
  return newestOf(backups.filter(({ isGood }) => isGood))
}

/** The newest; of two from the same instant the later name. */
export function newestOf<B extends KnownBackup>(backups: readonly B[]): B | null {
  return backups.reduce<B | null>((best, each) => (best === null || isNewer(each, best) ? each : best), null)
}

/** Newest first. */
export function newestFirst<B extends KnownBackup>(backups: readonly B[]): B[] {
  return backups.toSorted((a, b) => (isNewer(a, b) ? -1 : 1))
}

const isNewer = (a: KnownBackup, b: KnownBackup): boolean => (a.at === b.at ? a.name > b.name : a.at > b.at)
