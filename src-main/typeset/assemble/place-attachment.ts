import { PDFDict, PDFHexString, PDFRef } from '@cantoo/pdf-lib'
import type { PDFObject } from '@cantoo/pdf-lib'
import { name } from '#main/typeset/intake/objects.ts'
import { anchorOf, insertAfter } from './anchor.ts'
import type { Anchor } from './anchor.ts'
import type { Attachment } from './attachment.ts'
import { hangBelow } from './bookmarks.ts'
import { hindrancesOf } from './conformance.ts'
import type { HinderedBy } from './conformance.ts'
import { fillFor, idText } from './fill.ts'
import type { Fill } from './fill.ts'
import type { Layers } from './layers.ts'
import { addGraft } from './packet.ts'
import type { Packet } from './packet.ts'
import { placePage } from './place-page.ts'
import type { ResourceWords } from './place-page.ts'
import { referenceTo } from './quick-objects.ts'

/** Pages between two breaths of the event loop. */
const pagesPerBreath = 25

/**
 * Puts an attachment into the packet: fills the holes of its prepared form, and replaces its placeholder pages.
 * `entries` are the packet's own bookmarks by page.
 */
export async function placeAttachment(
  packet: Packet,
  attachment: Attachment,
  layers: Layers,
  entries: ReadonlyMap<PDFObject, PDFRef>,
  pulse: (page: number) => Promise<void>,
): Promise<HinderedBy> {
  const { prepared, pages } = attachment
  const anchor = anchorOf(packet, attachment)
  const entry = entryOf(packet, attachment, entries)
  const fill = fillFor(packet, attachment, anchor, entry)
  const resources = resourceWords(attachment, fill)
  for (const page of pages) {
    placePage(packet, page, fill, resources)
    if (page.number % pagesPerBreath === 0) await pulse(page.number)
  }
  addObjects(packet, attachment, fill)
  hangPart(packet, attachment, anchor, fill)
  addParents(packet, attachment, fill)
  const refOf = (place: number): PDFRef => referenceTo(Number.parseInt(fill.values[place] ?? '', 10), 0)
  for (const [place, off] of prepared.layers) {
    layers.all.push(refOf(place))
    if (off) layers.off.push(refOf(place))
  }
  if (entry !== undefined) hangBelow(packet, entry.ref, prepared.bookmarks.tops.map(refOf))
  return hindrancesOf(attachment, prepared.findings, anchor.level)
}

/** The bookmark of the attachment's heading; without one its own have no place, which is told. */
function entryOf(
  { context }: Packet,
  { prepared, pages, warnings }: Attachment,
  entries: ReadonlyMap<PDFObject, PDFRef>,
): { ref: PDFRef; last: PDFRef | undefined } | undefined {
  const ref = pages[0] === undefined ? undefined : entries.get(pages[0].target.ref)
  if (ref === undefined) {
    if (prepared.bookmarks.tops.length > 0) warnings.add('attachment.bookmarksDropped')
    return undefined
  }
  const last = context.lookup(ref, PDFDict).get(name('Last'))
  return { ref, last: last instanceof PDFRef ? last : undefined }
}

function resourceWords({ prepared }: Attachment, { text }: Fill): ResourceWords {
  const known = new Map<number, ReturnType<ResourceWords>>()
  return (place) => {
    const found = known.get(place)
    if (found !== undefined) return found
    const { prefix, lists } = prepared.resources[place] ?? { prefix: 'Sk', lists: [] }
    const made = { prefix, lists, said: lists.map((list) => text(list.text)) }
    known.set(place, made)
    return made
  }
}

function addObjects({ grafts }: Packet, { prepared }: Attachment, { fresh, text }: Fill): void {
  let at = 0
  for (const { place, number } of fresh) {
    // Streams are listed in the order of their objects.
    while ((prepared.streams[at]?.object ?? Infinity) < place) at++
    const stream = prepared.streams[at]
    const bytes = stream?.object === place ? stream.bytes : undefined
    grafts.objects.push({ number, text: text(prepared.objects[place] ?? ['null']), bytes })
  }
}

function hangPart(
  packet: Packet,
  { prepared, title, language }: Attachment,
  anchor: Anchor,
  { part, values }: Fill,
): void {
  const said = language === undefined ? '' : `/Lang${PDFHexString.fromText(language).toString()}`
  const kids = prepared.kids.map((place) => values[place] ?? 'null').join(' ')
  const text = `<</Type/StructElem/S/Part/P ${anchor.parent.tag}/T${PDFHexString.fromText(title).toString()}${said}/K[${kids}]>>`
  packet.grafts.objects.push({ number: part, text, bytes: undefined })
  insertAfter(packet, anchor, referenceTo(part, 0))
}

/** The way back from marked content and links to the elements that own them, and from ids. */
function addParents(packet: Packet, { prepared, number }: Attachment, { firstKey, values }: Fill): void {
  const { parents, ids } = packet.structure
  const refAt = (place: number): PDFRef => referenceTo(Number.parseInt(values[place] ?? '', 10), 0)
  for (const [key, place] of prepared.single) parents.set(firstKey + key, refAt(place))
  for (const [key, owners] of prepared.lists) {
    const said = owners.map((place) => (place === null ? 'null' : values[place])).join(' ')
    parents.set(firstKey + key, addGraft(packet, `[${said}]`))
  }
  for (const [id, place] of prepared.ids) ids.set(`${idText(number)}${id}`, refAt(place))
}
