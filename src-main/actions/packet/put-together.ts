import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { PacketModel, PageMark } from '#shared/packet/model.ts'
import { DamagedBlob, readBlob } from '../../store/blobs.ts'
import { readPrepared } from '../../store/prepared-attachments.ts'
import type { Store } from '../../store/store.ts'
import { assemble } from '../../typeset/assemble/assemble.ts'
import type { AssembledPacket, AssembleInput, Placement } from '../../typeset/assemble/assemble.ts'
import { UnreadableAttachment } from '../../typeset/assemble/unreadable-attachment.ts'
import type { Typeset } from '../../typeset/compile/engine.ts'
import { stripHeight } from '../../typeset/markup/packet.ts'
import { preparedVersion } from '../../typeset/prepare/prepared-form.ts'
import type { AttachmentFile } from './attachment-entries.ts'
import type { LoadedPacket } from './load-packet-model.ts'
import type { PacketWork } from './make-packet.ts'

/**
 * Puts a packet's attachments in the places that were kept for them. Refuses with `store.damagedBlob` and
 * `packet.attachmentUnreadable`, naming the attachment.
 */
export async function putTogether(
  store: Store,
  { model, files }: Pick<LoadedPacket, 'model' | 'files'>,
  { pdf, marks }: Typeset,
  work: Pick<PacketWork, 'assemble' | 'progress' | 'signal'>,
  says: Pick<AssembleInput, 'metadata' | 'labels'>,
): Promise<AssembledPacket | Refusal> {
  const placements = placementsOf(store, model, files, marks as readonly PageMark[])
  if (isRefusal(placements)) return placements
  try {
    return await (work.assemble ?? assemble)({
      ...says,
      placements,
      typeset: pdf,
      progress: (done, total) => work.progress?.('assemble', done, total),
      ...(work.signal === undefined ? {} : { signal: work.signal }),
    })
  } catch (error) {
    const unreadable = error instanceof UnreadableAttachment ? error : null
    const placed = placements.find(({ firstPage }) => firstPage === unreadable?.firstPage)
    if (unreadable === null || placed === undefined) throw error
    return refuse('packet.attachmentUnreadable', { ...placed.where, cause: unreadable.ground })
  }
}

type Placed = Placement & {
  readonly where: { readonly item: string; readonly attachment: number; readonly title: string }
}

/** Where each attachment goes. */
function placementsOf(
  store: Store,
  model: PacketModel,
  files: readonly AttachmentFile[],
  marks: readonly PageMark[],
): readonly Placed[] | Refusal {
  const placements: Placed[] = []
  for (const { id, blob, language } of files) {
    const item = model.items.find((each) => each.attachments.some((attachment) => attachment.id === id))
    const attachment = item?.attachments.find((each) => each.id === id)
    const mark = marks.find((each) => each.kind === 'attachment' && each.id === id)
    if (item === undefined || attachment === undefined || mark === undefined)
      throw new Error(`attachment ${id} did not land in the packet`)
    const where = { item: item.number, attachment: attachment.number, title: attachment.title }
    const bytes = attachmentBytes(store, blob)
    if (bytes === null) return refuse('store.damagedBlob', { ...where, path: store.path })
    placements.push({
      where,
      bytes,
      firstPage: mark.page - 1,
      title: `${item.number} · ${attachment.title}`,
      pages: attachment.pages.length,
      strip: stripHeight,
      ...(language === null ? {} : { language }),
    })
  }
  return placements
}

/** An attachment as assembly takes it: prepared, else the PDF as it was taken in; null when it is damaged. */
export function attachmentBytes(store: Store, blob: AttachmentFile['blob']): Uint8Array | null {
  try {
    return readPrepared(store.db, blob, preparedVersion) ?? readBlob(store.db, blob)
  } catch (error) {
    if (error instanceof DamagedBlob) return null
    throw error
  }
}
