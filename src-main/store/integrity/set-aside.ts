import { copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { flush, flushFolder } from '../durable-file.ts'
import type { Workspace } from '../workspace.ts'

/** Where damaged files are laid aside, in the workspace's folder. */
export const asideFolder = 'skadet'

/** What belongs to a store's state; the index of its log (`-shm`) is made anew. */
export const partsOf = (file: string): readonly string[] =>
  [file, `${file}-wal`].filter((path) => (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0)

/**
 * Copies a damaged store and its log, byte for byte, into a folder of their own, and waits until they lie on the
 * disk. They are never deleted by the program. Gives the folder.
 */
export function setAside(workspace: Workspace, at: string): string {
  const place = freePlace(join(workspace.folder, asideFolder), at.slice(0, 19).replaceAll(':', ''))
  copyParts(workspace.file, place)
  flushFolder(place)
  flushFolder(join(workspace.folder, asideFolder))
  flushFolder(workspace.folder)
  return place
}

/** Copies a store and its log into a folder, flushed. */
export function copyParts(file: string, folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const part of partsOf(file)) {
    const copy = join(folder, basename(part))
    copyFileSync(part, copy)
    flush(copy)
  }
}

function freePlace(parent: string, name: string): string {
  for (let turn = 1; ; turn++) {
    const place = join(parent, turn === 1 ? name : `${name}-${String(turn)}`)
    if (!existsSync(place)) return place
  }
}
