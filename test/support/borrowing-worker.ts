import { parentPort, workerData } from 'node:worker_threads'
import { borrowReading } from '#main/store/lent-reading.ts'
import type { LentReading } from '#main/store/lent-reading.ts'

/** Asks what it is given over borrowed reading, and tells what came. */
const { lent, questions } = workerData as {
  readonly lent: LentReading
  readonly questions: readonly { readonly sql: string; readonly values: readonly string[] }[]
}
const db = borrowReading(lent)
for (const { sql, values } of questions) {
  try {
    parentPort?.postMessage({ rows: db.prepare(sql).all(...values) }, [])
  } catch (error) {
    const { message, code } = error as Error & { code?: string }
    parentPort?.postMessage({ message, code }, [])
  }
}
