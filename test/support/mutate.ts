import { deflateSync, inflateSync } from 'node:zlib'
import { zip } from './docx-makers.ts'
import type { ZipEntry } from './docx-makers.ts'

/** Chance from a seed (mulberry32): the same seed gives the same file on every machine. */
export class Chance {
  #state: number
  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let value = this.#state
    value = Math.imul(value ^ (value >>> 15), value | 1)
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit)
  }

  oneOf<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T
  }
}

type Mutation = (bytes: Buffer, chance: Chance) => Buffer

const flip: Mutation = (bytes, chance) => {
  const changed = Buffer.from(bytes)
  for (let times = 1 + chance.below(8); times > 0; times--) {
    const at = chance.below(changed.length)
    changed[at] = (changed[at] ?? 0) ^ (1 << chance.below(8))
  }
  return changed
}

const cut: Mutation = (bytes, chance) => bytes.subarray(0, chance.below(bytes.length))

const remove: Mutation = (bytes, chance) => {
  const at = chance.below(bytes.length)
  return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + chance.below(60))])
}

const repeat: Mutation = (bytes, chance) => {
  const at = chance.below(bytes.length)
  const end = at + chance.below(400)
  return Buffer.concat([bytes.subarray(0, end), bytes.subarray(at)])
}

const swap: Mutation = (bytes, chance) => {
  const length = 1 + chance.below(Math.min(60, bytes.length >> 2))
  const a = chance.below(bytes.length - 2 * length)
  const b = a + length + chance.below(bytes.length - a - 2 * length)
  const changed = Buffer.from(bytes)
  bytes.copy(changed, a, b, b + length)
  bytes.copy(changed, b, a, a + length)
  return changed
}

/** Puts one token of a kind in the place of another, or an extreme one. */
const retoken =
  (token: RegExp, extremes: readonly string[]): Mutation =>
  (bytes, chance) => {
    const text = bytes.toString('latin1')
    const found = [...text.matchAll(token)]
    if (found.length === 0) return flip(bytes, chance)
    let changed = text
    for (let times = 1 + chance.below(3); times > 0; times--) {
      const from = chance.oneOf(found)
      const to = chance.below(3) === 0 ? chance.oneOf(extremes) : chance.oneOf(found)[0]
      const at = from.index
      changed = changed.slice(0, at) + to + changed.slice(at + from[0].length)
      if (to.length !== from[0].length) break // later places have moved
    }
    return Buffer.from(changed, 'latin1')
  }

const names = retoken(/\/[A-Z][A-Za-z0-9]*/g, [
  '/Type',
  '/Kids',
  '/Parent',
  '/JS',
  '/XFA',
  '/Encrypt',
  '/#00',
  '/',
])
const numbers = retoken(/(?<![\d.])-?\d+(\.\d+)?(?![\d.])/g, [
  '-1',
  '0',
  '2147483648',
  '99999999999999999999',
  '1e99',
  '.',
])
const references = retoken(/\d+ 0 R/g, ['0 0 R', '1 0 R', '2 0 R', '9999999 0 R', 'null', '[]', '<<>>'])
const brackets = retoken(/<<|>>|\[|\]|\(|\)/g, ['<<', '>>', '[', ']', '(', ')', ''])

/** What a stream holds, changed and packed again. */
const repack: Mutation = (bytes, chance) => {
  const text = bytes.toString('latin1')
  const streams = [...text.matchAll(/stream\r?\n/g)].filter(
    ({ index }) => text.slice(index - 3, index) !== 'end',
  )
  if (streams.length === 0) return flip(bytes, chance)
  const stream = chance.oneOf(streams)
  const start = stream.index + stream[0].length
  const end = text.indexOf('endstream', start)
  try {
    const plain = inflateSync(bytes.subarray(start, end))
    const changed = chance.oneOf([flip, numbers, names, remove, repeat, brackets])(plain, chance)
    return Buffer.concat([
      bytes.subarray(0, start),
      deflateSync(changed),
      Buffer.from('\n'),
      bytes.subarray(end),
    ])
  } catch {
    return flip(bytes, chance)
  }
}

const ofPdf = [
  flip,
  cut,
  remove,
  repeat,
  swap,
  names,
  names,
  numbers,
  numbers,
  references,
  references,
  brackets,
  repack,
  repack,
]

/** A PDF with one to three faults. */
export function mutatedPdf(bases: readonly Uint8Array[], seed: number): Buffer {
  const chance = new Chance(seed)
  return faulty(Buffer.from(chance.oneOf(bases)), ofPdf, chance)
}

/** A picture with one to three faults. */
export function mutatedPicture(bases: readonly Uint8Array[], seed: number): Buffer {
  const chance = new Chance(seed)
  return faulty(Buffer.from(chance.oneOf(bases)), [flip, flip, cut, remove, repeat, swap], chance)
}

function faulty(bytes: Buffer, mutations: readonly Mutation[], chance: Chance): Buffer {
  let changed = bytes
  for (let times = 1 + chance.below(3); times > 0; times--)
    changed = changed.length < 8 ? changed : chance.oneOf(mutations)(changed, chance)
  return changed
}

const tags = retoken(/<\/?[a-z]+:[A-Za-z]+/g, [
  '<w:p',
  '<w:tbl',
  '<w:tr',
  '</w:p',
  '<w:del',
  '<mc:AlternateContent',
  '',
])
const values = retoken(/="[^"]*"/g, [
  '=""',
  '="-1"',
  '="99999999999"',
  '="../../x"',
  '="&#0;"',
  '="javascript:x"',
])

/** A Word document with faults in its parts, packed well, or in its packing. */
export function mutatedDocx(bases: readonly (readonly ZipEntry[])[], seed: number): Buffer {
  const chance = new Chance(seed)
  const entries = [...chance.oneOf(bases)]
  if (chance.below(5) === 0) return faulty(zip(entries), [flip, cut, remove, swap], chance)
  const at = chance.below(entries.length)
  const entry = entries[at] as ZipEntry
  const data = faulty(
    Buffer.from(entry.data),
    [flip, remove, repeat, swap, tags, tags, values, values, numbers],
    chance,
  )
  entries[at] = { ...entry, data }
  return zip(entries)
}

/** Bytes of any kind with one to three faults. */
export function mutatedBytes(base: Uint8Array, seed: number): Buffer {
  return faulty(Buffer.from(base), [flip, flip, flip, cut, remove, repeat, swap], new Chance(seed))
}

const extremeJson =
  '""|"../../x"|"\\u0000"|-1|0|1e308|99999999999999999999|null|{}|[]|"__proto__"|[[[[[[[[]]]]]]]]|"01744877-1d85-76fd-a30c-4cca0cc89a19"'
const jsonValues = retoken(/"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|true|false|null/g, extremeJson.split('|'))
const jsonBrackets = retoken(/[{}[\],:]/g, ['{', '}', '[', ']', ',', ':', ''])

/** JSON with one to three faults, most of which leave it JSON. */
export function mutatedJson(base: Uint8Array, seed: number): Buffer {
  const chance = new Chance(seed)
  const kinds = [jsonValues, jsonValues, jsonValues, jsonValues, jsonBrackets, flip, repeat]
  return faulty(Buffer.from(base), kinds, chance)
}
