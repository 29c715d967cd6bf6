import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { MeetingId } from '#shared/ids.ts'
import { isRefusal } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { stageTogether } from '../../staged-files.ts'
import type { StagedFiles } from '../../staged-files.ts'
import { sha256 } from '../../store/hash.ts'
import {
  attemptedFiles,
  forgetFiles,
  noteAttempt,
  notePlaced,
  placedFiles,
} from '../../store/packet-files.ts'
import type { PacketFile } from '../../store/packet-files.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'

export type FileToPlace = PacketFile & { readonly bytes: Uint8Array }

/** Files that lie beside their places, and are known to the store as begun. */
export type Placing = {
  /** Puts them in their places, in the transaction of the issue itself; called last, when everything else has held. */
  place(db: Database): { readonly undo: () => void } | Refusal
  /** Takes away what is not in its place, and forgets that it was begun. */
  giveUp(): void
}

/**
 * Writes the files of an issue beside their places, and then keeps where they will lie. Whenever the machine dies after
 * this, either all is issued and every file lies where it was said, or nothing is, and `clearAttempts` takes the files
 * away. Refuses what the disk (`file.*`) or the store says.
 */
export async function preparePlacing(
  store: Store,
  files: readonly FileToPlace[],
  signal?: AbortSignal,
): Promise<Placing | Refusal> {
  const staged: StagedFiles | Refusal = await stageTogether(files, signal)
  if (isRefusal(staged)) return staged
  const noted = store.transaction((db) => {
    noteAttempt(db, files)
    return null
  })
  if (isRefusal(noted)) {
    staged.drop()
    return noted
  }
  return {
    place: (db) => {
      notePlaced(db, files)
      return staged.place()
    },
    giveUp: () => {
      staged.drop()
      // should this fail as well, the next opening does it
      if (store.db.open) store.transaction((db) => forget(db, files))
    },
  }
}

const forget = (db: Database, files: readonly PacketFile[]): null => {
  forgetFiles(
    db,
    files.map(({ path }) => path),
  )
  return null
}

/**
 * Takes away what a program that died had put in place and never issued, and what lies half-written beside. Asked when a
 * workspace is opened for writing, when nobody else can be at work. Gives the paths.
 */
export function clearAttempts(store: Store): readonly string[] {
  const left = attemptedFiles(store.db)
  if (left.length === 0) return []
  for (const file of left) {
    if (isOurs(file)) isRemoved(file.path)
    removeBeside(file.path)
  }
  store.transaction((db) => forget(db, left))
  return left.map(({ path }) => path)
}

export type ClearedFiles = {
  /** Paths of files that are gone. */
  readonly removed: readonly string[]
  /** Paths of files that somebody has changed or moved: they are left alone. */
  readonly left: readonly string[]
}

/** Takes away the files of an issue that was taken back, where they still are what was written. */
export function clearPlaced(store: Store, meeting: MeetingId): ClearedFiles {
  const files = placedFiles(store.db, meeting)
  const ours = files.filter((file) => isOurs(file) && isRemoved(file.path))
  if (files.length > 0) store.transaction((db) => forget(db, files))
  const paths = (some: readonly PacketFile[]): readonly string[] => some.map(({ path }) => path)
  return { removed: paths(ours), left: paths(files.filter((file) => !ours.includes(file))) }
}

function isOurs({ path, sha256: hash }: PacketFile): boolean {
  try {
    return sha256(readFileSync(path)) === hash
  } catch {
    return false // gone, or nobody may read it: not ours to take away
  }
}

function isRemoved(path: string): boolean {
  try {
    rmSync(path, { force: true })
    return true
  } catch {
    return false // somebody has it open, or has locked the folder: it is told of
  }
}

/** What `stageTogether` wrote under a name of its own before the program died. */
function removeBeside(path: string): void {
  const name = new RegExp(`^\\.${escaped(basename(path))}\\.\\d+\\.(ny|tmp)$`)
  try {
    for (const each of readdirSync(dirname(path)))
      if (name.test(each)) rmSync(join(dirname(path), each), { force: true })
  } catch {
    // the folder is gone, and what lay in it
  }
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
