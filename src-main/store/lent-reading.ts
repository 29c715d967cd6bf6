import { MessageChannel, receiveMessageOnPort } from 'node:worker_threads'
import type { MessagePort } from 'node:worker_threads'
import type { ColumnValue, Database } from './rows.ts'

/**
 * While a workspace is open here, nothing else in this process may open its file (`open-here.ts`), so a thread
 * that works for the program cannot. It borrows reading instead: it asks one statement at a time and waits, and
 * the lender answers between two turns of other work.
 */
export type LentReading = { readonly port: MessagePort; readonly gate: SharedArrayBuffer }

type Question = { readonly sql: string; readonly how: 'get' | 'all'; readonly values: readonly ColumnValue[] }
type Answer = { readonly rows: unknown } | { readonly error: string; readonly code: string }

/** Lends reading until `end` is called. What would write is refused, whoever asks. */
export function lendReading(db: Database): { readonly lent: LentReading; readonly end: () => void } {
  const { port1: own, port2: port } = new MessageChannel()
  const gate = new SharedArrayBuffer(4)
  own.on('message', (question: Question) => {
    own.postMessage(answer(db, question), [])
    Atomics.store(new Int32Array(gate), 0, 1)
    Atomics.notify(new Int32Array(gate), 0)
  })
  own.unref()
  return { lent: { port, gate }, end: () => own.close() }
}

function answer(db: Database, { sql, how, values }: Question): Answer {
  try {
    const statement = db.prepare(sql)
    if (!statement.readonly) throw new Error('only reading was lent')
    return { rows: how === 'get' ? statement.get(...values) : statement.all(...values) }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    return { error: error instanceof Error ? error.message : String(error), code }
  }
}

/** The borrower's side: a database for the repositories that only read. Blocks its own thread at each question. */
export function borrowReading({ port, gate }: LentReading): Database {
  const waiting = new Int32Array(gate)
  const ask = (question: Question): unknown => {
    port.postMessage(question)
    Atomics.wait(waiting, 0, 0)
    Atomics.store(waiting, 0, 0)
    const told = receiveMessageOnPort(port)?.message as Answer | undefined
    if (told === undefined) throw new Error('the workspace was closed')
    if ('error' in told) throw Object.assign(new Error(told.error), { code: told.code })
    return told.rows
  }
  const prepare = (sql: string): object => ({
    get: (...values: ColumnValue[]) => ask({ sql, how: 'get', values }),
    all: (...values: ColumnValue[]) => ask({ sql, how: 'all', values }),
  })
  return { prepare } as unknown as Database
}

/** What the workspace has been through, here and by others: alike at two times, it was the same between them. */
export function changesSoFar(db: Database): string {
  const sql = 'SELECT total_changes() AS own, data_version AS others FROM pragma_data_version'
  const { own, others } = db.prepare(sql).get() as { readonly own: number; readonly others: number }
  return `${String(own)} ${String(others)}`
}
