import { buffer } from 'node:stream/consumers'
import { fromBufferPromise } from 'yauzl'
import type { Entry, ZipFile } from 'yauzl'
import { entryName } from '#shared/bundle/manifest.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { isSealed } from './seal.ts'

export type BundleLimits = {
  /** Bytes of the file. */
  readonly file: number
  readonly entries: number
  /** Bytes of an entry by what it is, and of all entries. */
  readonly manifest: number
  readonly json: number
  readonly text: number
  readonly blob: number
  readonly total: number
}

const megabyte = 1024 * 1024
export const bundleLimits: BundleLimits = {
  file: 512 * megabyte,
  entries: 5_003,
  manifest: 4 * megabyte,
  json: 32 * megabyte,
  text: 32 * megabyte,
  blob: 128 * megabyte,
  total: 640 * megabyte,
}

const signing = new Set(['manifest.json', 'manifest.json.sig', 'manifest.json.pub.pem'])

/**
 * Unpacks a bundle's entries by name, sizes counted and not believed. Refuses with `bundle.tooLarge`,
 * `.notABundle`, `.damaged`, `.tooMany`, `.badName`, `.entryTwice`.
 */
export async function unpackEntries(
  bytes: Uint8Array,
  limits: BundleLimits,
): Promise<ReadonlyMap<string, Buffer> | Refusal> {
  if (bytes.length > limits.file) return refuse('bundle.tooLarge')
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4
  if (!isZip) return refuse('bundle.notABundle')
  if (!isSealed(bytes)) return refuse('bundle.damaged')
  try {
    return await unpack(bytes, limits)
  } catch {
    return refuse('bundle.damaged') // wrong checksums, lies about sizes: yauzl throws
  }
}

async function unpack(
  bytes: Uint8Array,
  limits: BundleLimits,
): Promise<ReadonlyMap<string, Buffer> | Refusal> {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const archive = await fromBufferPromise(raw, {
    lazyEntries: true,
    validateEntrySizes: true,
    decodeStrings: false, // names are held against ours, byte for byte
  })
  if (archive.entryCount > limits.entries) return refuse('bundle.tooMany', { count: archive.entryCount })
  const entries = new Map<string, Buffer>()
  let total = 0
  for await (const entry of archive.eachEntry()) {
    const name = Buffer.from(entry.fileName).toString('latin1')
    if (!signing.has(name) && !entryName.test(name)) return refuse('bundle.badName', { name: shown(name) })
    if (entries.has(name)) return refuse('bundle.entryTwice', { name })
    const part = await unpacked(archive, entry, Math.min(capOf(name, limits), limits.total - total))
    if (isRefusal(part)) return part
    total += part.length
    entries.set(name, part)
  }
  return entries
}

function capOf(name: string, limits: BundleLimits): number {
  if (signing.has(name)) return limits.manifest
  if (name.startsWith('blobs/')) return limits.blob
  return name.endsWith('.yjs') ? limits.text : limits.json
}

/** yauzl stops a stream that gives more than its entry says; what it says is held against the cap first. */
async function unpacked(archive: ZipFile, entry: Entry, cap: number): Promise<Buffer | Refusal> {
  if (entry.uncompressedSize > cap) return refuse('bundle.tooLarge')
  return buffer(await archive.openReadStreamPromise(entry))
}

/** A name from outside, for a sentence. */
const shown = (name: string): string => name.replaceAll(/[^\p{L}\p{N}./_-]/gu, '·').slice(0, 80)
