import { join } from 'node:path'
import { JobProcess } from '../jobs/job-process.ts'
import type { JobResult } from '../jobs/job-process.ts'
import { JobError } from '../jobs/messages.ts'
import type { PreviewModel } from '../markup/preview.ts'
import type { PageAccount, PreviewTask, SetPages } from './messages.ts'
import { previewLimits } from './preview-limits.ts'

/** A page as it looks now; `svg` null where that is what the caller has. */
export type PreviewPage = { readonly hash: string; readonly svg: string | null }

/** Keeps one paper set in a process of its own. */
export type Previewer = {
  /**
   * Sets a paper. Throws `TypesetError` when it cannot be set, and `JobError` when the process died of it twice: what
   * was set before that can still be asked for only in the first case.
   */
  set(model: PreviewModel, images: ReadonlyMap<string, Uint8Array>): Promise<SetPages>
  /** A page of what was set last, from 1; null where there is none. */
  page(page: number, have: string | null): Promise<PreviewPage | null>
  /** The process, for tests that kill it; undefined while there is none. */
  pid(): number | undefined
  close(): Promise<void>
}

const entry = join(import.meta.dirname, 'preview-child.ts')

/** Starts the process at once, and another silently when it has died or grown too large. */
export function startPreviewer(): Previewer {
  let child = JobProcess.start(entry)
  child.catch(() => undefined) // told to whoever uses it
  let started: JobProcess | undefined
  /** Pictures that this child holds. */
  let sent = new Set<string>()
  let last: Promise<unknown> = child.then((process) => (started = process)).catch(() => undefined)
  let closed = false

  /** One thing at a time, in the order in which they were asked for. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work)
    last = turn.catch(() => undefined)
    return turn
  }
  const fresh = async (): Promise<JobProcess> => {
    if (closed) throw new JobError('closed', 'the preview was closed', null)
    const now = await child.catch(() => null)
    if (now !== null && now.alive && now.peakMemory < previewLimits.memoryKept) return now
    void now?.close()
    child = JobProcess.start(entry)
    sent = new Set()
    started = await child
    return started
  }
  const setOnce = async (model: PreviewModel, images: ReadonlyMap<string, Uint8Array>): Promise<SetPages> => {
    const process = await fresh()
    const unsent = [...images].filter(([path]) => !sent.has(path))
    const pieces = await process.hand(unsent.map(([, bytes]) => bytes))
    const named = unsent.flatMap(([path], index) => {
      const piece = pieces[index]
      return piece === undefined ? [] : [{ path, piece }]
    })
    const shows = [...images.keys()]
    const task: PreviewTask = { kind: 'set', model, images: named, shows }
    // whatever comes of it, the child has read them, and forgotten all others
    sent = new Set(shows)
    return (await process.run(task, {})).account as SetPages
  }
  return {
    set: (model, images) =>
      inTurn(async () => {
        try {
          return await setOnce(model, images)
        } catch (error) {
          if (!(error instanceof JobError) || error.kind !== 'died') throw error
          return setOnce(model, images)
        }
      }),
    page: (page, have) =>
      inTurn(async () => {
        const process = await child.catch(() => null)
        if (process === null || !process.alive) return null
        const task: PreviewTask = { kind: 'page', page, have }
        const found = await process.run(task, {}).catch((error: unknown): JobResult | null => {
          if (error instanceof JobError && error.kind === 'died') return null
          throw error
        })
        const hash = (found?.account as PageAccount | undefined)?.hash ?? null
        if (found === null || hash === null) return null
        return { hash, svg: hash === have ? null : Buffer.from(found.bytes).toString('utf8') }
      }),
    pid: () => (started?.alive === true ? started.pid : undefined),
    close: async () => {
      closed = true
      await (await child.catch(() => null))?.close()
    },
  }
}
