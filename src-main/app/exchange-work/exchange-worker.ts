import { parentPort, workerData } from 'node:worker_threads'
import { v7 } from 'uuid'
import type { IdSource } from '#shared/ids.ts'
import type { ExchangeAnswer, ExchangeTask } from './messages.ts'

// The entry of a thread that reads what others wrote, or does what would hold up the window.
const task = workerData as ExchangeTask
const newId: IdSource = () => v7() as never

async function answer(): Promise<ExchangeAnswer> {
  try {
    if (task.kind === 'clipboard') {
      const { readClipboard } = await import('../../exchange/clipboard/read-clipboard.ts')
      return { kind: 'done', result: readClipboard(task.clipboard, newId) }
    }
    if (task.kind === 'readImport') {
      const { readImport } = await import('../../exchange/read-import.ts')
      return { kind: 'done', result: await readImport(task.bytes, task.as, task.asked) }
    }
    if (task.kind === 'planImport') {
      const { planHash, planImport } = await import('../../actions/knowledge/plan-import.ts')
      const plan = planImport(task.reading, task.known, task.choices, task.today)
      return { kind: 'done', result: { plan, hash: planHash(plan) } }
    }
    if (task.kind === 'readMail') {
      const { readMail } = await import('../../exchange/mail/read-mail.ts')
      return { kind: 'done', result: await readMail(task.bytes, newId) }
    }
    if (task.kind === 'planInputs') {
      const { inputPlanHash, planInputImport } = await import('../../actions/hearing/plan-import.ts')
      const plan = planInputImport(task.rows, task.known, task.choices, task.today)
      return { kind: 'done', result: { plan, hash: inputPlanHash(plan) } }
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
