import { loadEngine } from '../compile/load-engine.ts'
import { descriptors } from './messages.ts'
import type { TypesetTask } from './messages.ts'
import { readPiece } from './passed-file.ts'
import { serveJobs } from './serve-jobs.ts'

/** Runs in a process of its own: the engine blocks for seconds, and keeps what it has learnt in memory. */
const engine = loadEngine()
// Whoever asks first is told; before that there is nobody to tell.
engine.catch(() => undefined)

serveJobs(async ({ main, files, marks }: TypesetTask, progress) => {
  const ready = await engine
  progress(0)
  const from = descriptors.fromParent
  const started = performance.now()
  const job = {
    main: Buffer.from(readPiece(from, main)).toString('utf8'),
    files: new Map(files.map(({ path, piece }) => [path, readPiece(from, piece)])),
  }
  const set = await ready.typeset(job, marks)
  progress(1)
  return { bytes: set.pdf, account: { marks: set.marks, engineTime: performance.now() - started } }
})
