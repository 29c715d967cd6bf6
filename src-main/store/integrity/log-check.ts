import { readFileSync, statSync } from 'node:fs'
import { pageSize } from '../seal/page-proof.ts'
import { bitsThatChange, onlyBitApart, sumOf, turned, type Bit, type Stretch, type Sums } from './log-sums.ts'

/**
 * What a log (`-wal`) that was left by a crash holds. SQLite reads it up to the first frame whose sum does not hold
 * and forgets the rest without a word, for a power cut may tear the end off. So may a flipped bit tear acknowledged
 * work off; the two are told apart here.
 */
export type LogAccount = {
  /** Frames that SQLite will take over: to the last commit before anything that does not hold. */
  readonly frames: number
  /** Commits among them. */
  readonly commits: number
  /** Frames that belong to this log and that SQLite would forget though they had been saved; 0 when none. */
  readonly lost: number
  /** The bits any one of which, turned, makes what does not hold hold; mostly one. Then it was that, and no torn end. */
  readonly wrongBits: readonly Bit[]
  /** The pages that the log's valid frames hold: what lies in the file for them is of no account. */
  readonly pages: ReadonlySet<number>
}

const headLength = 32
const frameHead = 24
const frameLength = frameHead + pageSize
const nothing: LogAccount = { frames: 0, commits: 0, lost: 0, wrongBits: [], pages: new Set() }

/** Reads the log beside a store that nothing has open in this process; one that is not there holds nothing. */
export function checkLog(storeFile: string): LogAccount {
  const file = `${storeFile}-wal`
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  return size === 0 ? nothing : accountOfLog(readFileSync(file))
}

/** As {@link checkLog}, of the log's bytes. */
export function accountOfLog(log: Buffer): LogAccount {
  const all = Math.floor((log.length - headLength) / frameLength)
  if (all < 1) return nothing
  const head = sumOfHead(log)
  if (!headHolds(log, head)) return accountWithoutHead(log, all)
  const bigEndian = isBigEndian(log)
  const { good, sums, ...read } = readFrames(log, all, bigEndian, head)
  if (good === all) return { ...read, lost: 0, wrongBits: [] }
  const wrongBits = wrongBitsOfFrame(log, good, bigEndian, sums)
  const [first] = wrongBits
  const lost =
    first === undefined ? savedBehind(log, good, all) : framesWithSalt(turned(log, first), good, all)
  return { ...read, lost, wrongBits }
}

type ReadFrames = Pick<LogAccount, 'frames' | 'commits' | 'pages'> & {
  readonly good: number
  readonly sums: Sums
}

function readFrames(log: Buffer, all: number, bigEndian: boolean, head: Sums): ReadFrames {
  let sums = head
  let [good, frames, commits] = [0, 0, 0]
  const pages = new Set<number>()
  const sinceCommit: number[] = []
  for (; good < all; good++) {
    const next = sumOf(log, stretchesOf(good), bigEndian, sums)
    if (!hasSalt(log, good) || pageOf(log, good) === 0 || !saysSums(log, good, next)) break
    sums = next
    sinceCommit.push(pageOf(log, good))
    if (!isCommit(log, good)) continue
    commits += 1
    frames = good + 1
    for (const page of sinceCommit.splice(0)) pages.add(page)
  }
  return { good, sums, frames, commits, pages }
}

/** A head is written and flushed before its first frame, so that frames behind one that does not hold had been saved. */
function accountWithoutHead(log: Buffer, all: number): LogAccount {
  const wrongBits = Array.from({ length: headLength * 8 }, (_, place) => ({
    offset: place >> 3,
    bit: place & 7,
  })).filter((bit) => {
    const right = turned(log.subarray(0, headLength), bit)
    return headHolds(right, sumOfHead(right))
  })
  const lostBehind = wrongBits.map((bit) => framesWithSalt(turned(log, bit), 0, all))
  if (wrongBits.length > 0) return { ...nothing, lost: Math.max(...lostBehind), wrongBits }
  const first = offsetOf(0) + 8
  let lost = 0
  // a file that was merely lengthened has no page numbers
  while (lost < all && pageOf(log, lost) !== 0 && sameBytes(log, first, offsetOf(lost) + 8, 8)) lost += 1
  return { ...nothing, lost }
}

