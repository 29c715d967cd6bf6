import type { PDFRef } from '@cantoo/pdf-lib'
import { name } from '#main/typeset/intake/objects.ts'
import { packed } from '../assemble/shared-objects.ts'
import { readPageContent } from './page-content.ts'
import { addDrawings, drawnLooks, freePrefix, ownCopy } from './page-resources.ts'
import type { FlatLook } from './annotations.ts'
import type { Draft } from './draft.ts'
import type { DraftedPage } from './drafted-page.ts'
import type { DraftPage, SourceAttachment } from './source-attachment.ts'

/**
 * A tagged page keeps its own operators, so that its tags keep their content: ids of the attachment stay, those
 * of drawn-in looks and of the placeholder follow after them. Drawing tagged pages as forms instead loses
 * more than half of the tags for common readers.
 */
export function draftInPlace(
  draft: Draft,
  attachment: SourceAttachment,
  page: DraftPage,
  looks: readonly FlatLook[],
): Omit<DraftedPage, 'page' | 'links'> {
  const { importer } = attachment
  const content = readPageContent(page.source)
  const limit = content.shape.highestMcid + 1
  const dict = ownCopy(draft.context, importer.copy(page.source.resources, 'resources'))
  const prefix = freePrefix(dict)
  const { drawings, operators } = drawnLooks(looks, prefix)
  addDrawings(dict, drawings)
  const marked = operators.map((draw, index) => `/Span <</MCID ${limit + index}>> BDC ${draw} EMC\n`).join('')
  const group = page.source.dict.get(name('Group'))
  const owners: (PDFRef | undefined)[] = []
  return {
    resources: { prefix, dict },
    contents:
      content.repaired === undefined
        ? content.refs.map((ref) => importer.copy(ref, 'plain'))
        : [draft.shared.share(packed(draft.context, content.repaired))],
    after: `\n${content.shape.closing}Q\n${marked}`,
    group: group === undefined ? undefined : importer.copy(group, 'transparencyGroup'),
    marked: { page: page.ref, form: undefined, limit, owners },
    looks: new Map(looks.map(({ source }, index) => [source, limit + index] as const)),
    whole: undefined,
  }
}
