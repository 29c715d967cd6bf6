import { PDFObject } from '@cantoo/pdf-lib'
import { holeMark } from './hole-mark.ts'

/** A value with holes in it: text of PDF syntax in which every second piece, between marks, names a hole. */
export class Hole extends PDFObject {
  readonly #text: string

  constructor(text: string) {
    super()
    this.#text = text
  }

  override clone(): Hole {
    return this
  }

  override toString(): string {
    return this.#text
  }

  override sizeInBytes(): number {
    return this.#text.length
  }

  override copyBytesInto(): number {
    throw new Error('what has holes is not written as it is')
  }
}

/** A hole by its kind and what it is about. */
export const hole = (kind: string, about: number | string = ''): Hole =>
  new Hole(`${holeMark}${kind} ${about}${holeMark}`)

/** An id of the attachment, apart from the same id in other files: every Typst document has its `Note 1`. */
export const idHole = (id: string): Hole =>
  new Hole(`<${holeMark}ids ${holeMark}${Buffer.from(id, 'latin1').toString('hex').toUpperCase()}>`)
