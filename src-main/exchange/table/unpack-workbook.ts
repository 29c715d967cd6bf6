import { buffer } from 'node:stream/consumers'
import { fromBufferPromise } from 'yauzl'
import { ZipFile } from 'yazl'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { guardSheet } from './guard-sheet.ts'
import type { GuardedSheet } from './guard-sheet.ts'

/** The parts of a workbook that are read at all; drawings, macros and the rest stay packed. */
const wanted =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[\w.-]+\.xml)$/i

export type WorkbookLimits = {
  readonly entries: number
  /** Unpacked bytes of one part, and of all. */
  readonly part: number
  readonly total: number
}

const megabyte = 1024 * 1024
export const workbookLimits: WorkbookLimits = { entries: 2_000, part: 64 * megabyte, total: 96 * megabyte }

export type Workbook = {
  /** The guarded parts, packed anew without compression: what is read is what was measured. */
  readonly bytes: ArrayBuffer
  /** Sheets by name, in the workbook's order. */
  readonly sheets: readonly { readonly name: string; readonly found: GuardedSheet | null }[]
}

/**
 * Unpacks a workbook within caps, sizes counted and not believed, and takes out of its sheets what says nothing.
 * Refuses with `knowledgeImport.bomb`, `.locked`, `.damaged`, `.hostileXml`.
 */
export async function unpackWorkbook(bytes: Uint8Array, limits: WorkbookLimits): Promise<Workbook | Refusal> {
  const parts = await unpack(bytes, limits)
  if (isRefusal(parts)) return parts
  const found = new Map<string, GuardedSheet>()
  const packed = new ZipFile()
  for (const [name, part] of parts) {
    const xml = new TextDecoder().decode(part)
    // entities multiply, and no spreadsheet program declares any
    if (/<!(DOCTYPE|ENTITY)/i.test(xml)) return refuse('knowledgeImport.hostileXml')
    if (!/^xl\/worksheets\//i.test(name)) {
      packed.addBuffer(part, name, { compress: false })
      continue
    }
    const sheet = guardSheet(xml)
    if (sheet === null) return refuse('knowledgeImport.damaged')
    found.set(name.toLowerCase(), sheet)
    packed.addBuffer(Buffer.from(sheet.xml), name, { compress: false })
  }
  packed.end()
  const { buffer: whole, byteOffset, byteLength } = await buffer(packed.outputStream)
  const sheets = sheetsOf(text(parts, 'xl/workbook.xml'), text(parts, 'xl/_rels/workbook.xml.rels'))
  if (sheets.length === 0) return refuse('knowledgeImport.damaged')
  return {
    bytes: whole.slice(byteOffset, byteOffset + byteLength),
    sheets: sheets.map(({ name, part }) => ({ name, found: found.get(part.toLowerCase()) ?? null })),
  }
}

const text = (parts: ReadonlyMap<string, Buffer>, name: string): string => parts.get(name)?.toString() ?? ''

async function unpack(
  bytes: Uint8Array,
  limits: WorkbookLimits,
): Promise<ReadonlyMap<string, Buffer> | Refusal> {
  const parts = new Map<string, Buffer>()
  try {
    const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    const archive = await fromBufferPromise(raw, { lazyEntries: true, validateEntrySizes: true })
    if (archive.entryCount > limits.entries) return refuse('knowledgeImport.bomb')
    let total = 0
    for await (const entry of archive.eachEntry()) {
      if (entry.isEncrypted()) return refuse('knowledgeImport.locked')
      if (!wanted.test(entry.fileName)) continue
      if (parts.has(entry.fileName)) return refuse('knowledgeImport.damaged')
      if (entry.uncompressedSize > Math.min(limits.part, limits.total - total))
        return refuse('knowledgeImport.bomb')
      // yauzl stops a stream that gives more than its entry says
      const part = await buffer(await archive.openReadStreamPromise(entry))
      total += part.length
      parts.set(entry.fileName, part)
    }
    return parts
  } catch {
    return refuse('knowledgeImport.damaged') // wrong checksums, cut data, lies about sizes
  }
}

/** The sheets' names and parts. */
function sheetsOf(workbook: string, relations: string): readonly { name: string; part: string }[] {
  const targets = new Map(
    [...relations.matchAll(/<(?:\w+:)?Relationship\b([^>]*)>/g)].map(([, tag = '']) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target').replace(/^\/?(xl\/)?/, 'xl/'),
    ]),
  )
  return [...workbook.matchAll(/<(?:\w+:)?sheet\b([^>]*)>/g)].map(([, tag = '']) => ({
    name: attribute(tag, 'name'),
    part: targets.get(attribute(tag, '\\w+:id')) ?? '',
  }))
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function attribute(tag: string, name: string): string {
  const value = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)
  return (value?.[1] ?? value?.[2] ?? '').replaceAll(
    /&(\w+);/g,
    (whole, code: string) => entities[code] ?? whole,
  )
}
