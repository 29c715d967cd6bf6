import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Puts `temporary` in the place of `target` so that a power cut leaves the old or the new, whole. */
export function moveIntoPlace(temporary: string, target: string): void {
  flush(temporary)
  renameSync(temporary, target)
  flushFolder(dirname(target))
}

/** Writes a small file whole or not at all, and so that a power cut leaves the old or the new. */
export function writeDurably(path: string, text: string): void {
  const temporary = `${path}.${String(process.pid)}.tmp`
  try {
    writeFileSync(temporary, text)
    moveIntoPlace(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

/** Waits until the file's bytes lie on the disk. */
export function flush(path: string): void {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Makes a rename last. Windows knows no such call for folders, and NTFS logs the rename itself. */
export function flushFolder(path: string): void {
  if (process.platform === 'win32') return
  const folder = openSync(path, 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}

/** Makes a folder, and those above it that are missing, so that it is there after a power cut. */
export function makeLastingFolder(path: string): void {
  const first = mkdirSync(path, { recursive: true })
  if (first === undefined) return
  for (let at = path; at !== dirname(first) && at !== dirname(at); at = dirname(at)) flushFolder(dirname(at))
}

/** Removes what an interrupted write left beside `path` (`path.tmp`, and SQLite's own companions of it). */
export function clearTemporary(path: string): void {
  const folder = dirname(path)
  for (const name of readdirSync(folder)) {
    if (name.startsWith(`${basename(path)}.tmp`)) rmSync(join(folder, name), { force: true })
  }
}
