import { PDFArray, PDFDict } from '@cantoo/pdf-lib'
import type { PDFObject } from '@cantoo/pdf-lib'
import type { ConformanceHindrance } from '#shared/text/conformance-words.ts'
import { dictAt, isText, listOf, name, nameAt } from '#main/typeset/intake/objects.ts'
import type { Grafted } from './conformance.ts'
import type { Packet } from './packet.ts'

/** What an attachment's tags show, as they stand in the packet: headings, pictures, tables. */
export function structureHindrances(
  packet: Packet,
  { part, level }: Grafted,
): readonly ConformanceHindrance[] {
  const found = new Set<ConformanceHindrance>()
  let heading = level
  for (const { role, element } of elementsBelow(packet, part)) {
    const own = /^H([1-6])$/.exec(role)?.[1]
    if (own !== undefined) {
      if (Number(own) > heading + 1) found.add('conformance.headingOrder')
      heading = Number(own)
    }
    if (role === 'H') found.add('conformance.headingOrder') // the packet numbers its levels, and a file may do but one
    const described = ['Alt', 'ActualText'].some((key) => isText(element.lookup(name(key))))
    if ((role === 'Figure' || role === 'Formula') && !described) found.add('conformance.figureWithoutAlt')
    if (role === 'Table' && !hasHeaders(packet, element)) found.add('conformance.tableHeaders')
  }
  return [...found]
}

type Named = { readonly role: string; readonly element: PDFDict }

/** All elements below one, in reading order, with their standard types. */
function* elementsBelow(packet: Packet, top: PDFObject): Generator<Named> {
  const map = dictAt(packet.structure.root, 'RoleMap')
  const pending: PDFObject[] = [top]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const element = packet.context.lookup(next)
    const role = element instanceof PDFDict ? nameAt(element, 'S') : undefined
    if (!(element instanceof PDFDict) || role === undefined) continue
    yield { role: (map && nameAt(map, role)) ?? role, element }
    // a single kid may stand alone, as a reference or not
    const kids = element.lookup(name('K'))
    for (const kid of listOf(kids instanceof PDFArray ? kids : element.get(name('K'))).toReversed())
      pending.push(kid)
  }
}

/** Header cells say what they head, or the other cells name them (PDF/UA-1, 7.5). */
function hasHeaders(packet: Packet, table: PDFDict): boolean {
  const cells = [...elementsBelow(packet, table)]
  const heads = cells.filter(({ role }) => role === 'TH')
  if (heads.every(({ element }) => hasAttribute(packet, element, 'Scope'))) return true
  const data = cells.filter(({ role }) => role === 'TD')
  return data.every(({ element }) => hasAttribute(packet, element, 'Headers'))
}

function hasAttribute({ context, structure }: Packet, element: PDFDict, key: string): boolean {
  const classes = dictAt(structure.root, 'ClassMap')
  const named = listOf(element.lookup(name('C'))).map((each) => nameOf(each, classes))
  return [...listOf(element.lookup(name('A'))), ...named].some((each) => {
    const attributes = context.lookup(each)
    return attributes instanceof PDFDict && attributes.has(name(key))
  })
}

function nameOf(value: PDFObject, classes: PDFDict | undefined): PDFObject | undefined {
  return classes?.get(name(value.toString().slice(1)))
}
