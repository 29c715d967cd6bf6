import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { connect } from '../connect.ts'
import { flush, flushFolder, writeDurably } from '../durable-file.ts'
import { recogniseStore } from '../store-header.ts'
import { sortStoreError } from '../store-error.ts'
import type { Workspace } from '../workspace.ts'
import { namesIn } from './backup-files.ts'

const note = z.object({
  /** When it was moved aside, ISO instant. */
  at: z.string(),
  /** Name of the backup that took its place. */
  replacedBy: z.string(),
  /** Whether it could be opened then. */
  wasSound: z.boolean(),
})

/** A store that another took the place of, whole, as it was. */
export type SetAside = z.output<typeof note> & { readonly folder: string }

/** Beside `backups/`: rotation has nothing to do here. */
export const asideFolder = (workspace: Workspace): string => join(workspace.folder, 'erstattet')

/**
 * Gives the present store a second name in a folder of its own, so that another can take its place by one rename.
 * A sound store is closed into a single file first, which nobody else may have open (`backup.inUse`); a damaged one
 * is taken with its log, as it lies. Copied where the disk knows no second names. null: there is no store.
 */
export function setAside(
  workspace: Workspace,
  facts: { readonly at: string; readonly wallClock: string; readonly replacedBy: string },
): SetAside | null | Refusal {
  const { file } = workspace
  if (!existsSync(file)) return null
  const sound = closeIntoOneFile(file)
  if (typeof sound !== 'boolean') return sound
  const folder = freeFolder(asideFolder(workspace), facts.wallClock)
  mkdirSync(folder, { recursive: true })
  for (const path of sound ? [file] : [file, `${file}-wal`])
    if (existsSync(path)) nameTwice(path, join(folder, basename(path)))
  const told = { at: facts.at, replacedBy: facts.replacedBy, wasSound: sound }
  writeDurably(join(folder, noteName), JSON.stringify(told, null, 2))
  for (const each of [folder, dirname(folder), workspace.folder]) flushFolder(each)
  return { ...told, folder }
}

const noteName = 'erstattet.json'

/** What was moved aside, newest first. */
export function listAside(workspace: Workspace): SetAside[] {
  const root = asideFolder(workspace)
  return namesIn(root)
    .flatMap((name) => {
      const folder = join(root, name)
      const told = readNote(folder)
      return told === null || !existsSync(join(folder, basename(workspace.file))) ? [] : [{ ...told, folder }]
    })
    .toSorted((a, b) => (a.at < b.at ? 1 : -1))
}

function readNote(folder: string): z.output<typeof note> | null {
  try {
    const read = note.safeParse(JSON.parse(readFileSync(join(folder, noteName), 'utf8')))
    return read.success ? read.data : null
  } catch {
    return null
  }
}

/** True: the file alone holds everything. False: it is damaged, and is left as it lies. */
function closeIntoOneFile(file: string): boolean | Refusal {
  // merely opening a file with a broken head makes SQLite throw its log away
  if (recogniseStore(file) !== 'store') return false
  try {
    const db = connect(file, { fileMustExist: true, timeout: 2000 })
    try {
      // takes the log in and leaves it; refused while anybody else has the store open
      if (db.pragma('journal_mode = DELETE', { simple: true }) !== 'delete')
        return refuse('backup.inUse', { path: file })
      return true
    } finally {
      db.close()
    }
  } catch (error) {
    const known = sortStoreError(error, file)
    if (known?.code === 'store.busy') return refuse('backup.inUse', { path: file })
    if (known?.code === 'store.corrupt') return false
    throw error
  }
}

function freeFolder(root: string, wallClock: string): string {
  const stem = wallClock.replace(' ', '-').replaceAll(':', '')
  for (let copy = 1; ; copy++) {
    const folder = join(root, copy === 1 ? stem : `${stem}-${String(copy)}`)
    if (!existsSync(folder)) return folder
  }
}

/** The same bytes under another name; a copy where the disk has no such thing. */
export function nameTwice(path: string, other: string): void {
  try {
    linkSync(path, other)
  } catch {
    copyFileSync(path, other)
    flush(other)
    if (statSync(other).size !== statSync(path).size) throw new Error(`${other} is not whole`)
  }
}
