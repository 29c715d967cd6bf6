import { PDFDict } from '@cantoo/pdf-lib'
import type { PDFObject, PDFRef } from '@cantoo/pdf-lib'
import { dictAt, keyOf, textAt } from '#main/typeset/intake/objects.ts'
import type { OpenedPdf } from '#main/typeset/intake/open-pdf.ts'
import type { SourcePage } from '#main/typeset/intake/page-tree.ts'
import { Importer } from './importer.ts'
import { displayedFrom, identity, isIdentity, ownFrom } from './matrix.ts'
import type { Matrix } from './matrix.ts'
import { openKnownPdf } from './open-known.ts'
import type { Packet } from './packet.ts'
import { readNameTree } from './trees.ts'

/** Where an attachment goes, as the caller says it. */
export type Placement = {
  /** Zero-based index of the attachment's first placeholder page. */
  readonly firstPage: number
  /** As the packet calls it: `PS 112/20 Vedlegg 2: …`. */
  readonly title: string
  /** How many placeholder pages it was given. */
  readonly pages: number
  /** Room for stamps above the attachment's page on each placeholder, in points as displayed. */
  readonly strip: number
  /** Language of the attachment, when someone has said it; else the file's own word is taken. */
  readonly language?: string
  readonly bytes: Uint8Array
}

/** One page of an attachment and the placeholder that it replaces. */
export type PlannedPage = {
  readonly number: number
  readonly source: SourcePage
  readonly target: SourcePage
  /** A tagged page keeps its operators, boxes and rotation; an untagged one becomes a form drawing. */
  readonly inPlace: boolean
  /** From the attachment's coordinates to those of the page in the packet. */
  readonly toPacket: Matrix
  /** From the placeholder's coordinates to those of the page in the packet. */
  readonly overlay: Matrix
  /** Height that the placeholder has above the attachment's page, in points as displayed. */
  readonly strip: number
}

/** An attachment on its way into the packet. */
export type Attachment = {
  readonly pdf: OpenedPdf
  readonly title: string
  readonly language: string | undefined
  /** From 1 in order of placement; keeps names of different attachments apart. */
  readonly number: number
  readonly pages: readonly PlannedPage[]
  readonly pageOf: ReadonlyMap<PDFObject, PlannedPage>
  readonly destinations: ReadonlyMap<string, PDFObject>
  readonly importer: Importer
  /** Structure keys of form drawings that hold marked content, by their reference in the attachment. */
  readonly formKeys: Map<PDFRef, number>
  readonly warnings: Set<string>
}

/** Typst rounds lengths, and stored sizes have been through JSON; a visible difference is more than this. */
const tolerance = 0.1

/** Opens an attachment and plans its pages; throws when the placeholders are not what was promised. */
export async function openAttachment(
  packet: Packet,
  placement: Placement,
  number: number,
): Promise<Attachment> {
  const pdf = await openKnownPdf(placement.bytes)
  if (pdf.pages.length !== placement.pages)
    throw new Error(`${placement.title}: ${pdf.pages.length} pages for ${placement.pages} placeholders`)
  const warnings = new Set<string>()
  const formKeys = new Map<PDFRef, number>()
  const pages = pdf.pages.map((source, index) => planPage(packet, pdf, placement, source, index))
  const importer = new Importer({
    from: pdf.context,
    to: packet.context,
    shared: packet.shared,
    warn: (code) => warnings.add(code),
    ...(pdf.tagged ? { structureKey: (form: PDFRef) => keyFor(form, formKeys, packet) } : {}),
  })
  return {
    pdf,
    title: placement.title,
    language: languageOf(placement, pdf),
    number,
    pages,
    pageOf: new Map(pages.map((page) => [page.source.ref, page])),
    destinations: namedDestinations(pdf.catalog),
    importer,
    formKeys,
    warnings,
  }
}

function keyFor(form: PDFRef, keys: Map<PDFRef, number>, packet: Packet): number {
  const key = keys.get(form) ?? packet.structure.freshKey()
  keys.set(form, key)
  return key
}

function planPage(
  packet: Packet,
  pdf: OpenedPdf,
  placement: Placement,
  source: SourcePage,
  index: number,
): PlannedPage {
  const at = placement.firstPage + index
  const target = packet.pages[at]
  if (target === undefined) throw new Error(`${placement.title}: page ${index + 1} has no placeholder page`)
  requireSameSize(placement, index + 1, source, target)
  const inPlace = pdf.tagged
  const back = ownFrom(source.geometry)
  const overlay = inPlace && !isIdentity(back) ? back : identity
  return {
    number: index + 1,
    source,
    target,
    inPlace,
    toPacket: inPlace ? identity : displayedFrom(source.geometry),
    overlay,
    strip: placement.strip,
  }
}

function requireSameSize(placement: Placement, page: number, source: SourcePage, target: SourcePage): void {
  const { title, strip } = placement
  const [own, placeholder] = [source.geometry, target.geometry]
  const taller = Math.abs(own.height + strip - placeholder.height)
  const off = Math.max(Math.abs(own.width - placeholder.width), taller)
  if (off <= tolerance) return
  const sizes = `${own.width} × ${own.height} pt, its placeholder ${placeholder.width} × ${placeholder.height} pt`
  throw new Error(`${title}: page ${page} measures ${sizes}`)
}

/** A language tag that is none would make readers fall silent or guess; it is left out. */
function languageOf(placement: Placement, pdf: OpenedPdf): string | undefined {
  const language = placement.language ?? textAt(pdf.catalog, 'Lang')
  return language !== undefined && /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(language) ? language : undefined
}

/** Named destinations of both kinds: strings (since PDF 1.2) and names (before that). */
function namedDestinations(catalog: PDFDict): Map<string, PDFObject> {
  const names = dictAt(catalog, 'Names')
  const found = readNameTree(names && dictAt(names, 'Dests'))
  for (const [key, value] of dictAt(catalog, 'Dests')?.entries() ?? []) found.set(keyOf(key) ?? '', value)
  return found
}
