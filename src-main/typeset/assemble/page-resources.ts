import { PDFDict } from '@cantoo/pdf-lib'
import type { PDFObject } from '@cantoo/pdf-lib'
import { dictAt, name } from '#main/typeset/intake/objects.ts'
import type { FlatLook } from './annotations.ts'
import type { PlannedPage } from './attachment.ts'
import { operands } from './matrix.ts'
import { rewriteOverlay } from './overlay.ts'
import type { Packet } from './packet.ts'
import { joinedContent } from './page-content.ts'

/** Prefix of the placeholder's resource names: it grows until nothing of the attachment begins with it. */
export function freePrefix(resources: PDFDict): string {
  const taken = resources.keys().flatMap((category) => {
    const list = resources.lookup(category)
    return list instanceof PDFDict ? list.keys().map((key) => key.decodeText()) : []
  })
  let prefix = 'Sk'
  while (taken.some((text) => text.startsWith(prefix))) prefix += 'k'
  return prefix
}

/** A dictionary of our own to merge into: what was copied may be shared with other pages. */
export function ownCopy(packet: Packet, original: PDFObject | undefined): PDFDict {
  const found = packet.context.lookup(original)
  const copy = PDFDict.withContext(packet.context)
  if (found instanceof PDFDict) for (const [key, value] of found.entries()) copy.set(key, value)
  return copy
}

/** Adds the placeholder's resources under prefixed names. */
export function addOverlayResources(packet: Packet, into: PDFDict, page: PlannedPage, prefix: string): void {
  for (const [category, value] of dictAt(page.target.dict, 'Resources')?.entries() ?? []) {
    const list = packet.context.lookup(value)
    if (!(list instanceof PDFDict)) continue
    const merged = ownCopy(packet, into.get(category))
    for (const [key, resource] of list.entries()) merged.set(name(prefix + key.decodeText()), resource)
    into.set(category, merged)
  }
}

/** Adds drawings by name. */
export function addDrawings(
  packet: Packet,
  into: PDFDict,
  drawings: Readonly<Record<string, PDFObject>>,
): void {
  const merged = ownCopy(packet, into.get(name('XObject')))
  for (const [key, drawing] of Object.entries(drawings)) merged.set(name(key), drawing)
  if (merged.keys().length > 0) into.set(name('XObject'), merged)
}

/** Looks of annotations as drawings, and the operators that draw each. */
export function drawnLooks(looks: readonly FlatLook[], prefix: string) {
  const drawings: Record<string, PDFObject> = {}
  const operators = looks.map(({ form, placed }, index) => {
    const key = `${prefix}Look${index}`
    drawings[key] = form
    return `q ${operands(placed)} cm /${key} Do Q`
  })
  return { drawings, operators }
}

/** The placeholder's own operators: the heading and the stamps, changed to stand beside an attachment's content. */
export function overlayOperators(page: PlannedPage, prefix: string, mcidShift: number): string {
  const resources = dictAt(page.target.dict, 'Resources')
  const knows = (category: string, resource: string) => {
    const list = resources && dictAt(resources, category)
    return list?.has(name(resource)) === true
  }
  return rewriteOverlay(joinedContent(page.target), { prefix, knows, mcidShift })
}

/** Empties a placeholder page down to its place in the page tree, and gives it a new body. */
export function giveBody(page: PlannedPage, body: Readonly<Record<string, PDFObject>>): void {
  const { dict } = page.target
  for (const key of dict.keys()) if (key !== name('Type') && key !== name('Parent')) dict.delete(key)
  for (const [key, value] of Object.entries(body)) dict.set(name(key), value)
}
