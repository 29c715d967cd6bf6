import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PacketAttachment, PacketItem, PacketModel } from '#shared/packet/model.ts'
import { stripHeight } from '#shared/packet/stamp-size.ts'
import { templateFolder } from '../../resources.ts'
import { assemble } from '../../typeset/assemble/assemble.ts'
import type { PacketWork } from '../packet/make-packet.ts'
import { attachmentFileMarkup, attachmentFileTitle } from '../../typeset/markup/attachment-file.ts'
import { pageMarkLabel } from '../../typeset/markup/packet.ts'

export type AttachmentFileInput = {
  readonly model: PacketModel
  readonly item: PacketItem
  readonly attachment: PacketAttachment
  /** Language that an officer has given the attachment; else its own word is taken. */
  readonly language: string | null
  /** As assembly takes them: prepared, or the PDF. */
  readonly bytes: Uint8Array
  /** ISO date: that of the issue. */
  readonly date: string
}

/**
 * An attachment as a PDF of its own. It goes the way that attachments go into the packet, so that what
 * the whitelist does not name (scripts, forms, embedded files, comments) is not in it either.
 */
export async function attachmentFile(
  input: AttachmentFileInput,
  work: Pick<PacketWork, 'engine' | 'assemble' | 'signal'>,
): Promise<Uint8Array> {
  const { engine, signal } = work
  const { model, item, attachment, language, bytes, date } = input
  const template = await readFile(join(templateFolder, 'attachment-file.typ'))
  const main = attachmentFileMarkup(model, item, attachment)
  const typeset = await engine.typeset(
    { main, files: new Map([['/attachment-file.typ', template]]) },
    pageMarkLabel,
  )
  const title = attachmentFileTitle(model, item, attachment)
  const placement = { firstPage: 0, title, pages: attachment.pages.length, strip: stripHeight, bytes }
  const assembled = await (work.assemble ?? assemble)({
    typeset: typeset.pdf,
    placements: [language === null ? placement : { ...placement, language }],
    metadata: {
      title,
      author: model.municipality.name,
      subject: item.number,
      keywords: [model.committee],
      language: model.language === 'nn' ? 'nn-NO' : 'nb-NO',
      createdAt: new Date(`${date}T12:00:00Z`),
    },
    ...(signal === undefined ? {} : { signal }),
  })
  return assembled.bytes
}
