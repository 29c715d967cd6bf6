import type { PDFRef } from '@cantoo/pdf-lib'
import { packetClaims } from '#shared/text/conformance-words.ts'
import type { ConformanceHindrance } from '#shared/text/conformance-words.ts'
import { claimsOf } from '#main/typeset/intake/claims.ts'
import { arrayAt, dictAt } from '#main/typeset/intake/objects.ts'
import type { Attachment } from './attachment.ts'
import { contentHindrances } from './conformance-content.ts'
import { resourceHindrances } from './conformance-resources.ts'
import { structureHindrances } from './conformance-structure.ts'
import type { Packet } from './packet.ts'
import type { ReplacedPage } from './replaced-page.ts'

/** What a packet may say that it follows, and which attachments keep it from saying more. */
export type Conformance = {
  /** `PDF/UA-1` and `PDF/A-2a`, or nothing: half a claim helps neither readers nor archives. */
  readonly claims: readonly string[]
  readonly hindered: readonly HinderedBy[]
  /** What of our own pages does: a picture in a paper may have colours that mean nothing. */
  readonly ownPages: readonly ConformanceHindrance[]
  /** How many attachments the packet has. */
  readonly attachments: number
}

export type HinderedBy = { readonly title: string; readonly why: readonly ConformanceHindrance[] }

/** A grafted attachment, as the checks look at it. */
export type Grafted = {
  readonly attachment: Attachment
  readonly pages: readonly ReplacedPage[]
  readonly part: PDFRef
  /** Level of the attachment's heading in the packet. */
  readonly level: number
}

/** The claim of a packet whose own pages and whose attachments, in order of placement, have these hindrances. */
export function conformanceOf(
  ownPages: readonly ConformanceHindrance[],
  attachments: readonly HinderedBy[],
): Conformance {
  const hindered = attachments.filter(({ why }) => why.length > 0)
  const claims = hindered.length === 0 && ownPages.length === 0 ? packetClaims : []
  return { claims, hindered, ownPages, attachments: attachments.length }
}

/** What an officer put into our own pages that breaks a standard. Ask while the pages are as typeset. */
export function ownHindrances({ context, pages }: Packet): readonly ConformanceHindrance[] {
  return resourceHindrances(
    context,
    pages.map(({ dict }) => dict),
  )
}

/**
 * Why an attachment keeps its packet from claiming. A file's own claim is asked for, as most rules cannot be
 * checked in passing; but a claim is not a proof, so what can be seen cheaply in what was grafted is looked at too.
 * Codes in the order of `conformanceHindrances`.
 */
export function hindrancesOf(packet: Packet, grafted: Grafted): HinderedBy {
  const { attachment } = grafted
  const why = new Set(statedHindrances(attachment))
  if (why.size === 0) {
    for (const code of [
      ...droppedHindrances(grafted),
      ...resourceHindrances(
        packet.context,
        grafted.pages.map(({ page }) => page.target.dict),
      ),
      ...contentHindrances(grafted),
      ...structureHindrances(packet, grafted),
    ])
      why.add(code)
  }
  return { title: attachment.title, why: [...why] }
}

function statedHindrances({ pdf, language }: Attachment): readonly ConformanceHindrance[] {
  if (!pdf.tagged) return ['conformance.untagged']
  const claims = claimsOf(pdf.catalog)
  return [
    ...(claims.includes('PDF/UA-1') ? [] : (['conformance.noAccessibilityClaim'] as const)),
    // Part 1 is stricter than part 2; part 3 differs from it by files inside the file, which stay behind.
    ...(claims.some((claim) => /^PDF\/A-[123]a$/.test(claim))
      ? []
      : (['conformance.noArchiveClaim'] as const)),
    ...(language === undefined ? (['conformance.noLanguage'] as const) : []),
  ]
}

/** A file that has lost something on its way is no longer the file that made the claim. */
function droppedHindrances({ attachment, pages }: Grafted): readonly ConformanceHindrance[] {
  const { pdf, warnings } = attachment
  const form = dictAt(pdf.catalog, 'AcroForm')
  const fields = (form && arrayAt(form, 'Fields')?.size()) ?? 0
  const lost = [...warnings].some((code) => code !== 'attachment.bookmarksDropped')
  const dropped = lost || fields > 0 || pages.some(({ looks }) => looks.size > 0)
  return [
    ...(dictAt(pdf.catalog, 'OCProperties') === undefined ? [] : (['conformance.layers'] as const)),
    ...(dropped ? (['conformance.contentDropped'] as const) : []),
  ]
}
