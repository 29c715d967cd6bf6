import { writeSync } from 'node:fs'

/** Says a line at once, before anything else is done: waits where whoever hears it is busy and the pipe is full. */
export function sayLine(line: string): void {
  for (let left = Buffer.from(`${line}\n`); left.length > 0;) {
    try {
      left = left.subarray(writeSync(1, left))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2)
    }
  }
}
