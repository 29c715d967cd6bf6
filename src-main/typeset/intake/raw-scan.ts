import { DamagedPdfError } from './damaged.ts'
import { InflationCapError, UndecodableStreamError, flateSize } from './inflate.ts'
import type { IntakeLimits } from './limits.ts'

const reach = 4096

/**
 * Measures the streams that the parser unpacks while it reads (object and cross-reference streams), before
 * it reads: a megabyte of packed zeros there costs every library 1.6 GB. Works on raw bytes and looks at
 * the dictionary in front of each stream; whoever hides it behind a comment meets the memory limit instead.
 */
export async function refuseParserBombs(bytes: Uint8Array, limits: IntakeLimits): Promise<void> {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let at = raw.indexOf('stream'); at >= 0; at = raw.indexOf('stream', at + 6)) {
    if (raw.subarray(Math.max(0, at - 3), at).toString('latin1') === 'end') continue
    const dictionary = dictionaryBefore(raw, at)
    if (!/\/(ObjStm|XRef)\b/.test(dictionary)) continue
    if (isOddlyPacked(dictionary)) throw new InflationCapError('object stream in other packing than Flate')
    const data = raw.subarray(dataStart(raw, at))
    const size = dictionary.includes('/FlateDecode') ? await measure(data, limits) : data.length
    if (widestField(dictionary) > 8) throw new DamagedPdfError('field of more bytes than a number has')
    // The parser makes an entry for each that is promised, far beyond the end of what is there.
    if (promisedEntries(dictionary) > size) throw new DamagedPdfError('more entries than bytes')
  }
}

async function measure(data: Uint8Array, limits: IntakeLimits): Promise<number> {
  try {
    return await flateSize(data, limits.objectStream)
  } catch (cause) {
    // Not Flate after all (encrypted, or broken): the parser will say so, and unpacks nothing large from it.
    if (!(cause instanceof UndecodableStreamError)) throw cause
    return data.length
  }
}

/** The parser reads each field of a cross-reference entry byte by byte, however many are promised. */
function widestField(dictionary: string): number {
  const widths = /\/W\s*\[([^\]]*)/.exec(dictionary)?.[1]?.trim().split(/\s+/) ?? []
  return Math.max(0, ...widths.map((width) => Number(width) || 0))
}

/** Entries of a cross-reference stream, or objects of an object stream; each takes a byte at least. */
function promisedEntries(dictionary: string): number {
  const index = /\/Index\s*\[([^\]]*)/.exec(dictionary)?.[1]
  if (index !== undefined) {
    const counts = index
      .trim()
      .split(/\s+/)
      .filter((_, at) => at % 2 === 1)
    return counts.reduce((sum, count) => sum + (Number(count) || 0), 0)
  }
  const promised = [...dictionary.matchAll(/\/(?:N|Size)\s+(\d+)/g)]
  return Math.max(0, ...promised.map((match) => Number(match[1])))
}

function dictionaryBefore(raw: Buffer, at: number): string {
  const text = raw.subarray(Math.max(0, at - reach), at).toString('latin1')
  const own = text.slice(Math.max(text.lastIndexOf('endobj'), text.lastIndexOf('endstream'), 0))
  return own.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

/** Chained and rare filters would unpack without being measured. */
function isOddlyPacked(dictionary: string): boolean {
  const filters = dictionary.match(/\/\w+Decode\b/g) ?? []
  return filters.length > 1 || (filters[0] !== undefined && filters[0] !== '/FlateDecode')
}

function dataStart(raw: Buffer, at: number): number {
  let start = at + 'stream'.length
  if (raw[start] === 0x0d) start++
  if (raw[start] === 0x0a) start++
  return start
}
