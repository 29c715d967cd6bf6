// Writes resources/html/skrift/*.woff2 from resources/fonts/*.ttf, for the web edition. Run after changing
// fonts. Packing only: the tables go over byte by byte (WOFF 2.0 with null transforms), so that the font
// is the same font and its licence is kept.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

const fonts = join(import.meta.dirname, '..', 'resources', 'fonts')
const out = join(import.meta.dirname, '..', 'resources', 'html', 'skrift')

/** Tags with a number of their own (WOFF 2.0, 4.1), as far as our fonts have them. */
const known = [
  'cmap',
  'head',
  'hhea',
  'hmtx',
  'maxp',
  'name',
  'OS/2',
  'post',
  'cvt ',
  'fpgm',
  'glyf',
  'loca',
  'prep',
]
const headerLength = 48

/** A TrueType font as WOFF 2.0. */
export function woff2(font) {
  const tables = readTables(font)
  const stream = brotliCompressSync(Buffer.concat(tables.map((table) => table.bytes)), {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_FONT,
      [constants.BROTLI_PARAM_LGWIN]: 22,
    },
  })
  const directory = Buffer.concat(tables.map(entry))
  const length = Math.ceil((headerLength + directory.length + stream.length) / 4) * 4
  const padded = (size) => Math.ceil(size / 4) * 4
  const sfnt = 12 + tables.length * 16 + tables.reduce((sum, { bytes }) => sum + padded(bytes.length), 0)
  const file = Buffer.alloc(length)
  file.write('wOF2', 0, 'latin1')
  file.writeUInt32BE(font.readUInt32BE(0), 4)
  file.writeUInt32BE(length, 8)
  file.writeUInt16BE(tables.length, 12)
  file.writeUInt32BE(sfnt, 16)
  file.writeUInt32BE(stream.length, 20)
  file.writeUInt16BE(1, 24)
  directory.copy(file, headerLength)
  stream.copy(file, headerLength + directory.length)
  return file
}

/** In the order of the file, but with `loca` right after `glyf`, which the format asks for. */
export function readTables(font) {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const at = 12 + index * 16
    const start = font.readUInt32BE(at + 8)
    const bytes = font.subarray(start, start + font.readUInt32BE(at + 12))
    return { tag: font.toString('latin1', at, at + 4), bytes }
  })
  const loca = tables.filter(({ tag }) => tag === 'loca')
  return tables
    .filter(({ tag }) => tag !== 'loca')
    .flatMap((table) => (table.tag === 'glyf' ? [table, ...loca] : [table]))
}

function entry({ tag, bytes }) {
  const number = known.indexOf(tag)
  const untransformed = tag === 'glyf' || tag === 'loca' ? 3 << 6 : 0
  const flags = Buffer.from([(number === -1 ? 63 : number) | untransformed])
  const name = number === -1 ? Buffer.from(tag, 'latin1') : Buffer.alloc(0)
  return Buffer.concat([flags, name, base128(bytes.length)])
}

function base128(value) {
  const digits = [value & 127]
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) digits.unshift((rest & 127) | 128)
  return Buffer.from(digits)
}

/** What is packed, and what it is called in the folder. */
export const packedFonts = {
  'SourceSans3_400Regular.ttf': 'SourceSans3-400.woff2',
  'SourceSans3_400Regular_Italic.ttf': 'SourceSans3-400-kursiv.woff2',
  'SourceSans3_600SemiBold.ttf': 'SourceSans3-600.woff2',
}

if (process.argv[1] === import.meta.filename) {
  mkdirSync(out, { recursive: true })
  for (const [from, to] of Object.entries(packedFonts))
    writeFileSync(join(out, to), woff2(readFileSync(join(fonts, from))))
  copyFileSync(join(fonts, 'SourceSans3-OFL.txt'), join(out, 'SourceSans3-OFL.txt'))
}
