import { intakeLimits } from '../limits.ts'
import type { IntakeLimits } from '../limits.ts'

/** What a process that reads a stranger's file may cost, beside what the file itself may hold. */
export type ProcessLimits = {
  /** Bytes in memory, of the process as a whole; an idle one takes some 130 MB. */
  readonly memory: number
  /** Milliseconds of the processor for one file; on the clock, on a machine that does much else, `patience` times that. */
  readonly time: number
  /** Bytes of a file that is tried at all. */
  readonly file: number
  readonly intake: IntakeLimits
}

const megabyte = 1024 * 1024

/** How much slower than itself a busy machine may be before a file is given up. */
export const patience = 4

export const processLimits: ProcessLimits = {
  memory: 1024 * megabyte,
  time: 20_000,
  file: 250 * megabyte,
  intake: intakeLimits,
}
