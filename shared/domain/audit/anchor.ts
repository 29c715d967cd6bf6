/**
 * A place in the audit trail that was printed or written elsewhere: its number, and the first digits of its SHA-256 (all
 * 64, or the 20 that a printed one has).
 */
export type Anchor = { readonly sequence: number; readonly hash: string }

/** Without I, L, O and U: what is read off paper and typed is not confused (Crockford's base 32). */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const bits = 5
/** 80 bits: nobody finds another trail that answers to it. */
const printedDigits = 20
const printedLength = (printedDigits * 4) / bits
const checkLength = 2
/** The greatest prime below 32²: a slip of one character, or two that changed places, never gives the same. */
const checkModulus = 1021

/** `812-7QKX-M2RD-0HVB-T9CE-4F`: what is printed and can be typed, with two characters that tell of a slip. */
export function anchorCode({ sequence, hash }: Anchor): string {
  const digits = hash.slice(0, printedDigits)
  const body = encode(BigInt(`0x${digits}`), printedLength)
  const check = encode(BigInt(checkOf(`${sequence}`, body)), checkLength)
  const groups = body.match(/.{4}/g) ?? []
  return [sequence, ...groups, check].join('-')
}

/** `812:` and the whole hash. */
export const fullAnchor = ({ sequence, hash }: Anchor): string => `${sequence}:${hash}`

/** Reads an anchor in either form; `form`: it is none, `check`: somebody mistyped it. */
export function readAnchor(text: string): Anchor | { readonly fault: 'form' | 'check' } {
  const typed = text.trim()
  const full = /^(\d{1,12}):([0-9a-f]{64})$/i.exec(typed)
  if (full !== null) return { sequence: Number(full[1]), hash: (full[2] ?? '').toLowerCase() }
  const short = /^(\d{1,12})[\s\-–:]+([0-9a-z][0-9a-z\s\-–]*)$/i.exec(typed)
  if (short === null) return { fault: 'form' }
  const sequence = Number(short[1])
  const said = (short[2] ?? '')
    .replace(/[\s\-–]/g, '')
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  if (said.length !== printedLength + checkLength || said.split('').some((each) => !alphabet.includes(each)))
    return { fault: 'form' }
  const body = said.slice(0, printedLength)
  if (decode(said.slice(printedLength)) !== BigInt(checkOf(`${sequence}`, body))) return { fault: 'check' }
  return { sequence, hash: decode(body).toString(16).padStart(printedDigits, '0') }
}

/** Finds the first printed anchor in a text: the foot of a page, a keyword of a file. */
export function findAnchor(text: string): Anchor | null {
  for (const [found] of text.matchAll(/\d{1,12}(?:-[0-9A-HJKMNP-TV-Z]{4}){4}-[0-9A-HJKMNP-TV-Z]{2}/g)) {
    const anchor = readAnchor(found)
    if (!('fault' in anchor)) return anchor
  }
  return null
}

function checkOf(sequence: string, body: string): number {
  return (sequence + body)
    .split('')
    .reduce((sum, each) => (sum * 37 + alphabet.indexOf(each) + 1) % checkModulus, 0)
}

function encode(value: bigint, length: number): string {
  return Array.from({ length }, (_, place) => {
    const shift = BigInt((length - 1 - place) * bits)
    return alphabet[Number((value >> shift) & 31n)] ?? ''
  }).join('')
}

const decode = (text: string): bigint =>
  text.split('').reduce((value, each) => (value << BigInt(bits)) | BigInt(alphabet.indexOf(each)), 0n)
