import { EncryptedPDFError, PDFDict, PDFDocument, PDFInvalidObject } from '@cantoo/pdf-lib'
import type { PDFContext } from '@cantoo/pdf-lib'
import { DamagedPdfError } from './damaged.ts'
import { arrayAt, dictAt, flagAt, name } from './objects.ts'
import { pagesOf } from './page-tree.ts'
import type { SourcePage } from './page-tree.ts'

/** Thrown when a file opens only with a password, or is locked in a way that the library does not know. */
export class LockedPdfError extends Error {}

/** A parsed attachment. `restricted` tells that its owner put limits on copying or printing it. */
export type OpenedPdf = {
  readonly context: PDFContext
  readonly catalog: PDFDict
  readonly pages: readonly SourcePage[]
  readonly tagged: boolean
  readonly restricted: boolean
}

/** Parses a PDF strictly. Throws {@link DamagedPdfError} or {@link LockedPdfError}; nothing else is expected. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const locked = raw.includes('/Encrypt')
  const { context, catalog } = await load(bytes, locked)
  if (!(catalog instanceof PDFDict)) throw new DamagedPdfError('no catalog')
  if (locked) refuseInvalidObjects(context)
  return openedFrom(context, catalog, locked)
}

/** What a parsed file is, whoever parsed it. */
export function openedFrom(context: PDFContext, catalog: PDFDict, restricted: boolean): OpenedPdf {
  return { context, catalog, pages: pagesOf(catalog), tagged: isTagged(catalog), restricted }
}

/**
 * The library parses a locked file twice, the first time without its key, when its object streams are
 * noise. Strictness would refuse every such file, so it is made up for afterwards.
 */
async function load(bytes: Uint8Array, locked: boolean): Promise<PDFDocument> {
  try {
    return await PDFDocument.load(bytes, {
      password: '',
      throwOnInvalidObject: !locked,
      updateMetadata: false,
      parseSpeed: 5000, // objects between two breaths of the event loop
    })
  } catch (cause) {
    if (isLock(cause)) throw new LockedPdfError('needs a password', { cause })
    throw new DamagedPdfError('does not parse', { cause })
  }
}

function isLock(cause: unknown): boolean {
  if (cause instanceof EncryptedPDFError) return true
  const lock = /needs password|password incorrect|encryption|crypt|invalid key length/i
  return cause instanceof Error && lock.test(cause.message)
}

function refuseInvalidObjects(context: PDFContext): void {
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFInvalidObject)) continue
    const body = Buffer.alloc(object.sizeInBytes())
    object.copyBytesInto(body, 0)
    // Cross-reference streams are never encrypted; the library decrypts them all the same, and fails.
    if (!/\/XRef\b/.test(body.toString('latin1'))) throw new DamagedPdfError('invalid object')
  }
}

/** Whether the file carries a structure tree that it stands by (ISO 32000-1, 14.8.1). */
function isTagged(catalog: PDFDict): boolean {
  const tree = dictAt(catalog, 'StructTreeRoot')
  const marks = dictAt(catalog, 'MarkInfo')
  if (tree === undefined || (marks !== undefined && marks.has(name('Marked')) && !flagAt(marks, 'Marked')))
    return false
  return dictAt(tree, 'K') !== undefined || (arrayAt(tree, 'K')?.size() ?? 0) > 0
}
