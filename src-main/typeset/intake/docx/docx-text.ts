import { plainText } from '#shared/document/text.ts'
import type { Content } from '#shared/document/model.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { recognise } from '../kind.ts'
import type { IntakeLimits } from '../limits.ts'
import type { OfferedFile } from '../offered-file.ts'
import { contentFrom } from './html-content.ts'
import { readDocx } from './read-docx.ts'
import { refusalFor, saysAll } from './take-docx.ts'
import { unpack } from './unpack.ts'
import type { DocxWarning } from './warnings.ts'

/** What a Word document says, as blocks with ids that mean nothing (`d1` …). */
export type DocxText = {
  /** The document's own title, when it begins with one; it is not in `content`. */
  readonly title: string | null
  readonly content: Content
  readonly warnings: readonly DocxWarning[]
}

/**
 * The text of a Word document, to be put in a paper. Refuses as the intake does, and with
 * `correct.pictureInText` and `correct.textUnread` where not all of it would come along.
 */
export async function docxText(file: OfferedFile, limits: IntakeLimits): Promise<DocxText | Refusal> {
  const found = recognise(file.bytes)
  if ('looksLike' in found)
    return found.looksLike === 'locked'
      ? refuse('attachment.encrypted')
      : refuse('attachment.unknownKind', { looksLike: found.looksLike })
  if (found.kind !== 'docx') return refuse('correct.notText', { file: file.name })
  try {
    return await read(file, limits)
  } catch (cause) {
    const refused = refusalFor(cause)
    if (isRefusal(refused)) return refused
    throw cause
  }
}

async function read(file: OfferedFile, limits: IntakeLimits): Promise<DocxText | Refusal> {
  const docx = await readDocx(await unpack(file.bytes, limits), limits)
  const made = contentFrom(docx.html)
  if (made.pictures.length > 0) return refuse('correct.pictureInText', { file: file.name })
  const { title, content } = made
  if (!saysAll(docx.text, [title ?? '', plainText(content), made.leftOut].join('\n')))
    return refuse('correct.textUnread', { file: file.name })
  return { title, content, warnings: [...new Set<DocxWarning>([...docx.warnings, ...made.warnings])] }
}
