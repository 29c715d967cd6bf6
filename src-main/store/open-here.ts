import { realpathSync } from 'node:fs'

/**
 * Stores that this process has open. On POSIX a process loses its locks on a file when it closes any handle of
 * it: while SQLite holds a store here, nothing else in this process may open its file.
 */
const open = new Map<string, number>()

const key = (file: string): string => realpathSync.native(file)

export const isOpenHere = (file: string): boolean => open.has(key(file))

/** Notes that a store is open; the returned function notes that it is closed. */
export function noteOpen(file: string): () => void {
  const name = key(file)
  open.set(name, (open.get(name) ?? 0) + 1)
  return () => {
    const left = (open.get(name) ?? 0) - 1
    if (left > 0) open.set(name, left)
    else open.delete(name)
  }
}
