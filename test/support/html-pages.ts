import { parse } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'
import { webEdition } from '#main/exchange/html/web-edition.ts'
import type { SiteFiles } from '#main/exchange/html/site.ts'
import type { PacketModel } from '#shared/packet/model.ts'

export type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.Node

/** A page as a parser of another make reads it. */
export type ReadPage = {
  readonly path: string
  readonly source: string
  readonly elements: readonly Element[]
  readonly text: string
  readonly errors: readonly string[]
}

/** Reads the pages of a web edition; pictures are left out. */
export function readPages(model: PacketModel, files: SiteFiles): ReadonlyMap<string, ReadPage> {
  const pages = webEdition(model, files).filter(({ path }) => path.endsWith('.html'))
  return new Map(pages.map(({ path, bytes }) => [path, readPage(path, Buffer.from(bytes).toString('utf8'))]))
}

export function readPage(path: string, source: string): ReadPage {
  const errors: string[] = []
  const document = parse(source, { onParseError: ({ code }) => errors.push(code) })
  const elements = [...elementsIn(document)]
  const body = elements.find((each) => each.tagName === 'body')
  return { path, source, elements, errors, text: body === undefined ? '' : textOf(body) }
}

function* elementsIn(node: Node): Generator<Element> {
  if ('tagName' in node) yield node
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsIn(child)
}

/** What an element says, white space folded. */
export function textOf(node: Node): string {
  const parts: string[] = []
  const gather = (each: Node): void => {
    if (each.nodeName === '#text' && 'value' in each) parts.push(each.value)
    if ('childNodes' in each) each.childNodes.forEach(gather)
  }
  gather(node)
  return parts.join('').replace(/\s+/g, ' ').trim()
}

export const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value

export const named = (page: ReadPage, ...names: readonly string[]): readonly Element[] =>
  page.elements.filter((each) => names.includes(each.tagName))
