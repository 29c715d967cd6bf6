import { PDFDict, PDFNumber, PDFRef } from '@cantoo/pdf-lib'
import type { PDFObject } from '@cantoo/pdf-lib'
import type { Box } from '#main/typeset/intake/objects.ts'
import type { PageGeometry } from '#main/typeset/intake/page-tree.ts'
import { name, numberAt } from '#main/typeset/intake/objects.ts'
import type { FlatLook } from './annotations.ts'
import type { Attachment, PlannedPage } from './attachment.ts'
import { isIdentity, operands } from './matrix.ts'
import { elementsOn, kidsOf } from './packet.ts'
import type { Packet } from './packet.ts'
import { readPageContent } from './page-content.ts'
import type { PageContent } from './page-content.ts'
import { addDrawings, drawnLooks, freePrefix, giveBody, ownCopy } from './page-resources.ts'
import type { Replacement } from './replaced-page.ts'
import { packed } from './shared-objects.ts'
import { stampsOf } from './stamps.ts'

/**
 * A tagged page keeps its own operators, so that its tags keep their content: ids of the attachment stay, those
 * of drawn-in looks and of the placeholder follow after them. Drawing tagged pages as forms instead loses
 * more than half of the tags for common readers.
 */
export function replaceInPlace(
  packet: Packet,
  attachment: Attachment,
  page: PlannedPage,
  looks: readonly FlatLook[],
): Replacement {
  const content = readPageContent(page.source)
  const limit = content.shape.highestMcid + 1
  const shift = limit + looks.length
  const elements = elementsOn(packet, page.target.dict)
  const resources = ownCopy(packet, attachment.importer.copy(page.source.resources, 'resources'))
  const prefix = freePrefix(resources)
  const { drawings, operators } = drawnLooks(looks, prefix)
  const marked = operators.map((draw, index) => `/Span <</MCID ${limit + index}>> BDC ${draw} EMC\n`).join('')
  const stamps = stampsOf(packet, page, elements, prefix, shift)
  const contents = contentsOf(packet, attachment, content, marked + turnedStamps(page, stamps.operators))
  stamps.addTo(resources)
  addDrawings(packet, resources, drawings)
  shiftOwnIds(packet, page, elements, shift)
  const key = numberAt(page.target.dict, 'StructParents') ?? packet.structure.freshKey()
  giveBody(page, { Contents: contents, Resources: resources, StructParents: PDFNumber.of(key) })
  keepBoxes(packet, attachment, page)
  const owners: (PDFRef | undefined)[] = []
  for (const [index, element] of elements.entries())
    owners[shift + index] = element instanceof PDFRef ? element : undefined
  return {
    marked: { key, page: page.target.ref, form: undefined, limit, owners },
    looks: new Map(looks.map(({ source }, index) => [source, limit + index] as const)),
    whole: undefined,
  }
}

/** The placeholder's operators, in the coordinates of a page that keeps its own. */
function turnedStamps({ overlay }: PlannedPage, stamps: string): string {
  const turn = isIdentity(overlay) ? '' : `${operands(overlay)} cm\n`
  return `q ${turn}${stamps}\nQ\n`
}

/** The attachment's streams as they are, between a saved state and what comes after them. */
function contentsOf(packet: Packet, attachment: Attachment, content: PageContent, ours: string): PDFObject {
  const after = `\n${content.shape.closing}Q\n${ours}`
  const copied =
    content.repaired === undefined
      ? content.refs.map((ref) => attachment.importer.copy(ref, 'plain'))
      : [packet.shared.share(packed(packet.context, content.repaired))]
  return packet.context.obj([packet.shared.operators('q\n'), ...copied, packet.shared.operators(after)])
}

/** The typesetter's elements on the page point at their content by id; the ids have moved up. */
function shiftOwnIds(packet: Packet, page: PlannedPage, elements: readonly PDFObject[], shift: number): void {
  for (const ref of new Set(elements)) {
    const element = packet.context.lookup(ref)
    if (!(element instanceof PDFDict)) continue
    const kids = kidsOf(element)
    const ownPage = element.get(name('Pg'))
    for (let index = 0; index < kids.size(); index++) {
      const kid = kids.lookup(index)
      if (kid instanceof PDFNumber && ownPage === page.target.ref)
        kids.set(index, PDFNumber.of(kid.asNumber() + shift))
      if (!(kid instanceof PDFDict) || (kid.get(name('Pg')) ?? ownPage) !== page.target.ref) continue
      const id = kid.has(name('S')) ? undefined : numberAt(kid, 'MCID')
      if (id !== undefined) kid.set(name('MCID'), PDFNumber.of(id + shift))
    }
  }
}

/** Patterns are anchored to the page's own coordinates, so an in-place page keeps its boxes and rotation. */
function keepBoxes(packet: Packet, attachment: Attachment, page: PlannedPage): void {
  const { mediaBox, rotate, userUnit } = page.source.geometry
  const cropBox = withStrip(page.source.geometry, page.strip)
  const { dict } = page.target
  dict.set(name('MediaBox'), packet.context.obj([...around(mediaBox, cropBox)]))
  dict.set(name('CropBox'), packet.context.obj([...cropBox]))
  if (rotate !== 0) dict.set(name('Rotate'), PDFNumber.of(rotate))
  if (userUnit !== 1) dict.set(name('UserUnit'), PDFNumber.of(userUnit))
  const group = page.source.dict.get(name('Group'))
  if (group !== undefined) dict.set(name('Group'), attachment.importer.copy(group, 'transparencyGroup'))
}

/** The crop box with room above the page as a reader sees it: which side that is depends on the rotation. */
function withStrip({ cropBox, rotate, userUnit }: PageGeometry, strip: number): Box {
  const [left, bottom, right, top] = cropBox
  const room = strip / userUnit
  if (rotate === 90) return [left - room, bottom, right, top]
  if (rotate === 180) return [left, bottom - room, right, top]
  if (rotate === 270) return [left, bottom, right + room, top]
  return [left, bottom, right, top + room]
}

const around = ([a, b, c, d]: Box, [e, f, g, h]: Box): Box => [
  Math.min(a, e),
  Math.min(b, f),
  Math.max(c, g),
  Math.max(d, h),
]
