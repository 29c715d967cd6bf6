import { isRefusal } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { AttachmentId, BlobHash, PaperId } from '#shared/ids.ts'
import type { Attachment } from '#shared/domain/attachment/attachment.ts'
import { printBasis } from '#shared/domain/disclosure/check.ts'
import type { Audience } from '#shared/domain/disclosure/projection.ts'
import type { Language } from '#shared/domain/municipality/municipality.ts'
import type { PacketAttachment } from '#shared/packet/model.ts'
import { attachmentsOfPaper, findAttachment } from '../../store/attachments.ts'
import { attachmentHeads } from '../../store/public-heads.ts'
import type { Database } from '../../store/rows.ts'

/** An attachment for print, and where its file lies when it goes along. */
export type AttachmentEntry = { readonly printed: PacketAttachment; readonly file: AttachmentFile | null }

export type AttachmentFile = {
  readonly id: AttachmentId
  readonly blob: BlobHash
  readonly language: string | null
}

/** A paper's attachments for an audience; an exempt one is listed for the public by number and public title. */
export function attachmentEntries(
  db: Database,
  paper: PaperId,
  audience: Audience,
  language: Language,
  date: string,
): readonly AttachmentEntry[] | Refusal {
  const entries =
    audience === 'members'
      ? attachmentsOfPaper(db, paper).map((each) => openEntry(each, language, date))
      : publicEntries(db, paper, language, date)
  return entries.find(isRefusal) ?? (entries as readonly AttachmentEntry[])
}

function openEntry(attachment: Attachment, language: Language, date: string): AttachmentEntry | Refusal {
  const { id, number, title, kind, disclosure } = attachment
  const exemption = disclosure === null ? null : printBasis(disclosure, language, date)
  if (isRefusal(exemption)) return exemption
  const enclosed = kind === 'enclosed'
  return {
    printed: { id, number, title, kind, exemption, pages: enclosed ? attachment.pages : [] },
    file: enclosed ? { id, blob: attachment.blob, language: attachment.language } : null,
  }
}

function publicEntries(
  db: Database,
  paper: PaperId,
  language: Language,
  date: string,
): readonly (AttachmentEntry | Refusal)[] {
  return attachmentHeads(db, paper).map((head) => {
    if (head.disclosure === null && head.attachment !== null) {
      const attachment = findAttachment(db, head.attachment)
      if (attachment === null) throw new Error(`attachment ${head.attachment} is gone`)
      return openEntry(attachment, language, date)
    }
    const exemption = head.disclosure === null ? null : printBasis(head.disclosure, language, date)
    if (isRefusal(exemption)) return exemption
    const { number, title, kind } = head
    return { printed: { id: `${paper}-${number}`, number, title, kind, exemption, pages: [] }, file: null }
  })
}
