import { PDFDict, PDFRef } from '@cantoo/pdf-lib'
import { name, nameAt } from '#main/typeset/intake/objects.ts'
import type { Attachment } from './attachment.ts'
import { elementsOn, kidsOf } from './packet.ts'
import type { Packet } from './packet.ts'

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

/** Hangs an attachment's part in behind its heading. */
export function insertAfter(packet: Packet, { parent, heading }: Anchor, part: PDFRef): void {
  const kids = kidsOf(packet.context.lookup(parent, PDFDict))
  const at = kids.indexOf(heading)
  if (at === undefined) kids.push(part)
  else kids.insert(at + 1, part)
}
