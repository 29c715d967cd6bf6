import { Fragment } from '@tiptap/pm/model'
import type { Node, Schema } from '@tiptap/pm/model'
import { NodeSelection } from '@tiptap/pm/state'
import type { EditorState } from '@tiptap/pm/state'
import { isAllowedLink } from '#shared/document/links.ts'

/** Blocks out of a section; `isInline` where they are a stretch of one block, to be put into a line. */
export type Payload = { readonly nodes: readonly Node[]; readonly isInline: boolean }

/** What is selected, as whole blocks: cells become a table, a stretch within a cell a line. */
export function payloadOf({ selection, schema, doc }: EditorState): Payload {
  const { $from, $to, from, to } = selection
  const { textBlock, table } = schema.nodes
  if (textBlock === undefined || table === undefined) throw new Error('the schema has blocks')
  if (selection instanceof NodeSelection && selection.node.isBlock)
    return { nodes: [selection.node], isInline: false }
  if ($from.sameParent($to) && $from.parent.inlineContent && selection.ranges.length === 1) {
    const isWhole = $from.parent.type === textBlock && to - from === $from.parent.content.size
    const attributes = isWhole ? $from.parent.attrs : {}
    return { nodes: [textBlock.create(attributes, doc.slice(from, to).content)], isInline: !isWhole }
  }
  const nodes: Node[] = []
  selection.content().content.forEach((node) => {
    nodes.push(node.type.name === 'tableRow' ? table.create({}, node) : node)
  })
  const rows = nodes.filter(({ type }) => type === table)
  const isCells = rows.length === nodes.length && rows.length > 1 && selection.ranges.length > 1
  return isCells
    ? { nodes: [table.create({}, Fragment.from(rows.flatMap((row) => childrenOf(row))))], isInline: false }
    : { nodes, isInline: false }
}

export function childrenOf(node: Node): Node[] {
  const children: Node[] = []
  node.forEach((child) => void children.push(child))
  return children
}

/** More than a paper holds; whoever put so much on the clipboard was not we. */
const most = 8 * 1024 * 1024

/** As it lies in the HTML on the clipboard. */
export function encode({ nodes, isInline }: Payload): string {
  const json = JSON.stringify({ isInline, nodes: nodes.map((node) => node.toJSON() as unknown) })
  return btoa(bytesOf(json))
}

function bytesOf(text: string): string {
  let bytes = ''
  for (const byte of new TextEncoder().encode(text)) bytes += String.fromCharCode(byte)
  return bytes
}

/** Reads it back, from whoever says that it is ours; null for what is not in order. */
export function decode(html: string, schema: Schema): Payload | null {
  if (html.length > most) return null
  const coded = /data-saksklar="([A-Za-z0-9+/=]+)"/.exec(html)?.[1]
  if (coded === undefined) return null
  try {
    const bytes = Uint8Array.from(atob(coded), (letter) => letter.charCodeAt(0))
    const { nodes, isInline } = JSON.parse(new TextDecoder().decode(bytes)) as {
      nodes: unknown[]
      isInline: boolean
    }
    const read = nodes.map((json) => schema.nodeFromJSON(json))
    for (const node of read) {
      node.check()
      if (!node.isBlock || !hasAllowedLinks(node)) return null
    }
    return { nodes: read, isInline }
  } catch {
    return null
  }
}

function hasAllowedLinks(node: Node): boolean {
  let isAllowed = true
  node.descendants((child) => {
    for (const { type, attrs } of child.marks)
      if (type.name === 'link' && !isAllowedLink(String(attrs['href']))) isAllowed = false
    return isAllowed
  })
  return isAllowed
}
