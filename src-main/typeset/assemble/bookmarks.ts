import { PDFDict, PDFHexString, PDFNumber, PDFRef } from '@cantoo/pdf-lib'
import type { PDFArray, PDFObject } from '@cantoo/pdf-lib'
import { dictAt, name, numberAt, textAt } from '#main/typeset/intake/objects.ts'
import type { Attachment } from './attachment.ts'
import { destinationOf, ownGoalPage } from './destinations.ts'
import type { Packet } from './packet.ts'
import { readNameTree } from './trees.ts'

type Bookmark = { readonly title: string; readonly goal: PDFArray; readonly kids: readonly Bookmark[] }

/** More bookmarks than this in one attachment help nobody; the rest is dropped, with a warning. */
const most = 5000
const deepest = 30

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

/** Hangs an attachment's own bookmarks below `entry`, folded. */
export function graftBookmarks(packet: Packet, attachment: Attachment, entry: PDFRef | undefined): void {
  const outline = dictAt(attachment.pdf.catalog, 'Outlines')
  if (outline === undefined) return
  const bookmarks = readBookmarks(packet, attachment, outline, { seen: new Set<PDFObject>() }, 0)
  if (bookmarks.length === 0) return
  if (entry === undefined) attachment.warnings.add('attachment.bookmarksDropped')
  else append(packet, entry, bookmarks)
}

type Progress = { readonly seen: Set<PDFObject> }

function readBookmarks(
  packet: Packet,
  from: Attachment,
  parent: PDFDict,
  progress: Progress,
  depth: number,
): Bookmark[] {
  const found: Bookmark[] = []
  let item = dictAt(parent, 'First')
  while (item !== undefined && !progress.seen.has(item)) {
    if (depth > deepest || progress.seen.size >= most) {
      from.warnings.add('attachment.bookmarksDropped')
      break
    }
    progress.seen.add(item)
    const kids = readBookmarks(packet, from, item, progress, depth + 1)
    // A bookmark that leads out of the file survives as the heading of those below it that do not.
    const goal = destinationOf(packet, from, item) ?? kids[0]?.goal
    if (goal !== undefined) found.push({ title: textAt(item, 'Title') ?? '–', goal, kids })
    item = dictAt(item, 'Next')
  }
  return found
}

function append(packet: Packet, parentRef: PDFRef, bookmarks: readonly Bookmark[]): void {
  const { context } = packet
  const parent = context.lookup(parentRef, PDFDict)
  const refs = bookmarks.map(() => context.nextRef())
  const before = parent.get(name('Last'))
  for (const [index, { title, goal, kids }] of bookmarks.entries()) {
    const ref = refs[index]
    if (ref === undefined) continue
    const item = context.obj({ Parent: parentRef, Dest: goal })
    item.set(name('Title'), PDFHexString.fromText(title))
    const previous = refs[index - 1] ?? before
    const next = refs[index + 1]
    if (previous !== undefined) item.set(name('Prev'), previous)
    if (next !== undefined) item.set(name('Next'), next)
    context.assign(ref, item)
    if (kids.length > 0) append(packet, ref, kids)
  }
  const [first, last] = [refs[0], refs.at(-1)]
  if (before instanceof PDFRef && first !== undefined)
    context.lookup(before, PDFDict).set(name('Next'), first)
  if (!parent.has(name('First')) && first !== undefined) parent.set(name('First'), first)
  if (last !== undefined) parent.set(name('Last'), last)
}

/** Counts the outline anew (ISO 32000-1, 12.3.3): entries that were unfolded stay so, new ones are folded. */
export function countBookmarks(packet: Packet): void {
  const top = dictAt(packet.catalog, 'Outlines')
  if (top !== undefined) countBelow(top, true)
}

function countBelow(parent: PDFDict, unfolded: boolean): number {
  let visible = 0
  for (let item = dictAt(parent, 'First'); item !== undefined; item = dictAt(item, 'Next')) {
    visible += 1
    if (!item.has(name('First'))) continue
    const open = (numberAt(item, 'Count') ?? -1) > 0
    const below = countBelow(item, open)
    if (open) visible += below
  }
  parent.set(name('Count'), PDFNumber.of(unfolded ? visible : -visible))
  return visible
}
