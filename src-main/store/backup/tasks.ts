import type { IsoDate } from '#shared/domain/calendar/dates.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { Mended } from '../integrity/mend-workspace.ts'
import type { StoreKey } from '../seal/store-key.ts'
import type { BackupFile } from './backup-files.ts'
import type { StoreDifference } from './compare-stores.ts'
import type { BackupOrder, BackupStep } from './make-backup.ts'
import type { RestoreOrder, Restored } from './restore.ts'
import type { Carried } from './second-place.ts'
import type { SetAside } from './set-aside.ts'
import type { Verified } from './verify-backup.ts'

/** Work on backups: each is done in a process of its own, which nobody has to wait for. */
export type BackupTask =
  | {
      readonly kind: 'make'
      readonly order: BackupOrder
      /** The day by which the folder is rotated; null in a folder where others may keep theirs. */
      readonly today: IsoDate | null
    }
  | {
      readonly kind: 'carry'
      readonly from: string
      readonly place: { readonly root: string; readonly folder: string }
      readonly today: IsoDate
    }
  | { readonly kind: 'verify'; readonly path: string; readonly at: string | null }
  | { readonly kind: 'compare'; readonly file: string; readonly backup: string }
  | { readonly kind: 'restore'; readonly order: RestoreOrder }
  | { readonly kind: 'restoreInto'; readonly backup: string; readonly folder: string }
  | { readonly kind: 'undo'; readonly order: Omit<RestoreOrder, 'backup'> }
  /** Puts a damaged workspace right, with the newest copy of it that is whole. */
  | { readonly kind: 'mend'; readonly file: string; readonly at: string }

export type BackupResult = {
  readonly make: { readonly made: BackupFile; readonly dropped: readonly string[] }
  readonly carry: Carried
  readonly verify: Verified
  readonly compare: { readonly found: Verified; readonly difference: StoreDifference | null }
  readonly restore: Restored
  readonly restoreInto: Pick<Restored, 'found'>
  readonly mend: { readonly mended: Mended; readonly backup: string | null }
  readonly undo: { readonly back: SetAside; readonly aside: SetAside | null }
}

/** What the process is told, over a channel that nobody else hears. */
export type BackupErrand = { readonly task: BackupTask; readonly keys: readonly StoreKey[] }

export type BackupMessage =
  | { readonly kind: 'progress'; readonly step: BackupStep; readonly done: number; readonly total: number }
  /** A file that grows, for whoever wants to see how far it has come, and to take it away if this process is ended. */
  | { readonly kind: 'growing'; readonly path: string; readonly total: number }
  /** From now on it is carried through: not to be killed by anybody who cares. */
  | { readonly kind: 'decided' }
  | { readonly kind: 'done'; readonly result: BackupResult[BackupTask['kind']] | Refusal }
  | { readonly kind: 'failed'; readonly code: string; readonly message: string }
