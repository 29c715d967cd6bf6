import type { BlockId } from '../../ids.ts'
import type { Block, Inline, TextBlock } from '../model.ts'
import type { RedlineBlock } from '../redline.ts'
import type { ChangeCause } from './causes.ts'
import type { RedlineSection } from './paper.ts'
import type { Piece } from './phrases.ts'
import type { RedlineRow } from './table-rows.ts'

/** A changed block as a list shows it. `form`: says the same, but is bold, a list item or a heading now. */
export type RedlineChange = {
  /** Key of the section. */
  readonly section: string
  readonly kind: 'added' | 'removed' | 'edited' | 'moved' | 'form'
  readonly block: BlockId
  /** Section that it came from or went to, when it changed sections. */
  readonly elsewhere: string | null
  /** The whole text of the block, before and after; empty where it does not stand. */
  readonly before: string
  readonly after: string
  /** What changed inside an edited block. */
  readonly phrases: readonly Phrase[]
  /** Empty: no cause is known. */
  readonly causes: readonly ChangeCause[]
}

export type Phrase = { readonly before: string; readonly after: string }

/** How inline nodes that are not text, and tasks, are said in a list: their wording lies above. */
export type Sayer = {
  inline(node: Exclude<Inline, { readonly type: 'text' }>): string
  task(block: TextBlock): string
}

/** Every changed block of a paper in reading order, with its causes. */
export function changesIn(
  sections: readonly RedlineSection[],
  sayer: Sayer,
  causesOf: (block: RedlineBlock) => readonly ChangeCause[],
): readonly RedlineChange[] {
  return sections.flatMap(({ key, blocks }) =>
    blocks.flatMap((block): readonly RedlineChange[] => {
      if (block.change === 'same' && !block.moved) return []
      const [before, after] = [sideOf(block, 'before'), sideOf(block, 'after')]
      const phrases = phrasesOf(block, sayer)
      return [
        {
          section: key,
          kind: kindOf(block, phrases),
          block: (after ?? before)?.attrs.id ?? ('' as BlockId),
          elsewhere: block.elsewhere ?? null,
          before: before === null ? '' : blockText(before, sayer),
          after: after === null ? '' : blockText(after, sayer),
          phrases,
          causes: causesOf(block),
        },
      ]
    }),
  )
}

/** The block as it was or is; null where it does not stand. */
export function sideOf(block: RedlineBlock, side: 'before' | 'after'): Block | null {
  if (block.change === 'added') return side === 'after' ? block.after : null
  if (block.change === 'removed') return side === 'before' ? block.before : null
  return block[side]
}

function kindOf(block: RedlineBlock, found: readonly Phrase[]): RedlineChange['kind'] {
  if (block.change === 'added' || block.change === 'removed') return block.change
  if (block.change === 'edited' && (block.as === 'whole' || found.length > 0)) return 'edited'
  return block.moved ? 'moved' : 'form'
}

/** What changed inside an edited block, phrase by phrase. */
export function phrasesOf(block: RedlineBlock, sayer: Sayer): readonly Phrase[] {
  if (block.change !== 'edited') return []
  if (block.as === 'text') {
    const [was, is] = [taskText(block.before, sayer), taskText(block.after, sayer)]
    return [...phrasesIn(block.pieces, sayer), ...(was === is ? [] : [{ before: was, after: is }])]
  }
  if (block.as === 'table')
    return [...phrasesIn(block.caption, sayer), ...block.rows.flatMap((row) => phrasesOfRow(row, sayer))]
  if (block.as === 'image') {
    const { before, after } = block
    const alt =
      before.attrs.alt === after.attrs.alt ? [] : [{ before: before.attrs.alt, after: after.attrs.alt }]
    return [...phrasesIn(block.caption, sayer), ...alt]
  }
  return []
}

function phrasesOfRow(row: RedlineRow, sayer: Sayer): readonly Phrase[] {
  if (row.change === 'added') return [{ before: '', after: rowText(row.after, sayer) }]
  if (row.change === 'removed') return [{ before: rowText(row.before, sayer), after: '' }]
  return row.cells.flatMap((pieces) => phrasesIn(pieces, sayer))
}

/** What was taken out and what came in its stead, side by side. */
function phrasesIn(pieces: readonly Piece[], sayer: Sayer): readonly Phrase[] {
  return pieces.flatMap((piece, index): readonly Phrase[] => {
    const next = pieces[index + 1]
    if (piece.change === 'removed')
      return [
        {
          before: inlineText(piece.content, sayer).trim(),
          after: next?.change === 'added' ? inlineText(next.content, sayer).trim() : '',
        },
      ]
    const isAlone = piece.change === 'added' && pieces[index - 1]?.change !== 'removed'
    return isAlone ? [{ before: '', after: inlineText(piece.content, sayer).trim() }] : []
  })
}

function taskText(block: Block, sayer: Sayer): string {
  if (block.type !== 'textBlock' || block.attrs.task === undefined) return ''
  return sayer.task(block)
}

/** All that a block says, a table row by row. */
export function blockText(block: Block, sayer: Sayer): string {
  if (block.type === 'image')
    return [block.attrs.alt, block.attrs.caption].filter((text) => text !== '').join('. ')
  if (block.type === 'textBlock') {
    const task = taskText(block, sayer)
    return inlineText(block.content, sayer) + (task === '' ? '' : ` (${task})`)
  }
  return [block.attrs.caption, ...block.content.map((row) => rowText(row, sayer))].join('\n')
}

const rowText = (row: Parameters<typeof tableRowCells>[0], sayer: Sayer): string =>
  tableRowCells(row)
    .map((content) => inlineText(content, sayer))
    .join(' | ')

const tableRowCells = (
  row: Extract<Block, { type: 'table' }>['content'][number],
): readonly (readonly Inline[])[] => row.content.map((cell) => cell.content)

/** What inline nodes say. */
export const inlineText = (content: readonly Inline[], sayer: Sayer): string =>
  content.map((node) => (node.type === 'text' ? node.text : sayer.inline(node))).join('')
