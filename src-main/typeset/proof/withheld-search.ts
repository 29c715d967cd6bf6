/** Finds withheld strings whatever the line breaks, hyphens, case and white space. Gives their places in the list. */
export type WithheldSearch = {
  readonly size: number
  /** In what a reader shows. */
  inText(text: string): readonly number[]
  /** In raw bytes: Latin-1, UTF-8, and UTF-16 as far as Latin-1 goes. */
  inBytes(bytes: Uint8Array): readonly number[]
}

/**
 * Needles begin with a key of this many bytes. Shorter ones, and telephone numbers, are looked for as whole words
 * and in text only: operators of a page, with their white space taken out, hold any row of digits.
 */
const keyLength = 8
const base = 0x01000193

/** The same text however it was broken, hyphenated, spaced or capitalised. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('\0', '')
    .replace(/[\s\u00ad\u200b-\u200f\u2010-\u2012\u2060\ufeff-]+/gu, '')
}

/** What each byte becomes before it is compared: 0 is left out, letters of Latin-1 lose their case. */
const fold = Uint8Array.from({ length: 256 }, (_, byte) => {
  const isLeftOut =
    byte <= 0x20 || byte === 0x2d || byte === 0x5c || byte === 0x7f || byte === 0xa0 || byte === 0xad
  if (isLeftOut) return 0
  const isCapital = (byte >= 0x41 && byte <= 0x5a) || (byte >= 0xc0 && byte <= 0xde && byte !== 0xd7)
  return isCapital ? byte + 32 : byte
})

/** Prepares a search for all strings at once: one pass over a file, however many they are. */
export function withheldSearch(strings: readonly string[]): WithheldSearch {
  const words: { readonly index: number; readonly text: string }[] = []
  const needles: { readonly index: number; readonly bytes: Uint8Array }[] = []
  for (const [index, string] of strings.entries()) {
    const text = folded(string)
    if (text === '') continue
    if (/^\+?\d+$/.test(text)) {
      words.push({ index, text: spaced(string) })
      continue
    }
    const variants = new Map<string, Uint8Array>()
    for (const encoding of isLatin(text) ? (['utf8', 'latin1'] as const) : (['utf8'] as const)) {
      const bytes = foldBytes(Buffer.from(text, encoding))
      variants.set(Buffer.from(bytes).toString('latin1'), bytes)
    }
    for (const bytes of variants.values()) {
      if (bytes.length >= keyLength) needles.push({ index, bytes })
      else words.push({ index, text: spaced(string) })
    }
  }
  const byKey = new Map<number, typeof needles>()
  const mayBe = new Uint8Array(1 << 16)
  for (const needle of needles) {
    const key = keyOf(needle.bytes, 0)
    mayBe[key & 0xffff] = 1
    const same = byKey.get(key)
    if (same === undefined) byKey.set(key, [needle])
    else same.push(needle)
  }
  const inFolded = (haystack: Uint8Array): number[] => findAll(haystack, byKey, mayBe)
  return {
    size: strings.length,
    inBytes: (bytes) => inFolded(foldBytes(bytes)),
    inText: (text) => {
      const found = inFolded(foldBytes(Buffer.from(folded(text), 'utf8')))
      if (words.length === 0) return found
      const whole = spaced(text)
      return [
        ...new Set([
          ...found,
          ...words.filter((word) => isWordIn(whole, word.text)).map(({ index }) => index),
        ]),
      ]
    },
  }
}

const isLatin = (text: string): boolean => !/[^\u0020-\u00ff]/u.test(text)
const spaced = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()

function foldBytes(bytes: Uint8Array): Uint8Array {
  const result = new Uint8Array(bytes.length)
  let length = 0
  for (const byte of bytes) {
    const kept = fold[byte] ?? 0
    if (kept !== 0) result[length++] = kept
  }
  return result.subarray(0, length)
}

function keyOf(bytes: Uint8Array, at: number): number {
  let key = 0
  for (let index = 0; index < keyLength; index++) key = (Math.imul(key, base) + (bytes[at + index] ?? 0)) | 0
  return key
}

/** The key of the byte that leaves the window, to take it out again. */
const leaving = Array.from({ length: keyLength - 1 }).reduce<number>((power) => Math.imul(power, base), 1)

function findAll(
  haystack: Uint8Array,
  byKey: ReadonlyMap<number, readonly { readonly index: number; readonly bytes: Uint8Array }[]>,
  mayBe: Uint8Array,
): number[] {
  const found = new Set<number>()
  if (haystack.length < keyLength || byKey.size === 0) return []
  let key = keyOf(haystack, 0)
  for (let at = 0; ; at++) {
    if (mayBe[key & 0xffff] === 1)
      for (const { index, bytes } of byKey.get(key) ?? [])
        if (!found.has(index) && standsAt(haystack, at, bytes)) found.add(index)
    const next = haystack[at + keyLength]
    if (next === undefined) return [...found]
    key = (Math.imul(key - Math.imul(haystack[at] ?? 0, leaving), base) + next) | 0
  }
}

function standsAt(haystack: Uint8Array, at: number, needle: Uint8Array): boolean {
  if (at + needle.length > haystack.length) return false
  for (let index = keyLength; index < needle.length; index++)
    if (haystack[at + index] !== needle[index]) return false
  return true
}

function isWordIn(text: string, word: string): boolean {
  const letter = /[\p{L}\p{N}]/u
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text[at - 1] ?? ' '
    const after = text[at + word.length] ?? ' '
    if (!letter.test(before) && !letter.test(after)) return true
  }
  return false
}
