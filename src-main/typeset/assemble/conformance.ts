import { packetClaims } from '#shared/text/conformance-words.ts'
import type { ConformanceHindrance } from '#shared/text/conformance-words.ts'
import { resourceHindrances } from '../prepare/conformance-resources.ts'
import type { ConformanceFindings } from '../prepare/conformance-findings.ts'
import { name } from '#main/typeset/intake/objects.ts'
import type { Packet } from './packet.ts'

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
    pages.flatMap(({ dict }) => dict.get(name('Resources')) ?? []),
  )
}

/** Why an attachment keeps its packet from claiming: what it was found to be, and how it stands in this packet. */
export function hindrancesOf(
  { title, language }: { readonly title: string; readonly language: string | undefined },
  findings: ConformanceFindings,
  level: number,
): HinderedBy {
  if (!findings.tagged) return { title, why: ['conformance.untagged'] }
  const stated = [
    ...findings.stated,
    ...(language === undefined ? (['conformance.noLanguage'] as const) : []),
  ]
  if (stated.length > 0) return { title, why: stated }
  const jumps = headingsJump(findings.headings, level) ? (['conformance.headingOrder'] as const) : []
  return { title, why: [...new Set([...findings.seen, ...jumps])] }
}

/** Whether headings below one of `level` go down more than one level at a time. */
function headingsJump(headings: readonly number[], level: number): boolean {
  let before = level
  return headings.some((own) => {
    const here = Math.min(6, own + level)
    const jumps = here > before + 1
    before = here
    return jumps
  })
}
