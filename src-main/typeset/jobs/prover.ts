import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Proof } from '#shared/packet/proof.ts'
import type { PdfReader } from '../proof/pdf-reader.ts'
import { UnreadablePacket } from '../proof/unreadable-packet.ts'
import type { Hits, ProofOptions } from '../proof/prove-packet.ts'
import { JobError } from './messages.ts'
import { ProcessPool } from './process-pool.ts'
import type { JobProcess, JobResult } from './job-process.ts'
import type { ProveTask } from './prove-tasks.ts'

const entry = join(import.meta.dirname, 'prove-child.ts')

/** Pages that a child reads in one go: few enough that none waits long for the last. */
const pagesAtOnce = 30
/** A packet with fewer is read by one child: starting a second takes longer. */
const pagesForTwo = 60

/** Reads packets again in processes of its own, several for a long one; whoever starts it closes it. */
export type Prover = PdfReader & {
  /** Starts so many processes as a packet of so many pages will need. */
  readonly warm: (pages: number) => void
  readonly close: () => Promise<void>
}

export function startProver(most = Math.min(4, availableParallelism())): Prover {
  const pool = new ProcessPool(entry, most)
  const wanted = (pages: number): number => (pages < pagesForTwo ? 1 : most)
  return {
    warm: (pages) => pool.warm(wanted(pages)),
    prove: (bytes, options) =>
      pool.use(wanted(options.expected?.pages ?? pagesForTwo), options.signal, (children, signal) =>
        proveWith(children, bytes, { ...options, signal }),
      ),
    textOf: (bytes, signal) =>
      pool.use(1, signal, async ([child], stop) => {
        if (child === undefined) return []
        const [file = nowhere] = await child.hand([bytes])
        const { bytes: lines } = await run(child, { kind: 'text', file }, stop)
        return JSON.parse(Buffer.from(lines).toString('utf8')) as readonly string[]
      }),
    close: () => pool.close(),
  }
}

const nowhere = { at: 0, length: 0 }

type Work = ProofOptions & { readonly signal: AbortSignal }

async function proveWith(children: readonly JobProcess[], bytes: Uint8Array, work: Work): Promise<Proof> {
  const { signal, progress, expected = null, withheld = [], withheldFrom = [] } = work
  const [leader] = children
  if (leader === undefined) throw new Error('nobody to read it')
  const ranges: Uint8Array[] = []
  const objectHits: Hits[] = []
  let [next, done, total] = [0, 0, Infinity]
  const readSome = async (child: JobProcess): Promise<void> => {
    const [file = nowhere] = await child.hand([bytes])
    total = Number((await run(child, { kind: 'open', file, withheld }, signal)).account)
    // The one that judges in the end knows the objects; it searches them while the others read.
    if (child === leader) objectHits.push((await run(child, { kind: 'objects' }, signal)).account as Hits)
    while (next * pagesAtOnce < total) {
      const range = next++
      const from = range * pagesAtOnce + 1
      const to = Math.min(total, from + pagesAtOnce - 1)
      let told = 0
      const count = (read: number): void => {
        done += read - told
        told = read
        progress?.(done, total)
      }
      ranges[range] = (await run(child, { kind: 'pages', from, to }, signal, count)).bytes
    }
  }
  await Promise.all(children.map(readSome))
  const pieces = await leader.hand(ranges)
  const [hits = []] = objectHits
  const task: ProveTask = { kind: 'judge', ranges: pieces, objectHits: hits, expected, withheldFrom }
  return (await run(leader, task, signal)).account as Proof
}

async function run(
  child: JobProcess,
  task: ProveTask,
  signal: AbortSignal,
  progress?: (pages: number) => void,
): Promise<JobResult> {
  try {
    return await child.run(task, { signal, progress: (pages = 0) => progress?.(pages) })
  } catch (cause) {
    if (cause instanceof JobError && cause.kind === 'UnreadablePacket')
      throw new UnreadablePacket('not readable as a packet', { cause })
    throw cause
  }
}
