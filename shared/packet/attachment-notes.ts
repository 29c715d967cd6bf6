import type { PacketWords } from '../text/packet-words.ts'
import type { PacketAttachment } from './model.ts'

/** Why an attachment is marked, or not enclosed; empty for an ordinary one. */
export function attachmentNotes(attachment: PacketAttachment, words: PacketWords): readonly string[] {
  return [
    ...(attachment.exemption === null ? [] : [attachment.exemption]),
    ...(attachment.kind === 'unprinted' ? [words.unprinted] : []),
  ]
}
