import { setImmediate } from 'node:timers/promises'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { PacketModel, PageMark } from '#shared/packet/model.ts'
import { stripHeight } from '#shared/packet/stamp-size.ts'
import { DamagedBlob, readBlob } from '../../store/blobs.ts'
import { readPrepared } from '../../store/prepared-attachments.ts'
import type { Store } from '../../store/store.ts'
import { assemble } from '../../typeset/assemble/assemble.ts'
import type { AssembledPacket, AssembleInput, Placement } from '../../typeset/assemble/assemble.ts'
import { UnreadableAttachment } from '../../typeset/assemble/unreadable-attachment.ts'
import type { Typeset } from '../../typeset/compile/engine.ts'
import { preparedVersion } from '../../typeset/prepare/prepared-form.ts'
import type { AttachmentFile } from './attachment-entries.ts'
import type { LoadedPacket } from './load-packet-model.ts'
import type { PacketWork } from './make-packet.ts'

/** Attachments as assembly takes them, by id. */
export type ReadAttachments = ReadonlyMap<AttachmentFile['id'], Uint8Array>

/**
 * Reads a packet's attachments, one at a time so that others get their turn: the typesetter works meanwhile. Refuses with
 * `store.damagedBlob` when one is not what it was, though its prepared form may be.
 */
export async function readAttachments(
  store: Store,
  { model, files }: Pick<LoadedPacket, 'model' | 'files'>,
  signal?: AbortSignal,
): Promise<ReadAttachments | Refusal> {
  const read = new Map<AttachmentFile['id'], Uint8Array>()
  for (const file of files) {
    await setImmediate()
    signal?.throwIfAborted()
    const bytes = attachmentBytes(store, file.blob)
    if (bytes === null)
      return refuse('store.damagedBlob', { ...placeOf(model, file.id).where, path: store.path })
    read.set(file.id, bytes)
  }
  return read
}

/** An attachment as assembly takes it: prepared, else the PDF as it was taken in; null when that is damaged. */
export function attachmentBytes(store: Store, blob: AttachmentFile['blob']): Uint8Array | null {
  try {
    const original = readBlob(store.db, blob)
    return original === null ? null : (readPrepared(store.db, blob, preparedVersion) ?? original)
  } catch (error) {
    if (error instanceof DamagedBlob) return null
    throw error
  }
}

/** Puts a packet's attachments where they were kept a place. Refuses with `packet.attachmentUnreadable`, naming it. */
export async function putTogether(
  { model, files }: Pick<LoadedPacket, 'model' | 'files'>,
  read: ReadAttachments,
  { pdf, marks }: Typeset,
  work: Pick<PacketWork, 'assemble' | 'progress' | 'signal'>,
  says: Pick<AssembleInput, 'metadata' | 'labels'>,
): Promise<AssembledPacket | Refusal> {
  const placements = placementsOf(model, files, read, marks as readonly PageMark[])
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
    const at = placements.findIndex(({ firstPage }) => firstPage === unreadable?.firstPage)
    const file = files[at]
    if (unreadable === null || file === undefined) throw error
    return refuse('packet.attachmentUnreadable', {
      ...placeOf(model, file.id).where,
      cause: unreadable.ground,
    })
  }
}

function placementsOf(
  model: PacketModel,
  files: readonly AttachmentFile[],
  read: ReadAttachments,
  marks: readonly PageMark[],
): readonly Placement[] {
  return files.map(({ id, language }) => {
    const { where, attachment } = placeOf(model, id)
    const mark = marks.find((each) => each.kind === 'attachment' && each.id === id)
    const bytes = read.get(id)
    if (mark === undefined || bytes === undefined)
      throw new Error(`attachment ${id} did not land in the packet`)
    return {
      bytes,
      firstPage: mark.page - 1,
      title: `${where.item} · ${where.title}`,
      pages: attachment.pages.length,
      strip: stripHeight,
      ...(language === null ? {} : { language }),
    }
  })
}

/** An attachment as it is listed, and how it is named to people. */
function placeOf(model: PacketModel, id: string) {
  for (const { number: item, attachments } of model.items) {
    const attachment = attachments.find((each) => each.id === id)
    if (attachment === undefined) continue
    return { attachment, where: { item, attachment: attachment.number, title: attachment.title } }
  }
  throw new Error(`attachment ${id} is not on the agenda`)
}
