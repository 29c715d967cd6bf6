import { extname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { docxText } from '../docx/docx-text.ts'
import type { DocxText } from '../docx/docx-text.ts'
import { paperDocx } from '../docx/paper-docx.ts'
import type { PaperDocx } from '../docx/paper-docx.ts'
import type { DocumentText } from '../document-text.ts'
import type { IntakeLimits } from '../limits.ts'
import type { OfferedFile } from '../offered-file.ts'
import { takeIn } from '../take-in.ts'
import type { TakenIn } from '../take-in.ts'
import { patience } from './process-limits.ts'
import type { WatchdogData } from './watchdog.ts'

/** What the parent sends; one file at a time. */
export type Job = {
  readonly file: OfferedFile
  readonly limits: IntakeLimits
  readonly time: number
  /** The pages that it makes, the text that it holds, that text with its pictures, for a paper, or its bare words. */
  readonly want: 'pages' | 'text' | 'paper' | 'words'
}

/** What it gets back: pages are left out where they are the bytes that it sent. */
export type Answer =
  | { readonly refused: Refusal }
  | {
      readonly taken: Omit<TakenIn, 'pdf' | 'original'>
      readonly pdf: Uint8Array | null
      readonly memory: number
    }
  | { readonly text: DocxText; readonly memory: number }
  | { readonly paper: PaperDocx; readonly memory: number }
  | { readonly words: DocumentText; readonly memory: number }
  | { readonly failed: string }

// The entry of the process that parses what strangers wrote. It may be killed at any moment and owns nothing.
const deadlines = new Float64Array(new SharedArrayBuffer(16))
const watched: WatchdogData = { memory: Number(process.argv[2]), deadlines }
// the watchdog lies beside this file, as source or built
new Worker(join(import.meta.dirname, `watchdog${extname(import.meta.filename)}`), {
  workerData: watched,
  resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 4 },
}).unref()

process.on('disconnect', () => process.exit(0))
process.on('message', (job: Job) => {
  const { user, system } = process.cpuUsage()
  deadlines[1] = Date.now() + job.time * patience
  deadlines[0] = (user + system) / 1000 + job.time
  void answer(job)
})

async function answer(job: Job): Promise<void> {
  const found = await answerTo(job)
  deadlines[0] = 0
  process.send?.(found)
}

async function answerTo({ file, limits, want }: Job): Promise<Answer> {
  try {
    if (want === 'text') {
      const text = await docxText(file, limits)
      return isRefusal(text) ? { refused: text } : { text, memory: process.memoryUsage.rss() }
    }
    if (want === 'paper') {
      const paper = await paperDocx(file, limits)
      return isRefusal(paper) ? { refused: paper } : { paper, memory: process.memoryUsage.rss() }
    }
    if (want === 'words') {
      // what reads words is large, and most files are asked for pages: they need the room
      const { documentText } = await import('../document-text.ts')
      const words = await documentText(file, limits)
      return isRefusal(words) ? { refused: words } : { words, memory: process.memoryUsage.rss() }
    }
    const taken = await takeIn(file, limits)
    if (isRefusal(taken)) return { refused: taken }
    const { pdf, original: _, ...facts } = taken
    const memory = process.memoryUsage.rss()
    return { taken: facts, pdf: taken.kind === 'pdf' ? null : pdf, memory }
  } catch (cause) {
    // An allocation that the operating system would not give, under the cap that it was told.
    if (isAllocation(cause) || (cause instanceof Error && isAllocation(cause.cause)))
      return { refused: refuse('attachment.tooMuchMemory') }
    return { failed: cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause) }
  }
}

const isAllocation = (cause: unknown): boolean => cause instanceof RangeError && /alloc/i.test(cause.message)
