import { PDFDict, PDFNull, PDFRef, PDFStream } from '@cantoo/pdf-lib'
import type { PDFObject } from '@cantoo/pdf-lib'
import { entriesOf, name } from '#main/typeset/intake/objects.ts'
import { dictText, objectText } from '../assemble/object-text.ts'
import type { Draft } from './draft.ts'
import { holeMark } from './hole-mark.ts'
import type { PreparedStream, Template } from './prepared.ts'
import { shareKeys } from './share-keys.ts'

const length = name('Length')

/** Puts a draft into words: whatever is asked for is listed, with all that it leads to. */
export class Harvest {
  readonly #draft: Draft
  readonly #refs: PDFRef[] = []
  readonly #places = new Map<PDFRef, number>()
  readonly #pages: ReadonlyMap<PDFRef, number>
  readonly #holes: (readonly [string, string])[] = []
  readonly #holePlaces = new Map<string, number>()
  readonly #objects: Template[] = []
  readonly #streams: PreparedStream[] = []

  constructor(draft: Draft) {
    this.#draft = draft
    this.#pages = new Map(draft.pages.map((ref, index) => [ref, index]))
  }

  /** The place of an object; null for what is none. */
  place(ref: PDFRef): number {
    const known = this.#places.get(ref)
    if (known !== undefined) return known
    const place = this.#refs.push(ref) - 1
    this.#places.set(ref, place)
    return place
  }

  template(value: PDFObject): Template {
    return this.#parted(objectText(value, this.#refer))
  }

  /** The entries of a dictionary without its brackets. */
  entries(dict: PDFDict): Template {
    return this.#parted(objectText(dict, this.#refer).slice('<<'.length, -'>>'.length))
  }

  /** Lists all that what was asked for until now leads to; gives how many objects there are. */
  follow(): number {
    for (let place = this.#objects.length; place < this.#refs.length; place++) {
      const ref = this.#refs[place]
      const object = ref === undefined ? undefined : this.#draft.context.lookup(ref)
      if (object instanceof PDFStream) {
        this.#objects.push(this.#parted(dictText(object.dict, length, this.#refer)))
        this.#streams.push({ object: place, bytes: object.getContents() })
      } else this.#objects.push(this.template(object ?? PDFNull))
    }
    return this.#objects.length
  }

  /** Everything, once `follow` has nothing more to do; places behind the objects are known only now. */
  finish(): {
    readonly objects: readonly Template[]
    readonly streams: readonly PreparedStream[]
    readonly share: readonly (string | null)[]
    readonly holes: readonly (readonly [string, string])[]
    readonly settled: (template: Template) => Template
  } {
    const count = this.follow()
    const settled = (template: Template): Template =>
      template.map((piece) => (typeof piece === 'number' && piece < 0 ? count - 1 - piece : piece))
    const share = shareKeys(this.#objects, this.#streams, (place) => {
      const ref = this.#refs[place]
      return ref !== undefined && this.#draft.shared.mayBeShared(ref)
    })
    return { objects: this.#objects.map(settled), streams: this.#streams, share, holes: this.#holes, settled }
  }

  /** Pages and holes stand behind the objects, whose number is not known yet: below zero until then. */
  readonly #refer = (ref: PDFRef): string => {
    const page = this.#pages.get(ref)
    if (page !== undefined) return `${holeMark}${-1 - page}${holeMark}`
    if (ref === this.#draft.part) return `${holeMark}part ${holeMark}`
    return `${holeMark}${this.place(ref)}${holeMark}`
  }

  #parted(text: string): Template {
    const pieces = text.split(holeMark)
    if (pieces.length % 2 === 0) throw new Error('a mark stands alone')
    return pieces.map((piece, index) => (index % 2 === 0 ? piece : this.#hole(piece)))
  }

  #hole(said: string): number {
    if (/^-?\d+$/.test(said)) return Number(said)
    const known = this.#holePlaces.get(said)
    if (known !== undefined) return known
    const end = said.indexOf(' ')
    const hole = [said.slice(0, end), said.slice(end + 1)] as const
    const place = -1 - this.#draft.pages.length - (this.#holes.push(hole) - 1)
    this.#holePlaces.set(said, place)
    return place
  }
}

/** Resources by category, as they are merged with those of a packet. */
export function* categoriesOf(dict: PDFDict): Generator<readonly [category: string, value: PDFObject]> {
  for (const [key, value] of entriesOf(dict)) {
    const found = dict.context.lookup(value)
    if (found !== undefined) yield [key.toString(), found]
  }
}
