import { PDFArray, PDFDict, PDFHexString, PDFNull, PDFRef } from '@cantoo/pdf-lib'
import { name, nameAt } from '#main/typeset/intake/objects.ts'
import type { Attachment } from './attachment.ts'
import { elementsOn, kidsOf, newElement } from './packet.ts'
import type { Packet } from './packet.ts'
import type { MarkedContent, ReplacedPage } from './replaced-page.ts'
import { StructureGraft, claimLink } from './structure.ts'

/** Where an attachment's part belongs in the packet's tree: right after its heading. */
export type Anchor = { readonly parent: PDFRef; readonly heading: PDFRef; readonly level: number }

/** Finds the heading on an attachment's first placeholder page. Ask before the page is replaced. */
export function anchorOf(packet: Packet, attachment: Attachment): Anchor {
  const first = attachment.pages[0]
  const owner = first && elementsOn(packet, first.target.dict).find((element) => element instanceof PDFRef)
  if (!(owner instanceof PDFRef))
    throw new Error(`${attachment.title}: no heading on its first placeholder page`)
  let heading = owner
  // A heading may hold spans and links; what stands directly in the document or a part of it is a block.
  for (let depth = 0; depth < 50; depth++) {
    const element = packet.context.lookup(heading, PDFDict)
    const parent = element.get(name('P'))
    const above = parent && packet.context.lookup(parent)
    if (!(parent instanceof PDFRef) || !(above instanceof PDFDict)) break
    const level = /^H([1-6])$/.exec(nameAt(element, 'S') ?? '')?.[1]
    if (level !== undefined) return { parent, heading, level: Number(level) }
    if (/^(Document|Part|Sect|Div|Art)$/.test(nameAt(above, 'S') ?? '')) return { parent, heading, level: 0 }
    heading = parent
  }
  throw new Error(`${attachment.title}: its heading stands outside the packet's structure tree`)
}

/** Hangs an attachment's structure into the packet's: its own tags, or one element for each untagged page. Gives the part. */
export function graftPart(
  packet: Packet,
  attachment: Attachment,
  pages: readonly ReplacedPage[],
  anchor: Anchor,
): PDFRef {
  const { context } = packet
  const part = context.obj({ Type: 'StructElem', S: 'Part', P: anchor.parent })
  const ref = context.register(part)
  part.set(name('T'), PDFHexString.fromText(attachment.title))
  if (attachment.language !== undefined) part.set(name('Lang'), PDFHexString.fromText(attachment.language))
  const kids = PDFArray.withContext(context)
  part.set(name('K'), kids)
  if (attachment.pdf.tagged) {
    const graft = new StructureGraft(packet, attachment, pages, anchor.level)
    for (const kid of graft.copyInto(ref)) kids.push(kid)
    for (const look of graft.unclaimedLooks()) kids.push(lookElement(packet, ref, look))
    for (const [key, owners] of graft.formOwners()) setOwners(packet, key, owners)
    for (const key of attachment.formKeys.values())
      if (!packet.structure.parents.has(key)) setOwners(packet, key, [])
  }
  for (const page of pages) graftRest(packet, page, ref, kids)
  insertAfter(packet, anchor, ref)
  return ref
}

/** What of a page the copied tree has not taken: its whole (untagged), and links outside the tree. */
function graftRest(packet: Packet, page: ReplacedPage, part: PDFRef, kids: PDFArray): void {
  if (page.whole !== undefined) {
    page.whole.dict.set(name('P'), part)
    kids.push(page.whole.ref)
  }
  for (const link of page.links) {
    if (link.dict.has(name('StructParent'))) continue
    const { ref, dict } = newElement(packet, 'Link', part, page.page.target.ref)
    const claimed = claimLink(packet, link, ref)
    if (claimed !== undefined) dict.set(name('K'), packet.context.obj([claimed]))
    kids.push(ref)
  }
  if (page.marked !== undefined) setOwners(packet, page.marked.key, page.marked.owners)
}

function lookElement(
  packet: Packet,
  part: PDFRef,
  { page, id }: { page: MarkedContent; id: number },
): PDFRef {
  const { ref, dict } = newElement(packet, 'P', part, page.page)
  dict.set(name('K'), packet.context.obj([id]))
  page.owners[id] = ref
  return ref
}

function setOwners(
  { context, structure }: Packet,
  key: number,
  owners: readonly (PDFRef | undefined)[],
): void {
  structure.parents.set(key, context.register(context.obj(Array.from(owners, (owner) => owner ?? PDFNull))))
}

function insertAfter(packet: Packet, { parent, heading }: Anchor, part: PDFRef): void {
  const kids = kidsOf(packet.context.lookup(parent, PDFDict))
  const at = kids.indexOf(heading)
  if (at === undefined) kids.push(part)
  else kids.insert(at + 1, part)
}
