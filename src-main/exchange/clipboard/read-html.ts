import { joinedInlines, noteInlines } from '#shared/document/incoming/tidy-inlines.ts'
import type { Content, Inline, Mark } from '#shared/document/model.ts'
import { createComposer, running } from './composer.ts'
import type { Composer, Place } from './composer.ts'
import { isBareReference } from './footnotes.ts'
import { attribute, hasClass, isElement, isInline } from './html-nodes.ts'
import type { HtmlElement, HtmlNode } from './html-nodes.ts'
import { linkAddress, marksWithin } from './inline-marks.ts'
import { isCommentText, leftOut, noteLeftOut } from './left-out.ts'
import { headingLevel, isList, isWordMarker, itemLevel, wordListPlace } from './list-items.ts'
import { linesOf } from './lines-of.ts'
import { readPicture } from './pictures.ts'
import type { Reading } from './reading.ts'
import { isLayout, readTable } from './tables.ts'

/** Reads what a body says; `pictures` and findings are noted on the way. */
export function readBody(body: HtmlElement, parts: Omit<Reading, 'within'>): Content {
  const reading: Reading = { ...parts, within: (nodes) => contentOf(nodes, reading) }
  return contentOf(body.childNodes, reading)
}

function contentOf(nodes: readonly HtmlNode[], reading: Reading): Content {
  const to = createComposer(reading.newId, reading.findings)
  readNodes(nodes, running, [], to, reading)
  to.closeLine(running)
  return to.content()
}

/** Walks through nodes and says to the composer what is text. */
function readNodes(
  nodes: readonly HtmlNode[],
  place: Place,
  marks: readonly Mark[],
  to: Composer,
  reading: Reading,
): void {
  for (const node of nodes) {
    if (isElement(node)) readElement(node, place, marks, to, reading)
    else if (node.nodeName === '#text' && 'value' in node) {
      // between blocks, line ends are only how the source is written
      const pre = place.pre && !/^\s*\n\s*$/.test(node.value)
      to.say(node.value, marks, pre === place.pre ? place : { ...place, pre })
    }
  }
}

function readElement(
  element: HtmlElement,
  place: Place,
  marks: readonly Mark[],
  to: Composer,
  reading: Reading,
): void {
  const { findings, notes } = reading
  if (notes.holders.has(element) || notes.backLinks.has(element)) return
  const kind = leftOut(element)
  if (kind !== null) {
    if (kind !== 'silent') noteLeftOut(element, kind, findings)
    if (element.tagName === 'hr') to.closeLine(place)
    return
  }
  if (isWordMarker(element)) {
    if (place.heading > 0) findings.add('numbersRemade')
    return
  }
  if (element.tagName === 'ins') findings.add('insertions')
  const { tagName } = element
  if (tagName === 'br') return readBreak(element, to)
  if (tagName === 'img' || tagName === 'v:imagedata') return readPicture(element, marks, place, to, reading)
  if (tagName === 'a') return readLink(element, place, marks, to, reading)
  const within = marksWithin(element, marks)
  if (isInline(element)) return readNodes(element.childNodes, preWithin(element, place), within, to, reading)
  if (tagName !== 'table' && isCommentText(element)) return
  readBlock(element, place, tagName === 'dt' ? [...within, { type: 'bold' }] : within, to, reading)
}

/** Word breaks pages by a break too: that is layout. */
function readBreak(element: HtmlElement, to: Composer): void {
  const isLayoutOnly =
    /page-break/.test(attribute(element, 'style')) || hasClass(element, /^Apple-interchange-newline$/)
  if (!isLayoutOnly) to.put({ type: 'hardBreak' })
}

function readBlock(
  element: HtmlElement,
  place: Place,
  marks: readonly Mark[],
  to: Composer,
  reading: Reading,
): void {
  to.closeLine(place)
  if (element.tagName === 'table' && !isLayout(element)) return readTable(element, to, reading)
  const own = placeOf(element, place, reading)
  readNodes(element.childNodes, own, marks, to, reading)
  to.closeLine(own)
}

/** What the text in a block is to become. */
function placeOf(element: HtmlElement, around: Place, { formats, findings }: Reading): Place {
  const place = preWithin(element, around)
  const heading = headingLevel(element)
  if (heading > 0) return { ...place, style: 'heading', level: 0, heading, item: null }
  const { tagName } = element
  const inWord = wordListPlace(element, formats)
  if (inWord !== null) {
    const level = Math.min(inWord.level, 3)
    if (inWord.level > 3) findings.add('deepLists')
    return { ...place, style: inWord.style, level, item: { block: null } }
  }
  if (isList(element))
    return { ...place, lists: place.lists + 1, style: tagName === 'ol' ? 'numbered' : 'bullet', item: null }
  if (tagName === 'li') {
    const style = place.style === 'numbered' ? 'numbered' : 'bullet'
    const deep = itemLevel(element, Math.max(0, place.lists - 1))
    if (deep > 3) findings.add('deepLists')
    return { ...place, style, level: Math.min(deep, 3), item: { block: null } }
  }
  if (tagName === 'blockquote' || hasClass(element, /^Mso(?:Intense)?Quote$/i))
    return place.item === null && place.heading === 0 ? { ...place, style: 'quote' } : place
  const isCaption =
    tagName === 'caption' || tagName === 'figcaption' || hasClass(element, /^(?:MsoCaption|caption)$/i)
  return isCaption ? { ...place, caption: true } : place
}

function preWithin(element: HtmlElement, place: Place): Place {
  const pre =
    element.tagName === 'pre' || /white-space\s*:\s*(?:pre|break)/i.test(attribute(element, 'style'))
  return pre && !place.pre ? { ...place, pre } : place
}

/** `a` is a link, a reference to a note, or the place that a bookmark names. */
function readLink(
  element: HtmlElement,
  place: Place,
  marks: readonly Mark[],
  to: Composer,
  reading: Reading,
): void {
  const { notes, findings } = reading
  const holder = notes.byReference.get(element)
  if (holder !== undefined) return to.put(footnote(holder, reading))
  if (isBareReference(element)) return findings.add('notesWithoutText')
  const href = attribute(element, 'href')
  const address = href === '' ? null : linkAddress(href)
  if (href !== '' && address === null && !/^(?:#|about:blank)/.test(href.trim())) findings.add('links')
  if (/^#./.test(href)) findings.add('internalLinks')
  const nested = marks.some(({ type }) => type === 'link')
  const own: readonly Mark[] =
    address === null || nested ? marks : [...marks, { type: 'link', attrs: { href: address } }]
  if (isInlineLink(element)) readNodes(element.childNodes, place, marksWithin(element, own), to, reading)
  else {
    to.closeLine(place)
    readNodes(element.childNodes, place, own, to, reading)
    to.closeLine(place)
  }
}

const isInlineLink = (element: HtmlElement): boolean =>
  !/^(?:block|flex|grid)/.test(/display\s*:\s*([a-z-]+)/i.exec(attribute(element, 'style'))?.[1] ?? '')

function footnote(holder: HtmlElement, reading: Reading): Inline {
  const withoutNotes: Reading = {
    ...reading,
    notes: { ...reading.notes, byReference: new Map() },
    within: (nodes) => contentOf(nodes, withoutNotes),
  }
  const content = noteInlines(linesOf(withoutNotes.within(holder.childNodes)))
  const [first, ...rest] = content
  const said =
    first?.type === 'text' ? [{ ...first, text: first.text.replace(/^[\^↑] */, '') }, ...rest] : content
  return { type: 'footnote', attrs: { id: reading.newId() }, content: joinedInlines(said) }
}
