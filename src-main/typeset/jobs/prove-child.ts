import { deserialize, serialize } from 'node:v8'
import { openPacketFile } from '../proof/packet-file.ts'
import type { PacketFile } from '../proof/packet-file.ts'
import { layoutOf } from '../proof/packet-layout.ts'
import { judge } from '../proof/prove-packet.ts'
import { UnreadablePacket } from '../proof/unreadable-packet.ts'
import type { Hits } from '../proof/prove-packet.ts'
import { openInPdfJs, readAround, readPages } from '../proof/read-pdf.ts'
import type { OpenPdf, ReadPage } from '../proof/read-pdf.ts'
import { hitsInObjects, hitsOnPage } from '../proof/checks/leak.ts'
import { textOfPdf } from '../proof/text-of-pdf.ts'
import { withheldSearch } from '../proof/withheld-search.ts'
import type { WithheldSearch } from '../proof/withheld-search.ts'
import { descriptors } from './messages.ts'
import type { Piece } from './passed-file.ts'
import type { JudgeTask, OpenTask, PagesTask, ProveTask } from './prove-tasks.ts'
import { readPiece } from './passed-file.ts'
import { serveJobs } from './serve-jobs.ts'
import type { ServedJob } from './serve-jobs.ts'

/** Runs in a process of its own, often beside others: each reads some pages of the packet that all have open. */
type Open = {
  readonly bytes: Uint8Array
  readonly pdf: OpenPdf
  readonly withheld: readonly string[]
  readonly search: WithheldSearch | null
  file: Promise<PacketFile> | undefined
}

let opened: Open | undefined

serveJobs((task: ProveTask, progress) => {
  if (task.kind === 'text') return readText(task.file)
  return readably(() => {
    if (task.kind === 'open') return open(task)
    const now = opened
    if (now === undefined) throw new Error('nothing is open')
    if (task.kind === 'pages') return pages(now, task, progress)
    return task.kind === 'objects' ? objects(now) : proof(now, task)
  })
})

/** What goes wrong while a packet is read, the packet is at fault for. */
async function readably(work: () => Promise<ServedJob>): Promise<ServedJob> {
  try {
    return await work()
  } catch (cause) {
    throw new UnreadablePacket('not readable as a packet', { cause })
  }
}

const none = new Uint8Array()

async function open({ file, withheld }: OpenTask): Promise<ServedJob> {
  await opened?.pdf.close()
  opened = undefined
  const bytes = readPiece(descriptors.fromParent, file)
  const pdf = await openInPdfJs(bytes)
  const search = withheld.length === 0 ? null : withheldSearch(withheld)
  opened = { bytes, pdf, withheld, search, file: undefined }
  return { bytes: none, account: pdf.document.numPages }
}

async function pages(
  { pdf, search }: Open,
  { from, to }: PagesTask,
  progress: (...steps: number[]) => void,
): Promise<ServedJob> {
  const read = await readPages(pdf.document, from, to, { progress: (page) => progress(page - from + 1) })
  const hits = search === null ? [] : read.map((page) => hitsOnPage(page, search))
  return { bytes: serialize({ read, hits } satisfies ReadRange), account: null }
}

type ReadRange = { readonly read: readonly ReadPage[]; readonly hits: readonly Hits[] }

const fileOf = (now: Open): Promise<PacketFile> => (now.file ??= openPacketFile(now.bytes))

async function objects(now: Open): Promise<ServedJob> {
  const file = await fileOf(now)
  const hits = now.search === null ? [] : hitsInObjects(file.objects, now.search)
  return { bytes: none, account: hits }
}

async function proof(
  now: Open,
  { ranges, objectHits, expected, withheldFrom }: JudgeTask,
): Promise<ServedJob> {
  const read = ranges.map((range) => deserialize(bytesOf(range)) as ReadRange)
  const around = await readAround(now.pdf.document)
  const all = { ...around, pages: read.flatMap((range) => range.read) }
  const found = { pages: read.flatMap((range) => range.hits), objects: objectHits }
  const judged = await judge({
    bytes: now.bytes,
    read: all,
    file: await fileOf(now),
    layout: layoutOf(all),
    expected,
    withheld: now.withheld,
    withheldFrom,
    hits: found,
  })
  await now.pdf.close()
  opened = undefined
  return { bytes: none, account: judged }
}

async function readText(file: Piece): Promise<ServedJob> {
  const lines = await textOfPdf(bytesOf(file))
  return { bytes: Buffer.from(JSON.stringify(lines), 'utf8'), account: null }
}

const bytesOf = (piece: Piece): Uint8Array => readPiece(descriptors.fromParent, piece)
