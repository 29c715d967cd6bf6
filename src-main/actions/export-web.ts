import { isRefusal } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { Meeting } from '#shared/domain/meeting/meeting.ts'
import { attachmentPath } from '../exchange/html/site.ts'
import type { LinkedFile, SiteFiles } from '../exchange/html/site.ts'
import { webEdition } from '../exchange/html/web-edition.ts'
import type { Store } from '../store/store.ts'
import { packetDate } from './packet/agenda-entries.ts'
import { loadPacketModel } from './packet/load-packet-model.ts'
import type { LoadedPacket } from './packet/load-packet-model.ts'
import { makePacket } from './packet/make-packet.ts'
import type { MadePacket, PacketStep, PacketWork } from './packet/make-packet.ts'
import { attachmentBytes } from './packet/put-together.ts'
import { withheldStrings } from './packet/withheld-strings.ts'
import { readerHere } from '../typeset/proof/pdf-reader.ts'
import { attachmentFile } from './web/attachment-file.ts'
import { webScan } from './web/scan-web-file.ts'
import { styleFiles } from './web/style-files.ts'
import { checkWebFolder, writeWebFolder } from './web/web-folder.ts'

export type WebStep = PacketStep | 'attachments' | 'pages' | 'scan'

export type WebWork = Omit<PacketWork, 'progress'> & {
  readonly progress?: (step: WebStep, done: number, total: number) => void
}

export type ExportedWeb = {
  readonly folder: string
  readonly files: readonly { readonly path: string; readonly bytes: number }[]
  readonly packet: MadePacket['report']
}

const packetPath = 'innkalling.pdf'

/**
 * The public agenda and papers of a meeting as a folder of HTML, with the packet and the attachments as
 * PDF beside (forskrift om IT-standarder § 4: public documents are HTML first). Only ever made from the
 * public projection. Refuses as `makePacket` does, and with `web.*`; then nothing is written.
 */
export async function exportWeb(
  store: Store,
  meeting: Meeting,
  folder: string,
  work: WebWork,
): Promise<ExportedWeb | Refusal> {
  const refused = checkWebFolder(folder)
  if (refused !== null) return refused
  const made = await makePacket(store, meeting, 'public', work)
  if (isRefusal(made)) return made
  const loaded = loadPacketModel(store.db, meeting, 'public', { changes: true })
  if (isRefusal(loaded)) return loaded
  const attachments = await attachmentFiles(store, meeting, loaded, work)
  if (isRefusal(attachments)) return attachments
  work.progress?.('pages', 0, 1)
  const pages = webEdition(loaded.model, siteFiles(loaded, made, attachments))
  const files = new Map<string, Uint8Array>([
    ...pages.map(({ path, bytes }) => [path, bytes] as const),
    [packetPath, made.bytes],
    ...attachments.values(),
    ...(await styleFiles()),
  ])
  const { reader = readerHere, signal } = work
  const { model, files: open } = loaded
  const withheld = await withheldStrings(store.db, meeting, model, open, (pdf) => reader.textOf(pdf, signal))
  const scan = webScan(withheld, work)
  let scanned = 0
  const unwritten = await writeWebFolder(folder, files, async (path, bytes) => {
    work.signal?.throwIfAborted()
    work.progress?.('scan', (scanned += 1), files.size + 1)
    // the packet has been proven as a whole; what was read back must be what was proven
    return path === packetPath && sameBytes(bytes, made.bytes) ? null : scan(path, bytes)
  })
  if (unwritten !== null) return unwritten
  return {
    folder,
    files: [...files].map(([path, bytes]) => ({ path, bytes: bytes.length })),
    packet: made.report,
  }
}

/** The attachments that go along, each as a file of its own: path and bytes by id. */
async function attachmentFiles(
  store: Store,
  meeting: Meeting,
  { model, files }: LoadedPacket,
  work: WebWork,
): Promise<ReadonlyMap<string, readonly [string, Uint8Array]> | Refusal> {
  const made = new Map<string, readonly [string, Uint8Array]>()
  for (const item of model.items) {
    for (const attachment of item.attachments) {
      const file = files.find((each) => each.id === attachment.id)
      if (file === undefined) continue
      work.signal?.throwIfAborted()
      const bytes = attachmentBytes(store, file.blob)
      if (bytes === null) throw new Error(`attachment ${attachment.id} is gone`)
      const input = { model, item, attachment, language: file.language, bytes, date: packetDate(meeting) }
      const own = await attachmentFile(input, work)
      made.set(attachment.id, [attachmentPath(model, item, attachment.number), own])
      work.progress?.('attachments', made.size, files.length)
    }
  }
  return made
}

function siteFiles(
  { model }: LoadedPacket,
  { bytes, report }: MadePacket,
  attachments: ReadonlyMap<string, readonly [string, Uint8Array]>,
): SiteFiles {
  const paged = new Map(
    model.items.flatMap((item) => item.attachments).map((each) => [each.id, each.pages.length]),
  )
  const linked = [...attachments].map(([id, [path, own]]): [string, LinkedFile] => [
    id,
    { path, pages: paged.get(id) ?? 0, bytes: own.length },
  ])
  const withPaper = report.items.filter((_, at) => model.items[at]?.paper !== null)
  return {
    packet: {
      path: packetPath,
      pages: report.pages,
      bytes: bytes.length,
      paperPages: withPaper.reduce((sum, item) => sum + item.paperPages, 0),
      firstPages: new Map(
        report.items.map(({ id, firstPage }) => [
          id,
          { page: firstPage, label: report.labels[firstPage - 1] ?? String(firstPage) },
        ]),
      ),
    },
    attachments: new Map(linked),
  }
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => Buffer.from(a).equals(b)
