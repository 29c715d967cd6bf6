import { closeSync, openSync, readSync } from 'node:fs'
import { pageProvesItself, pageSize } from './page-proof.ts'
import { knownKeys, type StoreKey } from './store-key.ts'

/** Pages that are tried: of a file whose beginning is gone some others will be whole. */
const tried = [1, 2, 3, 4, 5, 8, 13, 21, 34, 55, 89]

/**
 * Which of the keys made a file's pages, whatever its first bytes say: so that damage to these is never taken for a
 * wrong key or somebody else's file. null when none did. Never of a file that is open in this process.
 */
export function provenBy(path: string, keys: readonly StoreKey[] = knownKeys()): StoreKey | null {
  const file = openSync(path, 'r')
  try {
    const page = Buffer.alloc(pageSize)
    for (const number of tried) {
      if (readSync(file, page, 0, pageSize, (number - 1) * pageSize) < pageSize) return null
      for (const key of keys) if (pageProvesItself(page, number, key)) return key
    }
    return null
  } finally {
    closeSync(file)
  }
}
