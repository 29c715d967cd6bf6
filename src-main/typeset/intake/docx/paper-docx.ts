import { countFindings } from '#shared/document/incoming/findings.ts'
import type { ImportFinding } from '#shared/document/incoming/findings.ts'
import { incomingText } from '#shared/document/incoming/incoming-text.ts'
import {
  joinedInlines,
  orderedMarks,
  withoutBlankEnds,
  withoutOuterSpace,
} from '#shared/document/incoming/tidy-inlines.ts'
import { wordStyles } from '#shared/document/incoming/word-styles.ts'
import type { Block, Content, Inline, Mark } from '#shared/document/model.ts'
import { plainText } from '#shared/document/text.ts'
import type { BlobHash, BlockId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { recognise } from '../kind.ts'
import type { IntakeLimits } from '../limits.ts'
import type { OfferedFile } from '../offered-file.ts'
import { contentFrom } from './html-content.ts'
import { withPictureWidths } from './picture-widths.ts'
import { readDocx } from './read-docx.ts'
import type { DocxPicture, Reader } from './read-docx.ts'
import { refusalFor, saysAll } from './take-docx.ts'
import { unpack } from './unpack.ts'
import type { UnpackedDocx } from './unpack.ts'
import { countWordFindings } from './word-findings.ts'

/** A Word document as the text of a paper, before its headings are set against the template's. */
export type PaperDocx = {
  /** The document's own title, when it begins with one. */
  readonly title: string | null
  /** Ids mean nothing (`d1` …); labels stand in for what is cited, and numbers for the pictures. */
  readonly content: Content
  /** Levels of the headings, 1–6, by block. */
  readonly levels: ReadonlyMap<BlockId, number>
  /** By the blob that stands in the content. */
  readonly pictures: ReadonlyMap<string, DocxPicture>
  /** Blobs that pictures of ours are named by, likewise: the paper may have them still. */
  readonly known: ReadonlyMap<string, BlobHash>
  /** Whether this program wrote it. */
  readonly own: boolean
  readonly findings: readonly ImportFinding[]
}

/** Bytes of all pictures of one document: more would be no paper. */
const mostPictureBytes = 30 * 1024 * 1024

/** Reads a Word document for a paper. Refuses as the intake does. */
export async function paperDocx(file: OfferedFile, limits: IntakeLimits): Promise<PaperDocx | Refusal> {
  const found = recognise(file.bytes)
  if ('looksLike' in found)
    return found.looksLike === 'locked'
      ? refuse('attachment.encrypted')
      : refuse('attachment.unknownKind', { looksLike: found.looksLike })
  if (found.kind !== 'docx') return refuse('word.notWord', { file: file.name })
  try {
    return await read(await unpack(file.bytes, limits), limits)
  } catch (cause) {
    const refused = refusalFor(cause)
    if (isRefusal(refused)) return refused
    throw cause
  }
}

async function read(docx: UnpackedDocx, limits: IntakeLimits): Promise<PaperDocx> {
  const own = docx.parts.get('docProps/custom.xml')?.includes('name="Saksklar"') === true
  const findings = countFindings()
  for (const [name, bytes] of docx.parts) {
    if (/^word\/(?:document|footnotes|endnotes)\d*\.xml$/i.test(name))
      countWordFindings(new TextDecoder().decode(bytes), limits, findings)
  }
  const docxRead = await readDocx(docx, limits, reader(limits, own))
  const { warnings } = docxRead
  if (warnings.includes('attachment.headersDropped') && !own) findings.add('headersAndFooters')
  if (warnings.includes('attachment.numbersRemade')) findings.add('numbersRemade')
  if (docx.names.some((name) => /vbaProject|activeX\//i.test(name))) findings.add('activeContent')
  findings.add('embedded', docx.names.filter((name) => /^word\/embeddings\/./i.test(name)).length)

  const made = contentFrom(docxRead.html)
  if (made.warnings.has('attachment.contentsRemade')) findings.add('contents')
  if (made.warnings.has('attachment.linkDropped')) findings.add('links')
  if (made.warnings.has('attachment.internalLinksDropped')) findings.add('internalLinks')
  if (made.warnings.has('attachment.headerRowAssumed') && !own) findings.add('headerRowAssumed')
  if (made.leftOut !== '' && own) findings.add('generated')
  // one whose bytes are of no kind that is read leaves no more than a warning
  const isLost = warnings.includes('attachment.pictureDropped')
  findings.add('pictures', Math.max(made.lostPictures, isLost ? 1 : 0))
  const pictures = new Map<string, DocxPicture>()
  const known = new Map<string, BlobHash>()
  let bytes = 0
  for (const { blob, source, alt, known: named } of made.pictures) {
    const picture = docxRead.pictures[source]
    bytes += picture?.bytes.length ?? 0
    if (picture === undefined || bytes > mostPictureBytes) {
      findings.add('pictures')
      continue
    }
    pictures.set(blob, picture)
    if (named !== '') known.set(blob, named as BlobHash)
    if (alt === '') findings.add('picturesUndescribed')
  }
  const content = made.content
    .filter((block) => block.type !== 'image' || pictures.has(block.attrs.blob))
    .flatMap((block) => cleaned(block, (deceptive) => findings.add('invisibleCharacters', deceptive)))
    .map((block) => withMediaType(block, pictures))
  const said = [made.title ?? '', plainText(made.content), made.leftOut].join('\n')
  if (!saysAll(withoutReferences(docxRead.text), withoutReferences(said))) findings.add('textLost')
  return { title: made.title, content, levels: made.levels, pictures, known, own, findings: findings.list() }
}

/** Labels of citations are nodes, not text. */
const withoutReferences = (text: string): string =>
  text.replace(/\binnspill \d+|\binnspel \d+|\[K[-\u2011]\d+\]/g, ' ')

function reader(limits: IntakeLimits, own: boolean): Reader {
  const named = (name: string): string => `[style-name='${name}']`
  const { citation, inputReference, task, responsible, due, reportTo, generated, generatedHeading } =
    wordStyles
  return {
    styleMap: [
      `p${named(generated.name)} => p.generated:fresh`,
      `p${named(generatedHeading.name)} => p.generated:fresh`,
      `p${named(task.name)} => p.task:fresh`,
      `r${named(citation.name)} => span.citation`,
      `r${named(inputReference.name)} => span.input-reference`,
      `r${named(responsible.name)} => span.responsible`,
      `r${named(due.name)} => span.due`,
      `r${named(reportTo.name)} => span.report-to`,
      `p${named(aligned.right)} => p.right:fresh`,
      `p${named(aligned.left)} => p.left:fresh`,
      'strike => span.struck',
    ],
    prepare: (name, xml) => (/^word\/document\d*\.xml$/i.test(name) ? withPictureWidths(xml, limits) : xml),
    transform: (document) => nameAlignment(document, own),
  }
}

/** Mammoth knows how a paragraph is set and can tell it by its style only. */
const aligned = { left: 'saksklar left', right: 'saksklar right' }

/** Only a document of ours says of each cell how it is set; in others, figures go to the right. */
function nameAlignment(element: unknown, own: boolean, inCell = false): void {
  if (typeof element !== 'object' || element === null) return
  const node = element as { type?: string; alignment?: string; styleName?: string; children?: unknown[] }
  if (inCell && node.type === 'paragraph') {
    if (/^(?:right|end)$/.test(node.alignment ?? '')) node.styleName = aligned.right
    else if (own) node.styleName = aligned.left
  }
  for (const child of node.children ?? []) nameAlignment(child, own, inCell || node.type === 'tableCell')
}

/** A block as the model keeps it, or none where nothing is left of it. */
function cleaned(block: Block, deceptive: (count: number) => void): readonly Block[] {
  const text = (raw: string): string => {
    const clean = incomingText(raw)
    deceptive(clean.deceptive)
    return clean.text
  }
  const marksOf = (marks: readonly Mark[] | undefined): { readonly marks?: readonly Mark[] } =>
    marks === undefined || marks.length === 0 ? {} : { marks: orderedMarks(marks) }
  const line = <N extends Inline>(nodes: readonly N[]): N[] =>
    withoutBlankEnds(
      joinedInlines(
        nodes.map((node): N => {
          if (node.type === 'text') return { ...node, text: text(node.text), ...marksOf(node.marks) }
          return node.type === 'footnote' ? { ...node, content: withoutOuterSpace(line(node.content)) } : node
        }),
      ),
    )
  if (block.type === 'textBlock') {
    const content = line(block.content)
    return content.length === 0 && block.attrs.task === undefined ? [] : [{ ...block, content }]
  }
  if (block.type === 'image') {
    const { alt, caption } = block.attrs
    return [{ ...block, attrs: { ...block.attrs, alt: text(alt), caption: text(caption).trim() } }]
  }
  const rows = block.content.map((row) => ({
    ...row,
    content: row.content.map((cell) => ({
      ...cell,
      content: line(cell.content),
    })),
  }))
  return [{ ...block, attrs: { ...block.attrs, caption: text(block.attrs.caption).trim() }, content: rows }]
}

function withMediaType(block: Block, pictures: PaperDocx['pictures']): Block {
  if (block.type !== 'image') return block
  const kind = pictures.get(block.attrs.blob)?.kind
  return { ...block, attrs: { ...block.attrs, mediaType: kind === 'jpeg' ? 'image/jpeg' : 'image/png' } }
}
