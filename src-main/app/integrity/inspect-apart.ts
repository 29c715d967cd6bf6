import { fork } from 'node:child_process'
import { setPriority } from 'node:os'
import { join } from 'node:path'
import type { Inspected } from '#shared/contract/integrity.ts'
import { childCommand } from '../../own-process.ts'
import type { InspectMessage, InspectOrder } from '../../store/integrity/inspect-child.ts'
import { knownKeys } from '../../store/seal/store-key.ts'

const entry = join(import.meta.dirname, '../../store/integrity/inspect-child.ts')

export type InspectWatch = {
  readonly signal: AbortSignal
  readonly progress: (done: number, total: number) => void
  /** Pause after each megabyte, ms. */
  readonly rest: number
}

/** Inspects the store's file in a process of its own, behind everything else that the machine does. */
export async function inspectApart(
  file: string,
  now: () => string,
  { signal, progress, rest }: InspectWatch,
): Promise<Inspected> {
  signal.throwIfAborted()
  const { node, entry: source } = childCommand(entry)
  const child = fork(source, [], { execPath: node, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
  const stop = (): void => void child.kill('SIGKILL')
  signal.addEventListener('abort', stop)
  try {
    return await new Promise<Inspected>((resolve, reject) => {
      child.on('message', (message: InspectMessage) => {
        if (message.kind === 'progress') progress(message.done, message.total)
        else if (message.kind === 'failed')
          reject(new Error(`the workspace was not inspected: ${message.reason}`))
        else {
          const { report, account } = message
          resolve({ at: now(), pages: report.pages, damaged: report.findings.length, account })
        }
      })
      child.on('error', reject)
      child.on('close', () => {
        reject(signal.aborted ? (signal.reason as Error) : new Error('the workspace was not inspected'))
      })
      child.on('spawn', () => lower(child.pid))
      const keys = knownKeys().map(({ bytes }) => Buffer.from(bytes).toString('hex'))
      child.send({ file, keys, rest } satisfies InspectOrder)
    })
  } finally {
    signal.removeEventListener('abort', stop)
    child.kill('SIGKILL')
  }
}

function lower(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, 19)
  } catch {
    // a system that does not let us wait for others
  }
}
