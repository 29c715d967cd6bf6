import { v7 } from 'uuid'
import type { IdSource } from '#shared/ids.ts'

/** UUIDv7 ids that are the same in every run: time ticks by a millisecond, chance comes from a seed. */
export function seededIds(seed: number, from = Date.UTC(2020, 8, 1, 7)): IdSource {
  const next = mulberry32(seed)
  let msecs = from
  const newId = (): string => {
    const random = Uint8Array.from({ length: 16 }, () => Math.floor(next() * 256))
    return v7({ msecs: msecs++, seq: Math.floor(next() * 0x7fffffff), random })
  }
  return newId as IdSource
}

/** For builders and tests that ask for no seed of their own. */
export const newId = seededIds(1)

/** Tommy Ettinger's small generator: enough for ids in tests. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
