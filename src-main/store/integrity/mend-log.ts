import { pageProvesItself, pageSize } from '../seal/page-proof.ts'
import type { StoreKey } from '../seal/store-key.ts'
import { accountOfLog, frameAt } from './log-check.ts'
import { turned } from './log-sums.ts'

/**
 * A damaged log as it was, when one bit is all that is wrong with it: the one that makes its sums hold and the page
 * that stands there prove itself. null when there is no such bit, or more than one.
 */
export function mendedLog(log: Buffer, key: StoreKey): Buffer | null {
  const { wrongBits, lost } = accountOfLog(log)
  if (lost === 0) return null
  const mended = wrongBits
    .map((bit) => ({ bit, log: turned(log, bit) }))
    .filter(({ bit, log: right }) => {
      const frame = frameAt(bit.offset)
      if (frame === null) return true
      const page = right.subarray(frame + 24, frame + 24 + pageSize)
      return pageProvesItself(page, right.readUInt32BE(frame), key)
    })
  const [only] = mended
  return only === undefined || mended.length > 1 ? null : only.log
}
