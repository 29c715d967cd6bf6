import { DOMSerializer } from '@tiptap/pm/model'
import type { Node } from '@tiptap/pm/model'
import { ownClipboardAttribute } from '#shared/document/incoming/own-clipboard.ts'
import { attributesOf, isItem } from '../editing/places.ts'
import type { References } from '../parts/references.ts'
import { encode, lineAttribute } from './payload.ts'
import type { Payload } from './payload.ts'

/**
 * What others get from the clipboard: HTML as Word and mail programs read it, built as nodes, with the blocks
 * themselves in an attribute, so that our own paste loses nothing.
 */
export function htmlOf(payload: Payload, references: References): string {
  const root = document.createElement('div')
  root.setAttribute(ownClipboardAttribute, encode(payload))
  if (payload.isInline) root.setAttribute(lineAttribute, '')
  const [only] = payload.nodes
  if (payload.isInline && only !== undefined) root.append(inlines(only, references))
  else appendBlocks(root, payload.nodes, references)
  return root.outerHTML
}

function appendBlocks(root: HTMLElement, nodes: readonly Node[], references: References): void {
  const lists: HTMLElement[] = [] // those that are open, outermost first
  for (const node of nodes) {
    if (isItem(node)) {
      const { style, level } = attributesOf(node)
      const tag = style === 'numbered' ? 'ol' : 'ul'
      lists.length = Math.min(lists.length, level + 1)
      if (lists.at(-1)?.tagName.toLowerCase() !== tag && lists.length === level + 1) lists.pop()
      while (lists.length <= level) {
        const list = document.createElement(tag)
        ;(lists.at(-1)?.lastElementChild ?? root).append(list)
        lists.push(list)
      }
      const item = document.createElement('li')
      item.append(inlines(node, references))
      lists.at(-1)?.append(item)
      continue
    }
    lists.length = 0
    root.append(blockElement(node, references))
  }
}

function blockElement(node: Node, references: References): HTMLElement {
  if (node.type.name === 'table') return tableElement(node, references)
  if (node.type.name === 'image') {
    const element = document.createElement('p')
    element.textContent = String(node.attrs['caption'] || node.attrs['alt'])
    return element
  }
  const tags = { heading: 'h3', subheading: 'h4', quote: 'blockquote' } as Readonly<Record<string, string>>
  const element = document.createElement(tags[attributesOf(node).style] ?? 'p')
  element.append(inlines(node, references))
  return element
}

function tableElement(table: Node, references: References): HTMLElement {
  const element = document.createElement('table')
  const caption = String(table.attrs['caption'])
  if (caption !== '') element.createCaption().textContent = caption
  table.forEach((row) => {
    const line = element.insertRow()
    row.forEach((cell) => {
      const place = document.createElement(cell.attrs['header'] === true ? 'th' : 'td')
      place.colSpan = Number(cell.attrs['colspan'])
      place.rowSpan = Number(cell.attrs['rowspan'])
      place.append(inlines(cell, references))
      line.append(place)
    })
  })
  return element
}

function inlines(parent: Node, references: References): DocumentFragment {
  const { marks, nodes } = DOMSerializer.fromSchema(parent.type.schema)
  const serializer = new DOMSerializer(
    {
      ...nodes,
      hardBreak: () => ['br'],
      footnote: (node) => ['span', ` (${node.textContent})`],
      citation: (node) => named(references, 'citation', String(node.attrs['entry'])),
      inputReference: (node) => named(references, 'inputReference', String(node.attrs['input'])),
    },
    { ...marks, link: ({ attrs }) => ['a', { href: String(attrs['href']) }, 0] },
  )
  return serializer.serializeFragment(parent.content) as DocumentFragment
}

const named = (references: References, kind: 'citation' | 'inputReference', id: string): [string, string] => [
  'span',
  `[${references.find(kind, id)?.label ?? '?'}]`,
]

/** The same as plain lines. */
export function textOf({ nodes }: Payload, references: References): string {
  const line = (parent: Node): string => {
    let text = ''
    parent.forEach((node) => {
      if (node.isText) text += node.text ?? ''
      else if (node.type.name === 'hardBreak') text += '\n'
      else if (node.type.name === 'footnote') text += ` (${node.textContent})`
      else if (node.type.name === 'citation')
        text += named(references, 'citation', String(node.attrs['entry']))[1]
      else text += named(references, 'inputReference', String(node.attrs['input']))[1]
    })
    return text
  }
  return nodes
    .map((node) => {
      if (node.type.name !== 'table') return isItem(node) ? `• ${line(node)}` : line(node)
      const rows: string[] = []
      node.forEach((row) => {
        const cells: string[] = []
        row.forEach((cell) => void cells.push(line(cell).replaceAll(/\s+/g, ' ')))
        rows.push(cells.join('\t'))
      })
      return rows.join('\n')
    })
    .join('\n')
}
