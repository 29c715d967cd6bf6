import { realpathSync } from 'node:fs'
import type { StoreKey } from './seal/store-key.ts'

/**
 * Stores that this process has open, with their keys. On POSIX a process loses its locks on a file when it closes
 * any handle of it: while SQLite holds a store here, nothing else in this process may open its file.
 */
const open = new Map<string, { readonly times: number; readonly key: StoreKey | null }>()

const nameOf = (file: string): string => realpathSync.native(file)

export const isOpenHere = (file: string): boolean => open.has(nameOf(file))

/** The key of a store that is open here; null for a plain one. */
export const keyOfOpen = (file: string): StoreKey | null => open.get(nameOf(file))?.key ?? null

/** Notes that a store is open; the returned function notes that it is closed. */
export function noteOpen(file: string, key: StoreKey | null): () => void {
  const name = nameOf(file)
  open.set(name, { times: (open.get(name)?.times ?? 0) + 1, key })
  return () => {
    const times = (open.get(name)?.times ?? 0) - 1
    if (times > 0) open.set(name, { times, key })
    else open.delete(name)
  }
}
