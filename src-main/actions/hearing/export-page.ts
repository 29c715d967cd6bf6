import { join } from 'node:path'
import type { IsoDate } from '#shared/domain/calendar/dates.ts'
import type { CaseId } from '#shared/ids.ts'
import type { PacketItem, PacketModel } from '#shared/packet/model.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { publicHearingWords } from '#shared/text/packet/hearing-words.ts'
import { hearingPageHtml } from '../../exchange/html/hearing-page.ts'
import { itemPage } from '../../exchange/html/item-page.ts'
import { attachmentPath, imageFiles, indexPath, siteOf } from '../../exchange/html/site.ts'
import type { LinkedFile, SiteFiles } from '../../exchange/html/site.ts'
import { slug } from '../../exchange/html/slug.ts'
import { findAgendaItem } from '../../store/agenda.ts'
import { findMeeting } from '../../store/meetings.ts'
import type { Store } from '../../store/store.ts'
import { readerHere } from '../../typeset/proof/pdf-reader.ts'
import { packetDate } from '../packet/agenda-entries.ts'
import { loadPacketModel } from '../packet/load-packet-model.ts'
import type { LoadedPacket } from '../packet/load-packet-model.ts'
import type { PacketWork } from '../packet/make-packet.ts'
import { attachmentBytes } from '../packet/put-together.ts'
import { withheldStrings } from '../packet/withheld-strings.ts'
import { attachmentFile } from '../web/attachment-file.ts'
import { webScan } from '../web/scan-web-file.ts'
import { secretNamesOfCase } from '../web/secret-names-of-case.ts'
import { styleFiles } from '../web/style-files.ts'
import { checkWebFolder, writeWebFolder } from '../web/web-folder.ts'
import { loadPublicHearing } from './load-public-hearing.ts'

export type HearingPageWork = Pick<PacketWork, 'engine' | 'assemble' | 'reader' | 'signal'> & {
  readonly today: IsoDate
  readonly progress: (step: string, done: number, total: number) => void
}

const kind = 'saksklar-horing'

/**
 * The public page of a case's hearing with the papers of its first reading, in a folder of its own below `parent`. The
 * papers are written as the web edition writes them, from the public projection; every file is looked through before
 * the folder is put there. Refuses as {@link loadPublicHearing} and the packet do, and with `web.*`.
 */
export async function exportHearingPage(
  store: Store,
  id: CaseId,
  parent: string,
  work: HearingPageWork,
): Promise<{ readonly path: string; readonly files: number } | Refusal> {
  const heard = loadPublicHearing(store.db, id, work.today)
  if (isRefusal(heard)) return heard
  const folder = join(parent, `horing-${slug(heard.model.caseNumber) || 'sak'}`)
  const refused = checkWebFolder(folder, kind)
  if (refused !== null) return refused
  const item = findAgendaItem(store.db, heard.item.item)
  const meeting = item === null ? null : findMeeting(store.db, item.meeting)
  if (meeting === null) return refuse('hearing.notLaidOut')
  const loaded = loadPacketModel(store.db, meeting, 'public')
  if (isRefusal(loaded)) return loaded
  const shown = loaded.model.items.find((each) => each.id === heard.item.item)
  if (shown === undefined) return refuse('hearing.notLaidOut')
  const model: PacketModel = { ...loaded.model, items: [shown] }
  const attachments = await attachmentFiles(store, { ...loaded, model }, shown, packetDate(meeting), work)
  const { reader = readerHere, signal } = work
  const words = publicHearingWords[heard.model.language]
  const site = {
    ...siteOf(model, siteFiles(attachments)),
    home: { title: words.home, edition: words.titleFor(heard.model.title) },
  }
  const paperPath = shown.paper === null ? null : (site.pageOf.get(shown.id) ?? null)
  const page = hearingPageHtml(heard.model, {
    paper: paperPath,
    attachments: shown.attachments.flatMap(({ id: each, title }) => {
      const file = site.files.attachments.get(each)
      return file === undefined ? [] : [{ title, file }]
    }),
  })
  const files = new Map<string, Uint8Array>([
    [indexPath, Buffer.from(page, 'utf8')],
    ...(paperPath === null ? [] : [[paperPath, Buffer.from(itemPage(site, shown), 'utf8')] as const]),
    ...picturesOf(model),
    ...[...attachments.values()].map(({ path, bytes }) => [path, bytes] as const),
    ...(await styleFiles()),
  ])
  const withheld = await withheldStrings(store.db, meeting, loaded.model, loaded.files, (pdf) =>
    reader.textOf(pdf, signal),
  )
  const scan = webScan([...withheld, ...secretNamesOfCase(store.db, id, heard.model)], work)
  let scanned = 0
  const look = async (path: string, bytes: Uint8Array): Promise<Refusal | null> => {
    work.signal?.throwIfAborted()
    work.progress('scan', (scanned += 1), files.size + 1)
    return scan(path, bytes)
  }
  const unwritten = await writeWebFolder(folder, files, look, kind)
  return unwritten ?? { path: join(folder, indexPath), files: files.size }
}

/** Pictures of this paper alone: the model's are those of the whole meeting. */
function picturesOf(model: PacketModel): readonly (readonly [string, Uint8Array])[] {
  const said = JSON.stringify(model.items.map(({ paper }) => paper?.sections ?? []))
  return [...imageFiles(model)].filter(([path]) => said.includes(/([0-9a-f]{64})/.exec(path)?.[1] ?? ' '))
}

type WrittenAttachment = { readonly path: string; readonly bytes: Uint8Array; readonly pages: number }

async function attachmentFiles(
  store: Store,
  { model, files }: LoadedPacket,
  item: PacketItem,
  date: string,
  work: HearingPageWork,
): Promise<ReadonlyMap<string, WrittenAttachment>> {
  const made = new Map<string, WrittenAttachment>()
  for (const attachment of item.attachments) {
    const file = files.find((each) => each.id === attachment.id)
    if (file === undefined) continue
    work.signal?.throwIfAborted()
    const bytes = attachmentBytes(store, file.blob)
    if (bytes === null) throw new Error(`attachment ${attachment.id} is gone`)
    const own = await attachmentFile({ model, item, attachment, language: file.language, bytes, date }, work)
    const path = attachmentPath(model, item, attachment.number)
    made.set(attachment.id, { path, bytes: own, pages: attachment.pages.length })
    work.progress('attachments', made.size, item.attachments.length)
  }
  return made
}

/** There is no packet beside these pages, so that none is linked to. */
function siteFiles(attachments: ReadonlyMap<string, WrittenAttachment>): SiteFiles {
  const linked = [...attachments].map(([id, { path, pages, bytes }]): [string, LinkedFile] => [
    id,
    { path, pages, bytes: bytes.length },
  ])
  return {
    packet: { path: '', pages: 0, bytes: 0, paperPages: 0, firstPages: new Map() },
    attachments: new Map(linked),
  }
}
