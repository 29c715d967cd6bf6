import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { provenBy } from './seal/proven-by.ts'
import { knownKey } from './seal/store-key.ts'

/** "SAKS" in ASCII: stands in bytes 68–71 of every plain store and says that the file is ours. */
export const applicationId = 0x53414b53

const plainMagic = 'SQLite format 3\0'
/** The first eight bytes of a sealed store; the next eight name its key (seal/store-key.ts). */
const sealedMagic = Buffer.from('SAKSKLAR', 'latin1')

/**
 * Bytes 16–23 of every sealed store, the only others that lie open: page size, journal (18 and 19: 1 or 2), the
 * bytes that each page keeps for its proof, and three that SQLite never changes. No proof covers the first 24 bytes
 * of the file, so every bit of them is known beforehand instead.
 */
const openPart = (journal: number): Buffer => Buffer.from([0x10, 0, journal, journal, 64, 64, 32, 32])

/** What a file's first bytes say. `cut`: it ends within them. */
export type StoreHead =
  | { readonly kind: 'plain' }
  | { readonly kind: 'sealed'; readonly keyId: string }
  | { readonly kind: 'damaged' | 'foreign' | 'empty' }

/** The sixteen bytes that a sealed store of this key begins with. */
export const sealedSalt = (keyId: string): Buffer => Buffer.concat([sealedMagic, Buffer.from(keyId, 'hex')])

/** All that lies open of a sealed workspace: its first 24 bytes. */
export const sealedHead = (keyId: string): Buffer => Buffer.concat([sealedSalt(keyId), openPart(2)])

/**
 * What a file is, judged by its first hundred bytes and without SQLite: merely opening somebody else's
 * database could roll back its journal, that is, write to it. Never of a file that SQLite has open in this
 * process: its locks would fall (open-here.ts).
 */
export function readHead(path: string): StoreHead {
  const head = Buffer.alloc(100)
  const file = openSync(path, 'r')
  try {
    if (!fstatSync(file).isFile()) return { kind: 'foreign' }
    return judgeHead(head.subarray(0, readSync(file, head, 0, head.length, 0)))
  } finally {
    closeSync(file)
  }
}

/** As {@link readHead}, of bytes that were read. */
export function judgeHead(head: Buffer): StoreHead {
  if (head.length === 0) return { kind: 'empty' }
  const startsPlain = head.toString('latin1', 0, 16) === plainMagic
  const startsSealed = differingBits(head.subarray(0, 8), sealedMagic) <= 8
  if (head.length < 100) return { kind: startsPlain || startsSealed ? 'damaged' : 'foreign' }
  const ours = head.readUInt32BE(68) === applicationId
  if (startsPlain) return { kind: ours ? 'plain' : 'foreign' }
  const open = head.subarray(16, 24)
  const opensRight = open.equals(openPart(1)) || open.equals(openPart(2))
  if (!startsSealed) return { kind: ours || opensRight ? 'damaged' : 'foreign' }
  if (!opensRight || !head.subarray(0, 8).equals(sealedMagic)) return { kind: 'damaged' }
  return { kind: 'sealed', keyId: head.toString('hex', 8, 16) }
}

/** Whether a file is a store of ours, plain or sealed. */
export function recogniseStore(path: string): 'store' | 'damaged' | 'foreign' {
  const head = readHead(path)
  if (head.kind === 'plain' || head.kind === 'damaged') return head.kind === 'plain' ? 'store' : 'damaged'
  if (head.kind === 'sealed' && knownKey(head.keyId) !== null) return 'store'
  // what names an unknown key, or nothing of ours, may be the damaged head of a file whose pages we know
  if (head.kind !== 'empty' && provenBy(path) !== null) return 'damaged'
  return head.kind === 'sealed' ? 'store' : 'foreign'
}

function differingBits(a: Buffer, b: Buffer): number {
  let bits = Math.abs(a.length - b.length) * 8
  for (const [at, byte] of a.entries()) {
    for (let rest = byte ^ (b[at] ?? byte); rest > 0; rest >>= 1) bits += rest & 1
  }
  return bits
}
