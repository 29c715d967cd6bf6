import { PDFDict } from '@cantoo/pdf-lib'
import type { PDFObject, PDFRef } from '@cantoo/pdf-lib'
import { name } from '#main/typeset/intake/objects.ts'
import type { Draft } from './draft.ts'
import type { DraftedPage } from './drafted-page.ts'
import type { SourceAttachment } from './source-attachment.ts'
import { StructureGraft, claimLink } from './structure.ts'

/** What will stand in an attachment's part of the packet's tree: its own tags, or one element for each untagged page. */
export function draftPart(
  draft: Draft,
  attachment: SourceAttachment,
  pages: readonly DraftedPage[],
): readonly PDFRef[] {
  const kids: PDFRef[] = []
  if (attachment.pdf.tagged) {
    const graft = new StructureGraft(draft, attachment, pages)
    kids.push(...graft.copyInto(draft.part))
    for (const { page, id } of graft.unclaimedLooks()) {
      const ref = newElement(draft, 'P', page.page, draft.context.obj([id]))
      page.owners[id] = ref
      kids.push(ref)
    }
    for (const { key } of attachment.formKeys.values()) draft.parents.lists.set(key, [])
    for (const [key, owners] of graft.formOwners()) draft.parents.lists.set(key, owners)
  }
  for (const { page, whole, links } of pages) {
    if (whole !== undefined) kids.push(whole.ref)
    for (const link of links) {
      if (link.dict.has(name('StructParent'))) continue
      const ref = newElement(draft, 'Link', page.ref, undefined)
      const claimed = claimLink(draft, link, ref)
      if (claimed !== undefined)
        draft.context.lookup(ref, PDFDict).set(name('K'), draft.context.obj([claimed]))
      kids.push(ref)
    }
  }
  return kids
}

function newElement(draft: Draft, role: string, page: PDFRef, kids: PDFObject | undefined): PDFRef {
  const dict = draft.context.obj({ Type: 'StructElem', S: role, P: draft.part, Pg: page })
  if (kids !== undefined) dict.set(name('K'), kids)
  return draft.context.register(dict)
}
