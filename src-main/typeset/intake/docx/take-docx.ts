import { plainText } from '#shared/document/text.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { DamagedPdfError } from '../damaged.ts'
import { InflationCapError } from '../inflate.ts'
import type { IntakeLimits } from '../limits.ts'
import { nameAsTitle } from '../offered-file.ts'
import type { Converted, OfferedFile } from '../offered-file.ts'
import { contentFrom } from './html-content.ts'
import { readDocx } from './read-docx.ts'
import { typesetDocx } from './typeset-docx.ts'
import { LockedDocxError, unpack } from './unpack.ts'
import type { DocxWarning } from './warnings.ts'
import { HostileXmlError } from './xml-scan.ts'

/** A Word document as pages of ours: its text, tables, pictures and notes; never its layout. */
export async function takeDocx(file: OfferedFile, limits: IntakeLimits): Promise<Converted | Refusal> {
  try {
    return await convert(file, limits)
  } catch (cause) {
    return refusalFor(cause)
  }
}

async function convert(file: OfferedFile, limits: IntakeLimits): Promise<Converted | Refusal> {
  const read = await readDocx(await unpack(file.bytes, limits), limits)
  const made = contentFrom(read.html)
  if (made.content.length === 0 && made.title === null) return refuse('attachment.noPages')
  const title = file.title ?? made.title ?? read.title ?? nameAsTitle(file.name)
  const warnings = new Set<DocxWarning>([...read.warnings, ...made.warnings])
  // The title on the first page stands for the document's own; another title does not swallow it.
  const content =
    made.title === null || made.title === title ? made.content : [heading(made.title), ...made.content]
  const text = { title, language: read.language, content }
  const { pdf, dropped } = await typesetDocx(text, { placed: made.pictures, read: read.pictures }, limits)
  if (dropped > 0) warnings.add('attachment.pictureDropped')
  const said = [title, made.title ?? '', plainText(content), made.leftOut].join('\n')
  if (!saysAll(read.text, said)) warnings.add('attachment.textDropped')
  return { pdf, title, warnings: [...warnings] }
}

function heading(text: string) {
  return {
    type: 'textBlock',
    attrs: { id: 'd0' as never, style: 'heading', level: 0 },
    content: [{ type: 'text', text }],
  } as const
}

/** Whether every word of the source is to be found again: what went missing on the way is told of. */
export function saysAll(source: string, result: string): boolean {
  const words = (text: string): readonly string[] => text.normalize('NFC').match(/[\p{L}\p{N}]{3,}/gu) ?? []
  const said = new Set(words(result))
  return words(source).every((word) => said.has(word))
}

/** What a document's fault means; what is no fault of its own is thrown on. */
export function refusalFor(cause: unknown): Refusal {
  if (cause instanceof LockedDocxError) return refuse('attachment.encrypted')
  if (cause instanceof InflationCapError) return refuse('attachment.bomb')
  if (cause instanceof HostileXmlError || cause instanceof DamagedPdfError)
    return refuse('attachment.damaged')
  // Depth that exhausts the stack is the file's doing; memory is the caller's to judge.
  if (cause instanceof RangeError && !/alloc/i.test(cause.message)) return refuse('attachment.damaged')
  throw cause
}
