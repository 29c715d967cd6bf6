import { PDFArray, PDFDict, PDFNumber, PDFRef, PDFStream } from '@cantoo/pdf-lib'
import type { PDFContext, PDFObject } from '@cantoo/pdf-lib'
import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { name } from '#main/typeset/intake/objects.ts'
import { deflateLevel } from './shared-objects.ts'

/** Objects in one object stream: enough to pack well, few enough to unpack fast. */
const perObjectStream = 200

type Entry = { readonly type: 1 | 2; readonly second: number; readonly third: number }

/**
 * Writes what can be reached from the catalog, and nothing else, as PDF 1.7 with object streams. The same objects
 * give the same bytes: no clock, no chance, an identifier from the content. pdf-lib's own writer needs
 * 88 seconds and more for 3,000 pages (its cross-reference stream grows with the square), this one one to three.
 */
export function writePdf(context: PDFContext): Uint8Array {
  const writer = new Writer(reachable(context))
  const root = context.trailerInfo.Root
  const info = context.trailerInfo.Info
  return writer.finish(`/Root ${String(root)}${info instanceof PDFRef ? `/Info ${info.toString()}` : ''}`)
}

/** Mark and sweep: every object that the trailer leads to, by number. */
function reachable(context: PDFContext): readonly (readonly [PDFRef, PDFObject])[] {
  const found = new Map<PDFRef, PDFObject>()
  const pending: PDFObject[] = [context.trailerInfo.Root, context.trailerInfo.Info].filter(
    (ref) => ref !== undefined,
  )
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (value instanceof PDFRef) {
      const object = found.has(value) ? undefined : context.lookup(value)
      if (object === undefined) continue
      found.set(value, object)
      pending.push(object)
      continue
    }
    // One by one: a spread of a hundred thousand arguments exhausts the stack.
    for (const inner of contentsOf(value)) if (leadsOn(inner)) pending.push(inner)
  }
  return [...found].toSorted(([a], [b]) => a.objectNumber - b.objectNumber)
}

function contentsOf(value: PDFObject): readonly PDFObject[] {
  if (value instanceof PDFArray) return value.asArray()
  if (value instanceof PDFStream) return value.dict.values()
  return value instanceof PDFDict ? value.values() : []
}

function leadsOn(value: PDFObject): boolean {
  return value instanceof PDFRef || value instanceof PDFDict || value instanceof PDFArray
}

class Writer {
  readonly #parts: Buffer[] = []
  readonly #entries = new Map<number, Entry>()
  #offset = 0
  #last: number

  constructor(objects: readonly (readonly [PDFRef, PDFObject])[]) {
    this.#last = objects.at(-1)?.[0].objectNumber ?? 0
    this.#put('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n')
    let batch: { number: number; body: Buffer }[] = []
    for (const [{ objectNumber: number, generationNumber: generation }, object] of objects) {
      if (object instanceof PDFStream) this.#putStream(number, generation, object)
      else if (generation !== 0) this.#putObject(number, generation, bodyOf(object))
      else batch.push({ number, body: bodyOf(object) })
      if (batch.length < perObjectStream) continue
      this.#putObjectStream(batch)
      batch = []
    }
    if (batch.length > 0) this.#putObjectStream(batch)
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

  #put(part: string | Buffer): void {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part
    this.#parts.push(bytes)
    this.#offset += bytes.length
  }

  #putObject(number: number, generation: number, body: Buffer): void {
    this.#entries.set(number, { type: 1, second: this.#offset, third: generation })
    this.#put(`${number} ${generation} obj\n`)
    this.#put(body)
    this.#put('\nendobj\n')
  }

  #putStream(number: number, generation: number, stream: PDFStream): void {
    const bytes = stream.getContents()
    stream.dict.set(name('Length'), PDFNumber.of(bytes.length))
    const parts = [
      bodyOf(stream.dict),
      Buffer.from('\nstream\n'),
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length),
    ]
    this.#putObject(number, generation, Buffer.concat([...parts, Buffer.from('\nendstream')]))
  }

  #putObjectStream(batch: readonly { number: number; body: Buffer }[]): void {
    const number = ++this.#last
    let head = ''
    let at = 0
    for (const [index, object] of batch.entries()) {
      head += `${object.number} ${at} `
      at += object.body.length + 1
      this.#entries.set(object.number, { type: 2, second: number, third: index })
    }
    const bodies = batch.flatMap(({ body }) => [body, Buffer.from('\n')])
    const data = deflateSync(Buffer.concat([Buffer.from(head, 'latin1'), ...bodies]), { level: deflateLevel })
    const dict = `<</Type/ObjStm/N ${batch.length}/First ${head.length}/Filter/FlateDecode/Length ${data.length}>>`
    this.#putObject(
      number,
      0,
      Buffer.concat([Buffer.from(`${dict}\nstream\n`), data, Buffer.from('\nendstream')]),
    )
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

function bodyOf(object: PDFObject): Buffer {
  const body = Buffer.allocUnsafe(object.sizeInBytes())
  object.copyBytesInto(body, 0)
  return body
}
