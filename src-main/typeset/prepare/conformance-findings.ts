import type { PDFRef } from '@cantoo/pdf-lib'
import type { ConformanceHindrance } from '#shared/text/conformance-words.ts'
import { claimsOf } from '#main/typeset/intake/claims.ts'
import { arrayAt, dictAt } from '#main/typeset/intake/objects.ts'
import { contentHindrances } from './conformance-content.ts'
import { resourceHindrances } from './conformance-resources.ts'
import { structureFindings } from './conformance-structure.ts'
import type { Draft } from './draft.ts'
import type { DraftedPage } from './drafted-page.ts'
import type { SourceAttachment } from './source-attachment.ts'

/**
 * What keeps a packet with this attachment from claiming a standard, as far as the file itself tells. Its own claim is
 * asked for, as most rules cannot be checked in passing; but a claim is not a proof, so what can be seen cheaply
 * in what was taken from it is looked at too.
 */
export type ConformanceFindings = {
  readonly tagged: boolean
  /** What it does not even claim; then nothing else is looked at. */
  readonly stated: readonly ConformanceHindrance[]
  readonly seen: readonly ConformanceHindrance[]
  /** Levels of its headings, in reading order. */
  readonly headings: readonly number[]
}

export function conformanceFindings(
  draft: Draft,
  attachment: SourceAttachment,
  pages: readonly DraftedPage[],
  tops: readonly PDFRef[],
): ConformanceFindings {
  const { tagged } = attachment.pdf
  const stated = statedHindrances(attachment)
  if (!tagged || stated.length > 0) return { tagged, stated, seen: [], headings: [] }
  const structure = structureFindings(draft, tops)
  const seen = [
    ...droppedHindrances(attachment, pages),
    ...resourceHindrances(
      draft.context,
      pages.map(({ resources }) => resources.dict),
    ),
    ...contentHindrances(pages),
    ...structure.hindrances,
  ]
  return { tagged, stated, seen, headings: structure.headings }
}

function statedHindrances({ pdf }: SourceAttachment): readonly ConformanceHindrance[] {
  const claims = claimsOf(pdf.catalog)
  return [
    ...(claims.includes('PDF/UA-1') ? [] : (['conformance.noAccessibilityClaim'] as const)),
    // Part 1 is stricter than part 2; part 3 differs from it by files inside the file, which stay behind.
    ...(claims.some((claim) => /^PDF\/A-[123]a$/.test(claim))
      ? []
      : (['conformance.noArchiveClaim'] as const)),
  ]
}

/** A file that has lost something on its way is no longer the file that made the claim. */
function droppedHindrances(
  { pdf, warnings }: SourceAttachment,
  pages: readonly DraftedPage[],
): readonly ConformanceHindrance[] {
  const form = dictAt(pdf.catalog, 'AcroForm')
  const fields = (form && arrayAt(form, 'Fields')?.size()) ?? 0
  const lost = [...warnings].some((code) => code !== 'attachment.bookmarksDropped')
  const dropped = lost || fields > 0 || pages.some(({ looks }) => looks.size > 0)
  return [
    ...(dictAt(pdf.catalog, 'OCProperties') === undefined ? [] : (['conformance.layers'] as const)),
    ...(dropped ? (['conformance.contentDropped'] as const) : []),
  ]
}
