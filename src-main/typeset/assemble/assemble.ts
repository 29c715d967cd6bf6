import type { PDFObject } from '@cantoo/pdf-lib'
import { setImmediate } from 'node:timers/promises'
import { openAttachment } from './attachment.ts'
import type { Attachment, Placement } from './attachment.ts'
import { bookmarksByPage, countBookmarks, graftBookmarks } from './bookmarks.ts'
import { moveOwnDestinations, ownDestinations } from './destinations.ts'
import { graftLayers, writeLayers } from './layers.ts'
import type { Layers } from './layers.ts'
import { isIdentity } from './matrix.ts'
import type { Matrix } from './matrix.ts'
import { writeMetadata } from './metadata.ts'
import type { PacketMetadata } from './metadata.ts'
import { closeStructure, openPacket } from './packet.ts'
import type { Packet } from './packet.ts'
import { anchorOf, graftPart } from './part.ts'
import { replacePage } from './replace-page.ts'
import type { ReplacedPage } from './replaced-page.ts'
import { writePdf } from './write-pdf.ts'

export type { Placement } from './attachment.ts'
export type { PacketMetadata } from './metadata.ts'

export type AssembleInput = {
  /** The whole packet as Typst set it, with one placeholder page for each page of an attachment. */
  readonly typeset: Uint8Array
  readonly placements: readonly Placement[]
  readonly metadata: PacketMetadata
  /** Told after each attachment. */
  readonly progress?: (done: number, total: number) => void
  readonly signal?: AbortSignal
}

export type AssembledPacket = {
  readonly bytes: Uint8Array
  readonly pages: number
  readonly attachments: readonly AssembledAttachment[]
}

export type AssembledAttachment = {
  readonly title: string
  readonly pages: number
  readonly tagged: boolean
  /** Codes of what was lost or left behind, in alphabetical order. */
  readonly warnings: readonly string[]
}

/** Pages between two breaths of the event loop. */
const pagesPerBreath = 25

/**
 * Replaces placeholder pages by the attachments' pages, and grafts their tags, links and bookmarks into the
 * packet's. Same input, same bytes. Throws when a placeholder is not what was promised, when an attachment
 * does not open (intake lets in only what does), and when `signal` says stop.
 */
export async function assemble(input: AssembleInput): Promise<AssembledPacket> {
  const packet = await openPacket(input.typeset, input.metadata.language)
  const placements = input.placements.toSorted((a, b) => a.firstPage - b.firstPage)
  const bookmarks = bookmarksByPage(packet)
  const destinations = ownDestinations(packet)
  const layers: Layers = { all: [], off: [] }
  const turned = new Map<PDFObject, Matrix>()
  const attachments: AssembledAttachment[] = []
  let free = 0
  for (const [index, placement] of placements.entries()) {
    await breathe(input.signal)
    if (placement.firstPage < free) throw new Error(`${placement.title}: its pages overlap those before it`)
    const attachment = await openAttachment(packet, placement, index + 1)
    free = placement.firstPage + attachment.pages.length
    for (const { target, overlay } of attachment.pages)
      if (!isIdentity(overlay)) turned.set(target.ref, overlay)
    await graft(packet, attachment, layers, input.signal)
    const first = attachment.pages[0]
    graftBookmarks(packet, attachment, first && bookmarks.get(first.target.ref))
    attachments.push(reportOf(attachment))
    input.progress?.(index + 1, placements.length)
  }
  moveOwnDestinations(destinations, turned)
  await breathe(input.signal)
  return { bytes: finish(packet, input.metadata, layers), pages: packet.pages.length, attachments }
}

async function graft(
  packet: Packet,
  attachment: Attachment,
  layers: Layers,
  signal?: AbortSignal,
): Promise<void> {
  const anchor = anchorOf(packet, attachment)
  const replaced: ReplacedPage[] = []
  for (const page of attachment.pages) {
    if (page.number % pagesPerBreath === 0) await breathe(signal)
    replaced.push(replacePage(packet, attachment, page))
  }
  graftPart(packet, attachment, replaced, anchor)
  graftLayers(attachment, layers)
}

function finish(packet: Packet, metadata: PacketMetadata, layers: Layers): Uint8Array {
  countBookmarks(packet)
  writeLayers(packet, layers)
  closeStructure(packet)
  writeMetadata(packet, metadata)
  return writePdf(packet.context)
}

function reportOf({ title, pages, pdf, warnings }: Attachment): AssembledAttachment {
  return { title, pages: pages.length, tagged: pdf.tagged, warnings: [...warnings].toSorted() }
}

async function breathe(signal: AbortSignal | undefined): Promise<void> {
  await setImmediate()
  signal?.throwIfAborted()
}
