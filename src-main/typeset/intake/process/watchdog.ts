import { writeSync } from 'node:fs'
import { workerData } from 'node:worker_threads'

/**
 * A thread that ends its own process: when memory passes its cap, when the file at hand has had its time,
 * or when whoever asked is gone. It runs while the main thread is stuck in a parser, when nothing else does.
 */
export type WatchdogData = {
  readonly memory: number
  /**
   * For the file at hand: milliseconds of the processor at which this process must be done with it, and
   * epoch milliseconds. Both 0 while there is none.
   */
  readonly deadlines: Float64Array<SharedArrayBuffer>
}

/** What it says on standard error before it strikes; the parent reads it. */
export const lastWords = {
  memory: 'watchdog: memory',
  time: 'watchdog: time',
  alone: 'watchdog: alone',
} as const

const { memory, deadlines } = workerData as WatchdogData
const parent = process.ppid
const never = new Int32Array(new SharedArrayBuffer(4))
const pause = 15

for (;;) {
  Atomics.wait(never, 0, 0, pause)
  if (process.memoryUsage.rss() > memory) strike(lastWords.memory)
  const [processor = 0, clock = 0] = deadlines
  if (processor > 0 && (processorTime() > processor || Date.now() > clock)) strike(lastWords.time)
  if (process.ppid !== parent) strike(lastWords.alone)
}

/** Milliseconds that this process, all its threads, has used. */
function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function strike(words: string): void {
  try {
    writeSync(2, `${words}\n`)
  } finally {
    process.kill(process.pid, 'SIGKILL')
  }
}
