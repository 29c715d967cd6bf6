import { parentPort } from 'node:worker_threads'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { makePacket } from '../../actions/packet/make-packet.ts'
import type { MadePacket } from '../../actions/packet/make-packet.ts'
import { keepPacketTools, withPacketReader, withPacketTools } from '../../actions/packet/packet-tools.ts'
import { printEditions } from '../../actions/packet/print-editions.ts'
import { provePacketFile } from '../../actions/prove-packet.ts'
import type { ProvenFile } from '../../actions/prove-packet.ts'
import { borrowReading, changesSoFar } from '../../store/lent-reading.ts'
import type { Store } from '../../store/store.ts'
import type { PacketTask, PrintedFiles, WorkerMessage, WorkerOrder } from './messages.ts'

// A thread of its own: loading, reading again and searching would hold up every other call of the window. It stays
// for the next packet, with the processes that it has started, until it is told to end.

let stop = new AbortController()
const letGo = keepPacketTools()
const say = (message: WorkerMessage, transfer: ArrayBuffer[] = []): void =>
  parentPort?.postMessage(message, transfer)

/** Thrown when somebody changed the workspace while it was read: half of each would be printed. */
class ChangedMeanwhile extends Error {
  override readonly name = 'ChangedMeanwhile'
}
const mostTries = 8

function storeOf({ path, lent }: Extract<WorkerOrder, { kind: 'task' }>): Store {
  return {
    path,
    db: borrowReading(lent),
    transaction: () => {
      throw new Error('only reading was lent')
    },
    close: () => undefined,
  }
}

async function make(
  store: Store,
  order: Extract<PacketTask, { kind: 'make' }>,
): Promise<MadePacket | Refusal> {
  for (let tries = 1; tries <= mostTries; tries += 1) {
    try {
      return await makeOnce(store, order)
    } catch (error) {
      if (!(error instanceof ChangedMeanwhile)) throw error
    }
  }
  return refuse('packet.workspaceRestless')
}

async function makeOnce(
  store: Store,
  { meeting, audience, redline }: Extract<PacketTask, { kind: 'make' }>,
): Promise<MadePacket | Refusal> {
  let before = ''
  return withPacketTools((tools) =>
    makePacket(store, meeting, audience, {
      ...tools,
      ...(redline === null ? {} : { redline }),
      signal: stop.signal,
      progress: (step, done, total) => {
        if (step === 'load') before = changesSoFar(store.db)
        if (step === 'typeset' && done === 0 && changesSoFar(store.db) !== before)
          throw new ChangedMeanwhile()
        say({ kind: 'progress', step, done, total, of: null })
      },
    }),
  )
}

async function prove(
  store: Store,
  { bytes }: Extract<PacketTask, { kind: 'prove' }>,
): Promise<ProvenFile | Refusal> {
  return withPacketReader((reader) =>
    provePacketFile(bytes, store.db, {
      reader,
      signal: stop.signal,
      progress: (done, total) => say({ kind: 'progress', step: 'prove', done, total, of: null }),
    }),
  )
}

/** What was loaded stands: whether the workspace still says so is asked when all is put in its place. */
async function print(
  store: Store,
  { order }: Extract<PacketTask, { kind: 'print' }>,
): Promise<PrintedFiles | Refusal> {
  const files = await withPacketTools((tools) =>
    printEditions(store, order, {
      ...tools,
      signal: stop.signal,
      progress: (step, done, total, of = 'members') => say({ kind: 'progress', step, done, total, of }),
    }),
  )
  return isRefusal(files) ? files : { files }
}

async function run(order: Extract<WorkerOrder, { kind: 'task' }>): Promise<void> {
  stop = new AbortController()
  const { task } = order
  try {
    const store = storeOf(order)
    const result = await resultOf(store, task)
    say({ kind: 'done', result }, isRefusal(result) ? [] : ownBuffersOf(result))
  } catch (error) {
    const { name, message, stack = '' } = error instanceof Error ? error : new Error(String(error))
    say({ kind: 'failed', error: { name, message, stack } })
  }
}

async function resultOf(
  store: Store,
  task: PacketTask,
): Promise<MadePacket | ProvenFile | PrintedFiles | Refusal> {
  if (task.kind === 'make') return make(store, task)
  return task.kind === 'print' ? print(store, task) : prove(store, task)
}

function ownBuffersOf(result: MadePacket | ProvenFile | PrintedFiles): ArrayBuffer[] {
  if ('files' in result) return result.files.flatMap(({ bytes }) => ownBuffer(bytes))
  return 'bytes' in result ? ownBuffer(result.bytes) : []
}

/** The bytes go over without being copied, where they have their buffer to themselves. */
const ownBuffer = ({ buffer, byteLength }: Uint8Array): ArrayBuffer[] =>
  buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : []

async function end(): Promise<void> {
  await letGo()
  parentPort?.close()
}

parentPort?.on('message', (order: WorkerOrder) => {
  if (order.kind === 'task') void run(order)
  else if (order.kind === 'stop') stop.abort()
  else void end()
})
