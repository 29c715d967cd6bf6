import type { ProofFinding } from '#shared/packet/proof.ts'
import { proofFaults } from '#shared/text/proof-words.ts'
import { finding } from '../evidence.ts'
import type { Checked, Evidence } from '../evidence.ts'
import { squeezed } from '../packet-layout.ts'
import type { LaidAttachment } from '../packet-layout.ts'
import type { ReadBookmark } from '../read-bookmarks.ts'

type Mark = { readonly mark: ReadBookmark; readonly within: LaidAttachment | null }

/** Each heading of meeting, item and attachment has a bookmark on its page; none dangles or leads astray. */
export function bookmarks({ read, layout }: Evidence): Checked {
  if (read.outline.length === 0) return { counted: 0, faults: [{ what: proofFaults.noBookmarks() }] }
  const starts = new Map(layout.attachments.map((each) => [each.first, each]))
  const marks = read.outline.flatMap((mark) => flattened(mark, null, starts))
  const places = new Set(layout.headings.map(({ text, page }) => `${page} ${squeezed(text)}`))
  const marked = new Set(marks.map(({ mark }) => `${mark.page} ${squeezed(mark.title)}`))
  const marksByTitle = new Set(marks.map(({ mark }) => squeezed(mark.title)))
  const faults: ProofFinding[] = []
  for (const { text, page, level } of layout.headings) {
    const isItem = level === 2 && page >= (layout.agenda?.first ?? 1)
    const demanded = level === 1 || isItem || layout.pages[page - 1]?.strip !== null
    // A bookmark of that name which leads elsewhere is told of below, once.
    if (demanded && !marked.has(`${page} ${squeezed(text)}`) && !marksByTitle.has(squeezed(text)))
      faults.push(finding(page, proofFaults.bookmarkMissing(spaced(text))))
  }
  for (const { mark, within } of marks) {
    const title = spaced(mark.title)
    if (mark.page === null) faults.push({ what: proofFaults.bookmarkDangling(title) })
    else if (within === null && !places.has(`${mark.page} ${squeezed(mark.title)}`))
      faults.push(finding(mark.page, proofFaults.bookmarkAstray(title)))
    else if (within !== null && (mark.page < within.first || mark.page > within.last))
      faults.push(finding(mark.page, proofFaults.bookmarkOutside(title, within.head)))
  }
  return { counted: marks.length, faults }
}

/** Below an attachment's bookmark lie its own, which lead into its pages. */
function flattened(
  mark: ReadBookmark,
  within: LaidAttachment | null,
  starts: ReadonlyMap<number, LaidAttachment>,
): readonly Mark[] {
  const opened = mark.page === null ? undefined : starts.get(mark.page)
  const isOwn =
    within === null && opened !== undefined && squeezed(mark.title).startsWith(squeezed(opened.head))
  const below = isOwn ? opened : within
  return [{ mark, within }, ...mark.kids.flatMap((kid) => flattened(kid, below, starts))]
}

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim()
