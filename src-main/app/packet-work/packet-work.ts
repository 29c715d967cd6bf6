import type { Worker } from 'node:worker_threads'
import type { Audience } from '#shared/domain/disclosure/projection.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { PacketStep } from '../../actions/packet/make-packet.ts'
import { lendReading } from '../../store/lent-reading.ts'
import type { Store } from '../../store/store.ts'
import type { PacketTask, TaskResult, WorkerMessage } from './messages.ts'
import { endThread, startThread } from './packet-thread.ts'

export type PacketWatch = {
  readonly signal: AbortSignal
  readonly progress: (step: PacketStep, done: number, total: number, of: Audience | null) => void
}

/** Makes and proves packets in threads; one that has done its work well stays for a while, with warm processes. */
export type PacketWork = {
  /**
   * Makes or proves a packet in a thread, which reads the workspace through this one. Throws when `signal` fires,
   * within half a second: then the thread is gone, and the processes that it had started.
   */
  do<K extends PacketTask['kind']>(
    store: Store,
    task: Extract<PacketTask, { kind: K }>,
    watch: PacketWatch,
  ): Promise<TaskResult[K] | Refusal>
  /** Ends the thread that waits for the next packet: what it has read is nobody's business any more. */
  letGo(): void
}

/** How long a thread waits for the next packet, its processes with it: officers make several in a row. */
const idleTime = 3 * 60_000
/** How long the thread has to end its own children before it is ended itself; the user waits half a second. */
const patience = 250

/** No thread runs until there is work. */
export function createPacketWork({ idle = idleTime }: { readonly idle?: number } = {}): PacketWork {
  let resting: { readonly thread: Worker; readonly stopResting: () => void } | null = null
  const letGo = (): void => {
    if (resting === null) return
    const { thread, stopResting } = resting
    stopResting()
    void endThread(thread)
  }
  const rest = (thread: Worker): void => {
    if (resting !== null) {
      void endThread(thread)
      return
    }
    const timer = setTimeout(letGo, idle)
    const stopResting = (): void => {
      clearTimeout(timer)
      thread.off('exit', stopResting).off('error', stopResting)
      thread.ref()
      resting = null
    }
    timer.unref()
    thread.once('exit', stopResting).once('error', stopResting)
    thread.unref() // a program that has nothing else to do ends
    resting = { thread, stopResting }
  }
  const take = (): Worker => {
    if (resting === null) return startThread()
    const { thread, stopResting } = resting
    stopResting()
    return thread
  }
  return {
    letGo,
    do: async (store, task, { signal, progress }) => {
      signal.throwIfAborted()
      const { lent, end } = lendReading(store.db)
      const thread = take()
      thread.postMessage({ kind: 'task', task, lent, path: store.path }, [lent.port])
      let isSound = false
      try {
        const result = await outcome(thread, signal, progress)
        isSound = true
        return result as TaskResult[(typeof task)['kind']] | Refusal
      } finally {
        if (isSound) rest(thread)
        else await thread.terminate()
        end()
      }
    },
  }
}

function outcome(
  thread: Worker,
  signal: AbortSignal,
  progress: PacketWatch['progress'],
): Promise<Extract<WorkerMessage, { kind: 'done' }>['result']> {
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined
    const giveUp = (): void => {
      thread.postMessage({ kind: 'stop' }, [])
      timer = setTimeout(() => settle(() => reject(signal.reason as Error)), patience)
    }
    const hear = (message: WorkerMessage): void => {
      if (message.kind === 'progress') progress(message.step, message.done, message.total, message.of)
      else if (signal.aborted) settle(() => reject(signal.reason as Error))
      else if (message.kind === 'done') settle(() => resolve(message.result))
      else settle(() => reject(revived(message.error)))
    }
    const fail = (error: Error): void => settle(() => reject(error))
    const exit = (code: number): void => fail(new Error(`the packet's thread ended with ${code}`))
    const settle = (end: () => void): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', giveUp)
      thread.off('message', hear).off('error', fail).off('exit', exit)
      end()
    }
    signal.addEventListener('abort', giveUp)
    thread.on('message', hear).on('error', fail).on('exit', exit)
  })
}

function revived({ name, message, stack }: Extract<WorkerMessage, { kind: 'failed' }>['error']): Error {
  const error = new Error(message)
  return Object.assign(error, { name, stack })
}
