import { openPdf } from '../intake/open-pdf.ts'
import { encodePrepared } from './prepared-form.ts'
import { takeApart } from './take-apart.ts'

/** The prepared form of a PDF that intake lets in. Throws what is wrong with the file, as intake's own reading does. */
export async function preparePdf(bytes: Uint8Array): Promise<Uint8Array> {
  return encodePrepared(takeApart(await openPdf(bytes)))
}
