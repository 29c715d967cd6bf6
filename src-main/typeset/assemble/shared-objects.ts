import { PDFRawStream, PDFStream } from '@cantoo/pdf-lib'
import type { PDFContext, PDFObject, PDFRef } from '@cantoo/pdf-lib'
import { hash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { name } from '#main/typeset/intake/objects.ts'
import { dictText, objectText } from './object-text.ts'

/** Fixed, so that the same input gives the same bytes. */
export const deflateLevel = 6

/**
 * Keeps one copy of equal objects: attachments from the same office carry the same fonts, logos and colour
 * profiles, and sharing them halves a packet. What is shared must not be changed afterwards.
 */
export class SharedObjects {
  readonly #context: PDFContext
  readonly #known = new Map<string, PDFRef>()
  readonly #operators = new Map<string, PDFRef>()
  readonly #shared = new Set<PDFRef>()

  constructor(context: PDFContext) {
    this.#context = context
  }

  /** The reference of an object equal to this one; registers it when it is new. */
  share(object: PDFObject): PDFRef {
    const key = keyFor(object)
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const ref = this.#context.register(object)
    this.#known.set(key, ref)
    this.#shared.add(ref)
    return ref
  }

  /** Whether an object was given to be shared, and not registered for itself. */
  mayBeShared(ref: PDFRef): boolean {
    return this.#shared.has(ref)
  }

  /** A packed stream of operators, shared with its equals. Most pages say the same: packed once. */
  operators(text: string): PDFRef {
    const known = this.#operators.get(text)
    if (known !== undefined) return known
    const ref = this.share(packed(this.#context, Buffer.from(text, 'latin1')))
    this.#operators.set(text, ref)
    return ref
  }
}

/** Equal for equal objects. `Length` says nothing that the contents do not. */
function keyFor(object: PDFObject): string {
  if (object instanceof PDFStream)
    return `${hash('sha256', object.getContents(), 'base64')} ${dictText(object.dict, name('Length'))}`
  const text = objectText(object)
  return text.length < 200 ? text : hash('sha256', text, 'base64')
}

/** A stream of these bytes, packed when that pays. */
export function packed(context: PDFContext, bytes: Uint8Array, dict = context.obj({})): PDFRawStream {
  if (bytes.length < 64) return PDFRawStream.of(dict, bytes)
  dict.set(name('Filter'), name('FlateDecode'))
  return PDFRawStream.of(dict, deflateSync(bytes, { level: deflateLevel }))
}
