import type { PDFObject } from '@cantoo/pdf-lib'
import { setImmediate } from 'node:timers/promises'
import { openAttachment } from './attachment.ts'
import type { Attachment, Placement } from './attachment.ts'
import { bookmarksByPage, countBookmarks } from './bookmarks.ts'
import { completeUnicode } from './complete-unicode.ts'
import { conformanceOf, ownHindrances } from './conformance.ts'
import type { Conformance, HinderedBy } from './conformance.ts'
import { writeElementBoxes } from './element-boxes.ts'
import { writeLayers } from './layers.ts'
import type { Layers } from './layers.ts'
import { isIdentity } from './matrix.ts'
import type { Matrix } from './matrix.ts'
import { writeMetadata } from './metadata.ts'
import type { PacketMetadata } from './metadata.ts'
import { closeStructure, openPacket } from './packet.ts'
import type { Packet } from './packet.ts'
import { moveOwnDestinations, ownDestinations } from './own-destinations.ts'
import { writePageLabels } from './page-labels.ts'
import { placeAttachment } from './place-attachment.ts'
import { readably } from './readably.ts'
import { writePdf } from './write-pdf.ts'

export type { Placement } from './attachment.ts'
export type { Conformance } from './conformance.ts'
export type { PacketMetadata } from './metadata.ts'

export type AssembleInput = {
  /** The whole packet as Typst set it, with one placeholder page for each page of an attachment. */
  readonly typeset: Uint8Array
  readonly placements: readonly Placement[]
  readonly metadata: PacketMetadata
  /** The printed number of each page, when it is not the one that a reader counts. */
  readonly labels?: readonly string[]
  /** Told after each attachment, and while long ones are placed: attachments, and pages of them. */
  readonly progress?: (done: number, total: number, pages: number, allPages: number) => void
  readonly signal?: AbortSignal
}

export type AssembledPacket = {
  readonly bytes: Uint8Array
  readonly pages: number
  readonly attachments: readonly AssembledAttachment[]
  readonly conformance: Conformance
}

export type AssembledAttachment = {
  readonly title: string
  readonly pages: number
  readonly tagged: boolean
  /** Codes of what was lost or left behind, in alphabetical order. */
  readonly warnings: readonly string[]
}

/**
 * Replaces placeholder pages by the attachments' pages, and grafts their tags, links and bookmarks into the
 * packet's. Same input, same bytes. Throws when a placeholder is not what was promised, `UnreadableAttachment`
 * when an attachment does not open (intake lets in only what does), and when `signal` says stop.
 */
export async function assemble(input: AssembleInput): Promise<AssembledPacket> {
  const packet = await openPacket(input.typeset, input.metadata.language)
  completeUnicode(packet)
  await breathe(input.signal)
  writeElementBoxes(packet)
  const own = ownHindrances(packet)
  const placements = input.placements.toSorted((a, b) => a.firstPage - b.firstPage)
  const bookmarks = bookmarksByPage(packet)
  const destinations = ownDestinations(packet)
  const layers: Layers = { all: [], off: [] }
  const turned = new Map<PDFObject, Matrix>()
  const attachments: AssembledAttachment[] = []
  const judged: HinderedBy[] = []
  const allPages = placements.reduce((sum, { pages }) => sum + pages, 0)
  let [free, before] = [0, 0]
  for (const [index, placement] of placements.entries()) {
    await breathe(input.signal)
    if (placement.firstPage < free) throw new Error(`${placement.title}: its pages overlap those before it`)
    const attachment = await readably(placement, () => openAttachment(packet, placement, index + 1))
    free = placement.firstPage + attachment.pages.length
    for (const { target, overlay } of attachment.pages)
      if (!isIdentity(overlay)) turned.set(target.ref, overlay)
    const pulse = async (page: number): Promise<void> => {
      input.progress?.(index, placements.length, before + page, allPages)
      await breathe(input.signal)
    }
    judged.push(await placeAttachment(packet, attachment, layers, bookmarks, pulse))
    attachments.push(reportOf(attachment))
    before += attachment.pages.length
    input.progress?.(index + 1, placements.length, before, allPages)
  }
  moveOwnDestinations(destinations, turned)
  if (input.labels !== undefined) writePageLabels(packet, input.labels)
  await breathe(input.signal)
  const conformance = conformanceOf(own, judged)
  const bytes = await finish(packet, input.metadata, layers, conformance)
  return { bytes, pages: packet.pages.length, attachments, conformance }
}

function finish(
  packet: Packet,
  metadata: PacketMetadata,
  layers: Layers,
  conformance: Conformance,
): Promise<Uint8Array> {
  countBookmarks(packet)
  writeLayers(packet, layers)
  closeStructure(packet)
  writeMetadata(packet, metadata, conformance)
  return writePdf(packet.context, packet.grafts.objects)
}

function reportOf({ title, pages, prepared, warnings }: Attachment): AssembledAttachment {
  return { title, pages: pages.length, tagged: prepared.tagged, warnings: [...warnings].toSorted() }
}

async function breathe(signal: AbortSignal | undefined): Promise<void> {
  await setImmediate()
  signal?.throwIfAborted()
}
