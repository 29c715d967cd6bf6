import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'

/** How a file's letters may be written. */
export const encodings = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const
export type Encoding = (typeof encodings)[number]

export type DecodedText = { readonly text: string; readonly encoding: Encoding }

/**
 * A file's text, in the encoding that its first bytes tell, else UTF-8 where it is that, else Windows-1252, which holds
 * all of Latin-1. Refuses with `knowledgeImport.notText`, and `knowledgeImport.mixedEncoding` where one row is UTF-8 and
 * another is not: whichever is chosen, letters would be lost. `asked` overrules what is found.
 */
export function decodeText(bytes: Uint8Array, asked: Encoding | null): DecodedText | Refusal {
  if (asked !== null) return { text: plain(bytes, asked), encoding: asked }
  const marked = byMark(bytes)
  if (marked === 'other') return refuse('knowledgeImport.notText')
  const wide = marked ?? byZeros(bytes)
  if (wide !== null) return checked({ text: plain(bytes, wide), encoding: wide })
  try {
    return checked({ text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' })
  } catch {
    const row = rowOfMixture(bytes)
    if (row !== null) return refuse('knowledgeImport.mixedEncoding', { row })
    return checked({ text: plain(bytes, 'windows-1252'), encoding: 'windows-1252' })
  }
}

const plain = (bytes: Uint8Array, encoding: Encoding): string => new TextDecoder(encoding).decode(bytes)

/** What a byte order mark says; `other` is UTF-32. */
function byMark(bytes: Uint8Array): Encoding | 'other' | null {
  const [a, b, c, d] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'other' : 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return a === 0 && b === 0 && c === 0xfe && d === 0xff ? 'other' : null
}

/** UTF-16 without a mark: every other byte of ordinary text is zero. */
function byZeros(bytes: Uint8Array): Encoding | null {
  const start = bytes.subarray(0, 2048 - (bytes.length % 2))
  const zeros = [...start.keys()].filter((at) => start[at] === 0)
  const odd = zeros.filter((at) => at % 2 === 1).length
  const even = zeros.length - odd
  const most = start.length / 4
  if (odd > most && even === 0) return 'utf-16le'
  return even > most && odd === 0 ? 'utf-16be' : null
}

/** A file of bytes that no text has is none. */
function checked(decoded: DecodedText): DecodedText | Refusal {
  // eslint-disable-next-line no-control-regex -- that is what is looked for
  return /[\u0000-\u0008\u000e-\u001b]/.test(decoded.text.slice(0, 1_000_000))
    ? refuse('knowledgeImport.notText')
    : decoded
}

/** The first line that is no UTF-8, in a file where another line with letters beyond ASCII is; null where none is. */
function rowOfMixture(bytes: Uint8Array): number | null {
  let [line, from, broken, sound] = [1, 0, 0, false]
  for (let at = 0; at <= bytes.length; at += 1) {
    if (at < bytes.length && bytes[at] !== 0x0a) continue
    const part = bytes.subarray(from, at)
    if (part.some((byte) => byte >= 0x80)) {
      if (isUtf8(part)) sound = true
      else if (broken === 0) broken = line
    }
    if (sound && broken > 0) return broken
    line += 1
    from = at + 1
  }
  return null
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes) !== ''
  } catch {
    return false
  }
}
