import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { IdSource } from '#shared/ids.ts'
import type { Clipboard, ClipboardReading } from '../../exchange/clipboard/read-clipboard.ts'
import { childCommand } from '../../own-process.ts'
import type { ExchangeAnswer, ExchangeResult, ExchangeTask } from './messages.ts'

const entry = join(import.meta.dirname, 'exchange-worker.ts')

/** What a thread may cost: a paper with its pictures, or a clipboard, takes a small part of it. */
const limits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 }

/** HTML of this length is read within some 30 ms: a thread would take longer to start. */
const atOnce = 30_000
/** Milliseconds that a paste is waited for; then its plain text is taken. */
const patience = 10_000

/** What does not end in time, or takes more memory than it may. */
export class ThreadEnded extends Error {}

/**
 * Runs a task in a thread of its own. Throws when `signal` fires, and {@link ThreadEnded} when its caps were reached.
 */
export async function exchangeApart<K extends ExchangeTask['kind']>(
  task: Extract<ExchangeTask, { kind: K }>,
  signal: AbortSignal = new AbortController().signal,
  time = 60_000,
): Promise<ExchangeResult[K]> {
  signal.throwIfAborted()
  const worker = new Worker(childCommand(entry).entry, {
    workerData: task,
    resourceLimits: limits,
    execArgv: ['--disable-warning=ExperimentalWarning'],
  })
  try {
    return (await ended(worker, signal, time)) as ExchangeResult[K]
  } finally {
    await worker.terminate()
  }
}

function ended(worker: Worker, signal: AbortSignal, time: number): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new ThreadEnded('time')), time)
    const settle = (done: () => void): void => {
      clearTimeout(timer)
      done()
    }
    worker.once('message', (answer: ExchangeAnswer) =>
      settle(() => (answer.kind === 'done' ? resolve(answer.result) : reject(new Error(answer.message)))),
    )
    worker.once('error', (error: Error & { code?: string }) =>
      settle(() => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new ThreadEnded('memory') : error)),
    )
    worker.once('exit', () => settle(() => reject(new ThreadEnded('gone'))))
    signal.addEventListener('abort', () => settle(() => reject(signal.reason as Error)), { once: true })
  })
}

/**
 * Reads a clipboard without holding up the window: a small one here, a large one in a thread. One that costs too much
 * gives its plain text, and says so.
 */
export async function readClipboardApart(
  clipboard: Clipboard,
  newId: IdSource,
  time = patience,
): Promise<ClipboardReading> {
  const { readClipboard, readTextOnly } = await import('../../exchange/clipboard/read-clipboard.ts')
  if (clipboard.html.length + clipboard.text.length <= atOnce) return readClipboard(clipboard, newId)
  try {
    return await exchangeApart({ kind: 'clipboard', clipboard }, undefined, time)
  } catch (error) {
    if (!(error instanceof ThreadEnded)) throw error
    return readTextOnly(clipboard, newId)
  }
}
