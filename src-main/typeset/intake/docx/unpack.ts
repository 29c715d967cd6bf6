import { buffer } from 'node:stream/consumers'
import { fromBufferPromise } from 'yauzl'
import type { Entry, ZipFile } from 'yauzl'
import { DamagedPdfError } from '../damaged.ts'
import { InflationCapError } from '../inflate.ts'
import type { IntakeLimits } from '../limits.ts'

/** Thrown when a part is encrypted by the archive itself. */
export class LockedDocxError extends Error {}

/** The parts of a Word document that are read at all: everything else stays packed. */
const wanted =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|docProps\/(core|custom)\.xml|word\/(document|styles|numbering|footnotes|endnotes|comments|header|footer)\d*\.xml|word\/_rels\/(document|footnotes|endnotes)\d*\.xml\.rels|word\/media\/[\w.-]+\.(png|jpe?g))$/i

const mostEntries = 5_000

export type UnpackedDocx = {
  /** Wanted parts by name, in the archive's order. */
  readonly parts: ReadonlyMap<string, Buffer>
  /** Names of all entries, for what is told of the rest (macros, embedded files). */
  readonly names: readonly string[]
}

/** Unpacks what is wanted, each part and all together within caps; sizes are counted, not believed. */
export async function unpack(bytes: Uint8Array, limits: IntakeLimits): Promise<UnpackedDocx> {
  const archive = await opened(bytes)
  if (archive.entryCount > mostEntries) throw new InflationCapError('entries')
  const parts = new Map<string, Buffer>()
  const names: string[] = []
  let total = 0
  try {
    for await (const entry of archive.eachEntry()) {
      names.push(entry.fileName)
      if (entry.isEncrypted()) throw new LockedDocxError(entry.fileName)
      if (!wanted.test(entry.fileName)) continue
      if (parts.has(entry.fileName)) throw new DamagedPdfError('part twice')
      const cap = /\.(xml|rels)$/i.test(entry.fileName) ? limits.xmlPart : limits.docxParts
      const part = await unpacked(archive, entry, Math.min(cap, limits.docxParts - total))
      total += part.length
      parts.set(entry.fileName, part)
    }
  } catch (cause) {
    throw sorted(cause)
  }
  return { parts, names }
}

async function opened(bytes: Uint8Array): Promise<ZipFile> {
  try {
    const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    return await fromBufferPromise(raw, { lazyEntries: true, validateEntrySizes: true })
  } catch (cause) {
    throw new DamagedPdfError('no archive', { cause })
  }
}

/** yauzl stops a stream that gives more than its entry says; what it says is held against the cap first. */
async function unpacked(archive: ZipFile, entry: Entry, cap: number): Promise<Buffer> {
  if (entry.uncompressedSize > cap) throw new InflationCapError(entry.fileName)
  return buffer(await archive.openReadStreamPromise(entry))
}

/** Names that climb out of the archive, wrong checksums and cut data are all the archive's fault. */
function sorted(cause: unknown): unknown {
  const ours = [LockedDocxError, InflationCapError, DamagedPdfError].some((kind) => cause instanceof kind)
  return ours ? cause : new DamagedPdfError('broken archive', { cause })
}
