import { join } from 'node:path'
import type { Typeset, TypesetEngine, TypesetJob } from '../compile/engine.ts'
import type { JobProcess } from './job-process.ts'
import type { TypesetTask } from './messages.ts'
import { ProcessPool } from './process-pool.ts'

export type TypesetWatch = {
  readonly signal?: AbortSignal
  /** Told when setting begins (0 of 1), and when it is done, with the pages. */
  readonly progress?: (done: number, total: number, pages: number) => void
}

export type TypesetInProcess = Typeset & {
  /** Most memory that the child has held, in bytes. */
  readonly peakMemory: number
  /** Milliseconds that the engine worked, without starting it. */
  readonly engineTime: number
}

const entry = join(import.meta.dirname, 'typeset-child.ts')

/** Typesets in a child process, which ends with the job. Errors as the engine's own, {@link JobError} when it dies. */
export async function typesetInProcess(
  job: TypesetJob,
  marks: string,
  watch: TypesetWatch = {},
): Promise<TypesetInProcess> {
  const typesetter = startTypesetter()
  try {
    return await typesetter.typeset(job, marks, watch)
  } finally {
    await typesetter.close()
  }
}

/** An engine in a child process that stays warm for the next job; whoever starts it closes it. */
export type Typesetter = Omit<TypesetEngine, 'typeset'> & {
  typeset(job: TypesetJob, marks: string, watch?: TypesetWatch): Promise<TypesetInProcess>
  close(): Promise<void>
}

/** Starts the child at once, and another in its place when a job was stopped or the child died. */
export function startTypesetter(): Typesetter {
  const pool = new ProcessPool(entry, 1)
  pool.warm(1)
  return {
    // Which of the two engines it is, is the child's affair: they give the same bytes.
    name: 'native',
    typeset: (job, marks, watch = {}) =>
      pool.use(1, watch.signal, ([child], signal) => run(child, job, marks, { ...watch, signal })),
    close: () => pool.close(),
  }
}

async function run(
  process: JobProcess | undefined,
  { main, files }: TypesetJob,
  marks: string,
  { signal, progress }: TypesetWatch,
): Promise<TypesetInProcess> {
  if (process === undefined) throw new Error('no child')
  const pieces = await process.hand([Buffer.from(main, 'utf8'), ...files.values()])
  const [first = { at: 0, length: 0 }, ...rest] = pieces
  const named = [...files.keys()].map((path, index) => ({ path, piece: rest[index] ?? first }))
  const task: TypesetTask = { main: first, files: named, marks }
  const { bytes, account, peakMemory } = await process.run(task, {
    ...(signal === undefined ? {} : { signal }),
    progress: (done = 0) => void (done === 0 && progress?.(0, 1, 0)),
  })
  const { marks: found, engineTime } = account as { marks: readonly unknown[]; engineTime: number }
  progress?.(1, 1, lastPage(found))
  return { pdf: bytes, marks: found, peakMemory, engineTime }
}

/** The packet's template marks its end; other jobs may have no pages in their marks. */
function lastPage(marks: readonly unknown[]): number {
  return marks.reduce<number>((last, mark) => {
    const page = typeof mark === 'object' && mark !== null && 'page' in mark ? Number(mark.page) : 0
    return Math.max(last, page)
  }, 0)
}
