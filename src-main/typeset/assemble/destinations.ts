import { PDFArray, PDFDict, PDFName, PDFNull, PDFNumber } from '@cantoo/pdf-lib'
import type { PDFContext, PDFObject } from '@cantoo/pdf-lib'
import { arrayAt, dictAt, keyOf, name, nameAt, objectsOf } from '#main/typeset/intake/objects.ts'
import type { Attachment, PlannedPage } from './attachment.ts'
import { isIdentity, transformPoint } from './matrix.ts'
import type { Matrix } from './matrix.ts'
import type { Packet } from './packet.ts'
import { readNameTree } from './trees.ts'

/** Where a link or bookmark of an attachment leads, made explicit in the packet; undefined when outside the file. */
export function destinationOf(packet: Packet, attachment: Attachment, owner: PDFDict): PDFArray | undefined {
  const view = explicitDestination(attachment.pdf.context, attachment.destinations, goalOf(owner))
  const page = view && pageOf(attachment, view.get(0))
  if (view === undefined || page === undefined) return undefined
  const rest = Array.from({ length: view.size() - 1 }, (_, index) => view.lookup(index + 1))
  const copy = packet.context.obj([page.target.ref, ...rest.map(plainOperand)])
  moveView(copy, page.toPacket)
  return copy
}

/** `Dest`, or the goal of a `GoTo` action; every other action leads nowhere. */
function goalOf(owner: PDFDict): PDFObject | undefined {
  const action = dictAt(owner, 'A')
  return (
    owner.lookup(name('Dest')) ??
    (action && nameAt(action, 'S') === 'GoTo' ? action.lookup(name('D')) : undefined)
  )
}

function explicitDestination(
  context: PDFContext,
  named: ReadonlyMap<string, PDFObject>,
  goal: PDFObject | undefined,
): PDFArray | undefined {
  const key = keyOf(goal)
  const found = context.lookup(key === undefined ? goal : named.get(key))
  const view = found instanceof PDFDict ? found.lookup(name('D')) : found
  return view instanceof PDFArray && view.size() > 0 ? view : undefined
}

/** Some producers name the page by its index, which is meant for remote files; readers accept it. */
function pageOf(attachment: Attachment, page: PDFObject): PlannedPage | undefined {
  return page instanceof PDFNumber ? attachment.pages[page.asNumber()] : attachment.pageOf.get(page)
}

function plainOperand(value: PDFObject | undefined): PDFObject {
  return value instanceof PDFName || value instanceof PDFNumber ? value : PDFNull
}

/** Moves the point of an `XYZ` view; other views are replaced by the whole page when it turns or moves. */
function moveView(view: PDFArray, matrix: Matrix): void {
  if (isIdentity(matrix) || view.size() < 2) return
  const kind = view.lookup(1)
  const [x, y] = [view.size() > 3 ? view.lookup(2) : undefined, view.size() > 3 ? view.lookup(3) : undefined]
  if (kind === name('XYZ') && x instanceof PDFNumber && y instanceof PDFNumber) {
    const [left, top] = transformPoint(matrix, x.asNumber(), y.asNumber())
    view.set(2, PDFNumber.of(left))
    view.set(3, PDFNumber.of(top))
    return
  }
  while (view.size() > 1) view.remove(view.size() - 1)
  view.push(name('Fit'))
}

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
