import { formatDate } from '#shared/domain/calendar/dates.ts'
import type { PacketAttachment, PacketItem, PacketModel } from '#shared/packet/model.ts'
import { packetWords } from '#shared/text/packet-words.ts'
import { call, statement, str } from './code.ts'
import { stampedPages } from './stamped-pages.ts'

/** Title of an attachment's own file: `PS 112/20 · Vedlegg 2: …`. */
export function attachmentFileTitle(
  model: PacketModel,
  item: PacketItem,
  attachment: PacketAttachment,
): string {
  return `${attachmentHead(model, item, attachment)}: ${attachment.title}`
}

function attachmentHead(model: PacketModel, item: PacketItem, attachment: PacketAttachment): string {
  return `${item.number} · ${packetWords[model.language].attachment} ${attachment.number}`
}

/** Typst source of one attachment's placeholder pages, to be filled by `assemble` as in the packet. */
export function attachmentFileMarkup(
  model: PacketModel,
  item: PacketItem,
  attachment: PacketAttachment,
): string {
  const { language, municipality, committee, meeting } = model
  const words = packetWords[language]
  const date = formatDate(meeting.startsAt.slice(0, 10), 'long', language)
  return [
    '#import "/attachment-file.typ": *\n',
    statement(
      call('attachment-file', [], {
        title: str(attachmentFileTitle(model, item, attachment)),
        author: str(municipality.name),
        lang: str(language),
        head: str(attachmentHead(model, item, attachment)),
        meeting: str(`${committee} ${date}`),
        'page-word': str(words.page.toLowerCase()),
        of: str(words.pageOf),
        pages: stampedPages(attachment.pages),
      }),
    ),
  ].join('')
}
