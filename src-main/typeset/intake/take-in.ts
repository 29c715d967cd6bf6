import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { encodePrepared } from '../prepare/prepared-form.ts'
import { takeApart } from '../prepare/take-apart.ts'
import { readPdfToAttach } from './inspect-pdf.ts'
import type { InspectedPdf } from './inspect-pdf.ts'
import { hasWrongExtension, recognise } from './kind.ts'
import type { AttachmentKind } from './kind.ts'
import { intakeLimits } from './limits.ts'
import type { IntakeLimits } from './limits.ts'
import type { Converted, OfferedFile, TakeInWarning } from './offered-file.ts'

/** A file that is let in: the pages that go into a packet, and what is known of them. */
export type TakenIn = Omit<InspectedPdf, 'warnings'> & {
  readonly kind: AttachmentKind
  /** The offered bytes where they were a PDF, otherwise the PDF made of them. */
  readonly pdf: Uint8Array
  /** The pages taken apart, so that packets copy them (prepare/); null for a file so large that it is left to them. */
  readonly prepared: Uint8Array | null
  /** The bytes that were offered, whatever they were. */
  readonly original: Uint8Array
  readonly warnings: readonly TakeInWarning[]
}

/** A larger file stands in the memory of its process often enough as it is. */
const largestPrepared = 64 * 1024 * 1024

/**
 * Takes in a file of any kind, or refuses it. Parses what strangers wrote: run it only in a process that
 * may die (`process/inspect-in-process.ts`).
 */
export async function takeIn(
  file: OfferedFile,
  limits: IntakeLimits = intakeLimits,
): Promise<TakenIn | Refusal> {
  const found = recognise(file.bytes)
  if ('looksLike' in found) {
    if (found.looksLike === 'locked') return refuse('attachment.encrypted')
    return refuse('attachment.unknownKind', { looksLike: found.looksLike })
  }
  const pages = await pagesOf(file, found.kind, limits)
  if (isRefusal(pages)) return pages
  const wrong = hasWrongExtension(file.name, found.kind) ? (['attachment.wrongExtension'] as const) : []
  return { ...pages, kind: found.kind, warnings: [...new Set([...pages.warnings, ...wrong])].toSorted() }
}

async function pagesOf(
  file: OfferedFile,
  kind: AttachmentKind,
  limits: IntakeLimits,
): Promise<Omit<TakenIn, 'kind'> | Refusal> {
  const converted =
    kind === 'pdf' ? { pdf: file.bytes, title: undefined, warnings: [] } : await convert(file, kind, limits)
  if (isRefusal(converted)) return converted
  const isLarge = converted.pdf.length > largestPrepared
  const read = await readPdfToAttach(converted.pdf, limits, (pdf) =>
    isLarge ? null : encodePrepared(takeApart(pdf)),
  )
  if (isRefusal(read)) return read
  const { facts: inspected, more: prepared } = read
  return {
    ...inspected,
    title: converted.title ?? inspected.title,
    pdf: converted.pdf,
    prepared,
    original: file.bytes,
    warnings: [...inspected.warnings, ...converted.warnings],
  }
}

/** Loaded when they are needed: most attachments are PDFs, and each process pays for what it loads. */
async function convert(
  file: OfferedFile,
  kind: Exclude<AttachmentKind, 'pdf'>,
  limits: IntakeLimits,
): Promise<Converted | Refusal> {
  if (kind !== 'docx') return (await import('./picture/take-picture.ts')).takePicture(file, kind, limits)
  return (await import('./docx/take-docx.ts')).takeDocx(file, limits)
}
