import { Fragment, Slice } from '@tiptap/pm/model'
import type { Node, ResolvedPos, Schema } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'
import type { Transaction } from '@tiptap/pm/state'
import { eraseRange } from '../editing/erase.ts'
import { blockAt, isInCell } from '../editing/places.ts'
import { childrenOf } from './payload.ts'
import type { Payload } from './payload.ts'

/**
 * Puts blocks where the selection is: a stretch into the line; into a cell only its words; into an empty paragraph
 * the blocks as they are; else the first and the last text are joined to what stands there.
 */
export function insertPayload(tr: Transaction, payload: Payload): Transaction {
  const { selection } = tr
  if (!selection.empty) eraseRange(tr, selection.from, selection.to)
  const $caret = tr.selection.$from
  const [first] = payload.nodes
  if (first === undefined) return tr
  const { schema } = tr.doc.type
  if (isInCell($caret) || $caret.parent.type.name === 'footnote')
    return insertInline(tr, asLine(payload.nodes, schema))
  if (payload.isInline && $caret.parent.inlineContent) return insertInline(tr, first.content)
  return insertBlocks(tr, payload.nodes, $caret)
}

function insertInline(tr: Transaction, content: Fragment): Transaction {
  const at = tr.selection.from
  tr.replaceWith(at, at, content)
  return tr.setSelection(TextSelection.create(tr.doc, at + content.size))
}

function insertBlocks(tr: Transaction, nodes: readonly Node[], $caret: ResolvedPos): Transaction {
  const block = blockAt($caret)
  const content = Fragment.from([...nodes])
  if (block === null) {
    const at = $caret.depth === 0 ? $caret.pos : $caret.after(1)
    tr.insert(at, content)
    return endAt(tr, at + content.size)
  }
  if (block.node.content.size === 0) {
    tr.replaceWith(block.at, block.at + block.node.nodeSize, content)
    return endAt(tr, block.at + content.size)
  }
  const isText = (node: Node | undefined): boolean => node?.type.name === 'textBlock'
  const openStart = isText(nodes[0]) && $caret.parentOffset > 0 ? 1 : 0
  const isAtEnd = $caret.parentOffset === block.node.content.size
  const openEnd = isText(nodes.at(-1)) && !isAtEnd && (nodes.length > 1 || openStart === 1) ? 1 : 0
  if (openStart === 0 && $caret.parentOffset === 0 && openEnd === 0) {
    tr.insert(block.at, content)
    return endAt(tr, block.at + content.size)
  }
  const at = $caret.pos
  const after = tr.doc.content.size - at
  tr.replace(at, at, new Slice(content, openStart, openEnd))
  return endAt(tr, tr.doc.content.size - after)
}

/** The caret at the end of what was put in. */
const endAt = (tr: Transaction, place: number): Transaction =>
  tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(place, tr.doc.content.size)), -1))

/** Blocks as one line with breaks: what a cell can hold. */
function asLine(nodes: readonly Node[], schema: Schema): Fragment {
  const { hardBreak } = schema.nodes
  const parts: Node[] = []
  const lines = nodes.flatMap((node) => {
    if (node.type.name === 'image') return []
    if (node.type.name !== 'table') return [childrenOf(node)]
    return childrenOf(node).map((row) =>
      childrenOf(row).flatMap((cell, at) => [...(at === 0 ? [] : [schema.text(' ')]), ...childrenOf(cell)]),
    )
  })
  for (const [at, line] of lines.entries()) {
    if (at > 0 && hardBreak !== undefined) parts.push(hardBreak.create())
    parts.push(...line)
  }
  return Fragment.fromArray(parts)
}

/** Lines of plain text as paragraphs; the controls that no font has are left out. */
export function paragraphs(text: string, schema: Schema): Payload {
  const { textBlock } = schema.nodes
  if (textBlock === undefined) throw new Error('the schema has text blocks')
  const lines = text
    .normalize('NFC')
    .split(/\r\n?|\n|\u2028|\u2029/)
    // oxlint-disable-next-line no-control-regex -- that is what is left out
    .map((line) => line.replaceAll('\t', ' ').replaceAll(/[\u0000-\u001f\u007f-\u009f]/g, ''))
  const said = lines.filter((line) => line.trim() !== '')
  const node = (line: string): Node => textBlock.create({}, line === '' ? null : schema.text(line))
  if (lines.length === 1 && lines[0] !== undefined && lines[0] !== '')
    return { nodes: [node(lines[0])], isInline: true }
  return { nodes: said.map(node), isInline: false }
}
