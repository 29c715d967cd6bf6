import type { BlobHash, BlockId } from '#shared/ids.ts'
import type { Block, Content, Inline, TextBlock, TextStyle } from '#shared/document/model.ts'
import { inlinesFrom, trimmed } from './html-inline.ts'
import type { Conversion } from './html-inline.ts'
import { tableFrom } from './html-table.ts'
import { textIn } from './html-reference.ts'
import { taskFrom } from './html-task.ts'
import { attribute, elementsIn, holds, htmlNodes, isElement } from './html-tree.ts'
import type { HtmlElement, HtmlNode } from './html-tree.ts'
import { unnumberedCaption } from '#shared/document/incoming/captions.ts'
import { twoLevels } from '#shared/document/incoming/heading-levels.ts'
import type { DocxWarning } from './warnings.ts'

/** A picture's place in the document; its number among the read pictures stands in for the blob. */
export type PlacedPicture = {
  readonly blob: BlobHash
  readonly source: number
  readonly alt: string
  readonly known: string
}

export type DocxContent = {
  readonly content: Content
  /** The document's own title, taken out of the content, when it begins with one. */
  readonly title: string | null
  readonly pictures: readonly PlacedPicture[]
  readonly warnings: ReadonlySet<DocxWarning>
  /** Levels of headings as the document has them, 1–6. */
  readonly levels: ReadonlyMap<BlockId, number>
  /** What the program had written itself, or was struck out: no part of the text. */
  readonly leftOut: string
  /** Pictures of kinds that are not kept. */
  readonly lostPictures: number
}

/** Mammoth's HTML as our document: what the model has no place for becomes plain text, with a warning. */
export function contentFrom(html: string): DocxContent {
  const nodes = htmlNodes(html)
  const notes = notesIn(nodes)
  const warnings = new Set<DocxWarning>()
  let ids = 0
  const work: Conversion = {
    notes,
    warnings,
    met: [],
    generated: [],
    lost: { pictures: 0 },
    newId: () => `d${++ids}`,
  }
  const body = nodes.filter((node) => !(isElement(node) && isNoteList(node)))
  const converter: Converter = {
    work,
    blocks: [],
    pictures: [],
    captions: new Set(),
    levels: new Map(),
    onlyTitle:
      body.filter((node) => isElement(node) && node.tagName === 'h1' && textIn(node) !== '').length === 1,
    title: null,
  }
  for (const node of body) addNode(converter, node)
  if (body.filter((node) => isElement(node) && node.tagName === 'ol').length > 1)
    warnings.add('attachment.numbersRemade')
  return {
    content: levelled(converter),
    levels: new Map([...converter.levels].map(([block, level]) => [block.attrs.id, level])),
    title: converter.title,
    pictures: converter.pictures,
    warnings,
    leftOut: work.generated.map((node) => saidBy([node])).join(' '),
    lostPictures: work.lost.pictures,
  }
}

type Converter = {
  readonly work: Conversion
  readonly blocks: Block[]
  readonly pictures: PlacedPicture[]
  /** Blocks set as captions, waiting for the table after them. */
  readonly captions: Set<Block>
  /** Levels of headings as the document has them, 1–6. */
  readonly levels: Map<Block, number>
  /** Whether there is one heading of the first level, which is then the title. */
  readonly onlyTitle: boolean
  title: string | null
}

/** The list that mammoth puts last; a list of the document's own has no such ids. */
const isNoteList = (element: HtmlElement): boolean =>
  element.tagName === 'ol' &&
  elementsIn(element).some((item) => /^d-(footnote|endnote)-/.test(attribute(item, 'id') ?? ''))

function notesIn(nodes: readonly HtmlNode[]): ReadonlyMap<string, HtmlElement> {
  const lists = nodes.filter(isElement).filter(isNoteList)
  return new Map(
    lists.flatMap((list) => elementsIn(list).map((item) => [attribute(item, 'id') ?? '', item] as const)),
  )
}

function addNode(to: Converter, node: HtmlNode): void {
  if (!isElement(node)) {
    addText(to, [node], 'paragraph', 0)
    return
  }
  const { tagName, childNodes } = node
  if (tagName === 'ul' || tagName === 'ol') addList(to, node, 0)
  else if (tagName === 'table') addTable(to, node)
  else if (tagName === 'blockquote')
    for (const child of elementsIn(node)) addText(to, child.childNodes, 'quote', 0)
  else if (/^h[1-6]$/.test(tagName)) addHeading(to, node)
  else if (hasClass(node, 'contents')) leaveOutContents(to, node)
  else if (hasClass(node, 'caption')) addCaption(to, node)
  else if (hasClass(node, 'generated')) to.work.generated.push(...inlinesFrom(childNodes, to.work))
  else if (hasClass(node, 'task')) addTask(to, node)
  else addText(to, childNodes, 'paragraph', 0)
}

const hasClass = (element: HtmlElement, name: string): boolean => attribute(element, 'class') === name

