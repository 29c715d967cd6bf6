import { PDFDict, PDFNumber, PDFRef, PDFStream } from '@cantoo/pdf-lib'
import type { PDFObject } from '@cantoo/pdf-lib'
import { dictAt, name } from '#main/typeset/intake/objects.ts'
import { joinedContent } from '../prepare/page-content.ts'
import type { PlannedPage } from './attachment.ts'
import { objectText } from './object-text.ts'
import { rewriteOverlay } from './overlay.ts'
import type { Packet } from './packet.ts'

/** What a placeholder page draws, ready to stand behind an attachment's page. */
export type Stamps = {
  readonly operators: string
  /** Entries of resources that the operators name, by category, and what they lead to. */
  readonly entries: ReadonlyMap<string, string>
  readonly refs: readonly PDFRef[]
}

/**
 * The stamps of a placeholder, and on an attachment's first page its heading. A page of stamps alone, which most are,
 * holds nothing that a tag points at: its stream becomes a drawing as it is, packed as the typesetter packed it.
 * Elsewhere the operators are changed to stand beside the attachment's own; `prefix` begins none of its names.
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
    return { operators: overlayOperators(page, prefix, mcidShift), ...overlayEntries(packet, page, prefix) }
  return {
    operators: `/Artifact BMC /${prefix}Stamps Do EMC`,
    entries: new Map([['/XObject', `/${prefix}Stamps ${drawing.tag}`]]),
    refs: [drawing],
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

/** The placeholder's own operators: the heading and the stamps, changed to stand beside an attachment's content. */
function overlayOperators({ target }: PlannedPage, prefix: string, mcidShift: number): string {
  const resources = dictAt(target.dict, 'Resources')
  const knows = (category: string, resource: string) => {
    const list = resources && dictAt(resources, category)
    return list?.has(name(resource)) === true
  }
  return rewriteOverlay(joinedContent(target), { prefix, knows, mcidShift })
}

/** The placeholder's resources under prefixed names. */
function overlayEntries(
  packet: Packet,
  { target }: PlannedPage,
  prefix: string,
): Pick<Stamps, 'entries' | 'refs'> {
  const entries = new Map<string, string>()
  const refs: PDFRef[] = []
  const refer = (ref: PDFRef): string => {
    refs.push(ref)
    return ref.tag
  }
  for (const [category, value] of dictAt(target.dict, 'Resources')?.entries() ?? []) {
    const list = packet.context.lookup(value)
    if (!(list instanceof PDFDict)) continue
    const said = list
      .entries()
      .map(([key, each]) => `${name(prefix + key.decodeText()).toString()} ${objectText(each, refer)}`)
    entries.set(category.toString(), said.join(''))
  }
  return { entries, refs }
}
