import { join } from 'node:path'
import type { AssembledPacket, AssembleInput } from '../assemble/assemble.ts'
import type { JobProcess } from './job-process.ts'
import { ProcessPool } from './process-pool.ts'
import type { AssembleTask } from './messages.ts'

/** What is to be assembled; how it is watched comes beside it. */
export type AssembleJob = Omit<AssembleInput, 'progress' | 'signal'>
export type AssembleWatch = Pick<AssembleInput, 'progress' | 'signal'>

/** Most memory that the child has held, in bytes, beside what was assembled. */
export type AssembledInProcess = AssembledPacket & { readonly peakMemory: number }

const entry = join(import.meta.dirname, 'assemble-child.ts')

/** Assembles in a child process. What assembly throws is a {@link JobError} with its cause; so is the child's death. */
export async function assembleInProcess(
  job: AssembleJob,
  watch: AssembleWatch = {},
): Promise<AssembledInProcess> {
  const assembler = startAssembler()
  try {
    return await assembler.assemble(job, watch)
  } finally {
    await assembler.close()
  }
}

/** A child that makes itself ready while the typesetter works, and stays warm for the next packet. */
export type Assembler = {
  assemble(job: AssembleJob, watch?: AssembleWatch): Promise<AssembledInProcess>
  close(): Promise<void>
}

/** Starts the child at once, and another in its place when a job was stopped or the child died. */
export function startAssembler(): Assembler {
  const pool = new ProcessPool(entry, 1)
  pool.warm(1)
  return {
    assemble: (job, watch = {}) =>
      pool.use(1, watch.signal, ([child], signal) => run(child, job, { ...watch, signal })),
    close: () => pool.close(),
  }
}

async function run(
  process: JobProcess | undefined,
  { typeset, placements, metadata, ...more }: AssembleJob,
  { signal, progress }: AssembleWatch,
): Promise<AssembledInProcess> {
  if (process === undefined) throw new Error('no child')
  const pieces = await process.hand([typeset, ...placements.map(({ bytes }) => bytes)])
  const [first = { at: 0, length: 0 }, ...rest] = pieces
  const placed = placements.map((placement, index) => ({ ...placement, bytes: rest[index] ?? first }))
  const task: AssembleTask = { typeset: first, placements: placed, metadata, more }
  const { bytes, account, peakMemory } = await process.run(task, {
    ...(signal === undefined ? {} : { signal }),
    progress: (done = 0, total = 0, pages = 0, allPages = 0) => progress?.(done, total, pages, allPages),
  })
  return { ...(account as Omit<AssembledPacket, 'bytes'>), bytes, peakMemory }
}
