import { PDFDict, PDFStream } from '@cantoo/pdf-lib'
import type { PDFObject } from '@cantoo/pdf-lib'
import { decodedBytes, filterSteps } from '#main/typeset/intake/inflate.ts'
import { intakeLimits } from '#main/typeset/intake/limits.ts'
import { dictAt, name, numberAt } from '#main/typeset/intake/objects.ts'
import { contentRefs } from '#main/typeset/intake/page-tree.ts'
import type { SourcePage } from '#main/typeset/intake/page-tree.ts'
import { shapeOf, withoutStrays } from '../assemble/content-scan.ts'
import type { ContentShape } from '../assemble/content-scan.ts'

/** A page's operators: where the file keeps them, and what they leave open. */
export type PageContent = {
  readonly refs: readonly PDFObject[]
  /** Stands in for the streams when they hold closing operators too many. */
  readonly repaired: Uint8Array | undefined
  readonly shape: ContentShape
}

export function readPageContent(page: SourcePage): PageContent {
  const bytes = joinedContent(page)
  const shape = shapeOf(bytes)
  const highestMcid = Math.max(shape.highestMcid, listedMcid(page))
  return { refs: contentRefs(page), repaired: withoutStrays(bytes, shape), shape: { ...shape, highestMcid } }
}

/** All operators of a page in one piece; streams of one page are one sequence that may break anywhere between tokens. */
export function joinedContent(page: SourcePage): Uint8Array {
  const parts = streamsOf(page).map((stream) => decodedBytes(stream, intakeLimits.stream))
  const [only] = parts
  if (parts.length === 1 && only !== undefined) return only
  return Buffer.concat(parts.flatMap((part) => [part, Buffer.from('\n')]))
}

/** The page's only stream, when it is packed in the common way and may go over as it is. */
export function singleFlateStream(page: SourcePage): PDFStream | undefined {
  const [stream, second] = streamsOf(page)
  if (stream === undefined || second !== undefined) return undefined
  const steps = filterSteps(stream.dict)
  return steps.length === 1 && steps[0]?.filter === 'FlateDecode' && !steps[0].parameters ? stream : undefined
}

function streamsOf(page: SourcePage): readonly PDFStream[] {
  const streams = contentRefs(page).map((ref) => page.dict.context.lookup(ref))
  return streams.filter((stream) => stream instanceof PDFStream)
}

/** Marked-content ids may also stand in property lists among the page's resources. */
function listedMcid(page: SourcePage): number {
  const resources = page.dict.context.lookup(page.resources)
  const lists = resources instanceof PDFDict ? dictAt(resources, 'Properties') : undefined
  const ids = (lists?.keys() ?? []).map((key) => {
    const list = lists?.lookup(key)
    return list instanceof PDFDict ? (numberAt(list, 'MCID') ?? -1) : -1
  })
  return Math.max(-1, ...ids)
}

/** Whether anything among these resources can set text; a page without is a picture of a page. */
export function hasFonts(resources: PDFObject | undefined, depth = 0): boolean {
  if (!(resources instanceof PDFDict) || depth > 4) return false
  if ((dictAt(resources, 'Font')?.keys().length ?? 0) > 0) return true
  const drawings = dictAt(resources, 'XObject')
  return (drawings?.keys() ?? []).some((key) => {
    const drawing = drawings?.lookup(key)
    return drawing instanceof PDFStream && hasFonts(drawing.dict.lookup(name('Resources')), depth + 1)
  })
}
