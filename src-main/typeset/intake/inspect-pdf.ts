import { PDFDict, PDFStream } from '@cantoo/pdf-lib'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { claimsOf } from './claims.ts'
import type { ConformanceClaim } from './claims.ts'
import { DamagedPdfError } from './damaged.ts'
import { findingsIn } from './findings.ts'
import type { IntakeWarning } from './findings.ts'
import { InflationCapError, UndecodableStreamError, decodedBytes, inflatedSize } from './inflate.ts'
import { intakeLimits } from './limits.ts'
import type { IntakeLimits } from './limits.ts'
import { dictAt, name, textAt } from './objects.ts'
import { LockedPdfError, openPdf } from './open-pdf.ts'
import type { OpenedPdf } from './open-pdf.ts'
import { contentRefs } from './page-tree.ts'
import type { SourcePage } from './page-tree.ts'
import { refuseParserBombs } from './raw-scan.ts'

/** What intake learns of a PDF that it lets in. Sizes are in points, as a reader sees the page. */
export type InspectedPdf = {
  readonly pageCount: number
  readonly pages: readonly { readonly width: number; readonly height: number }[]
  readonly tagged: boolean
  readonly title: string | null
  readonly language: string | null
  /** Standards that it says it follows; assembly looks for itself. */
  readonly claims: readonly ConformanceClaim[]
  readonly warnings: readonly IntakeWarning[]
}

/**
 * Reads a PDF that someone wants to attach, or refuses it. Trusts nothing, changes nothing, and throws only
 * on faults of our own; what the file carries beyond pages is dropped later, when it is placed in a packet.
 */
export async function inspectPdf(
  bytes: Uint8Array,
  limits: IntakeLimits = intakeLimits,
): Promise<InspectedPdf | Refusal> {
  const read = await readPdfToAttach(bytes, limits, () => null)
  return isRefusal(read) ? read : read.facts
}

/** What a file is, and what `more` makes of it as it was parsed; what is wrong with it there refuses it too. */
export async function readPdfToAttach<T>(
  bytes: Uint8Array,
  limits: IntakeLimits,
  more: (pdf: OpenedPdf) => T,
): Promise<{ readonly facts: InspectedPdf; readonly more: T } | Refusal> {
  try {
    const found = await inspect(bytes, limits)
    return isRefusal(found) ? found : { facts: found.facts, more: more(found.pdf) }
  } catch (cause) {
    return refusalFor(cause)
  }
}

async function inspect(
  bytes: Uint8Array,
  limits: IntakeLimits,
): Promise<{ readonly facts: InspectedPdf; readonly pdf: OpenedPdf } | Refusal> {
  if (!startsLikePdf(bytes)) return refuse('attachment.notPdf')
  await refuseParserBombs(bytes, limits)
  const pdf = await openPdf(bytes)
  const refused = refusedKind(pdf.catalog) ?? refusedPages(pdf.pages, limits)
  if (refused !== undefined) return refused
  await refuseBombs(pdf, limits)
  for (const page of pdf.pages) requireContent(page, limits)
  const facts: InspectedPdf = {
    pageCount: pdf.pages.length,
    pages: pdf.pages.map(({ geometry }) => ({ width: geometry.width, height: geometry.height })),
    tagged: pdf.tagged,
    title: titleOf(pdf),
    language: textAt(pdf.catalog, 'Lang') ?? null,
    claims: claimsOf(pdf.catalog),
    warnings: findingsIn(pdf),
  }
  return { facts, pdf }
}

/** Readers accept rubbish in front of the header, within the first kilobyte. */
function startsLikePdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).includes('%PDF-')
}

function refusedKind(catalog: PDFDict): Refusal | undefined {
  // A portfolio's and an XFA form's pages say "please wait" or "open in Acrobat"; the content lies elsewhere.
  if (catalog.has(name('Collection'))) return refuse('attachment.portfolio')
  if (dictAt(catalog, 'AcroForm')?.has(name('XFA')) === true) return refuse('attachment.xfa')
  return undefined
}

function refusedPages(pages: readonly SourcePage[], limits: IntakeLimits): Refusal | undefined {
  if (pages.length === 0) return refuse('attachment.noPages')
  if (pages.length > limits.pages) {
    return refuse('attachment.tooManyPages', { pages: pages.length, limit: limits.pages })
  }
  for (const [index, { geometry }] of pages.entries()) {
    const sides = [geometry.width, geometry.height].toSorted((a, b) => a - b)
    if ((sides[0] ?? 0) >= limits.shortestSide && (sides[1] ?? Infinity) <= limits.longestSide) continue
    return refuse('attachment.pageSize', { page: index + 1, width: geometry.width, height: geometry.height })
  }
  return undefined
}

async function refuseBombs({ context }: OpenedPdf, limits: IntakeLimits): Promise<void> {
  let sum = 0
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFStream)) continue
    try {
      sum += await inflatedSize(object, limits.stream)
    } catch (cause) {
      // A font or a picture with broken data is a flaw that viewers live with; operators are checked below.
      if (!(cause instanceof UndecodableStreamError)) throw cause
    }
    if (sum > limits.all) throw new InflationCapError('all streams')
  }
}

/** A page whose operators are missing or do not unpack shows blank: better refused than sent out so. */
function requireContent(page: SourcePage, limits: IntakeLimits): void {
  for (const ref of contentRefs(page)) {
    const stream = page.dict.context.lookup(ref)
    if (!(stream instanceof PDFStream)) throw new DamagedPdfError('page content missing')
    decodedBytes(stream, limits.stream)
  }
}

function titleOf({ context }: OpenedPdf): string | null {
  const info = context.lookup(context.trailerInfo.Info)
  return (info instanceof PDFDict ? textAt(info, 'Title') : undefined) ?? null
}

function refusalFor(cause: unknown): Refusal {
  if (cause instanceof LockedPdfError) return refuse('attachment.encrypted')
  if (cause instanceof InflationCapError) return refuse('attachment.bomb')
  // Memory that the operating system would not give is for the process that runs this to tell (process/child.ts).
  if (isAllocation(cause) || (cause instanceof Error && isAllocation(cause.cause))) throw cause
  const damaged = cause instanceof DamagedPdfError || cause instanceof UndecodableStreamError
  // Depth that exhausts the stack, and loops that exhaust memory, are the file's doing.
  if (damaged || cause instanceof RangeError) return refuse('attachment.damaged')
  throw cause
}

const isAllocation = (cause: unknown): boolean => cause instanceof RangeError && /alloc/i.test(cause.message)
