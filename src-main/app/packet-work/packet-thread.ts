import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { childCommand } from '../../own-process.ts'

const entry = join(import.meta.dirname, 'packet-worker.ts')
/** How long a thread has to end its children; they end with it in any case. */
const patience = 2000

/** A thread for packets, waiting for its first task. */
export function startThread(): Worker {
  return new Worker(childCommand(entry).entry, { execArgv: ['--disable-warning=ExperimentalWarning'] })
}

/** Has a thread that does nothing end its processes and itself. */
export async function endThread(thread: Worker): Promise<void> {
  const ended = new Promise<void>((resolve) => thread.once('exit', () => resolve()))
  thread.once('error', () => undefined)
  thread.postMessage({ kind: 'end' }, [])
  await Promise.race([ended, setTimeout(patience, undefined, { ref: false })])
  await thread.terminate()
}
