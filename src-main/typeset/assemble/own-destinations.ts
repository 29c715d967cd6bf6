import { PDFArray, PDFDict } from '@cantoo/pdf-lib'
import type { PDFObject } from '@cantoo/pdf-lib'
import { arrayAt, dictAt, name, objectsOf } from '#main/typeset/intake/objects.ts'
import { explicitDestination, goalOf, moveView } from '../prepare/destinations.ts'
import type { Matrix } from './matrix.ts'
import type { Packet } from './packet.ts'
import { readNameTree } from './trees.ts'

/** The typesetter's own destinations (table of contents, bookmarks, links). Ask before grafting adds others. */
export function ownDestinations(packet: Packet): readonly PDFArray[] {
  const found = new Set<PDFArray>()
  for (const goal of ownGoals(packet)) {
    const value = packet.context.lookup(goal)
    const view = value instanceof PDFDict ? value.lookup(name('D')) : value
    if (view instanceof PDFArray && view.size() > 0) found.add(view)
  }
  return [...found]
}

/** Own destinations are in the placeholder's coordinates; a page that keeps its rotation or crop has others. */
export function moveOwnDestinations(
  views: readonly PDFArray[],
  turned: ReadonlyMap<PDFObject, Matrix>,
): void {
  for (const view of views) {
    const matrix = turned.get(view.get(0))
    if (matrix !== undefined) moveView(view, matrix)
  }
}

function* ownGoals({ catalog, context }: Packet): Generator<PDFObject | undefined> {
  const names = dictAt(catalog, 'Names')
  yield* readNameTree(names && dictAt(names, 'Dests')).values()
  yield* dictAt(catalog, 'Dests')?.values() ?? []
  for (const object of objectsOf(context)) {
    if (!(object instanceof PDFDict)) continue
    // Bookmarks and links alike carry `Dest`, or an action with `D`.
    if (arrayAt(object, 'Dest') !== undefined) yield object.get(name('Dest'))
    yield dictAt(object, 'A')?.get(name('D'))
  }
}

/** The page that one of the packet's own bookmarks leads to. */
export function ownGoalPage(
  packet: Packet,
  named: ReadonlyMap<string, PDFObject>,
  owner: PDFDict,
): PDFObject | undefined {
  return explicitDestination(packet.context, named, goalOf(owner))?.get(0)
}
