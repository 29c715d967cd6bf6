import type { Block, Content, Image, Table, TextBlock } from './model.ts'
import { align } from './redline/align.ts'
import type { Pair } from './redline/align.ts'
import { phrases } from './redline/phrases.ts'
import type { Piece } from './redline/phrases.ts'
import { tableRows } from './redline/table-rows.ts'
import type { RedlineRow } from './redline/table-rows.ts'

/** What became of a block. `edited` says how it can be shown: by phrases, row by row, or one for the other. */
export type Difference =
  | { readonly change: 'same'; readonly before: Block; readonly after: Block }
  | { readonly change: 'added'; readonly after: Block }
  | { readonly change: 'removed'; readonly before: Block }
  | {
      readonly change: 'edited'
      readonly as: 'text'
      readonly before: TextBlock
      readonly after: TextBlock
      readonly pieces: readonly Piece[]
    }
  | {
      readonly change: 'edited'
      readonly as: 'table'
      readonly before: Table
      readonly after: Table
      readonly caption: readonly Piece[]
      readonly rows: readonly RedlineRow[]
    }
  | {
      readonly change: 'edited'
      readonly as: 'image'
      readonly before: Image
      readonly after: Image
      readonly caption: readonly Piece[]
    }
  | { readonly change: 'edited'; readonly as: 'whole'; readonly before: Block; readonly after: Block }

/** A block of either side, with its places; null where it does not stand. */
export type RedlineBlock = Difference & {
  readonly from: number | null
  readonly to: number | null
  /** Changed places with others in its section. */
  readonly moved: boolean
}

/**
 * Two versions of a text in one: the blocks of `after` in order, and those of `before` that are gone where they
 * stood. Read backwards (`redline(after, before)`) the changes are the same ones.
 */
export function redline(before: Content, after: Content): readonly RedlineBlock[] {
  const pairs = align(before, after)
  const stayed = pairs.filter((pair) => !pair.moved).toSorted((a, b) => a.to - b.to)
  const byTo = new Map(pairs.map((pair) => [pair.to, pair]))
  const gone = new Set(before.keys())
  for (const { from } of pairs) gone.delete(from)
  const blocks: RedlineBlock[] = []
  let [i, j] = [0, 0]
  for (const { from, to } of [...stayed, { from: before.length, to: after.length }]) {
    for (; i <= from; i += 1) if (gone.has(i)) blocks.push(...removedBlock(before[i], i))
    for (; j <= to; j += 1) blocks.push(...presentBlock(before, after[j], j, byTo.get(j)))
  }
  return blocks
}

function removedBlock(before: Block | undefined, from: number): readonly RedlineBlock[] {
  return before === undefined ? [] : [{ change: 'removed', before, from, to: null, moved: false }]
}

function presentBlock(
  all: Content,
  after: Block | undefined,
  to: number,
  pair: Pair | undefined,
): readonly RedlineBlock[] {
  if (after === undefined) return []
  const before = pair === undefined ? undefined : all[pair.from]
  if (pair === undefined || before === undefined)
    return [{ change: 'added', after, from: null, to, moved: false }]
  const told: Difference = pair.same ? { change: 'same', before, after } : difference(before, after)
  return [{ ...told, from: pair.from, to, moved: pair.moved }]
}

function difference(before: Block, after: Block): Difference {
  if (before.type === 'textBlock' && after.type === 'textBlock')
    return { change: 'edited', as: 'text', before, after, pieces: phrases(before.content, after.content) }
  if (before.type === 'table' && after.type === 'table') {
    const rows = tableRows(before, after)
    if (rows === null) return { change: 'edited', as: 'whole', before, after }
    return { change: 'edited', as: 'table', before, after, caption: captions(before, after), rows }
  }
  if (before.type === 'image' && after.type === 'image' && before.attrs.blob === after.attrs.blob)
    return { change: 'edited', as: 'image', before, after, caption: captions(before, after) }
  return { change: 'edited', as: 'whole', before, after }
}

function captions(before: Table | Image, after: Table | Image): readonly Piece[] {
  const text = (words: string): readonly { type: 'text'; text: string }[] => [{ type: 'text', text: words }]
  return phrases(text(before.attrs.caption), text(after.attrs.caption))
}
