import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Refusal } from '#shared/refusal.ts'
import type { PacketStep } from '../../actions/packet/make-packet.ts'
import { childCommand } from '../../own-process.ts'
import { lendReading } from '../../store/lent-reading.ts'
import type { Store } from '../../store/store.ts'
import type { PacketTask, TaskResult, WorkerMessage } from './messages.ts'

export type PacketWatch = {
  readonly signal: AbortSignal
  readonly progress: (step: PacketStep, done: number, total: number) => void
}

const entry = join(import.meta.dirname, 'packet-worker.ts')
/** How long the thread has to end its own children before it is ended itself; the user waits half a second. */
const patience = 250

/**
 * Makes or proves a packet in a thread of its own, which reads the workspace through this one. Throws when
 * `signal` fires, within half a second: then the thread is gone, and the processes that it had started.
 */
export async function workApart<K extends PacketTask['kind']>(
  store: Store,
  task: Extract<PacketTask, { kind: K }>,
  { signal, progress }: PacketWatch,
): Promise<TaskResult[K] | Refusal> {
  signal.throwIfAborted()
  const { lent, end } = lendReading(store.db)
  const worker = new Worker(childCommand(entry).entry, {
    workerData: { task, lent, path: store.path },
    transferList: [lent.port],
    execArgv: ['--disable-warning=ExperimentalWarning'],
  })
  try {
    return (await ended(worker, signal, progress)) as TaskResult[K] | Refusal
  } finally {
    await worker.terminate()
    end()
  }
}

function ended(
  worker: Worker,
  signal: AbortSignal,
  progress: PacketWatch['progress'],
): Promise<Extract<WorkerMessage, { kind: 'done' }>['result']> {
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined
    const giveUp = (): void => {
      worker.postMessage('stop', [])
      timer = setTimeout(() => settle(() => reject(signal.reason as Error)), patience)
    }
    const settle = (end: () => void): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', giveUp)
      end()
    }
    signal.addEventListener('abort', giveUp)
    worker.on('message', (message: WorkerMessage) => {
      if (message.kind === 'progress') progress(message.step, message.done, message.total)
      else if (signal.aborted) settle(() => reject(signal.reason as Error))
      else if (message.kind === 'done') settle(() => resolve(message.result))
      else settle(() => reject(revived(message.error)))
    })
    worker.on('error', (error) => settle(() => reject(error)))
    worker.on('exit', (code) => settle(() => reject(new Error(`the packet's thread ended with ${code}`))))
  })
}

function revived({ name, message, stack }: Extract<WorkerMessage, { kind: 'failed' }>['error']): Error {
  const error = new Error(message)
  return Object.assign(error, { name, stack })
}
