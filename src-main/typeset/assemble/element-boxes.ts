import { PDFArray, PDFDict, PDFNumber, PDFRef } from '@cantoo/pdf-lib'
import type { PDFObject } from '@cantoo/pdf-lib'
import { dictAt, listOf, name, nameAt, numberAt, objectsOf } from '#main/typeset/intake/objects.ts'
import type { Box } from '#main/typeset/intake/objects.ts'
import type { SourcePage } from '#main/typeset/intake/page-tree.ts'
import { around, markedBoxes } from './marked-boxes.ts'
import type { Packet } from './packet.ts'

/** What takes a place on its page that readers and reflow want to know. */
const boxed = new Set(['Table', 'Figure', 'Formula'])

type Content = { readonly page: PDFObject; readonly id: number }

/**
 * Says of each table and picture that stands on one page which place it takes there (`BBox`: required by ISO 32000-1,
 * table 344). The typesetter does so only when it is asked for PDF/UA, which one of the two engines cannot be. Call it
 * while the pages are as typeset.
 */
export function writeElementBoxes(packet: Packet): void {
  const pages = new Map(packet.pages.map((page) => [page.ref as PDFObject, page]))
  const known = new Map<SourcePage, ReadonlyMap<number, Box>>()
  for (const element of boxedElements(packet)) {
    const contents = contentsBelow(packet, element)
    const page = pages.get(contents[0]?.page ?? element)
    if (page === undefined || contents.some((each) => each.page !== page.ref)) continue
    const boxes = known.get(page) ?? markedBoxes(page)
    known.set(page, boxes)
    let whole: Box | undefined
    for (const { id } of contents) {
      const box = boxes.get(id)
      if (box !== undefined) whole = around(whole, box)
    }
    if (whole !== undefined) setBox(element, whole)
  }
}

function boxedElements({ context, structure }: Packet): readonly PDFDict[] {
  const roles = dictAt(structure.root, 'RoleMap')
  const found: PDFDict[] = []
  for (const object of objectsOf(context)) {
    if (!(object instanceof PDFDict) || !object.has(name('P'))) continue
    const role = nameAt(object, 'S')
    if (role !== undefined && boxed.has((roles && nameAt(roles, role)) ?? role)) found.push(object)
  }
  return found
}

/** All marked contents of an element and those below it, with their pages. */
function contentsBelow(packet: Packet, top: PDFDict): readonly Content[] {
  const found: Content[] = []
  const pending: PDFDict[] = [top]
  for (let element = pending.pop(); element !== undefined; element = pending.pop()) {
    const page = element.get(name('Pg'))
    const kids = element.lookup(name('K'))
    for (const kid of listOf(kids instanceof PDFArray ? kids : element.get(name('K')))) {
      const value = kid instanceof PDFRef ? packet.context.lookup(kid) : kid
      if (value instanceof PDFNumber && page !== undefined) found.push({ page, id: value.asNumber() })
      if (!(value instanceof PDFDict)) continue
      const id = value.has(name('S')) ? undefined : numberAt(value, 'MCID')
      const at = value.get(name('Pg')) ?? page
      if (value.has(name('S'))) pending.push(value)
      else if (id !== undefined && at !== undefined) found.push({ page: at, id })
    }
  }
  return found
}

function setBox(element: PDFDict, box: Box): void {
  const { context } = element
  const rounded = box.map((side) => Math.round(side * 1000) / 1000)
  const attributes = element.lookup(name('A'))
  const lists = attributes instanceof PDFArray ? attributes : context.obj([])
  if (attributes instanceof PDFDict) lists.push(attributes)
  const layout = lists
    .asArray()
    .map((each) => context.lookup(each))
    .find((each) => each instanceof PDFDict && nameAt(each, 'O') === 'Layout')
  if (layout instanceof PDFDict) layout.set(name('BBox'), context.obj(rounded))
  else lists.push(context.obj({ O: 'Layout', BBox: rounded }))
  element.set(name('A'), lists)
}
