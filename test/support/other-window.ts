import { spawn } from 'node:child_process'
import { join } from 'node:path'

const child = join(import.meta.dirname, 'store-writing-child.ts')

export type OtherWindow = {
  readonly pid: number
  /** Saves that the other program has told of. */
  written(): number
  /** Ends it as the system does: no clean-up of any kind. */
  kill(): Promise<void>
}

/** Another process that has the workspace open for writing. */
export async function openElsewhere(folder: string): Promise<OtherWindow> {
  const other = spawn(process.execPath, [child, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  await new Promise<void>((resolve, reject) => {
    other.stdout.on('data', (data: Buffer) => {
      said += data.toString()
      if (said.includes('OPEN')) resolve()
    })
    other.once('exit', () => reject(new Error('the other window did not open')))
  })
  const ended = new Promise<void>((resolve) => void other.once('exit', () => resolve()))
  return {
    pid: other.pid ?? 0,
    // only «OPEN» so far: nothing is written yet
    written: () => Number(/(\d+)\n(?!.*\n)/s.exec(said)?.[1] ?? 0),
    kill: async () => {
      other.kill('SIGKILL')
      await ended
    },
  }
}
