import { PDFNumber, PDFRef, PDFStream } from '@cantoo/pdf-lib'
import type { PDFDict, PDFObject } from '@cantoo/pdf-lib'
import { name } from '#main/typeset/intake/objects.ts'
import type { PlannedPage } from './attachment.ts'
import type { Packet } from './packet.ts'
import { addDrawings, addOverlayResources, overlayOperators } from './page-resources.ts'

/** What a placeholder page draws, ready to stand behind an attachment's page. */
export type Stamps = {
  readonly operators: string
  /** Adds what the operators name. */
  readonly addTo: (resources: PDFDict) => void
}

/**
 * The stamps of a placeholder, and on an attachment's first page its heading. A page of stamps alone, which most are,
 * holds nothing that a tag points at: its stream becomes a drawing as it is, packed as the typesetter packed it.
 * Elsewhere the operators are changed to stand beside the attachment's own.
 */
export function stampsOf(
  packet: Packet,
  page: PlannedPage,
  elements: readonly PDFObject[],
  prefix: string,
  mcidShift: number,
): Stamps {
  const drawing = elements.length === 0 ? asDrawing(packet, page) : undefined
  if (drawing === undefined)
    return {
      operators: overlayOperators(page, prefix, mcidShift),
      addTo: (resources) => addOverlayResources(packet, resources, page, prefix),
    }
  const key = `${prefix}Stamps`
  return {
    operators: `/Artifact BMC /${key} Do EMC`,
    addTo: (resources) => addDrawings(packet, resources, { [key]: drawing }),
  }
}

function asDrawing({ context }: Packet, { target }: PlannedPage): PDFRef | undefined {
  const contents = target.dict.get(name('Contents'))
  const stream = context.lookup(contents)
  if (!(contents instanceof PDFRef) || !(stream instanceof PDFStream)) return undefined
  const { dict } = stream
  // Two pages that share a stream might differ in what they name.
  if (dict.has(name('Subtype')) || target.resources === undefined) return undefined
  dict.set(name('Type'), name('XObject'))
  dict.set(name('Subtype'), name('Form'))
  dict.set(name('BBox'), context.obj(target.geometry.mediaBox.map((side) => PDFNumber.of(side))))
  dict.set(name('Resources'), target.resources)
  return contents
}
