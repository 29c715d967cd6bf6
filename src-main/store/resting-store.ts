import { readFileSync, statSync } from 'node:fs'

/** Largest store that is read whole into memory, bytes. */
const largest = 1024 * 1024 * 1024

/** Where a file's header says how it keeps its journal: 2 for WAL, 1 for none that lies beside it. */
const journalBytes = [18, 19]

/**
 * A store's bytes as they rest on a disk that may not be written (a read-only medium, a folder that belongs to
 * others), fit to be opened in memory. null where a log beside it holds what the file lacks, or it is too large.
 */
export function readResting(file: string): Buffer | null {
  const log = statSync(`${file}-wal`, { throwIfNoEntry: false })
  if ((log?.size ?? 0) > 0 || statSync(file).size > largest) return null
  const bytes = readFileSync(file)
  for (const at of journalBytes) bytes[at] = 1
  return bytes
}
