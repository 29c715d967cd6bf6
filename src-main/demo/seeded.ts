import { createHash } from 'node:crypto'
import { v7 } from 'uuid'
import type { Id, IdSource } from '#shared/ids.ts'

/**
 * Ids that are the same each time for the same seed: the demo workspace, and with it each packet,
 * is the same byte for byte on every machine. `start` is the first instant, milliseconds since 1970;
 * each id is one millisecond later.
 */
export function seededIds(seed: string, start: number): IdSource {
  let count = 0
  return <I extends Id<string>>(): I => {
    count += 1
    const random = createHash('sha256').update(`${seed}:${count}`).digest().subarray(0, 16)
    return v7({ msecs: start + count, seq: 0, random: new Uint8Array(random) }) as I
  }
}
