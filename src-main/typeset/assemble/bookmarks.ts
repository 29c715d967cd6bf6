import { PDFDict, PDFNumber, PDFRef } from '@cantoo/pdf-lib'
import type { PDFObject } from '@cantoo/pdf-lib'
import { dictAt, name, numberAt } from '#main/typeset/intake/objects.ts'
import { ownGoalPage } from './own-destinations.ts'
import type { Packet } from './packet.ts'
import { readNameTree } from './trees.ts'

/** The packet's own bookmarks by the page that they lead to; of several, the first. Ask before grafting. */
export function bookmarksByPage(packet: Packet): ReadonlyMap<PDFObject, PDFRef> {
  const found = new Map<PDFObject, PDFRef>()
  const names = dictAt(packet.catalog, 'Names')
  const named = readNameTree(names && dictAt(names, 'Dests'))
  const top = dictAt(packet.catalog, 'Outlines')
  for (const [ref, item] of top === undefined ? [] : itemsBelow(top)) {
    const page = ownGoalPage(packet, named, item)
    if (page !== undefined && !found.has(page)) found.set(page, ref)
  }
  return found
}

function* itemsBelow(parent: PDFDict): Generator<[PDFRef, PDFDict]> {
  let ref = parent.get(name('First'))
  while (ref instanceof PDFRef) {
    const item = parent.context.lookup(ref)
    if (!(item instanceof PDFDict)) return
    yield [ref, item]
    yield* itemsBelow(item)
    ref = item.get(name('Next'))
  }
}

/** Hangs an attachment's bookmarks below `entry`; they stand elsewhere, and count as folded ones. */
export function hangBelow(
  { context, foldedBelow }: Packet,
  entry: PDFRef,
  bookmarks: readonly PDFRef[],
): void {
  const parent = context.lookup(entry, PDFDict)
  const [first, last] = [bookmarks[0], bookmarks.at(-1)]
  if (first === undefined || last === undefined) return
  const before = parent.get(name('Last'))
  if (before instanceof PDFRef) context.lookup(before, PDFDict).set(name('Next'), first)
  if (!parent.has(name('First'))) parent.set(name('First'), first)
  parent.set(name('Last'), last)
  foldedBelow.set(parent, bookmarks.length)
}

/** Counts the outline anew (ISO 32000-1, 12.3.3): entries that were unfolded stay so, new ones are folded. */
export function countBookmarks(packet: Packet): void {
  const top = dictAt(packet.catalog, 'Outlines')
  if (top !== undefined) countBelow(packet, top, true)
}

function countBelow(packet: Packet, parent: PDFDict, unfolded: boolean): number {
  let visible = packet.foldedBelow.get(parent) ?? 0
  for (let item = dictAt(parent, 'First'); item !== undefined; item = dictAt(item, 'Next')) {
    visible += 1
    if (!item.has(name('First'))) continue
    const open = (numberAt(item, 'Count') ?? -1) > 0
    const below = countBelow(packet, item, open)
    if (open) visible += below
  }
  parent.set(name('Count'), PDFNumber.of(unfolded ? visible : -visible))
  return visible
}
