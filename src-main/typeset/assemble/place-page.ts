import { PDFDict, PDFNumber } from '@cantoo/pdf-lib'
import type { PDFObject } from '@cantoo/pdf-lib'
import type { Box } from '#main/typeset/intake/objects.ts'
import { name, numberAt } from '#main/typeset/intake/objects.ts'
import type { PageGeometry } from '#main/typeset/intake/page-tree.ts'
import type { PreparedResources } from '../prepare/prepared.ts'
import type { PlannedPage } from './attachment.ts'
import type { Fill } from './fill.ts'
import { Grafted } from './grafted.ts'
import { isIdentity, operands } from './matrix.ts'
import { ownAnnotations } from './own-annotations.ts'
import { addGraft, elementsOn, kidsOf } from './packet.ts'
import type { Packet } from './packet.ts'
import { stampsOf } from './stamps.ts'
import type { Stamps } from './stamps.ts'

/** Resources of an attachment's pages in words: most of its pages have the same. */
export type ResourceWords = (place: number) => PreparedResources & { readonly said: readonly string[] }

/**
 * Puts an attachment's page where its placeholder was. The page object stays and only its body changes, so
 * that contents, labels and links that the typesetter made go on pointing at it.
 */
export function placePage(packet: Packet, page: PlannedPage, fill: Fill, resourcesAt: ResourceWords): void {
  const { context, structure, shared } = packet
  const { prepared, target } = page
  const annotations = [
    ...ownAnnotations(target.dict, page.overlay),
    ...prepared.links.map((place) => new Grafted(fill.values[place] ?? '')),
  ]
  const elements = elementsOn(packet, target.dict)
  const key = numberAt(target.dict, 'StructParents') ?? structure.freshKeys(1)
  const resources = resourcesAt(prepared.resources)
  const stamps = stampsOf(packet, page, elements, resources.prefix, prepared.ids)
  const body: Record<string, PDFObject> = {
    Resources: merged(resources, stamps),
    StructParents: PDFNumber.of(key),
    ...(prepared.group === null ? {} : { Group: new Grafted(fill.text(prepared.group)) }),
  }
  if (prepared.inPlace) {
    const streams = prepared.contents.map((each) => fill.text(each)).join(' ')
    const [before, after] = [
      shared.operators('q\n'),
      shared.operators(prepared.after + turned(page, stamps.operators)),
    ]
    body['Contents'] = new Grafted(`[${[before.tag, streams, after.tag].filter(Boolean).join(' ')}]`, [
      before,
      after,
    ])
    Object.assign(body, boxesOf(context, page))
    shiftOwnIds(packet, page, elements)
    structure.parents.set(key, addGraft(packet, ownersOf(page, fill, elements)))
  } else {
    const { width, height } = prepared.geometry
    const opening = `/${prepared.whole?.role ?? 'P'} <</MCID ${elements.length}>> BDC `
    body['MediaBox'] = context.obj([0, 0, width, height + page.strip])
    body['Contents'] = shared.operators(`${opening}${prepared.after}${stamps.operators}\n`)
    const owners = [...elements.map(String), fill.values[prepared.whole?.object ?? -1] ?? 'null']
    structure.parents.set(key, new Grafted(`[${owners.join(' ')}]`))
  }
  giveBody(target.dict, body)
  if (annotations.length > 0) target.dict.set(name('Annots'), context.obj(annotations))
  target.dict.set(name('Tabs'), name('S'))
}

/** Empties a placeholder page down to its place in the page tree, and gives it a new body. */
function giveBody(dict: PDFDict, body: Readonly<Record<string, PDFObject>>): void {
  for (const key of dict.keys()) if (key !== name('Type') && key !== name('Parent')) dict.delete(key)
  for (const [key, value] of Object.entries(body)) dict.set(name(key), value)
}

/** The attachment's resources and those of the stamps, whose names begin as none of the attachment's do. */
function merged({ lists, said }: ReturnType<ResourceWords>, { entries, refs }: Stamps): Grafted {
  let text = '<<'
  const met = new Set<string>()
  for (const [index, { category, entries: isList }] of lists.entries()) {
    const own = said[index] ?? ''
    const more = entries.get(category)
    met.add(category)
    text += isList
      ? `${category}<<${own}${more ?? ''}>>`
      : `${category} ${more === undefined ? own : `<<${more}>>`}`
  }
  for (const [category, more] of entries) if (!met.has(category)) text += `${category}<<${more}>>`
  return new Grafted(`${text}>>`, refs)
}

/** The placeholder's operators, in the coordinates of a page that keeps its own. */
function turned({ overlay }: PlannedPage, stamps: string): string {
  const turn = isIdentity(overlay) ? '' : `${operands(overlay)} cm\n`
  return `q ${turn}${stamps}\nQ\n`
}

/** Who owns what is marked on a page: the attachment's ids first, then ours. */
function ownersOf({ prepared }: PlannedPage, fill: Fill, elements: readonly PDFObject[]): string {
  const owners = prepared.owners.map((place) => (place === null ? 'null' : (fill.values[place] ?? 'null')))
  if (elements.length === 0) return `[${owners.join(' ')}]`
  while (owners.length < prepared.ids) owners.push('null')
  return `[${[...owners, ...elements.map(String)].join(' ')}]`
}

/** The typesetter's elements on the page point at their content by id; the ids have moved up. */
function shiftOwnIds(
  packet: Packet,
  { prepared, target }: PlannedPage,
  elements: readonly PDFObject[],
): void {
  const shift = prepared.ids
  for (const ref of new Set(elements)) {
    const element = packet.context.lookup(ref)
    if (!(element instanceof PDFDict)) continue
    const kids = kidsOf(element)
    const ownPage = element.get(name('Pg'))
    for (let index = 0; index < kids.size(); index++) {
      const kid = kids.lookup(index)
      if (kid instanceof PDFNumber && ownPage === target.ref)
        kids.set(index, PDFNumber.of(kid.asNumber() + shift))
      if (!(kid instanceof PDFDict) || (kid.get(name('Pg')) ?? ownPage) !== target.ref) continue
      const id = kid.has(name('S')) ? undefined : numberAt(kid, 'MCID')
      if (id !== undefined) kid.set(name('MCID'), PDFNumber.of(id + shift))
    }
  }
}

/** Patterns are anchored to the page's own coordinates, so an in-place page keeps its boxes and rotation. */
function boxesOf(context: Packet['context'], page: PlannedPage): Record<string, PDFObject> {
  const { mediaBox, rotate, userUnit } = page.prepared.geometry
  const cropBox = withStrip(page.prepared.geometry, page.strip)
  return {
    MediaBox: context.obj([...around(mediaBox, cropBox)]),
    CropBox: context.obj([...cropBox]),
    ...(rotate === 0 ? {} : { Rotate: PDFNumber.of(rotate) }),
    ...(userUnit === 1 ? {} : { UserUnit: PDFNumber.of(userUnit) }),
  }
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
