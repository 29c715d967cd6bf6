import { PDFContext, PDFDict, PDFName, PDFNumber, PDFRawStream, PDFRef } from '@cantoo/pdf-lib'
import type { PDFObject } from '@cantoo/pdf-lib'
import { inflateSync } from 'node:zlib'
import { intakeLimits } from '#main/typeset/intake/limits.ts'
import { name, numbersOf } from '#main/typeset/intake/objects.ts'
import { NotPlain, QuickObjects, referenceTo } from './quick-objects.ts'

const [carriageReturn, lineFeed] = [13, 10]

/**
 * Parses a file that keeps to the rules, object after object as it stands, as pdf-lib does; undefined as soon as
 * anything is odd, and then pdf-lib's own parser must have it. Both give the same objects, which a test
 * holds them to; this one takes a fifth of the time, and streams stay where they lie in `bytes`.
 */
export function parseQuickly(bytes: Uint8Array): PDFContext | undefined {
  const parser = new QuickParser(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))
  try {
    return parser.parse()
  } catch (error) {
    // RangeError: a number or a depth that no plain file has.
    if (error instanceof NotPlain || error instanceof RangeError) return undefined
    throw error
  }
}

/** A stream whose length stands in another object; checked when all objects are known. */
type LaterLength = { readonly length: PDFRef; readonly found: number; readonly atMost: number }

class QuickParser {
  readonly #context = PDFContext.create()
  readonly #bytes: Buffer
  readonly #objects: QuickObjects
  readonly #lengths: LaterLength[] = []

  constructor(bytes: Buffer) {
    this.#bytes = bytes
    this.#objects = new QuickObjects(bytes, this.#context)
  }

