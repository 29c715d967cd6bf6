import { PDFDict } from '@cantoo/pdf-lib'
import { openPdf, openedFrom } from '#main/typeset/intake/open-pdf.ts'
import type { OpenedPdf } from '#main/typeset/intake/open-pdf.ts'
import { parseQuickly } from './quick-parser.ts'

/** Opens what the typesetter made: quickly, as long as it writes as it does today. */
export async function openTypeset(bytes: Uint8Array): Promise<OpenedPdf> {
  const context = parseQuickly(bytes)
  const catalog = context?.lookup(context.trailerInfo.Root)
  if (context === undefined || !(catalog instanceof PDFDict)) return openPdf(bytes)
  return openedFrom(context, catalog, false)
}
