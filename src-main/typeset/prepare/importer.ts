import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib'
import { PDFBool, PDFRawStream } from '@cantoo/pdf-lib'
import type { PDFContext, PDFObject } from '@cantoo/pdf-lib'
import { entriesOf, name, nameAt, textOfName } from '#main/typeset/intake/objects.ts'
import { packed } from '../assemble/shared-objects.ts'
import type { SharedObjects } from '../assemble/shared-objects.ts'
import { neverCopied, ruleFor } from './whitelist.ts'
import type { Rule, Shape } from './whitelist.ts'

/** What is nested deeper becomes null, with a warning: a stranger's depth must not become our stack's. */
const deepest = 100

export type ImporterOptions = {
  readonly from: PDFContext
  readonly to: PDFContext
  readonly shared: SharedObjects
  /** Gives the structure key of a form drawing that holds marked content of its own; absent for untagged files. */
  readonly structureKey?: (form: PDFRef) => PDFObject
  readonly warn: (code: string) => void
}

/** Copies what a page draws from an attachment into the packet, along the whitelist; the one way in. */
export class Importer {
  readonly #options: ImporterOptions
  readonly #copied = new Map<string, PDFRef>()
  /** References asked for while their object is still being copied: only these cannot be shared. */
  readonly #cyclic = new Map<string, PDFRef | undefined>()

  constructor(options: ImporterOptions) {
    this.#options = options
  }

  /** A copy of `value` as something of `shape`; what may not pass becomes null. */
  copy(value: PDFObject | undefined, shape: Shape, depth = 0): PDFObject {
    if (depth > deepest) {
      this.#options.warn('attachment.nestedTooDeep')
      return PDFNull
    }
    if (value instanceof PDFRef) return this.#copyRef(value, shape, depth)
    if (value instanceof PDFStream) return this.#copyStream(value, shape, depth)
    if (value instanceof PDFDict) return this.#copyDict(value, shape, depth)
    if (value instanceof PDFArray) return this.#copyArray(value, shape, depth)
    return scalar(value)
  }

  #copyRef(ref: PDFRef, shape: Shape, depth: number): PDFObject {
    const key = `${shape} ${ref.tag}`
    const known = this.#copied.get(key)
    if (known !== undefined) return known
    if (this.#cyclic.has(key)) return this.#promise(key)
    const value = this.#options.from.lookup(ref)
    if (value === undefined || value === PDFNull) return PDFNull
    this.#cyclic.set(key, undefined)
    const copy = this.copy(value, shape, depth + 1)
    if (copy instanceof PDFStream) this.#keepStructureKey(ref, copy.dict, value)
    const placed = this.#place(copy, shape, this.#cyclic.get(key))
    this.#cyclic.delete(key)
    if (placed instanceof PDFRef) this.#copied.set(key, placed)
    return placed
  }

  #promise(key: string): PDFRef {
    const promised = this.#cyclic.get(key) ?? this.#options.to.nextRef()
    this.#cyclic.set(key, promised)
    return promised
  }

  #place(copy: PDFObject, shape: Shape, promised: PDFRef | undefined): PDFObject {
    if (promised !== undefined) {
      this.#options.to.assign(promised, copy)
      return promised
    }
    const container = copy instanceof PDFStream || copy instanceof PDFDict || copy instanceof PDFArray
    if (!container) return copy
    // Layers of two files are two layers, however equal they look: one may be hidden.
    return shape === 'properties' ? this.#options.to.register(copy) : this.#options.shared.share(copy)
  }

  #keepStructureKey(ref: PDFRef, copy: PDFDict, original: PDFObject): void {
    const marked = original instanceof PDFStream && original.dict.has(name('StructParents'))
    if (!marked || this.#options.structureKey === undefined) return
    copy.set(name('StructParents'), this.#options.structureKey(ref))
  }

  #copyStream(stream: PDFStream, shape: Shape, depth: number): PDFObject {
    const dict = this.#copyDict(stream.dict, shape, depth)
    if (!(dict instanceof PDFDict)) return dict
    const bytes = stream.getContents()
    return dict.has(name('Filter')) ? PDFRawStream.of(dict, bytes) : packed(this.#options.to, bytes, dict)
  }

  #copyDict(dict: PDFDict, shape: Shape, depth: number): PDFObject {
    if (neverCopied.has(nameAt(dict, 'Type') ?? '')) return PDFNull
    const copy = PDFDict.withContext(this.#options.to)
    for (const [key, value] of entriesOf(dict)) {
      const rule = ruleFor(shape, textOfName(key))
      if (rule !== undefined) copy.set(key, this.#follow(value, rule, depth))
    }
    return copy
  }

  #follow(value: PDFObject, rule: Rule, depth: number): PDFObject {
    if (!rule.startsWith('each:')) return this.copy(value, rule as Shape, depth + 1)
    const shape = rule.slice('each:'.length) as Shape
    const list = this.#options.from.lookup(value)
    if (!(list instanceof PDFDict) || nameAt(list, 'Type') === 'OCG')
      return this.copy(value, shape, depth + 1)
    const copy = PDFDict.withContext(this.#options.to)
    for (const [key, item] of entriesOf(list)) copy.set(key, this.copy(item, shape, depth + 1))
    return copy
  }

  #copyArray(array: PDFArray, shape: Shape, depth: number): PDFObject {
    const copy = PDFArray.withContext(this.#options.to)
    for (const item of array.asArray()) copy.push(this.copy(item, shape, depth + 1))
    return copy
  }
}

const evenHex = /^(?:[0-9A-Fa-f]{2})*$/
/** Nothing to escape, nothing to balance, no line end that readers would change, no control character. */
const plainText = /^[^()\\\p{Cc}]*$/u

/** Names, numbers, flags and strings. Odd strings go over as hex: decrypted ones may hold unbalanced parentheses. */
export function scalar(value: PDFObject | undefined): PDFObject {
  if (value instanceof PDFNumber || value instanceof PDFName) return value
  if (value instanceof PDFHexString && evenHex.test(value.asString())) return value
  if (value instanceof PDFString && plainText.test(value.asString())) return value
  if (value instanceof PDFString || value instanceof PDFHexString)
    return PDFHexString.fromBytes(value.asBytes())
  return value instanceof PDFBool ? value : PDFNull
}
