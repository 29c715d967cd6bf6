import { isAllowedLink } from '#shared/document/links.ts'
import type { Footnote, HardBreak, Inline, Mark, TextNode } from '#shared/document/model.ts'
import { attribute, isElement } from './html-tree.ts'
import type { HtmlElement, HtmlNode } from './html-tree.ts'
import { holdsReference, references } from './html-reference.ts'
import { describedPicture } from './picture-widths.ts'
import type { DescribedPicture } from './picture-widths.ts'
import type { DocxWarning } from './warnings.ts'

/** What the conversion of one document shares. */
export type Conversion = {
  /** Notes at the foot or end, by their id in the HTML. */
  readonly notes: ReadonlyMap<string, HtmlElement>
  readonly warnings: Set<DocxWarning>
  /** Pictures met inside running text; they are set as blocks after the block that holds them. */
  readonly met: (DescribedPicture & { readonly source: number })[]
  /** What is left out as no part of the text, in documents that are read for a paper. */
  readonly generated: Inline[]
  readonly lost: { pictures: number }
  newId(): string
}

const markOf: Readonly<Record<string, Mark['type']>> = {
  strong: 'bold',
  b: 'bold',
  em: 'italic',
  i: 'italic',
  sup: 'superscript',
  sub: 'subscript',
}

const blocks = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'li',
  'tr',
  'td',
  'th',
  'blockquote',
  'ul',
  'ol',
  'table',
])
const noteSource = /^#(d-(?:footnote|endnote)-[^#]+)$/

/** Running text: marks, breaks, notes and links; blocks inside (in a table's cell) become lines. */
export function inlinesFrom(
  nodes: readonly HtmlNode[],
  work: Conversion,
  marks: readonly Mark[] = [],
): Inline[] {
  const found: Inline[] = []
  for (const node of nodes) {
    if (isElement(node)) addElement(found, node, work, marks)
    else if (node.nodeName === '#text' && 'value' in node && node.value !== '')
      found.push(text(node.value, marks))
  }
  return found
}

function addElement(found: Inline[], element: HtmlElement, work: Conversion, marks: readonly Mark[]): void {
  const { tagName, childNodes } = element
  if (tagName === 'br') found.push({ type: 'hardBreak' })
  else if (tagName === 'img') notePicture(element, work)
  else if (tagName === 'span' && /^(?:citation|input-reference)$/.test(attribute(element, 'class') ?? ''))
    found.push(...references(element, marks))
  else if (tagName === 'span' && attribute(element, 'class') === 'struck')
    work.generated.push(...inlinesFrom(childNodes, work, marks))
  else if (tagName === 'input')
    found.push(text(attribute(element, 'checked') === undefined ? '[ ] ' : '[x] ', marks))
  else if (tagName === 'a') found.push(...linkOrNote(element, work, marks))
  else if (tagName === 's')
    found.push(text('[strøket: ', marks), ...inlinesFrom(childNodes, work, marks), text(']', marks))
  else if (blocks.has(tagName)) addLine(found, element, work, marks)
  else found.push(...inlinesFrom(childNodes, work, withMark(marks, markOf[tagName])))
}

function addLine(found: Inline[], element: HtmlElement, work: Conversion, marks: readonly Mark[]): void {
  if (found.length > 0 && found.at(-1)?.type !== 'hardBreak') found.push({ type: 'hardBreak' })
  if (element.tagName === 'li') found.push(text('– ', marks))
  found.push(...inlinesFrom(element.childNodes, work, marks))
}

function withMark(marks: readonly Mark[], type: Mark['type'] | undefined): readonly Mark[] {
  return type === undefined || type === 'link' || marks.some((mark) => mark.type === type)
    ? marks
    : [...marks, { type }]
}

const text = (value: string, marks: readonly Mark[]): TextNode =>
  marks.length === 0 ? { type: 'text', text: value } : { type: 'text', text: value, marks }

/** `a` is a link, a reference to a note, or the place that a bookmark names. */
function linkOrNote(element: HtmlElement, work: Conversion, marks: readonly Mark[]): readonly Inline[] {
  const href = attribute(element, 'href')
  const note = noteSource.exec(href ?? '')?.[1]
  if (note !== undefined && attribute(element, 'id') !== undefined) return footnote(note, work)
  const safe = href === undefined ? null : safeAddress(href)
  if (href?.startsWith('#') === true && holdsReference(element))
    return inlinesFrom(element.childNodes, work, marks)
  if (href !== undefined && safe === null)
    work.warnings.add(href.startsWith('#') ? 'attachment.internalLinksDropped' : 'attachment.linkDropped')
  const nested = marks.some((mark) => mark.type === 'link')
  const own: readonly Mark[] =
    safe === null || nested ? marks : [...marks, { type: 'link', attrs: { href: safe } }]
  return inlinesFrom(element.childNodes, work, own)
}

/** Only what a reader may be led to; an address that is written oddly, as a browser would read it. */
function safeAddress(href: string): string | null {
  if (!URL.canParse(href)) return null
  const { protocol, href: read } = new URL(href)
  if (!['http:', 'https:', 'mailto:'].includes(protocol)) return null
  return isAllowedLink(href) ? href : isAllowedLink(read) ? read : null
}

function footnote(id: string, work: Conversion): readonly Inline[] {
  const note = work.notes.get(id)
  if (note === undefined) return []
  const inner = inlinesFrom(withoutBackLinks(note), { ...work, notes: new Map() })
  const content = inner.filter(
    (node): node is TextNode | HardBreak => node.type === 'text' || node.type === 'hardBreak',
  )
  const made: Footnote = { type: 'footnote', attrs: { id: work.newId() }, content: trimmed(content) }
  return [made]
}

/** Mammoth ends each note with an arrow back to its place. */
function withoutBackLinks(note: HtmlElement): readonly HtmlNode[] {
  const isBack = (node: HtmlNode): boolean =>
    isElement(node) && /^#d-(footnote|endnote)-ref-/.test(attribute(node, 'href') ?? '')
  return note.childNodes.map((node) =>
    isElement(node) ? { ...node, childNodes: node.childNodes.filter((child) => !isBack(child)) } : node,
  )
}

/** Without white space at the ends, so that what is empty has nothing in it. */
export function trimmed<N extends Inline>(nodes: readonly N[]): readonly N[] {
  const isEmpty = (node: N | undefined): boolean =>
    node !== undefined && (node.type === 'hardBreak' || (node.type === 'text' && node.text.trim() === ''))
  let from = 0
  let to = nodes.length
  while (isEmpty(nodes[from])) from++
  while (to > from && isEmpty(nodes[to - 1])) to--
  return nodes.slice(from, to)
}

function notePicture(element: HtmlElement, work: Conversion): void {
  const source = attribute(element, 'src') ?? ''
  if (source === '') {
    work.warnings.add('attachment.pictureDropped')
    work.lost.pictures += 1
    return
  }
  const described = describedPicture(attribute(element, 'alt')?.trim() ?? '')
  work.met.push({ ...described, source: Number(source) })
}
