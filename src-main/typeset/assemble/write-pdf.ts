import { PDFRef, PDFStream } from '@cantoo/pdf-lib'
import type { PDFContext } from '@cantoo/pdf-lib'
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { deflate, deflateSync } from 'node:zlib'
import { name } from '#main/typeset/intake/objects.ts'
import { dictText, objectText } from './object-text.ts'
import type { GraftedObject } from './packet.ts'
import { deflateLevel } from './shared-objects.ts'

/** Objects in one object stream: enough to pack well, few enough to unpack fast. */
const perObjectStream = 200
const length = name('Length')
const deflated = promisify(deflate)

type Entry = { readonly type: 1 | 2; readonly second: number; readonly third: number }

/**
 * Writes what can be reached from the catalog, and nothing else, as PDF 1.7 with object streams. The same objects
 * give the same bytes: no clock, no chance, an identifier from the content. pdf-lib's own writer needs
 * 88 seconds and more for 3,000 pages (its cross-reference stream grows with the square), this one one to three.
 */
export async function writePdf(
  context: PDFContext,
  grafts: readonly GraftedObject[] = [],
): Promise<Uint8Array> {
  const writer = new Writer()
  await writer.putAll(inOrder([...reachable(context), ...grafts]))
  const root = context.trailerInfo.Root
  const info = context.trailerInfo.Info
  return writer.finish(`/Root ${String(root)}${info instanceof PDFRef ? `/Info ${info.toString()}` : ''}`)
}

/** An object as it will be written: the text of its value, or of its dictionary and then its bytes. */
type Written = GraftedObject & { readonly generation?: number }

const inOrder = (objects: readonly Written[]): readonly Written[] =>
  objects.toSorted((a, b) => a.number - b.number)

/**
 * Mark and sweep: every object that the trailer leads to, put into words on the way. Attachments were swept when they
 * were taken apart.
 */
function reachable(context: PDFContext): readonly Written[] {
  const met = new Set<PDFRef>()
  const pending: PDFRef[] = []
  const meet = (ref: PDFRef): string => {
    if (!met.has(ref)) {
      met.add(ref)
      pending.push(ref)
    }
    return ref.tag
  }
  for (const ref of [context.trailerInfo.Root, context.trailerInfo.Info]) if (ref instanceof PDFRef) meet(ref)
  const found: Written[] = []
  // A stack and not recursion: outlines and structure trees are as deep as they are long.
  for (let ref = pending.pop(); ref !== undefined; ref = pending.pop()) {
    const object = context.lookup(ref)
    const { objectNumber: number, generationNumber: generation } = ref
    if (object instanceof PDFStream)
      found.push({
        number,
        generation,
        text: dictText(object.dict, length, meet),
        bytes: object.getContents(),
      })
    else if (object !== undefined)
      found.push({ number, generation, text: objectText(object, meet), bytes: undefined })
  }
  return found
}

class Writer {
  readonly #parts: Uint8Array[] = []
  readonly #entries = new Map<number, Entry>()
  #offset = 0
  #last = 0

  async putAll(objects: readonly Written[]): Promise<void> {
    this.#last = objects.at(-1)?.number ?? 0
    this.#put('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n')
    const loose = objects.filter(({ generation = 0, bytes }) => bytes === undefined && generation === 0)
    // Packed beside each other on the threads that zlib has, while this one writes the streams.
    const packing = batchesOf(loose).map(packObjects)
    for (const { number, generation = 0, text, bytes } of objects) {
      if (bytes !== undefined) this.#putStream(number, generation, text, bytes)
      else if (generation !== 0) this.#putObject(number, generation, text)
    }
    for (const packed of packing) this.#putObjectStream(await packed)
  }

  /** Adds the cross-reference stream and gives the file. */
  finish(trailer: string): Uint8Array {
    const number = ++this.#last
    const start = this.#offset
    const digest = createHash('sha256')
    for (const part of this.#parts) digest.update(part)
    const id = digest.digest('hex').slice(0, 32)
    this.#entries.set(number, { type: 1, second: start, third: 0 })
    const table = deflateSync(this.#crossReferences(), { level: deflateLevel })
    const size = number + 1
    this.#put(
      `${number} 0 obj\n<</Type/XRef/Size ${size}/W[1 5 2]${trailer}/ID[<${id}><${id}>]` +
        `/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 8>>/Length ${table.length}>>\nstream\n`,
    )
    this.#put(table)
    this.#put(`\nendstream\nendobj\nstartxref\n${start}\n%%EOF\n`)
    return Buffer.concat(this.#parts, this.#offset)
  }

  #put(part: string | Uint8Array): void {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part
    this.#parts.push(bytes)
    this.#offset += bytes.length
  }

  #putObject(number: number, generation: number, text: string): void {
    this.#entries.set(number, { type: 1, second: this.#offset, third: generation })
    this.#put(`${number} ${generation} obj\n${text}\nendobj\n`)
  }

  /** `dict` is the dictionary's text without its length. */
  #putStream(number: number, generation: number, dict: string, bytes: Uint8Array): void {
    this.#entries.set(number, { type: 1, second: this.#offset, third: generation })
    const head = dict.slice(0, -'>>'.length)
    this.#put(`${number} ${generation} obj\n${head}/Length ${bytes.length}>>\nstream\n`)
    this.#put(bytes)
    this.#put('\nendstream\nendobj\n')
  }

  #putObjectStream({ numbers, dict, data }: ObjectStream): void {
    const number = ++this.#last
    for (const [index, each] of numbers.entries())
      this.#entries.set(each, { type: 2, second: number, third: index })
    this.#putStream(number, 0, dict, data)
  }

  /** Rows of 8 bytes, each written as its difference to the one above (PNG predictor "up"): that packs well. */
  #crossReferences(): Buffer {
    const width = 8
    let above = Buffer.alloc(width)
    const rows = Buffer.alloc((this.#last + 1) * (width + 1))
    for (let number = 0; number <= this.#last; number++) {
      const entry = this.#entries.get(number)
      const row = Buffer.alloc(width)
      row[0] = entry?.type ?? 0
      row.writeUIntBE(entry?.second ?? 0, 1, 5)
      row.writeUInt16BE(entry?.third ?? (number === 0 ? 65535 : 0), 6)
      const at = number * (width + 1)
      rows[at] = 2
      for (let index = 0; index < width; index++)
        rows[at + 1 + index] = (row[index] ?? 0) - (above[index] ?? 0)
      above = row
    }
    return rows
  }
}

type ObjectStream = { readonly numbers: readonly number[]; readonly dict: string; readonly data: Uint8Array }

function batchesOf(objects: readonly Written[]): readonly (readonly Written[])[] {
  const count = Math.ceil(objects.length / perObjectStream)
  return Array.from({ length: count }, (_, index) =>
    objects.slice(index * perObjectStream, (index + 1) * perObjectStream),
  )
}

async function packObjects(batch: readonly Written[]): Promise<ObjectStream> {
  let head = ''
  let bodies = ''
  for (const { number, text } of batch) {
    head += `${number} ${bodies.length} `
    bodies += `${text}\n`
  }
  const data = await deflated(Buffer.from(head + bodies, 'latin1'), { level: deflateLevel })
  const dict = `<</Type/ObjStm/N ${batch.length}/First ${head.length}/Filter/FlateDecode>>`
  return { numbers: batch.map(({ number }) => number), dict, data }
}
