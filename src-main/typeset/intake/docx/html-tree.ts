import { parseFragment } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
export type HtmlElement = DefaultTreeAdapterTypes.Element

/** The nodes of a piece of HTML. */
export function htmlNodes(html: string): readonly HtmlNode[] {
  return parseFragment(html).childNodes
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node
}

export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value
}

export function elementsIn(element: HtmlElement): readonly HtmlElement[] {
  return element.childNodes.filter(isElement)
}

/** Whether anything below satisfies; without recursion, as depth is the stranger's choice. */
export function holds(nodes: readonly HtmlNode[], wanted: (element: HtmlElement) => boolean): boolean {
  const pending = [...nodes]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (!isElement(node)) continue
    if (wanted(node)) return true
    for (const child of node.childNodes) pending.push(child)
  }
  return false
}
