import type { Block, Inline, TableRow } from '../model.ts'
import { tokensOf } from './tokens.ts'

/** The words of something and how often each stands there. */
export type Bag = { readonly counts: ReadonlyMap<string, number>; readonly total: number }

export function bagOf(content: readonly Inline[]): Bag {
  return bag(wordKeys(content))
}

export function bagOfRow(row: TableRow): Bag {
  return bag(row.content.flatMap((cell) => wordKeys(cell.content)))
}

export function bagOfBlock(block: Block): Bag {
  if (block.type === 'textBlock') return bagOf(block.content)
  if (block.type === 'table') {
    const cells = block.content.flatMap((row) => row.content.flatMap((cell) => wordKeys(cell.content)))
    return bag([...plainWords(block.attrs.caption), ...cells])
  }
  const { blob, alt, caption } = block.attrs
  return bag([blob, ...plainWords(alt), ...plainWords(caption)])
}

/** Words and inline nodes; spaces and signs say nothing about likeness. */
function wordKeys(content: readonly Inline[]): readonly string[] {
  return tokensOf(content)
    .filter((token) => token.kind === 'word' || token.kind === 'node')
    .map((token) => token.key)
}

const plainWords = (text: string): readonly string[] => wordKeys([{ type: 'text', text }])

function bag(words: readonly string[]): Bag {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { counts, total: words.length }
}

/** Words that a text must have before what it was added to says that it lives on in a longer one. */
const enoughWords = 8
/** Share of all words that must be in common even so: small words are in common everywhere. */
const enoughOfAll = 0.4

/**
 * How alike two texts are, 0–1: the share of words that they have in common (Dice); for a paragraph that was
 * lengthened or cut, the share of the shorter one. Two that are empty are alike.
 */
export function likeness(a: Bag, b: Bag): number {
  if (a.total + b.total === 0) return 1
  const [small, large] = a.counts.size <= b.counts.size ? [a, b] : [b, a]
  let shared = 0
  for (const [word, count] of small.counts) shared += Math.min(count, large.counts.get(word) ?? 0)
  const ofAll = (2 * shared) / (a.total + b.total)
  const shorter = Math.min(a.total, b.total)
  return shorter >= enoughWords && ofAll >= enoughOfAll ? Math.max(ofAll, shared / shorter) : ofAll
}

/** The most that two bags of these sizes can be alike: spares the counting where it cannot be enough. */
export function mostLikeness(a: Bag, b: Bag): number {
  if (a.total + b.total === 0) return 1
  const ofAll = (2 * Math.min(a.total, b.total)) / (a.total + b.total)
  return Math.min(a.total, b.total) >= enoughWords && ofAll >= enoughOfAll ? 1 : ofAll
}
