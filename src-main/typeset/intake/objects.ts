import { PDFArray, PDFBool, PDFDict, PDFHexString, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib'
import type { PDFContext, PDFObject } from '@cantoo/pdf-lib'

/**
 * Reads single values out of a parsed PDF without trusting it: a value of the wrong kind reads as absent.
 * pdf-lib's own typed lookups throw instead, and a stranger's file must never decide where we throw.
 */
export type Box = readonly [left: number, bottom: number, right: number, top: number]

const names = new Map<string, PDFName>()

/** The interned name object for `text`; keeps pdf-lib's decoding of `#xx` off the hot paths. */
export function name(text: string): PDFName {
  let known = names.get(text)
  if (known === undefined) names.set(text, (known = PDFName.of(text)))
  return known
}

const texts = new Map<PDFName, string>()

/** A name as text without its slash; remembered, as the library decodes it anew each time. */
export function textOfName(value: PDFName): string {
  let known = texts.get(value)
  if (known === undefined) texts.set(value, (known = value.decodeText()))
  return known
}

/**
 * The entries of a dictionary without the copy that the library's own `entries` makes: walking dictionaries
 * is half of assembly. Read only; the field is private by type alone, and the library's version is pinned.
 */
export function entriesOf(dict: PDFDict): ReadonlyMap<PDFName, PDFObject> {
  return dict['dict']
}

/** All objects of a file as they were read; the library's own list of them is copied and sorted each time. */
export function objectsOf(context: PDFContext): Iterable<PDFObject> {
  return context['indirectObjects'].values()
}

/** The dictionary below `key`, or undefined. A stream is no dictionary here. */
export function dictAt(dict: PDFDict, key: string): PDFDict | undefined {
  const value = dict.lookup(name(key))
  return value instanceof PDFDict ? value : undefined
}

/** The array below `key`, or undefined. */
export function arrayAt(dict: PDFDict, key: string): PDFArray | undefined {
  const value = dict.lookup(name(key))
  return value instanceof PDFArray ? value : undefined
}

/** The number below `key`, or undefined. */
export function numberAt(dict: PDFDict, key: string): number | undefined {
  const value = dict.lookup(name(key))
  return value instanceof PDFNumber ? value.asNumber() : undefined
}

/** The name below `key` as text without its slash, or undefined. */
export function nameAt(dict: PDFDict, key: string): string | undefined {
  const value = dict.lookup(name(key))
  return value instanceof PDFName ? textOfName(value) : undefined
}

/** The text string below `key`, decoded and trimmed; empty reads as undefined. */
export function textAt(dict: PDFDict, key: string): string | undefined {
  const value = dict.lookup(name(key))
  return isText(value) ? textOf(value) : undefined
}

/** Whether the flag below `key` is set. */
export function flagAt(dict: PDFDict, key: string): boolean {
  const value = dict.lookup(name(key))
  return value instanceof PDFBool && value.asBoolean()
}

export function isText(value: unknown): value is PDFString | PDFHexString {
  return value instanceof PDFString || value instanceof PDFHexString
}

/** Decodes a text string; one that cannot be decoded, or holds nothing, reads as undefined. */
export function textOf(value: PDFString | PDFHexString): string | undefined {
  try {
    const text = decode(value).trim()
    return text === '' ? undefined : text
  } catch {
    return undefined
  }
}

function decode(value: PDFString | PDFHexString): string {
  const bytes = value.asBytes()
  // UTF-8 with its mark is PDF 2.0, yet common in files that claim 1.7; pdf-lib reads it as Latin.
  const utf8 = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  return utf8 ? new TextDecoder().decode(bytes) : value.decodeText()
}

/** A key for names and strings that name the same thing (destinations, ids): bytes, never decoded text. */
export function keyOf(value: PDFObject | undefined): string | undefined {
  if (value instanceof PDFName) return `/${value.decodeText()}`
  return isText(value) ? Buffer.from(value.asBytes()).toString('latin1') : undefined
}

/** The numbers of an array, or undefined when it holds anything else. */
export function numbersOf(value: PDFObject | undefined): readonly number[] | undefined {
  if (!(value instanceof PDFArray)) return undefined
  const found: number[] = []
  for (let index = 0; index < value.size(); index++) {
    const item = value.lookup(index)
    if (!(item instanceof PDFNumber) || !Number.isFinite(item.asNumber())) return undefined
    found.push(item.asNumber())
  }
  return found
}

/** A rectangle with its corners put in order, or undefined. */
export function boxOf(value: PDFObject | undefined): Box | undefined {
  const [x1, y1, x2, y2] = numbersOf(value) ?? []
  if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) return undefined
  return [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)]
}

/** The entries of an array after resolving, or the value itself as the only entry. */
export function listOf(value: PDFObject | undefined): readonly PDFObject[] {
  if (value === undefined) return []
  return value instanceof PDFArray ? value.asArray() : [value]
}

/** What a reference points at; anything else as it is. */
export function resolve(context: PDFContext, value: PDFObject | undefined): PDFObject | undefined {
  return context.lookup(value)
}
