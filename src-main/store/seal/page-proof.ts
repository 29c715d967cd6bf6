import type { StoreKey } from './store-key.ts'
import { keystream, proofOf } from './aegis.ts'

/** Bytes of a page, in every store of ours. */
export const pageSize = 4096
const tagAt = (pageSize - 64) / 4
const nonceAt = (pageSize - 32) / 4
/** Words of the first page's open part, which no proof covers (store-header.ts). */
const openWords = 6

const swapped = Buffer.alloc(pageSize)
const words = new Int32Array(swapped.buffer, swapped.byteOffset, pageSize / 4)

/**
 * Whether a page, as it lies on the disk, is what was written under that key, by the proof at its end. The layout is
 * SQLite3 Multiple Ciphers': the page's own key and nonce are drawn from key and stored nonce, and bound to its number.
 */
export function pageProvesItself(page: Uint8Array, number: number, key: StoreKey): boolean {
  swapped.set(page)
  swapped.swap32()
  const own = keystream(wordsOf(key.bytes), words.subarray(nonceAt, nonceAt + 8), 16)
  own[15] = number
  const proof = proofOf(own.subarray(0, 8), own.subarray(8), words, number === 1 ? openWords : 0, tagAt)
  return proof.every((word, index) => word === words[tagAt + index])
}

const wordsOf = (bytes: Uint8Array): Int32Array =>
  Int32Array.from({ length: 8 }, (_, index) => Buffer.from(bytes).readInt32BE(index * 4))
