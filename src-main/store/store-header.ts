import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

/** "SAKS" in ASCII: stands in bytes 68–71 of every store and says that the file is ours. */
export const applicationId = 0x53414b53

const magic = 'SQLite format 3\0'

/**
 * What a file is, judged by its first hundred bytes and without SQLite: merely opening somebody else's
 * database could roll back its journal, that is, write to it.
 */
export function recogniseStore(path: string): 'store' | 'damaged' | 'foreign' {
  const header = Buffer.alloc(100)
  const file = openSync(path, 'r')
  try {
    if (!fstatSync(file).isFile()) return 'foreign'
    const length = readSync(file, header, 0, header.length, 0)
    const startsRight = header.toString('latin1', 0, 16) === magic
    if (length < header.length) return startsRight ? 'damaged' : 'foreign'
    const ours = header.readUInt32BE(68) === applicationId
    if (startsRight) return ours ? 'store' : 'foreign'
    return ours ? 'damaged' : 'foreign'
  } finally {
    closeSync(file)
  }
}
