import { Fragment } from '@tiptap/pm/model'
import type { Node, Schema } from '@tiptap/pm/model'
import { NodeSelection } from '@tiptap/pm/state'
import type { EditorState } from '@tiptap/pm/state'
import { strictContent } from '#shared/contract/content.ts'
import { ownClipboardAttribute } from '#shared/document/incoming/own-clipboard.ts'
import { modelJson } from './model-json.ts'

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

/** Beside the blocks, where they are a stretch of a line. */
export const lineAttribute = 'data-saksklar-line'

/** As it lies in `ownClipboardAttribute`. */
export const encode = ({ nodes }: Payload): string => JSON.stringify(nodes.map(modelJson))

const held = new RegExp(`${ownClipboardAttribute}="([^"]*)"`)

/** Reads it back, from whoever says that it is ours; null for what is not in order. */
export function decode(html: string, schema: Schema): Payload | null {
  if (html.length > most) return null
  const escaped = held.exec(html)?.[1]
  if (escaped === undefined) return null
  try {
    const content = strictContent.parse(JSON.parse(unescaped(escaped)))
    const nodes = content.map((block) => schema.nodeFromJSON(block))
    for (const node of nodes) node.check()
    return nodes.length === 0 ? null : { nodes, isInline: nodes.length === 1 && html.includes(lineAttribute) }
  } catch {
    return null
  }
}

const signs: Readonly<Record<string, string>> = { quot: '"', lt: '<', gt: '>', nbsp: '\u00a0', amp: '&' }

/** An attribute's value as the browser writes it, read back; it may not be parsed here. */
const unescaped = (value: string): string =>
  value.replaceAll(/&(quot|lt|gt|nbsp|amp);/g, (whole, name: string) => signs[name] ?? whole)
