import type { FindingCounter, FindingKind } from '#shared/document/incoming/findings.ts'
import { attribute, descendants, hasClass, isElement, style, textOf } from './html-nodes.ts'
import type { HtmlElement, HtmlNode } from './html-nodes.ts'

/** Never text, and not worth a word. */
const silent = new Set(
  'script style head meta title base link template noscript button select textarea datalist option colgroup col hr'.split(
    ' ',
  ),
)
const telling = new Set(['del', 's', 'strike', 'comment', 'math', 'm:omath', 'm:omathpara', 'input', 'nav'])
const drawn = new Set(['svg', 'canvas', 'v:shape', 'v:group', 'v:rect', 'v:textbox'])
const embedded = new Set([
  'iframe',
  'object',
  'embed',
  'video',
  'audio',
  'applet',
  'frameset',
  'frame',
  'map',
])

/**
 * What of a page or document is not its text: comments, text that was deleted, what nobody sees, what is no
 * text. Null for what is; else the kind of finding, or `silent`.
 */
export function leftOut(element: HtmlElement): FindingKind | 'silent' | null {
  const { tagName } = element
  if (silent.has(tagName)) return 'silent'
  // most elements say nothing of themselves
  if (element.attrs.length === 0 && !telling.has(tagName) && !drawn.has(tagName) && !embedded.has(tagName))
    return null
  if (isComment(element)) return 'comments'
  if (isDeleted(element)) return 'deletions'
  if (isHidden(element)) return 'hiddenText'
  if (isStruck(element)) return 'struckText'
  if (
    tagName === 'math' ||
    tagName === 'm:omath' ||
    tagName === 'm:omathpara' ||
    hasClass(element, /^mwe-math-element$/)
  )
    return 'equations'
  if (drawn.has(tagName)) return 'drawings'
  if (embedded.has(tagName)) return 'embedded'
  if (tagName === 'input') return 'silent'
  if (tagName === 'nav' || attribute(element, 'role') === 'navigation') return 'navigation'
  return isMachinery(element) ? 'silent' : null
}

/** Word's anchors `[KN1]`, its list of comments, and those of LibreOffice and Google Docs. */
function isComment(element: HtmlElement): boolean {
  if (
    hasClass(
      element,
      /^(?:mso-?com(?:anchor|txt|off)|MsoCommentReference|MsoCommentText|MsoCommentSubject)$/i,
    )
  )
    return true
  // a bare mso-comment-reference stands on the text that the comment is about
  if (/mso-special-character:\s*comment|mso-element:\s*comment/i.test(attribute(element, 'style')))
    return true
  if (element.tagName === 'comment') return true
  return element.tagName === 'a' && /^#(?:cmnt|_msocom_|_com_)/.test(attribute(element, 'href'))
}

/** Tracked deletions must never come back, whichever way a program marks them. */
function isDeleted(element: HtmlElement): boolean {
  if (element.tagName === 'del') return true
  if (
    hasClass(
      element,
      /^(?:mso-?del|MsoMoveFrom|TrackChange\w*(?:Deletion|Delete|MoveFrom)\w*|ice-del|suggestion-deletion)$/i,
    )
  )
    return true
  return /mso-(?:moved?-from|prop-deleted|deleted)/i.test(attribute(element, 'style'))
}

function isStruck(element: HtmlElement): boolean {
  if (element.tagName === 's' || element.tagName === 'strike')
    return !/none/.test(style(element, 'text-decoration'))
  return /line-through/.test(style(element, 'text-decoration') + style(element, 'text-decoration-line'))
}

function isHidden(element: HtmlElement): boolean {
  if (element.attrs.some(({ name }) => name === 'hidden')) return true
  if (style(element, 'mso-hide') === 'all') return true
  if (style(element, 'display') === 'none') return true
  if (style(element, 'visibility') === 'hidden') return true
  if (attribute(element, 'showingplchdr') === 't' || hasClass(element, /^MsoPlaceholderText$/i)) return true
  return /^0(?:px|pt)?$/.test(style(element, 'font-size')) && style(element, 'line-height') === '0'
}

/** Parts of a page that serve the page: edit links, back links, ends of paragraphs that Word on the web marks. */
const isMachinery = (element: HtmlElement): boolean =>
  hasClass(element, /^(?:mw-editsection|mw-cite-backlink|navbox|EOP|LineBreakBlob|noprint)$/)

/** Notes what is left out, once for each thing: an empty one was nothing. */
export function noteLeftOut(element: HtmlElement, kind: FindingKind, findings: FindingCounter): void {
  if (kind === 'comments') {
    if (isAnchor(element)) findings.add('comments')
    return
  }
  const isThing = ['drawings', 'equations', 'embedded'].includes(kind)
  if (isThing || textOf(element).trim() !== '') findings.add(kind)
}

/** A comment is counted by its anchor in the text, not again in the list at the end. */
const isAnchor = (element: HtmlElement): boolean =>
  (element.tagName === 'a' && /msocomanchor/i.test(attribute(element, 'class'))) ||
  (element.tagName === 'a' && /^#cmnt\d/.test(attribute(element, 'href'))) ||
  element.tagName === 'comment' ||
  [...descendants(element)].some(
    (inner) => inner.tagName === 'a' && /msocomanchor/i.test(attribute(inner, 'class')),
  )

/** Google's list of comments at the end: a block whose first link leads back to a comment's anchor. */
export function isCommentText(element: HtmlElement): boolean {
  const first = firstLink(element)
  return first !== null && attribute(first, 'href').startsWith('#cmnt_ref')
}

function firstLink(element: HtmlElement): HtmlElement | null {
  const meaningful = element.childNodes.find(
    (node: HtmlNode) => isElement(node) || textOf(node).trim() !== '',
  )
  if (meaningful === undefined || !isElement(meaningful)) return null
  return meaningful.tagName === 'a' ? meaningful : firstLink(meaningful)
}