/**
 * A torn write leaves whole sectors of what lay there before, and no one bit makes it right. A frame whose salt is
 * another by more than a bit is an older log's, which lies on behind the newest until it is written over.
 */
function wrongBitsOfFrame(log: Buffer, frame: number, bigEndian: boolean, before: Sums): Bit[] {
  const at = offsetOf(frame)
  const sums = sumOf(log, stretchesOf(frame), bigEndian, before)
  if (!hasSalt(log, frame))
    return saysSums(log, frame, sums) ? onlyBitApart(log, at + 8, log.subarray(16, 24)) : []
  const said: Sums = [log.readUInt32BE(at + 16), log.readUInt32BE(at + 20)]
  const wanted = Buffer.alloc(8)
  wanted.writeUInt32BE(sums[0], 0)
  wanted.writeUInt32BE(sums[1], 4)
  const missing: Sums = [said[0] - sums[0], said[1] - sums[1]]
  return [
    ...onlyBitApart(log, at + 16, wanted),
    ...bitsThatChange(log, stretchesOf(frame), bigEndian, missing),
  ]
}

/**
 * Frames from a bad one on that had been saved: a commit is flushed before the next is begun, so a frame of this log
 * behind a later commit says that the bad one was once whole. Within the last commit it may be the torn end.
 */
function savedBehind(log: Buffer, bad: number, all: number): number {
  let hasCommit = false
  let last = -1
  for (let frame = bad; frame < all; frame++) {
    if (!hasSalt(log, frame)) continue
    if (hasCommit) last = frame
    if (isCommit(log, frame)) hasCommit = true
  }
  return last === -1 ? 0 : last - bad + 1
}

function framesWithSalt(log: Buffer, from: number, all: number): number {
  let count = 0
  while (from + count < all && hasSalt(log, from + count)) count += 1
  return count
}

/** Where the frame begins that a place of a log lies in; null in the log's head. */
export const frameAt = (offset: number): number | null =>
  offset < headLength ? null : offsetOf(Math.floor((offset - headLength) / frameLength))

const offsetOf = (frame: number): number => headLength + frame * frameLength
const stretchesOf = (frame: number): readonly Stretch[] => {
  const at = offsetOf(frame)
  return [
    [at, at + 8],
    [at + frameHead, at + frameLength],
  ]
}
const pageOf = (log: Buffer, frame: number): number => log.readUInt32BE(offsetOf(frame))
const isCommit = (log: Buffer, frame: number): boolean => log.readUInt32BE(offsetOf(frame) + 4) !== 0
const hasSalt = (log: Buffer, frame: number): boolean => sameBytes(log, 16, offsetOf(frame) + 8, 8)
const saysSums = (log: Buffer, frame: number, [s0, s1]: Sums): boolean =>
  log.readUInt32BE(offsetOf(frame) + 16) === s0 && log.readUInt32BE(offsetOf(frame) + 20) === s1
const sameBytes = (log: Buffer, a: number, b: number, length: number): boolean =>
  log.compare(log, a, a + length, b, b + length) === 0

const isBigEndian = (log: Buffer): boolean => (log.readUInt32BE(0) & 1) === 1
const sumOfHead = (log: Buffer): Sums => sumOf(log, [[0, 24]], isBigEndian(log), [0, 0])
const headHolds = (log: Buffer, [s0, s1]: Sums): boolean =>
  log.readUInt32BE(0) >>> 1 === 0x377f0682 >>> 1 &&
  log.readUInt32BE(4) === 3007000 &&
  log.readUInt32BE(8) === pageSize &&
  log.readUInt32BE(24) === s0 &&
  log.readUInt32BE(28) === s1
