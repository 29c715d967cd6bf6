import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { textOfPdf } from '../proof/text-of-pdf.ts'
import { readDocx } from './docx/read-docx.ts'
import { refusalFor } from './docx/take-docx.ts'
import { unpack } from './docx/unpack.ts'
import { readPdfToAttach } from './inspect-pdf.ts'
import { recognise } from './kind.ts'
import type { IntakeLimits } from './limits.ts'
import type { OfferedFile } from './offered-file.ts'

/** What a document says, to be found by its words; its file is kept beside. */
export type DocumentText = {
  readonly kind: 'pdf' | 'docx'
  /** The document's own title. */
  readonly title: string | null
  /** Empty for a scanned one. */
  readonly text: string
  /** Whether it would run something of its own in the program that opens it. */
  readonly active: boolean
}

/** The text of a PDF or a Word document. Refuses as the intake does, and with `knowledgeDocument.notDocument`. */
export async function documentText(file: OfferedFile, limits: IntakeLimits): Promise<DocumentText | Refusal> {
  const found = recognise(file.bytes)
  if ('looksLike' in found && found.looksLike === 'locked') return refuse('attachment.encrypted')
  if ('looksLike' in found || (found.kind !== 'pdf' && found.kind !== 'docx'))
    return refuse('knowledgeDocument.notDocument', { file: file.name })
  return found.kind === 'pdf' ? pdfText(file, limits) : docxText(file, limits)
}

async function pdfText(file: OfferedFile, limits: IntakeLimits): Promise<DocumentText | Refusal> {
  const read = await readPdfToAttach(file.bytes, limits, () => null)
  if (isRefusal(read)) return read
  const { title, warnings } = read.facts
  const text = (await textOfPdf(file.bytes)).join('\n')
  return { kind: 'pdf', title, text, active: warnings.includes('attachment.activeContent') }
}

async function docxText(file: OfferedFile, limits: IntakeLimits): Promise<DocumentText | Refusal> {
  try {
    const { title, text, warnings } = await readDocx(await unpack(file.bytes, limits), limits)
    return { kind: 'docx', title, text, active: warnings.includes('attachment.activeContent') }
  } catch (cause) {
    return refusalFor(cause)
  }
}
