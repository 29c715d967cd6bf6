import { fork } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { childCommand } from '../own-process.ts'
import type { DemoMessage } from './demo-child.ts'

const entry = join(import.meta.dirname, 'demo-child.ts')

export type DemoWatch = {
  readonly signal?: AbortSignal
  readonly progress?: (done: number, total: number) => void
}

/** Lays the demo municipality in a folder, in a process of its own: the caller's window stays awake. */
export async function makeDemoIn(folder: string, { signal, progress }: DemoWatch): Promise<null | Refusal> {
  signal?.throwIfAborted()
  const { node, entry: file } = childCommand(entry)
  const child = fork(file, [folder], { execPath: node, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] })
  let complaint = ''
  child.stderr
    ?.setEncoding('utf8')
    .on('data', (text: string) => (complaint = (complaint + text).slice(-4000)))
  const stop = (): void => void child.kill('SIGKILL')
  signal?.addEventListener('abort', stop)
  try {
    return await new Promise<null | Refusal>((resolve, reject) => {
      let outcome: { readonly refusal: Refusal | null } | null = null
      child.on('message', (message: DemoMessage) => {
        if ('refusal' in message) outcome = message
        else progress?.(message.done, message.total)
      })
      child.on('error', reject)
      child.on('close', () => {
        if (outcome !== null) resolve(outcome.refusal)
        else if (signal?.aborted === true) resolve(refuse('work.cancelled'))
        else reject(new Error(`the demo was not made: ${complaint}`))
      })
    })
  } finally {
    signal?.removeEventListener('abort', stop)
    clearHalfMade(folder, child.pid)
  }
}

/** What a killed child could not take away itself. */
function clearHalfMade(folder: string, pid: number | undefined): void {
  const half = `.ny-${pid}`
  try {
    if (readdirSync(folder).includes(half)) rmSync(join(folder, half), { recursive: true, force: true })
  } catch {
    // the folder was never made
  }
}
