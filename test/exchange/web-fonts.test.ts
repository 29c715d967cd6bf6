import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { packedFonts, readTables } from '../../scripts/web-fonts.mjs'

const resources = join(import.meta.dirname, '..', '..', 'resources')

it.each(Object.entries(packedFonts))(
  '%s lies packed for the web as it is, table by table (node scripts/web-fonts.mjs)',
  (font, packed) => {
    const file = readFileSync(join(resources, 'html', 'skrift', packed))
    const tables = Buffer.concat(
      readTables(readFileSync(join(resources, 'fonts', font))).map(({ bytes }) => bytes),
    )
    expect(file.toString('latin1', 0, 4)).toBe('wOF2')
    const compressed = file.readUInt32BE(20)
    // the stream ends the file, but for what rounds it up to four bytes
    const starts = [0, 1, 2, 3].map((padding) => file.length - compressed - padding)
    const unpacked = starts.flatMap((start) => {
      try {
        return [brotliDecompressSync(file.subarray(start, start + compressed))]
      } catch {
        return []
      }
    })
    expect(unpacked.some((bytes) => bytes.equals(tables))).toBe(true)
  },
)