  parse(): PDFContext {
    if (!/^%PDF-\d\.\d/.test(this.#bytes.toString('latin1', 0, 8)) || this.#bytes.includes('/Encrypt'))
      throw new NotPlain('head')
    const objects = this.#objects
    for (let code = objects.skip(); code >= 0; code = objects.skip()) {
      if (code >= 48 && code <= 57) this.#indirectObject()
      else if (objects.word('xref')) this.#table()
      else if (objects.word('trailer')) this.#trailer()
      else if (objects.word('startxref')) objects.whole()
      else throw new NotPlain('between objects')
    }
    const root = this.#context.lookup(this.#context.trailerInfo.Root)
    const isCatalog = root instanceof PDFDict && root.lookup(name('Type')) === name('Catalog')
    if (!isCatalog) throw new NotPlain('no catalog')
    for (const later of this.#lengths) this.#checkLength(later)
    return this.#context
  }

  #indirectObject(): void {
    const objects = this.#objects
    const number = objects.whole()
    const generation = objects.whole()
    objects.skip()
    if (number === 0 || generation > 65535 || !objects.word('obj')) throw new NotPlain('head of object')
    let value = objects.value()
    if (value instanceof PDFDict) value = this.#maybeStream(value)
    objects.skip()
    if (!objects.word('endobj')) throw new NotPlain('end of object')
    if (value instanceof PDFRawStream) this.#readInside(value)
    this.#context.assign(referenceTo(number, generation), value)
  }

  #maybeStream(dict: PDFDict): PDFObject {
    const objects = this.#objects
    if (objects.skip() !== 115 || !objects.word('stream')) return dict
    if (this.#bytes[objects.at] === carriageReturn) objects.at++
    if (this.#bytes[objects.at] !== lineFeed) throw new NotPlain('line after stream')
    const start = ++objects.at
    const length = dict.get(name('Length'))
    const end =
      length instanceof PDFNumber
        ? start + length.asNumber()
        : length instanceof PDFRef
          ? this.#endOfStream(start, length)
          : -1
    if (!Number.isInteger(end) || end < start || end > this.#bytes.length) throw new NotPlain('length')
    objects.at = end
    objects.skip()
    if (!objects.word('endstream')) throw new NotPlain('end of stream')
    return PDFRawStream.of(dict, this.#bytes.subarray(start, end))
  }

  /** Where the library would see the end: before the line that `endstream` stands on. */
  #endOfStream(start: number, length: PDFRef): number {
    const keyword = this.#bytes.indexOf('stream', start)
    if (keyword < start + 3 || this.#bytes.toString('latin1', keyword - 3, keyword) !== 'end')
      throw new NotPlain('stream within a stream')
    const atMost = keyword - 3
    let end = atMost
    if (this.#bytes[end - 1] === lineFeed) end--
    if (end > start && this.#bytes[end - 1] === carriageReturn) end--
    this.#lengths.push({ length, found: end - start, atMost: atMost - start })
    return end
  }

  #checkLength({ length, found, atMost }: LaterLength): void {
    const said = this.#context.lookup(length)
    if (!(said instanceof PDFNumber)) throw new NotPlain('length elsewhere')
    if (said.asNumber() < found || said.asNumber() > atMost) throw new NotPlain('other length')
  }

  #readInside(stream: PDFRawStream): void {
    const type = stream.dict.lookup(name('Type'))
    if (type === name('ObjStm')) this.#objectStream(stream)
    else if (type === name('XRef')) this.#crossReferences(stream.dict)
  }

  #objectStream({ dict, contents }: PDFRawStream): void {
    const [count, first] = [dict.lookup(name('N')), dict.lookup(name('First'))]
    const plain = dict.get(name('Filter')) === name('FlateDecode') && !dict.has(name('DecodeParms'))
    if (!plain || !(count instanceof PDFNumber) || !(first instanceof PDFNumber))
      throw new NotPlain('object stream')
    const objects = new QuickObjects(unpacked(contents), this.#context)
    const places: { number: number; at: number }[] = []
    for (let index = 0; index < count.asNumber(); index++)
      places.push({ number: objects.whole(), at: first.asNumber() + objects.whole() })
    for (const { number, at } of places) {
      objects.at = at
      if (number === 0 || at >= objects.bytes.length) throw new NotPlain('place in object stream')
      this.#context.assign(referenceTo(number, 0), objects.value())
    }
  }

  /** Read for what it says as a trailer; it must be such that pdf-lib reads it too. */
  #crossReferences(dict: PDFDict): void {
    const parameters = dict.get(name('DecodeParms'))
    const index = dict.get(name('Index'))
    const plain =
      dict.get(name('Filter')) === name('FlateDecode') &&
      dict.get(name('Size')) instanceof PDFNumber &&
      numbersOf(dict.get(name('W')))?.length === 3 &&
      (index === undefined || numbersOf(index) !== undefined) &&
      (parameters === undefined ||
        (parameters instanceof PDFDict && parameters.get(name('Columns')) instanceof PDFNumber))
    if (!plain) throw new NotPlain('cross-reference stream')
    this.#remember(dict)
  }

  /** The table says where objects stand; they are read as they come, so it is only passed over. */
  #table(): void {
    const objects = this.#objects
    for (let code = objects.skip(); code >= 48 && code <= 57; code = objects.skip()) {
      objects.whole()
      objects.whole()
      const mark = objects.skip()
      if (mark === 110 || mark === 102) objects.at++
    }
  }

  #trailer(): void {
    if (this.#objects.skip() !== 60 || this.#bytes[this.#objects.at + 1] !== 60) throw new NotPlain('trailer')
    this.#remember(this.#objects.dict())
  }

  /** Later trailers add to earlier ones: the last part of a file that is read piece by piece often says little. */
  #remember(dict: PDFDict): void {
    if (dict.has(PDFName.of('Encrypt'))) throw new NotPlain('locked')
    const { trailerInfo } = this.#context
    const [root, info, id] = [dict.get(name('Root')), dict.get(name('Info')), dict.get(name('ID'))]
    if (root !== undefined) trailerInfo.Root = root
    if (info !== undefined) trailerInfo.Info = info
    if (id !== undefined) trailerInfo.ID = id
  }
}

function unpacked(bytes: Uint8Array): Buffer {
  try {
    return inflateSync(bytes, { maxOutputLength: intakeLimits.objectStream })
  } catch (cause) {
    throw new NotPlain('object stream does not unpack', { cause })
  }
}
