import { assemble } from './assemble.ts'
import type { PacketMetadata } from './assemble.ts'

/**
 * Finishes a document that we set ourselves (a converted attachment, a demo attachment) as a packet without
 * attachments is finished: titled, with one source for Info and XMP, and claiming PDF/UA-1 and PDF/A-2a, so that a
 * packet that encloses it may claim them too. `typeset` is the engine's output; same input, same bytes.
 */
export async function finishDocument(typeset: Uint8Array, metadata: PacketMetadata): Promise<Uint8Array> {
  const { bytes } = await assemble({ typeset, placements: [], metadata })
  return bytes
}
