import { PDFDict, PDFRawStream } from '@cantoo/pdf-lib'
import type { PDFObject, PDFRef } from '@cantoo/pdf-lib'
import { dictAt, name } from '#main/typeset/intake/objects.ts'
import { operands } from '../assemble/matrix.ts'
import { packed } from '../assemble/shared-objects.ts'
import type { FlatLook } from './annotations.ts'
import type { Draft } from './draft.ts'
import type { DraftedPage, WholePage } from './drafted-page.ts'
import { hole } from './hole.ts'
import { hasFonts, joinedContent, singleFlateStream } from './page-content.ts'
import { addDrawings, drawnLooks } from './page-resources.ts'
import type { DraftPage, SourceAttachment } from './source-attachment.ts'

/** How an untagged page's own drawing, and whatever is put beside it, begin in its resources. */
const prefix = 'Sk'

/**
 * An untagged page becomes one form drawing inside one element, upright and without offset; the drawing isolates
 * whatever graphics state it leaves behind. The mark that opens it is written with the packet's own, which
 * say what number it has.
 */
export function draftForm(
  draft: Draft,
  attachment: SourceAttachment,
  page: DraftPage,
  looks: readonly FlatLook[],
): Omit<DraftedPage, 'page' | 'links'> {
  const form = formOf(draft, attachment, page)
  const { drawings, operators } = drawnLooks(looks, prefix)
  const dict = PDFDict.withContext(draft.context)
  addDrawings(dict, { ...drawings, SkPage: form })
  const turned = operators.length === 0 ? '' : `q ${operands(page.toPacket)} cm ${operators.join(' ')} Q `
  return {
    resources: { prefix, dict },
    contents: [],
    after: `q /SkPage Do Q ${turned}EMC\n`,
    group: groupOf(attachment, page),
    marked: undefined,
    looks: new Map(),
    whole: wholePage(draft, page),
  }
}

/** The attachment's page as a form drawing. */
function formOf(draft: Draft, attachment: SourceAttachment, page: DraftPage): PDFRef {
  const { context, shared } = draft
  const { source, toPacket } = page
  const box = [...source.geometry.cropBox]
  const dict = context.obj({ Type: 'XObject', Subtype: 'Form', BBox: box, Matrix: [...toPacket] })
  const resources = source.resources ?? PDFDict.withContext(context)
  dict.set(name('Resources'), attachment.importer.copy(resources, 'resources'))
  const group = groupOf(attachment, page)
  if (group !== undefined) dict.set(name('Group'), group)
  const single = singleFlateStream(source)
  if (single === undefined) return shared.share(packed(context, joinedContent(source), dict))
  dict.set(name('Filter'), name('FlateDecode'))
  return shared.share(PDFRawStream.of(dict, single.getContents()))
}

/** A page's own group is always isolated (ISO 32000-1, 11.4.7); a drawing's only when it says so. */
function groupOf(attachment: SourceAttachment, page: DraftPage): PDFObject | undefined {
  const group = dictAt(page.source.dict, 'Group')
  if (group === undefined) return undefined
  const copy = attachment.importer.copy(group, 'transparencyGroup')
  if (copy instanceof PDFDict) copy.set(name('I'), copy.context.obj(true))
  return copy
}

function wholePage(draft: Draft, { source, index, ref }: DraftPage): WholePage {
  const role = hasFonts(source.dict.context.lookup(source.resources)) ? 'P' : 'Figure'
  const dict = draft.context.obj({ Type: 'StructElem', S: role, P: draft.part, Pg: ref })
  dict.set(name('K'), draft.context.obj([hole('mark', index)]))
  // Only a picture gets alternative text: on text it would be read instead of the text itself.
  if (role === 'Figure') {
    dict.set(name('Alt'), hole('picture', index))
    const { width, height } = source.geometry
    dict.set(name('A'), draft.context.obj({ O: 'Layout', BBox: [0, 0, width, height], Placement: 'Block' }))
  }
  return { ref: draft.context.register(dict), role }
}
