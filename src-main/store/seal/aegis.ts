/**
 * AEGIS-256 (draft-irtf-cfrg-aegis-aead), as much of it as says whether a page is what was written. SQLite proves a
 * page when it reads it, but never reads the free ones, and tells nobody which page failed; this reads bytes.
 */
const te = tables()
/** The two constants of the algorithm, as big-endian words. */
const c0 = [0x00010102, 0x0305080d, 0x15223759, 0x90e97962] as const
const c1 = [0xdb3d1855, 0x6dc22ff1, 0x20113142, 0x73b528dd] as const
const startRounds = 16
const endRounds = 7

/** Words of 32 bits, big-endian; as many as are asked for, and zeros where there are none. */
const word = (words: Int32Array, at: number): number => words[at] ?? 0

/** `words` of the keystream that key and nonce (eight words each) give. */
export function keystream(key: Int32Array, nonce: Int32Array, words: number): Int32Array {
  const out = new Int32Array(words)
  run(key, nonce, out, 0, words, out)
  return out
}

/** The proof, eight words, of the message whose enciphered words stand in `text` from `from` to `to`. */
export function proofOf(
  key: Int32Array,
  nonce: Int32Array,
  text: Int32Array,
  from: number,
  to: number,
): Int32Array {
  return run(key, nonce, text, from, to, null)
}

/**
 * The six blocks of the state are a to f, four words each, in variables of their own: this is done for every block
 * of every page. Each becomes a round of AES of the one before it with itself as key; the message enters the first.
 * With `stream`, nothing is taken in and the keystream given out there.
 */
