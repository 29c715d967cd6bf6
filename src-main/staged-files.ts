import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { sortFileError, writeWholeApart } from './files.ts'

/** Files that are written and lie beside their places. */
export type StagedFiles = {
  /** Renames them into their places, all or none; `undo` takes them away again. Quick: the bytes are on the disk already. */
  place(): { readonly undo: () => void } | Refusal
  /** Takes away what still lies beside. */
  drop(): void
}

const besideOf = (path: string): string => join(dirname(path), `.${basename(path)}.${process.pid}.ny`)

/**
 * Writes several new files beside their places, flushed, so that putting them there is a matter of names. Nothing is
 * written over (`file.exists`). May be given up: then it throws why, and nothing is left.
 */
export async function stageTogether(
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
  signal?: AbortSignal,
): Promise<StagedFiles | Refusal> {
  const taken = takenOf(files)
  if (taken !== null) return taken
  const drop = (): void => {
    for (const { path } of files) rmSync(besideOf(path), { force: true })
  }
  try {
    for (const { path, bytes } of files) {
      const refused = await writeWholeApart(besideOf(path), bytes, signal)
      if (refused === null) continue
      drop()
      return { ...refused, facts: { path } }
    }
  } catch (error) {
    drop()
    throw error
  }
  return { place: () => placeAll(files), drop }
}

/** The first of the files that lies there already, as a refusal. */
export function takenOf(files: readonly { readonly path: string }[]): Refusal | null {
  const taken = files.find(({ path }) => existsSync(path))
  return taken === undefined ? null : refuse('file.exists', { path: taken.path })
}

function placeAll(files: readonly { readonly path: string }[]): { readonly undo: () => void } | Refusal {
  const taken = takenOf(files) // somebody else may have written meanwhile
  if (taken !== null) return taken
  const placed: string[] = []
  const undo = (): void => {
    for (const path of placed) rmSync(path, { force: true })
  }
  try {
    for (const { path } of files) {
      renameSync(besideOf(path), path)
      placed.push(path)
    }
    for (const folder of new Set(files.map(({ path }) => dirname(path)))) flushFolder(folder)
    return { undo }
  } catch (error) {
    undo()
    return sortFileError(error, files[placed.length]?.path ?? '')
  }
}

/** New names are on the disk before the store says that they are; Windows keeps no handle to a folder, and needs none. */
function flushFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
