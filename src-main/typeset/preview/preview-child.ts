import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { childCommand } from '../../own-process.ts'
import { templateFolder } from '../../resources.ts'
import { loadEngine } from '../compile/load-engine.ts'
import type { WatchdogData } from '../intake/process/watchdog.ts'
import { descriptors } from '../jobs/messages.ts'
import { readPiece } from '../jobs/passed-file.ts'
import { serveJobs } from '../jobs/serve-jobs.ts'
import type { ServedJob } from '../jobs/serve-jobs.ts'
import { previewMarkup, spotsLabel } from '../markup/preview.ts'
import { blockPlaces } from './block-places.ts'
import type { PageAccount, PreviewTask, SetPages } from './messages.ts'
import { loadPageDrawer } from './page-drawer.ts'
import type { DrawnDocument } from './page-drawer.ts'
import { previewLimits } from './preview-limits.ts'

// The process that keeps one paper set: what it has laid out it remembers, so that a keystroke costs little.
const deadlines = new Float64Array(new SharedArrayBuffer(16))
const watched: WatchdogData = { memory: previewLimits.memory, deadlines }
new Worker(childCommand(join(import.meta.dirname, '..', 'intake', 'process', 'watchdog.ts')).entry, {
  workerData: watched,
  execArgv: ['--disable-warning=ExperimentalWarning'],
  resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 4 },
}).unref()

const templates = ['packet.typ', 'preview.typ']
const ready = Promise.all([
  loadEngine(),
  loadPageDrawer(),
  Promise.all(
    templates.map(async (name) => [`/${name}`, await readFile(join(templateFolder, name))] as const),
  ),
])
// Whoever asks first is told; before that there is nobody to tell.
ready.catch(() => undefined)

const images = new Map<string, Uint8Array>()
/** The last paper that could be set: it stays while something is wrong with the next. */
let shown: DrawnDocument | null = null
/** Drawings of it, page by page. */
const drawn = new Map<number, ReturnType<DrawnDocument['page']>>()

serveJobs(async (task: PreviewTask) => {
  const work = await ready
  const { user, system } = process.cpuUsage()
  deadlines[1] = Date.now() + previewLimits.time * previewLimits.patience
  deadlines[0] = (user + system) / 1000 + previewLimits.time
  try {
    return task.kind === 'set' ? set(task, work) : page(task)
  } finally {
    deadlines[0] = 0
  }
})

function set(
  { model, images: sent, shows }: Extract<PreviewTask, { kind: 'set' }>,
  [engine, drawer, sources]: Awaited<typeof ready>,
): ServedJob {
  for (const { path, piece } of sent) images.set(path, readPiece(descriptors.fromParent, piece))
  for (const path of images.keys()) if (!shows.includes(path)) images.delete(path)
  const files = new Map<string, Uint8Array>([...sources, ...images])
  const { vector, marks } = engine.draw({ main: previewMarkup(model), files }, spotsLabel)
  const next = drawer.open(vector)
  shown?.free()
  shown = next
  drawn.clear()
  const account: SetPages = { sizes: next.sizes, places: blockPlaces(marks) }
  return { bytes: nothing, account }
}

function page({ page: number, have }: Extract<PreviewTask, { kind: 'page' }>): ServedJob {
  if (shown === null || number > shown.sizes.length) return { bytes: nothing, account: noPage }
  const found = drawn.get(number) ?? shown.page(number - 1)
  drawn.set(number, found)
  const account: PageAccount = { hash: found.hash }
  return { bytes: found.hash === have ? nothing : Buffer.from(found.svg, 'utf8'), account }
}

const nothing = new Uint8Array()
const noPage: PageAccount = { hash: null }
