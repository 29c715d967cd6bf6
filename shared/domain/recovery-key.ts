/**
 * A key of 256 bits as people write it: thirteen groups of five, of which the fifth is a check of the four before it
 * and of the group's place, so that whoever mistypes hears which group. Digits are Crockford's: no I, L, O or U.
 */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const groups = 13
const perGroup = 4

/** `3F8QW-…`, of 32 bytes. */
export function writeRecoveryKey(bytes: Uint8Array): string {
  const values: number[] = []
  let [held, bits] = [0, 0]
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    for (; bits >= 5; bits -= 5) values.push((held >> (bits - 5)) & 31)
    held &= 31
  }
  values.push((held << (5 - bits)) & 31)
  return Array.from({ length: groups }, (_, index) => {
    const group = values.slice(index * perGroup, (index + 1) * perGroup)
    return [...group, checkOf(group, index)].map((value) => digits[value] ?? '').join('')
  }).join('-')
}

export type ReadRecoveryKey =
  | { readonly ok: true; readonly bytes: Uint8Array }
  /** Groups, counted from 1, that are not as they were printed; none where the whole is too short or too long. */
  | { readonly ok: false; readonly wrong: readonly number[]; readonly digits: number }

/** Reads what somebody typed: spaces, hyphens and small letters are as good, O is 0, I and L are 1. */
export function readRecoveryKey(typed: string): ReadRecoveryKey {
  const text = typed
    .toUpperCase()
    .replaceAll(/[\s\-–.]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
  const values = Array.from(text, (digit) => digits.indexOf(digit))
  const whole = groups * (perGroup + 1)
  if (values.length !== whole) return { ok: false, wrong: [], digits: values.length }
  const wrong = Array.from({ length: groups }, (_, index) => index + 1).filter((number) => {
    const [check, ...group] = values.slice((number - 1) * 5, number * 5).toReversed()
    return (
      values.slice((number - 1) * 5, number * 5).includes(-1) ||
      check !== checkOf(group.toReversed(), number - 1)
    )
  })
  if (wrong.length > 0) return { ok: false, wrong, digits: values.length }
  return { ok: true, bytes: bytesOf(values.filter((_, index) => index % 5 !== perGroup)) }
}

function bytesOf(values: readonly number[]): Uint8Array {
  const bytes: number[] = []
  let [held, bits] = [0, 0]
  for (const value of values) {
    held = (held << 5) | value
    bits += 5
    if (bits < 8) continue
    bits -= 8
    bytes.push((held >> bits) & 255)
    held &= (1 << bits) - 1
  }
  return Uint8Array.from(bytes)
}

/**
 * In the field of 32 elements, each digit times another power of the root: one wrong digit, or two that changed places,
 * always give another check.
 */
function checkOf(group: readonly number[], place: number): number {
  let check = place + 1
  for (const [index, value] of group.entries()) {
    let product = value
    for (let times = 0; times <= index; times++) product = (product << 1) ^ (product & 16 ? 0b100101 : 0)
    check ^= product
  }
  return check & 31
}
