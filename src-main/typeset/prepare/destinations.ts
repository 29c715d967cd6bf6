import { PDFArray, PDFDict, PDFName, PDFNull, PDFNumber } from '@cantoo/pdf-lib'
import type { PDFContext, PDFObject } from '@cantoo/pdf-lib'
import { dictAt, keyOf, name, nameAt } from '#main/typeset/intake/objects.ts'
import { isIdentity, transformPoint } from '../assemble/matrix.ts'
import type { Matrix } from '../assemble/matrix.ts'
import type { Draft } from './draft.ts'
import type { DraftPage, SourceAttachment } from './source-attachment.ts'

/** Where a link or bookmark of an attachment leads, made explicit in the packet; undefined when outside the file. */
export function destinationOf(
  draft: Draft,
  attachment: SourceAttachment,
  owner: PDFDict,
): PDFArray | undefined {
  const view = explicitDestination(attachment.pdf.context, attachment.destinations, goalOf(owner))
  const page = view && pageOf(attachment, view.get(0))
  if (view === undefined || page === undefined) return undefined
  const rest = Array.from({ length: view.size() - 1 }, (_, index) => view.lookup(index + 1))
  const copy = draft.context.obj([page.ref, ...rest.map(plainOperand)])
  moveView(copy, page.toPacket)
  return copy
}

/** `Dest`, or the goal of a `GoTo` action; every other action leads nowhere. */
export function goalOf(owner: PDFDict): PDFObject | undefined {
  const action = dictAt(owner, 'A')
  return (
    owner.lookup(name('Dest')) ??
    (action && nameAt(action, 'S') === 'GoTo' ? action.lookup(name('D')) : undefined)
  )
}

export function explicitDestination(
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
function pageOf(attachment: SourceAttachment, page: PDFObject): DraftPage | undefined {
  return page instanceof PDFNumber ? attachment.pages[page.asNumber()] : attachment.pageOf.get(page)
}

function plainOperand(value: PDFObject | undefined): PDFObject {
  return value instanceof PDFName || value instanceof PDFNumber ? value : PDFNull
}

/** Moves the point of an `XYZ` view; other views are replaced by the whole page when it turns or moves. */
export function moveView(view: PDFArray, matrix: Matrix): void {
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
