import type { Block, Content, Inline, TableRow } from '../model.ts'
import type { RedlineBlock } from '../redline.ts'
import type { Piece } from './phrases.ts'
import type { RedlineRow } from './table-rows.ts'
import { joinText } from './tokens.ts'

/** The text with every change accepted: what the redline was made to, made again from its pieces. */
export function accepted(blocks: readonly RedlineBlock[]): Content {
  return blocks.flatMap((block) => (block.change === 'removed' ? [] : [acceptedBlock(block)]))
}

/** The text with every change refused: what the redline was made from, in its old order. */
export function rejected(blocks: readonly RedlineBlock[]): Content {
  return blocks
    .toSorted((a, b) => (a.from ?? 0) - (b.from ?? 0))
    .flatMap((block) => (block.change === 'added' ? [] : [rejectedBlock(block)]))
}

function acceptedBlock(block: Exclude<RedlineBlock, { readonly change: 'removed' }>): Block {
  if (block.change !== 'edited') return block.after
  if (block.as === 'text') return { ...block.after, content: acceptedText(block.pieces) }
  if (block.as === 'whole') return block.after
  const caption = plain(acceptedText(block.caption))
  if (block.as === 'image') return { ...block.after, attrs: { ...block.after.attrs, caption } }
  return { ...block.after, attrs: { ...block.after.attrs, caption }, content: rowsOf(block.rows, 'after') }
}

function rejectedBlock(block: Exclude<RedlineBlock, { readonly change: 'added' }>): Block {
  if (block.change !== 'edited') return block.before
  if (block.as === 'text') return { ...block.before, content: rejectedText(block.pieces) }
  if (block.as === 'whole') return block.before
  const caption = plain(rejectedText(block.caption))
  if (block.as === 'image') return { ...block.before, attrs: { ...block.before.attrs, caption } }
  return { ...block.before, attrs: { ...block.before.attrs, caption }, content: rowsOf(block.rows, 'before') }
}

/** The text of a run of pieces as it is now. */
export function acceptedText(pieces: readonly Piece[]): readonly Inline[] {
  return joinText(pieces.flatMap((piece) => (piece.change === 'removed' ? [] : piece.content)))
}

/** The text of a run of pieces as it was. */
export function rejectedText(pieces: readonly Piece[]): readonly Inline[] {
  return joinText(pieces.flatMap((piece) => (piece.change === 'added' ? [] : (piece.was ?? piece.content))))
}

const plain = (content: readonly Inline[]): string =>
  content.map((node) => (node.type === 'text' ? node.text : '')).join('')

function rowsOf(rows: readonly RedlineRow[], side: 'before' | 'after'): readonly TableRow[] {
  return rows.flatMap((row): readonly TableRow[] => {
    if (row.change === 'added') return side === 'after' ? [row.after] : []
    if (row.change === 'removed') return side === 'before' ? [row.before] : []
    const text = side === 'after' ? acceptedText : rejectedText
    const content = row[side].content.map((cell, index) => ({
      ...cell,
      content: text(row.cells[index] ?? []),
    }))
    return [{ ...row[side], content }]
  })
}
