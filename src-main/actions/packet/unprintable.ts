import { plainText } from '#shared/document/text.ts'
import { uncovered } from '../../typeset/markup/text.ts'
import type { PacketModel, PaperModel } from '#shared/packet/model.ts'
import type { PacketWarning } from './packet-report.ts'

/** Characters that the shipped fonts cannot draw, by item: printed as `[U+XXXX]` and said here. */
export function unprintable(model: PacketModel): readonly PacketWarning[] {
  return model.items.flatMap((item) => {
    const texts = [
      item.title,
      ...item.attachments.map((each) => each.title),
      ...(item.paper?.sections ?? []).map((section) => plainText(section.content)),
      ...formerTexts(item.paper?.redline),
    ]
    const characters = uncovered(texts.join(' '))
    return characters.length === 0
      ? []
      : [{ code: 'packet.unprintable', item: item.number, facts: { characters: characters.join(' ') } }]
  })
}

/** A redline prints what an earlier paper said, too. */
function formerTexts(redline: PaperModel['redline']): readonly string[] {
  return redline === undefined || redline === 'withheld' ? [] : redline.changes.map(({ before }) => before)
}
