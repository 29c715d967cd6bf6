import {
  chmodSync,
  copyFileSync,
  mkdtempSync,
  openSync,
  closeSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

/** Largest store that is copied to be read, bytes. */
const largest = 1024 * 1024 * 1024

/** Where a file's header says how it keeps its journal: 2 for WAL, 1 for none that lies beside it. */
const journalBytes = 18

export type RestingCopy = { readonly file: string; readonly drop: () => void }

/**
 * A copy, among the system's temporary files, of a store that rests on a disk that may not be written (a read-only
 * medium, a folder that belongs to others): SQLite would want room beside it. As sealed as the store is. null where a
 * log beside it holds what the file lacks, or it is too large.
 */
export function copyResting(file: string): RestingCopy | null {
  const log = statSync(`${file}-wal`, { throwIfNoEntry: false })
  if ((log?.size ?? 0) > 0 || statSync(file).size > largest) return null
  const folder = mkdtempSync(join(tmpdir(), 'saksklar-les-'))
  const drop = (): void => rmSync(folder, { recursive: true, force: true })
  try {
    const copy = join(folder, basename(file))
    copyFileSync(file, copy)
    chmodSync(copy, 0o600)
    const at = openSync(copy, 'r+')
    try {
      writeSync(at, Buffer.from([1, 1]), 0, 2, journalBytes)
    } finally {
      closeSync(at)
    }
    return { file: copy, drop }
  } catch (error) {
    drop()
    throw error
  }
}
