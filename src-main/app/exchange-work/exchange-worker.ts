import { parentPort, workerData } from 'node:worker_threads'
import { v7 } from 'uuid'
import type { IdSource } from '#shared/ids.ts'
import type { ExchangeAnswer, ExchangeTask } from './messages.ts'

// The entry of a thread that reads a large clipboard, or writes a Word document.
const task = workerData as ExchangeTask
const newId: IdSource = () => v7() as never

async function answer(): Promise<ExchangeAnswer> {
  try {
    if (task.kind === 'clipboard') {
      const { readClipboard } = await import('../../exchange/clipboard/read-clipboard.ts')
      return { kind: 'done', result: readClipboard(task.clipboard, newId) }
    }
    const { writeWord } = await import('../../exchange/word/write-word.ts')
    return { kind: 'done', result: await writeWord(task.paper) }
  } catch (error) {
    return {
      kind: 'failed',
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }
  }
}

parentPort?.postMessage(await answer(), [])
