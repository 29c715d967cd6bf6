import { parse } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
export type HtmlElement = DefaultTreeAdapterTypes.Element

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node

export const attribute = (element: HtmlElement, name: string): string =>
  element.attrs.find((each) => each.name === name)?.value ?? ''

export const elementsIn = (element: HtmlElement): readonly HtmlElement[] =>
  element.childNodes.filter(isElement)

/** Whether a class stands on the element; programs write them in any case. */
export const hasClass = (element: HtmlElement, wanted: RegExp): boolean =>
  attribute(element, 'class')
    .split(/\s+/)
    .some((name) => wanted.test(name))

const valueOf = new Map<string, RegExp>()

/** The value of a property in the element's own style, in lower case; empty where it says nothing. */
export function style(element: HtmlElement, property: string): string {
  const written = attribute(element, 'style')
  if (written === '') return ''
  let pattern = valueOf.get(property)
  if (pattern === undefined)
    valueOf.set(property, (pattern = new RegExp(`(?:^|[;\\s])${property}\\s*:\\s*([^;]*)`, 'i')))
  return (pattern.exec(written)?.[1] ?? '').trim().toLowerCase()
}

/** Elements that are text, or stand in it; all others begin a line of their own. */
const inline = new Set(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark nobr q ruby rb rt rp s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)

/** Whether an element stands within a line. Names with a colon are Word's smart tags and content controls. */
export function isInline(element: HtmlElement): boolean {
  const shown = style(element, 'display')
  if (element.tagName === 'span' && /^(?:block|table|flex|grid|list-item)/.test(shown)) return false
  if (inline.has(element.tagName)) return true
  return element.tagName.includes(':') && !holdsBlocks(element)
}

const holdsBlocks = (element: HtmlElement): boolean => elementsIn(element).some((child) => !isInline(child))

/** The body of a parsed document, or null when it turned out deeper than `depth` or larger than `most` nodes. */
export function bodyOf(html: string, depth: number, most: number): HtmlElement | null {
  const document = parse(html)
  const root = document.childNodes.find((node) => 'tagName' in node && node.tagName === 'html')
  if (root === undefined || !isElement(root)) return null
  if (!isWithin(root, depth, most)) return null
  return elementsIn(root).find(({ tagName }) => tagName === 'body') ?? null
}

/** Looked at without recursion: what comes after may then use it. */
function isWithin(root: HtmlElement, depth: number, most: number): boolean {
  const pending: (readonly [HtmlNode, number])[] = [[root, 0]]
  let nodes = 0
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [node, level] = next
    if (level > depth || ++nodes > most) return false
    if (isElement(node)) for (const child of node.childNodes) pending.push([child, level + 1])
  }
  return true
}

/** All elements below, in order. */
export function* descendants(element: HtmlElement): Generator<HtmlElement> {
  for (const child of element.childNodes)
    if (isElement(child)) {
      yield child
      yield* descendants(child)
    }
}

/** The text below, as it is written. */
export function textOf(node: HtmlNode): string {
  if ('value' in node) return node.value
  return isElement(node) ? node.childNodes.map(textOf).join('') : ''
}

export const parentOf = (element: HtmlElement): HtmlElement | null => {
  const parent = element.parentNode
  return parent !== null && 'tagName' in parent ? parent : null
}
