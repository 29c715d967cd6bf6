import { stripAbove } from '#shared/packet/stamp-size.ts'
import type { Matrix } from './matrix.ts'
import { identity, isIdentity, ownFrom } from './matrix.ts'
import type { SourcePage } from '../intake/page-tree.ts'
import { decodePrepared, isPrepared } from '../prepare/prepared-form.ts'
import type { Prepared, PreparedPage } from '../prepare/prepared.ts'
import type { Packet } from './packet.ts'

/** Where an attachment goes, as the caller says it. */
export type Placement = {
  /** Zero-based index of the attachment's first placeholder page. */
  readonly firstPage: number
  /** As the packet calls it: `PS 112/20 Vedlegg 2: …`. */
  readonly title: string
  /** How many placeholder pages it was given. */
  readonly pages: number
  /** Room for stamps above an A4 page on its placeholder, in points as displayed; other pages have more or less of it. */
  readonly strip: number
  /** Language of the attachment, when someone has said it; else the file's own word is taken. */
  readonly language?: string
  /** Its prepared form; a PDF, or a form of another version of this program, gives the same and takes longer. */
  readonly bytes: Uint8Array
}

/** One page of an attachment and the placeholder that it replaces. */
export type PlannedPage = {
  readonly number: number
  readonly prepared: PreparedPage
  readonly target: SourcePage
  /** From the placeholder's coordinates to those of the page in the packet. */
  readonly overlay: Matrix
  /** Height that the placeholder has above the attachment's page, in points as displayed. */
  readonly strip: number
}

/** An attachment on its way into the packet. */
export type Attachment = {
  readonly prepared: Prepared
  readonly title: string
  readonly language: string | undefined
  /** From 1 in order of placement; keeps names of different attachments apart. */
  readonly number: number
  readonly pages: readonly PlannedPage[]
  readonly warnings: Set<string>
}

/** Typst rounds lengths, and stored sizes have been through JSON; a visible difference is more than this. */
const tolerance = 0.1

/** Plans an attachment's pages; throws when the placeholders are not what was promised. */
export async function openAttachment(
  packet: Packet,
  placement: Placement,
  number: number,
): Promise<Attachment> {
  const prepared = await preparedOf(placement.bytes)
  if (prepared.pages.length !== placement.pages)
    throw new Error(`${placement.title}: ${prepared.pages.length} pages for ${placement.pages} placeholders`)
  return {
    prepared,
    title: placement.title,
    language: languageOf(placement, prepared),
    number,
    pages: prepared.pages.map((page, index) => planPage(packet, placement, page, index)),
    warnings: new Set(prepared.warnings),
  }
}

/** What was prepared when the attachment was taken in, or the same made now: only then is a parser loaded. */
async function preparedOf(bytes: Uint8Array): Promise<Prepared> {
  if (isPrepared(bytes)) return decodePrepared(bytes)
  const { preparePdf } = await import('../prepare/prepare-pdf.ts')
  return decodePrepared(await preparePdf(bytes))
}

function planPage(packet: Packet, placement: Placement, prepared: PreparedPage, index: number): PlannedPage {
  const at = placement.firstPage + index
  const target = packet.pages[at]
  if (target === undefined) throw new Error(`${placement.title}: page ${index + 1} has no placeholder page`)
  const strip = stripAbove(prepared.geometry, placement.strip)
  requireSameSize(placement.title, strip, index + 1, prepared, target)
  const back = prepared.inPlace ? ownFrom(prepared.geometry) : identity
  const overlay = isIdentity(back) ? identity : back
  return { number: index + 1, prepared, target, overlay, strip }
}

function requireSameSize(
  title: string,
  strip: number,
  page: number,
  { geometry: own }: PreparedPage,
  { geometry: placeholder }: SourcePage,
): void {
  const taller = Math.abs(own.height + strip - placeholder.height)
  const off = Math.max(Math.abs(own.width - placeholder.width), taller)
  if (off <= tolerance) return
  const sizes = `${own.width} × ${own.height} pt, its placeholder ${placeholder.width} × ${placeholder.height} pt`
  throw new Error(`${title}: page ${page} measures ${sizes}`)
}

/** A language tag that is none would make readers fall silent or guess; it is left out. */
function languageOf(placement: Placement, { language: own }: Prepared): string | undefined {
  const language = placement.language ?? own
  return language !== null && /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(language) ? language : undefined
}
