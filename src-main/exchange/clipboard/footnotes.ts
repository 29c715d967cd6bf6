import { attribute, descendants, elementsIn, parentOf, style } from './html-nodes.ts'
import type { HtmlElement } from './html-nodes.ts'

/** The notes of a document: where each is referred to, and which elements hold them. */
export type Notes = {
  /** The element that holds the note, by the link in the text that leads to it. */
  readonly byReference: ReadonlyMap<HtmlElement, HtmlElement>
  /** What holds notes, and is no part of the running text. */
  readonly holders: ReadonlySet<HtmlElement>
  /** Links within notes back to the text. */
  readonly backLinks: ReadonlySet<HtmlElement>
}

/**
 * Word, LibreOffice, Google Docs and wikis all set a note as a link to a place further down that links back: that is
 * how it is known, whatever it is called.
 */
export function notesIn(body: HtmlElement): Notes {
  const all = [...descendants(body)]
  const order = new Map(all.map((element, index) => [element, index]))
  const places = new Map<string, HtmlElement>()
  for (const element of all)
    for (const name of [attribute(element, 'id'), attribute(element, 'name')])
      if (name !== '' && !places.has(name)) places.set(name, element)
  const byReference = new Map<HtmlElement, HtmlElement>()
  const holders = new Set<HtmlElement>()
  const backLinks = new Set<HtmlElement>()
  for (const link of all) {
    if (link.tagName !== 'a' || backLinks.has(link)) continue
    const target = places.get(targetOf(link))
    if (target === undefined || (order.get(target) ?? 0) <= (order.get(link) ?? 0)) continue
    const holder = holderOf(target)
    if (holder === null || contains(holder, link)) continue
    const back = [...descendants(holder)].filter((inner) => leadsBackTo(inner, link))
    if (back.length === 0) continue
    byReference.set(link, holder)
    holders.add(holder)
    for (const each of back) backLinks.add(each)
  }
  return { byReference, holders, backLinks }
}

const targetOf = (link: HtmlElement): string => {
  const href = attribute(link, 'href')
  return href.startsWith('#') ? href.slice(1) : ''
}

/** The whole note that a place belongs to: what its program marks as one, else the item or paragraph. */
function holderOf(place: HtmlElement): HtmlElement | null {
  let paragraph: HtmlElement | null = null
  for (let at: HtmlElement | null = place; at !== null && at.tagName !== 'body'; at = parentOf(at)) {
    if (/^(?:foot|end)note$/.test(style(at, 'mso-element'))) return at
    if (at.tagName === 'div' && /^sd(?:foot|end)note\d+$/.test(attribute(at, 'id'))) return at
    if (at.tagName === 'li') return at
    if (paragraph === null && (at.tagName === 'p' || at.tagName === 'div')) paragraph = at
  }
  return paragraph
}

/** A link back names the reference or what the reference stands in. */
function leadsBackTo(inner: HtmlElement, reference: HtmlElement): boolean {
  if (inner.tagName !== 'a') return false
  const target = targetOf(inner)
  if (target === '') return false
  for (
    let at: HtmlElement | null = reference, steps = 0;
    at !== null && steps < 4;
    at = parentOf(at), steps++
  )
    if ([attribute(at, 'id'), attribute(at, 'name')].includes(target)) return true
  return false
}

function contains(holder: HtmlElement, inner: HtmlElement): boolean {
  for (let at: HtmlElement | null = inner; at !== null; at = parentOf(at)) if (at === holder) return true
  return false
}

/** Whether a link is a note's number though its note did not come along: then it says nothing by itself. */
export function isBareReference(link: HtmlElement): boolean {
  if (/mso-(?:foot|end)note-id/.test(attribute(link, 'style'))) return true
  if (/^sd(?:foot|end)note(?:anc|sym)$/.test(attribute(link, 'class'))) return true
  const href = attribute(link, 'href')
  const isWiki = /#cite_note-/.test(href) || /#ftnt\d/.test(href)
  return isWiki && elementsIn(link).every(({ tagName }) => tagName === 'span')
}