function run(
  key: Int32Array,
  nonce: Int32Array,
  text: Int32Array,
  from: number,
  to: number,
  stream: Int32Array | null,
): Int32Array {
  const starts = new Int32Array(16)
  for (let i = 0; i < 8; i++) {
    starts[i] = word(key, i)
    starts[8 + i] = word(key, i) ^ word(nonce, i)
  }
  const blocks = (to - from + 3) >> 2
  let a0 = word(starts, 8),
    a1 = word(starts, 9),
    a2 = word(starts, 10),
    a3 = word(starts, 11)
  let b0 = word(starts, 12),
    b1 = word(starts, 13),
    b2 = word(starts, 14),
    b3 = word(starts, 15)
  let c00 = c1[0] | 0,
    c01 = c1[1] | 0,
    c02 = c1[2] | 0,
    c03 = c1[3] | 0
  let d0 = c0[0] | 0,
    d1 = c0[1] | 0,
    d2 = c0[2] | 0,
    d3 = c0[3] | 0
  let e0 = word(key, 0) ^ d0,
    e1 = word(key, 1) ^ d1,
    e2 = word(key, 2) ^ d2,
    e3 = word(key, 3) ^ d3
  let f0 = word(key, 4) ^ c00,
    f1 = word(key, 5) ^ c01,
    f2 = word(key, 6) ^ c02,
    f3 = word(key, 7) ^ c03
  let m0 = 0,
    m1 = 0,
    m2 = 0,
    m3 = 0
  for (let step = 0; step < startRounds + blocks + endRounds; step++) {
    if (step < startRounds) {
      const at = (step & 3) * 4
      m0 = word(starts, at)
      m1 = word(starts, at + 1)
      m2 = word(starts, at + 2)
      m3 = word(starts, at + 3)
    } else if (step < startRounds + blocks) {
      const at = from + (step - startRounds) * 4
      const z0 = b0 ^ e0 ^ f0 ^ (c00 & d0)
      const z1 = b1 ^ e1 ^ f1 ^ (c01 & d1)
      const z2 = b2 ^ e2 ^ f2 ^ (c02 & d2)
      const z3 = b3 ^ e3 ^ f3 ^ (c03 & d3)
      if (stream !== null) {
        stream[at] = z0
        stream[at + 1] = z1
        stream[at + 2] = z2
        stream[at + 3] = z3
        m0 = m1 = m2 = m3 = 0
      } else {
        // the last block may be half a one, and is filled up with zeros
        m0 = at < to ? word(text, at) ^ z0 : 0
        m1 = at + 1 < to ? word(text, at + 1) ^ z1 : 0
        m2 = at + 2 < to ? word(text, at + 2) ^ z2 : 0
        m3 = at + 3 < to ? word(text, at + 3) ^ z3 : 0
      }
    } else if (step === startRounds + blocks) {
      if (stream !== null) return stream
      // little-endian counts of bits: none beside the message, and the message's
      const bits = (to - from) * 32
      m0 = d0
      m1 = d1
      m2 = d2 ^ (((bits & 0xff) << 24) | ((bits & 0xff00) << 8) | ((bits >>> 8) & 0xff00) | (bits >>> 24))
      m3 = d3
    }
    const g0 = f0
    const g1 = f1
    const g2 = f2
    const g3 = f3
    f0 ^= column(e0, e1, e2, e3)
    f1 ^= column(e1, e2, e3, e0)
    f2 ^= column(e2, e3, e0, e1)
    f3 ^= column(e3, e0, e1, e2)
    e0 ^= column(d0, d1, d2, d3)
    e1 ^= column(d1, d2, d3, d0)
    e2 ^= column(d2, d3, d0, d1)
    e3 ^= column(d3, d0, d1, d2)
    d0 ^= column(c00, c01, c02, c03)
    d1 ^= column(c01, c02, c03, c00)
    d2 ^= column(c02, c03, c00, c01)
    d3 ^= column(c03, c00, c01, c02)
    c00 ^= column(b0, b1, b2, b3)
    c01 ^= column(b1, b2, b3, b0)
    c02 ^= column(b2, b3, b0, b1)
    c03 ^= column(b3, b0, b1, b2)
    b0 ^= column(a0, a1, a2, a3)
    b1 ^= column(a1, a2, a3, a0)
    b2 ^= column(a2, a3, a0, a1)
    b3 ^= column(a3, a0, a1, a2)
    a0 ^= column(g0, g1, g2, g3) ^ m0
    a1 ^= column(g1, g2, g3, g0) ^ m1
    a2 ^= column(g2, g3, g0, g1) ^ m2
    a3 ^= column(g3, g0, g1, g2) ^ m3
  }
  const tag = [
    a0 ^ b0 ^ c00,
    a1 ^ b1 ^ c01,
    a2 ^ b2 ^ c02,
    a3 ^ b3 ^ c03,
    d0 ^ e0 ^ f0,
    d1 ^ e1 ^ f1,
    d2 ^ e2 ^ f2,
    d3 ^ e3 ^ f3,
  ]
  return Int32Array.from(tag)
}

/** One column of a round of AES: bytes, rows and columns at once, by table. */
function column(a: number, b: number, c: number, d: number): number {
  return (
    (te[a >>> 24] ?? 0) ^
    (te[256 | ((b >>> 16) & 255)] ?? 0) ^
    (te[512 | ((c >>> 8) & 255)] ?? 0) ^
    (te[768 | (d & 255)] ?? 0)
  )
}

/** Four tables of AES, computed: S-box in GF(2⁸), then its column, turned for each row. */
function tables(): Int32Array {
  const made = new Int32Array(1024)
  const twice = (x: number): number => ((x << 1) ^ (x & 128 ? 0x11b : 0)) & 255
  let p = 1
  let q = 1
  const box = new Uint8Array(256)
  do {
    p ^= twice(p)
    q ^= q << 1
    q ^= q << 2
    q ^= q << 4
    q &= 255
    if (q & 128) q ^= 9
    const turned = q | (q << 8)
    box[p] = 0x63 ^ q ^ (turned >> 7) ^ (turned >> 6) ^ (turned >> 5) ^ (turned >> 4)
  } while (p !== 1)
  box[0] = 0x63
  for (let x = 0; x < 256; x++) {
    const s = box[x] ?? 0
    const whole = (twice(s) << 24) | (s << 16) | (s << 8) | (twice(s) ^ s)
    for (let row = 0; row < 4; row++) {
      made[row * 256 + x] = row === 0 ? whole : (whole >>> (8 * row)) | (whole << (32 - 8 * row))
    }
  }
  return made
}
