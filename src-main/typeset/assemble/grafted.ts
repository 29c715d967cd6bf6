import { PDFObject } from '@cantoo/pdf-lib'
import type { PDFRef } from '@cantoo/pdf-lib'

/** A value that was put into words when its attachment was taken apart, and stands among ours as it is. */
export class Grafted extends PDFObject {
  readonly #text: string
  /** What of ours it leads to. */
  readonly refs: readonly PDFRef[]

  constructor(text: string, refs: readonly PDFRef[] = []) {
    super()
    this.#text = text
    this.refs = refs
  }

  override clone(): Grafted {
    return this
  }

  override toString(): string {
    return this.#text
  }

  override sizeInBytes(): number {
    return this.#text.length
  }

  override copyBytesInto(buffer: Uint8Array, offset: number): number {
    return Buffer.from(this.#text, 'latin1').copy(buffer, offset)
  }
}
