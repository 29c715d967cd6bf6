import type { PacketWords } from '../text/packet-words.ts'
import type { PacketModel } from './model.ts'

/** What the audience does not get, one line each: number of the item or attachment, and the ground. */
export function withheldLines(model: PacketModel, words: PacketWords): readonly string[] {
  return model.items.flatMap((item) => [
    ...(item.exemption === null ? [] : [`${item.number}: ${item.exemption}`]),
    ...item.attachments
      .filter((each) => each.exemption !== null && item.exemption === null)
      .map((each) => `${item.number}, ${words.attachment.toLowerCase()} ${each.number}: ${each.exemption}`),
  ])
}
