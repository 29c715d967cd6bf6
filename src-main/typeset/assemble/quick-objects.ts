import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib'
import type { PDFContext, PDFObject } from '@cantoo/pdf-lib'

/** Thrown where a file leaves the plain path; pdf-lib's own parser, slower and more forgiving, takes it then. */
export class NotPlain extends Error {}

/** 1 blank, 2 delimiter, 0 all that words are made of (ISO 32000-1, 7.2.2). */
const kinds = new Uint8Array(256)
for (const code of [0, 9, 10, 12, 13, 32]) kinds[code] = 1
for (const char of '()<>[]{}/%') kinds[char.charCodeAt(0)] = 2

const deepest = 200

/** Reads objects out of well-formed PDF syntax, the same as pdf-lib reads them, about five times as fast. */
export class QuickObjects {
  readonly bytes: Buffer
  readonly #context: PDFContext
  at = 0

  constructor(bytes: Buffer, context: PDFContext) {
    this.bytes = bytes
    this.#context = context
  }

  /** Skips blanks and comments; gives the byte that follows, or -1 at the end. */
  skip(): number {
    const { bytes } = this
    for (;;) {
      const code = bytes[this.at]
      if (code === undefined) return -1
      if (kinds[code] === 1) this.at++
      else if (code !== 37) return code
      else while (this.at < bytes.length && bytes[this.at] !== 10 && bytes[this.at] !== 13) this.at++
    }
  }

  /** Passes over a word when it stands here, whole. */
  word(text: string): boolean {
    const end = this.at + text.length
    for (let index = 0; index < text.length; index++)
      if (this.bytes[this.at + index] !== text.charCodeAt(index)) return false
    if (end < this.bytes.length && kinds[this.bytes[end] ?? 32] === 0) return false
    this.at = end
    return true
  }

  /** A whole number without sign; `NotPlain` when there is none. */
  whole(): number {
    this.skip()
    const from = this.at
    let value = 0
    for (let code = this.#peek(); code >= 48 && code <= 57; code = this.#peek()) {
      value = value * 10 + code - 48
      this.at++
    }
    if (this.at === from || this.at - from > 15) throw new NotPlain('whole number')
    return value
  }

  value(depth = 0): PDFObject {
    const code = this.skip()
    if (depth > deepest) throw new NotPlain('depth')
    switch (code) {
      case 47:
        return this.#name()
      case 60:
        return this.bytes[this.at + 1] === 60 ? this.dict(depth) : this.#hexString()
      case 91:
        return this.#array(depth)
      case 40:
        return this.#string()
      default:
        if (code === 116 && this.word('true')) return PDFBool.True
        if (code === 102 && this.word('false')) return PDFBool.False
        if (code === 110 && this.word('null')) return PDFNull
        return this.#numberOrReference()
    }
  }

  dict(depth = 0): PDFDict {
    this.at += 2
    const entries = new Map<PDFName, PDFObject>()
    for (let code = this.skip(); code !== 62; code = this.skip()) {
      if (code !== 47) throw new NotPlain('key')
      const key = this.#name()
      entries.set(key, this.value(depth + 1))
    }
    if (this.bytes[this.at + 1] !== 62) throw new NotPlain('end of dictionary')
    this.at += 2
    return PDFDict.fromMapWithContext(entries, this.#context)
  }

  #peek(): number {
    return this.bytes[this.at] ?? -1
  }

  #array(depth: number): PDFArray {
    this.at++
    const array = PDFArray.withContext(this.#context)
    for (let code = this.skip(); code !== 93; code = this.skip()) {
      if (code < 0) throw new NotPlain('end of array')
      array.push(this.value(depth + 1))
    }
    this.at++
    return array
  }

