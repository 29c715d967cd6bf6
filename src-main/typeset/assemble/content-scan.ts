/** What a piece of a content stream is. Strings, brackets and comments are skipped, not reported. */
export type TokenKind = 'name' | 'number' | 'operator'

const blank = new Uint8Array(256)
for (const code of [0, 9, 10, 12, 13, 32]) blank[code] = 1
const delimiter = new Uint8Array(256)
for (const char of '()<>[]{}/%') delimiter[char.charCodeAt(0)] = 1

const [leftParen, rightParen, backslash, percent, slash, less, greater] = [40, 41, 92, 37, 47, 60, 62]

/**
 * Walks the tokens of a content stream, skipping strings and inline pictures, where operators only seem to
 * stand: a regular expression over the whole stream would rename bytes inside them.
 */
export function scanContent(
  bytes: Uint8Array,
  visit: (kind: TokenKind, start: number, end: number) => void,
): void {
  let at = 0
  while (at < bytes.length) {
    const code = bytes[at] ?? 0
    if (blank[code] === 1) at++
    else if (code === leftParen) at = afterString(bytes, at)
    else if (code === percent) at = afterLine(bytes, at)
    else if (code === less) at = bytes[at + 1] === less ? at + 2 : afterHexString(bytes, at)
    else if (code !== slash && delimiter[code] === 1) at++
    else {
      const end = afterWord(bytes, at + 1)
      visit(kindOf(code), at, end)
      at = isInlineData(bytes, at, end) ? afterInlineData(bytes, end + 1) : end
    }
  }
}

function kindOf(code: number): TokenKind {
  if (code === slash) return 'name'
  const numeric = (code >= 48 && code <= 57) || code === 43 || code === 45 || code === 46
  return numeric ? 'number' : 'operator'
}

function afterWord(bytes: Uint8Array, from: number): number {
  let at = from
  while (at < bytes.length && blank[bytes[at] ?? 0] === 0 && delimiter[bytes[at] ?? 0] === 0) at++
  return at
}

function afterLine(bytes: Uint8Array, from: number): number {
  let at = from
  while (at < bytes.length && bytes[at] !== 10 && bytes[at] !== 13) at++
  return at
}

function afterHexString(bytes: Uint8Array, from: number): number {
  const end = bytes.indexOf(greater, from)
  return end < 0 ? bytes.length : end + 1
}

function afterString(bytes: Uint8Array, from: number): number {
  let depth = 0
  for (let at = from; at < bytes.length; at++) {
    const code = bytes[at]
    if (code === backslash) at++
    else if (code === leftParen) depth++
    else if (code === rightParen && --depth === 0) return at + 1
  }
  return bytes.length
}

/** `ID` begins the raw data of an inline picture (ISO 32000-1, 8.9.7). */
function isInlineData(bytes: Uint8Array, start: number, end: number): boolean {
  return end - start === 2 && bytes[start] === 73 && bytes[start + 1] === 68
}

/** Raw data ends at an `EI` between blanks that plain text follows: the data itself may hold the letters. */
function afterInlineData(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at++) {
    if (bytes[at] !== 69 || bytes[at + 1] !== 73) continue
    const closed = at + 2 >= bytes.length || blank[bytes[at + 2] ?? 0] === 1
    if (closed && blank[bytes[at - 1] ?? 0] === 1 && readsLikeText(bytes, at + 2)) return at + 2
  }
  return bytes.length
}

function readsLikeText(bytes: Uint8Array, from: number): boolean {
  for (let at = from; at < Math.min(bytes.length, from + 12); at++) {
    const code = bytes[at] ?? 0
    if (code > 126 || (code < 32 && blank[code] === 0) || code === 0) return false
  }
  return true
}

/** What a page's operators leave open behind them, and the highest marked-content id among them. */
export type ContentShape = {
  /** Closing operators that nothing opened: viewers ignore them, but inside ours they would close ours. */
  readonly strays: readonly { readonly start: number; readonly end: number }[]
  /** Operators that close what is left open. */
  readonly closing: string
  readonly highestMcid: number
}

/** First letters of operators that nest: most others need not be read. */
const nests = new Uint8Array(256)
for (const letter of 'qQBE') nests[letter.charCodeAt(0)] = 1

const opens: Readonly<Record<string, string>> = { q: 'Q', BT: 'ET', BMC: 'EMC', BDC: 'EMC' }

/** Measures nesting of q/Q, BT/ET and BMC/EMC. */
export function shapeOf(bytes: Uint8Array): ContentShape {
  const open = { ET: 0, EMC: 0, Q: 0 }
  const strays: { start: number; end: number }[] = []
  let highestMcid = -1
  let afterMcid = false
  scanContent(bytes, (kind, start, end) => {
    if (kind === 'number' && afterMcid) highestMcid = Math.max(highestMcid, Number(latin1(bytes, start, end)))
    afterMcid = kind === 'name' && end - start === 5 && latin1(bytes, start, end) === '/MCID'
    if (kind !== 'operator' || end - start > 3 || nests[bytes[start] ?? 0] === 0) return
    const operator = latin1(bytes, start, end)
    const closer = opens[operator] ?? operator
    if (closer !== 'Q' && closer !== 'ET' && closer !== 'EMC') return
    if (closer !== operator) open[closer]++
    else if (open[closer] > 0) open[closer]--
    else strays.push({ start, end })
  })
  const closing = 'ET '.repeat(open.ET) + 'EMC '.repeat(open.EMC) + 'Q '.repeat(open.Q)
  return { strays, closing, highestMcid }
}

/** The same operators without the strays, or undefined when there are none. */
export function withoutStrays(bytes: Uint8Array, { strays }: ContentShape): Uint8Array | undefined {
  if (strays.length === 0) return undefined
  const copy = Uint8Array.from(bytes)
  for (const { start, end } of strays) copy.fill(32, start, end)
  return copy
}

export function latin1(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > 24)
    return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1')
  let text = ''
  for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at] ?? 0)
  return text
}
