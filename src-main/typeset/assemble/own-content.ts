/** A number, a name with its slash, a string's bytes, a list, or a dictionary by names without slash. */
export type Operand = number | string | Buffer | readonly Operand[] | ReadonlyMap<string, Operand>

export type Operation = { readonly operator: string; readonly operands: readonly Operand[] }

const codeOf = (char: string): number => char.charCodeAt(0)
const [leftParen, rightParen, backslash] = ['(', ')', '\\'].map(codeOf)
const [less, greater, leftBracket, rightBracket, slash] = ['<', '>', '[', ']', '/'].map(codeOf)
const escapes = new Map(
  Object.entries({ n: 10, r: 13, t: 9, b: 8, f: 12 }).map(([char, code]) => [codeOf(char), code]),
)
const lineFeed = 10

const blank = new Uint8Array(256)
for (const code of [0, 9, 10, 12, 13, 32]) blank[code] = 1
/** What ends a name, a number or an operator. */
const ends = Uint8Array.from(blank)
for (const char of '()<>[]/') ends[codeOf(char)] = 1

/**
 * The operations of a page as the typesetter wrote it, one after the other. Only for our own pages: a stranger's may hold
 * inline pictures and whatever else `scanContent` steps over.
 */
export function readOperations(bytes: Buffer, follow: (operation: Operation) => void): void {
  const text = bytes.toString('latin1')
  const outer: Operand[][] = []
  let operands: Operand[] = []
  for (let at = 0; at < bytes.length;) {
    const code = bytes[at] ?? 0
    if (blank[code] === 1) at++
    else if (code === leftBracket || (code === less && bytes[at + 1] === less)) {
      outer.push(operands)
      operands = []
      at += code === less ? 2 : 1
    } else if (code === rightBracket || code === greater) {
      const inner = operands
      operands = outer.pop() ?? []
      operands.push(code === greater ? dictionaryOf(inner) : inner)
      at += code === greater ? 2 : 1
    } else if (code === less) {
      const end = bytes.indexOf(greater ?? 0, at)
      operands.push(Buffer.from(text.slice(at + 1, end).replace(/\s/g, ''), 'hex'))
      at = end + 1
    } else if (code === leftParen) {
      const { value, end } = literalAt(bytes, at + 1)
      operands.push(value)
      at = end
    } else {
      let end = at + 1
      while (end < bytes.length && ends[bytes[end] ?? 0] === 0) end++
      const word = text.slice(at, end)
      at = end
      const isNumber = code < 58 && code > 42 && code !== slash
      if (isNumber) operands.push(Number(word))
      else if (code === slash || word === 'true' || word === 'false' || word === 'null') operands.push(word)
      else {
        follow({ operator: word, operands })
        operands = []
      }
    }
  }
}

function dictionaryOf(operands: readonly Operand[]): ReadonlyMap<string, Operand> {
  const entries: [string, Operand][] = []
  for (let index = 0; index + 1 < operands.length; index += 2) {
    const [key, value] = [operands[index], operands[index + 1]]
    if (typeof key === 'string' && value !== undefined) entries.push([key.slice(1), value])
  }
  return new Map(entries)
}

/** A string in parentheses, from behind the first (ISO 32000-1, 7.3.4.2). */
function literalAt(bytes: Buffer, start: number): { value: Buffer; end: number } {
  let depth = 1
  let at = start
  let length = 0
  for (; at < bytes.length; at++) {
    const code = bytes[at] ?? 0
    if (code === backslash) {
      const escape = bytes[at + 1]
      let digits = 0
      let octal = 0
      for (; digits < 3 && isOctal(bytes[at + 1 + digits]); digits++)
        octal = octal * 8 + (bytes[at + 1 + digits] ?? 48) - 48
      if (digits > 0) length = keep(octal & 255, length)
      else if (escape !== lineFeed) length = keep(escapes.get(escape ?? 0) ?? escape ?? 0, length)
      at += Math.max(digits, 1)
      continue
    }
    if (code === leftParen) depth++
    if (code === rightParen && --depth === 0) break
    length = keep(code, length)
  }
  return { value: Buffer.from(kept.subarray(0, length)), end: at + 1 }
}

/** Where strings are put together; grows with the longest. */
let kept = new Uint8Array(1024)

function keep(code: number, length: number): number {
  if (length === kept.length) {
    const longer = new Uint8Array(kept.length * 2)
    longer.set(kept)
    kept = longer
  }
  kept[length] = code
  return length + 1
}

const isOctal = (code: number | undefined): boolean => code !== undefined && code >= 48 && code <= 55

/** Glyph numbers of a shown string: two bytes each, as our fonts are all encoded by identity. */
export function glyphsOf(shown: Operand | undefined): readonly number[] {
  if (!Buffer.isBuffer(shown))
    return Array.isArray(shown) ? shown.flatMap((each: Operand) => glyphsOf(each)) : []
  return Array.from({ length: shown.length >> 1 }, (_, index) => shown.readUInt16BE(index * 2))
}

/** A name operand without its slash; empty for anything else. */
export function nameIn(operand: Operand | undefined): string {
  return typeof operand === 'string' ? operand.slice(1) : ''
}
