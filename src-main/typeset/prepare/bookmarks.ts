import { PDFHexString, PDFNumber, PDFRef } from '@cantoo/pdf-lib'
import type { PDFArray, PDFDict, PDFObject } from '@cantoo/pdf-lib'
import { dictAt, name, textAt } from '#main/typeset/intake/objects.ts'
import { destinationOf } from './destinations.ts'
import type { Draft } from './draft.ts'
import { hole } from './hole.ts'
import type { SourceAttachment } from './source-attachment.ts'

type Bookmark = { readonly title: string; readonly goal: PDFArray; readonly kids: readonly Bookmark[] }

/** More bookmarks than this in one attachment help nobody; the rest is dropped, with a warning. */
const most = 5000
const deepest = 30

/** An attachment's own bookmarks, folded, to hang below that of its heading; gives the topmost. */
export function draftBookmarks(draft: Draft, attachment: SourceAttachment): readonly PDFRef[] {
  const outline = dictAt(attachment.pdf.catalog, 'Outlines')
  if (outline === undefined) return []
  return append(draft, hole('entry'), readBookmarks(draft, attachment, outline, { seen: new Set() }, 0))
}

type Progress = { readonly seen: Set<PDFObject> }

function readBookmarks(
  draft: Draft,
  from: SourceAttachment,
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
    const kids = readBookmarks(draft, from, item, progress, depth + 1)
    // A bookmark that leads out of the file survives as the heading of those below it that do not.
    const goal = destinationOf(draft, from, item) ?? kids[0]?.goal
    if (goal !== undefined) found.push({ title: textAt(item, 'Title') ?? '–', goal, kids })
    item = dictAt(item, 'Next')
  }
  return found
}

/** `parent` is a reference, or stands for one. */
function append(draft: Draft, parent: PDFObject, bookmarks: readonly Bookmark[]): readonly PDFRef[] {
  const { context } = draft
  const refs = bookmarks.map(() => context.nextRef())
  for (const [index, { title, goal, kids }] of bookmarks.entries()) {
    const ref = refs[index]
    if (ref === undefined) continue
    const item = context.obj({ Parent: parent, Dest: goal })
    item.set(name('Title'), PDFHexString.fromText(title))
    const next = refs[index + 1]
    // Whether something of the packet comes before the first, only the packet knows.
    const previous = refs[index - 1] ?? (parent instanceof PDFRef ? undefined : hole('previous'))
    if (previous !== undefined) item.set(name('Prev'), previous)
    if (next !== undefined) item.set(name('Next'), next)
    context.assign(ref, item)
    const below = append(draft, ref, kids)
    const [first, last] = [below[0], below.at(-1)]
    if (first === undefined || last === undefined) continue
    item.set(name('First'), first)
    item.set(name('Last'), last)
    // Folded (ISO 32000-1, 12.3.3), and so is everything below it.
    item.set(name('Count'), PDFNumber.of(-below.length))
  }
  return refs
}