  #name(): PDFName {
    const { bytes } = this
    const from = ++this.at
    let hash = 0
    for (let code = bytes[this.at]; code !== undefined && kinds[code] === 0; code = bytes[++this.at])
      hash = (Math.imul(hash, 31) + code) | 0
    return knownName(bytes, from, this.at, hash & 0xfff)
  }

  #hexString(): PDFHexString {
    const end = this.bytes.indexOf(62, this.at)
    if (end < 0) throw new NotPlain('hex string')
    const text = this.bytes.toString('latin1', this.at + 1, end)
    this.at = end + 1
    return PDFHexString.of(text)
  }

  #string(): PDFString {
    const from = this.at + 1
    for (let depth = 0; this.at < this.bytes.length; this.at++) {
      const code = this.bytes[this.at]
      if (code === 92) this.at++
      else if (code === 40) depth++
      else if (code === 41 && --depth === 0)
        return PDFString.of(this.bytes.toString('latin1', from, this.at++))
    }
    throw new NotPlain('string')
  }

  #numberOrReference(): PDFNumber | PDFRef {
    const { bytes } = this
    const from = this.at
    const value = this.#number()
    const plain = kinds[bytes[from] ?? 0] === 0 && (bytes[from] ?? 0) >= 48 && Number.isInteger(value)
    const after = this.at
    // A whole number, a blank, another, a blank, `R`.
    const code = this.skip()
    if (code < 48 || code > 57) return numberOf(value)
    if (!plain) {
      this.at = after
      return numberOf(value)
    }
    const generation = this.#digits()
    if (generation >= 0 && this.skip() === 82 && this.word('R')) return referenceTo(value, generation)
    this.at = after
    return numberOf(value)
  }

  #digits(): number {
    let value = 0
    const from = this.at
    for (let code = this.#peek(); code >= 48 && code <= 57; code = this.#peek()) {
      value = value * 10 + code - 48
      this.at++
    }
    return this.at - from > 5 ? -1 : value
  }

  /** Digits with at most one point: at most 15 of them divided by a power of ten round as `Number` would. */
  #number(): number {
    const { bytes } = this
    const sign = bytes[this.at]
    if (sign === 45 || sign === 43) this.at++
    let value = 0
    let digits = 0
    let scale = -1
    for (let code = this.#peek(); ; code = this.#peek()) {
      if (code >= 48 && code <= 57) {
        value = value * 10 + code - 48
        digits++
        if (scale >= 0) scale++
      } else if (code === 46 && scale < 0) scale = 0
      else break
      this.at++
    }
    const next = this.#peek()
    if (digits === 0 || digits > 15 || (next >= 0 && kinds[next] === 0)) throw new NotPlain('number')
    if (scale > 0) value /= 10 ** scale
    return sign === 45 ? -value : value
  }
}

type KnownName = { readonly text: Uint8Array; readonly name: PDFName }
const knownNames: (KnownName | undefined)[] = Array.from({ length: 0x1000 })

/** One name object for the same bytes, found without making a string of them. */
function knownName(bytes: Buffer, from: number, to: number, slot: number): PDFName {
  const known = knownNames[slot]
  if (known !== undefined && sameBytes(known.text, bytes, from, to)) return known.name
  const raw = bytes.toString('latin1', from, to)
  const text = raw.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
  const name = PDFName.of(text)
  knownNames[slot] = { text: Uint8Array.from(bytes.subarray(from, to)), name }
  return name
}

function sameBytes(text: Uint8Array, bytes: Buffer, from: number, to: number): boolean {
  if (text.length !== to - from) return false
  for (let index = 0; index < text.length; index++) if (text[index] !== bytes[from + index]) return false
  return true
}

const references: (PDFRef | undefined)[] = []

/** The library's own pool finds a reference by its text; this one by its number. */
export function referenceTo(number: number, generation: number): PDFRef {
  if (generation !== 0 || number > 1e6) return PDFRef.of(number, generation)
  return (references[number] ??= PDFRef.of(number, 0))
}

const numbers = new Map<number, PDFNumber>()
const mostNumbers = 20_000

/** Number objects never change, and most files use few: making one writes it out as text each time. */
function numberOf(value: number): PDFNumber {
  const known = numbers.get(value)
  if (known !== undefined && !Object.is(value, -0)) return known
  const made = PDFNumber.of(value)
  if (numbers.size < mostNumbers && !Object.is(value, -0)) numbers.set(value, made)
  return made
}
