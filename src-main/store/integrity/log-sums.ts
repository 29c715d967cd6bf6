/** The two running sums of SQLite's log, modulo 2³². */
export type Sums = readonly [number, number]

/** One bit of a file. */
export type Bit = { readonly offset: number; readonly bit: number }

/** A stretch of a log, whole pairs of words of 32 bits. */
export type Stretch = readonly [from: number, to: number]

/** SQLite's sums over stretches of a log, in the order of bytes that its head names, going on from `before`. */
export function sumOf(log: Buffer, stretches: readonly Stretch[], bigEndian: boolean, before: Sums): Sums {
  let [s0, s1] = before
  for (const [from, to] of stretches) {
    for (let at = from; at < to; at += 8) {
      s0 = (s0 + (bigEndian ? log.readUInt32BE(at) : log.readUInt32LE(at)) + s1) >>> 0
      s1 = (s1 + (bigEndian ? log.readUInt32BE(at + 4) : log.readUInt32LE(at + 4)) + s0) >>> 0
    }
  }
  return [s0, s1]
}

/**
 * The bits in the stretches any one of which, turned, changes their sums by that much: rarely more than one, since only
 * the highest bits of words weigh alike. Each pair takes the
 * sums (a, b) to (a + b + x, a + 2b + x + y): linear, so the weight of a bit follows from its place alone.
 */
export function bitsThatChange(
  log: Buffer,
  stretches: readonly Stretch[],
  bigEndian: boolean,
  wanted: Sums,
): Bit[] {
  const places = stretches.flatMap(([from, to]) =>
    Array.from({ length: (to - from) / 8 }, (_, pair) => from + pair * 8),
  )
  const found: Bit[] = []
  // what a change of (1, 0) and of (0, 1) behind this pair becomes at the end
  let [aa, ab, ba, bb] = [1, 0, 0, 1]
  for (const at of places.toReversed()) {
    const first: Sums = [(aa + ba) | 0, (ab + bb) | 0]
    found.push(...bitsOfWord(log, at, bigEndian, wanted, first))
    found.push(...bitsOfWord(log, at + 4, bigEndian, wanted, [ba, bb]))
    // one more pair between: (1, 0) becomes (1, 1), and (0, 1) becomes (1, 2)
    ;[aa, ab, ba, bb] = [(aa + ba) | 0, (ab + bb) | 0, (aa + 2 * ba) | 0, (ab + 2 * bb) | 0]
  }
  return found
}

function bitsOfWord(log: Buffer, at: number, bigEndian: boolean, wanted: Sums, [w0, w1]: Sums): Bit[] {
  const found: Bit[] = []
  const word = bigEndian ? log.readUInt32BE(at) : log.readUInt32LE(at)
  for (let bit = 0; bit < 32; bit++) {
    const change = (word >>> bit) & 1 ? -(1 << bit) : 1 << bit
    if ((Math.imul(w0, change) | 0) !== (wanted[0] | 0) || (Math.imul(w1, change) | 0) !== (wanted[1] | 0))
      continue
    found.push({ offset: at + (bigEndian ? 3 - (bit >> 3) : bit >> 3), bit: bit & 7 })
  }
  return found
}

/** A copy with that bit turned. */
export function turned(log: Buffer, { offset, bit }: Bit): Buffer {
  const copy = Buffer.from(log)
  copy[offset] = (copy[offset] ?? 0) ^ (1 << bit)
  return copy
}

/** The bit in which a stretch differs from what it should be, when it is only one. */
export function onlyBitApart(log: Buffer, at: number, wanted: Buffer): Bit[] {
  const apart = [...wanted.entries()].flatMap(([index, byte]) => {
    const bits = (log[at + index] ?? 0) ^ byte
    return bits === 0 ? [] : [{ offset: at + index, bits }]
  })
  const [first] = apart
  if (first === undefined || apart.length > 1 || (first.bits & (first.bits - 1)) !== 0) return []
  return [{ offset: first.offset, bit: Math.log2(first.bits) }]
}