function addHeading(to: Converter, element: HtmlElement): void {
  const text = saidBy(inlinesFrom(element.childNodes, { ...to.work, notes: new Map(), met: [] })).trim()
  const isFirst = to.blocks.length === 0 && to.title === null
  const plain = !holds(element.childNodes, ({ tagName }) => tagName === 'img' || tagName === 'sup')
  const isTitle = hasClass(element, 'title') || (element.tagName === 'h1' && to.onlyTitle)
  if (isFirst && plain && text !== '' && isTitle) {
    to.title = text
    return
  }
  addText(to, element.childNodes, 'heading', 0, Number(element.tagName[1]))
}

function addText(
  to: Converter,
  nodes: readonly HtmlNode[],
  style: TextStyle,
  level: number,
  heading = 0,
): void {
  const content = trimmed(inlinesFrom(nodes, to.work))
  if (content.length > 0) {
    const block = textBlock(to, content, style, level)
    if (heading > 0) to.levels.set(block, heading)
    to.blocks.push(block)
  }
  placePictures(to)
}

function textBlock(to: Converter, content: readonly Inline[], style: TextStyle, level: number): TextBlock {
  return { type: 'textBlock', attrs: { id: to.work.newId() as BlockId, style, level }, content }
}

function addList(to: Converter, list: HtmlElement, level: number): void {
  const style = list.tagName === 'ol' ? 'numbered' : 'bullet'
  for (const item of elementsIn(list)) {
    const inner = item.childNodes.filter((node) => !(isElement(node) && isList(node)))
    addText(to, inner, style, Math.min(level, 3))
    for (const below of elementsIn(item).filter(isList)) addList(to, below, level + 1)
  }
}

const isList = ({ tagName }: HtmlElement): boolean => tagName === 'ul' || tagName === 'ol'

/** A caption set as one stands right before a table. */
function addTable(to: Converter, element: HtmlElement): void {
  const before = to.blocks.at(-1)
  const isCaption = before?.type === 'textBlock' && to.captions.has(before)
  const caption = isCaption ? captionSaid(to, before.content) : ''
  const table = tableFrom(element, caption, to.work)
  if (table !== null && isCaption) to.blocks.pop()
  if (table !== null) to.blocks.push(table)
  placePictures(to)
}

/** Without its number; that is printed anew. */
function captionSaid(to: Converter, content: readonly Inline[]): string {
  const whole = saidBy(content)
  const caption = unnumberedCaption(whole)
  const number = whole.slice(0, whole.length - caption.length)
  if (number !== '') to.work.generated.push({ type: 'text', text: number })
  return caption
}

/** A caption after a picture is the picture's; any other waits for a table. */
function addCaption(to: Converter, element: HtmlElement): void {
  const before = to.blocks.at(-1)
  const content = trimmed(inlinesFrom(element.childNodes, to.work))
  const isOfTable = /^\s*(?:tabell|table)\b/i.test(saidBy(content))
  if (before?.type === 'image' && before.attrs.caption === '' && to.work.met.length === 0 && !isOfTable) {
    const caption = captionSaid(to, content)
    to.blocks[to.blocks.length - 1] = { ...before, attrs: { ...before.attrs, caption } }
    return
  }
  const own = textBlock(to, content, 'paragraph', 0)
  to.captions.add(own)
  if (content.length > 0) to.blocks.push(own)
  placePictures(to)
}

function leaveOutContents(to: Converter, element: HtmlElement): void {
  to.work.warnings.add('attachment.contentsRemade')
  to.work.generated.push({ type: 'text', text: textIn(element) })
}

/** What a point asks for, as a document of ours has it below the point; by itself it is text. */
function addTask(to: Converter, element: HtmlElement): void {
  const before = to.blocks.at(-1)
  const task = taskFrom(element)
  if (task === null || before?.type !== 'textBlock' || before.attrs.task !== undefined)
    return addText(to, element.childNodes, 'paragraph', 0)
  to.work.generated.push({ type: 'text', text: textIn(element) })
  to.blocks[to.blocks.length - 1] = { ...before, attrs: { ...before.attrs, task } }
}

function placePictures(to: Converter): void {
  for (const { source, alt, width, known } of to.work.met.splice(0)) {
    const blob = `picture-${to.pictures.length}` as BlobHash
    if (alt === '') to.work.warnings.add('attachment.altMissing')
    to.pictures.push({ blob, source, alt, known })
    const attrs = {
      id: to.work.newId() as BlockId,
      blob,
      mediaType: 'image/png',
      alt,
      caption: '',
      width,
    } as const
    to.blocks.push({ type: 'image', attrs })
  }
}

function levelled({ blocks, levels }: Converter): Content {
  const headings = blocks.filter((block) => levels.has(block))
  const styles = twoLevels(headings.map((block) => levels.get(block) ?? 1))
  return blocks.map((block) => {
    const style = styles[headings.indexOf(block)]
    return style === undefined || block.type !== 'textBlock'
      ? block
      : { ...block, attrs: { ...block.attrs, style } }
  })
}

const saidBy = (inlines: readonly Inline[]): string =>
  inlines.map((node) => (node.type === 'text' ? node.text : node.type === 'hardBreak' ? ' ' : '')).join('')
