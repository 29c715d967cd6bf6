import type { Node, ResolvedPos } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'
import type { TextBlock } from '#shared/document/model.ts'

export type BlockAttributes = TextBlock['attrs']

/** The text block that the caret is in, and where it begins; null in a table or on a picture. */
export function blockAt($place: ResolvedPos): { readonly node: Node; readonly at: number } | null {
  if ($place.depth === 0) return null
  const node = $place.node(1)
  return node.type.name === 'textBlock' ? { node, at: $place.before(1) } : null
}

export const attributesOf = (node: Node): BlockAttributes => node.attrs as BlockAttributes

export const isItem = (node: Node): boolean =>
  node.type.name === 'textBlock' && ['bullet', 'numbered'].includes(attributesOf(node).style)

/** Whether the caret is in a cell. */
export const isInCell = ($place: ResolvedPos): boolean =>
  $place.depth > 0 && $place.node(1).type.name === 'table'

/** The text blocks that a selection touches, those in no table. */
export function touchedBlocks({ doc, selection }: EditorState): readonly { node: Node; at: number }[] {
  const touched: { node: Node; at: number }[] = []
  doc.forEach((node, at) => {
    const isTouched = selection.ranges.some(
      ({ $from, $to }) => at <= $to.pos && at + node.nodeSize >= $from.pos,
    )
    const isInside = selection.ranges.some(({ $from, $to }) => at < $to.pos && at + node.nodeSize > $from.pos)
    if (node.type.name === 'textBlock' && (selection.empty ? isTouched && isInside : isInside))
      touched.push({ node, at })
  })
  return touched
}

/** What stands in the line before the caret; every node in it is one sign. */
export function textBefore({ parent, parentOffset }: ResolvedPos): string {
  let text = ''
  parent.forEach((node, at) => {
    if (at >= parentOffset) return
    text += node.isText ? (node.text ?? '').slice(0, parentOffset - at) : '\ufffc'
  })
  return text
}
