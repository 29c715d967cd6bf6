import { canonicalJson } from '../canonical.ts'
import type { Block, Content } from '../model.ts'
import { bagOfBlock, likeness, mostLikeness } from './likeness.ts'
import type { Bag } from './likeness.ts'
import { comesFirst } from './matches.ts'
import { joinText } from './tokens.ts'

/**
 * A block that lives on, by its place before and after; `moved` when it changed places with others, `same` when
 * it says and is the same.
 */
export type Pair = {
  readonly from: number
  readonly to: number
  readonly moved: boolean
  readonly same: boolean
}

/** What the pairing asks of a block, reckoned once. */
type Facts = { readonly block: Block; readonly key: string; readonly bag: () => Bag }

/** Share of words above which a block without counterpart is taken to be the edited form of another. */
const alike = 0.6

/**
 * Which block became which: by stable id, then by same content, then by likeness, so that an edited paragraph
 * with a new id is still compared with itself. Of the pairs, the heaviest row in unbroken order stayed; the
 * others moved (heaviest by words: when a heading and a long paragraph change places, it is the heading that moved).
 */
export function align(before: Content, after: Content): readonly Pair[] {
  const [was, is] = [before.map(factsOf), after.map(factsOf)]
  if (comesFirst(was.map(sortKey), is.map(sortKey))) return oneWay(was, is)
  return oneWay(is, was).map((pair) => ({ ...pair, from: pair.to, to: pair.from }))
}

const sortKey = ({ block, key }: Facts): string => block.attrs.id + key

function factsOf(block: Block): Facts {
  let made: Bag | undefined
  return { block, key: contentKey(block), bag: () => (made ??= bagOfBlock(block)) }
}

function oneWay(before: readonly Facts[], after: readonly Facts[]): readonly Pair[] {
  const found = new Map<number, number>()
  const taken = new Set<number>()
  const pair = (i: number, j: number): void => {
    if (found.has(i) || taken.has(j)) return
    found.set(i, j)
    taken.add(j)
  }
  const isFree = {
    before: (i: number): boolean => !found.has(i),
    after: (j: number): boolean => !taken.has(j),
  }
  pairByKey(before, after, ({ block }) => `${block.type} ${block.attrs.id}`, isFree, pair)
  pairByKey(before, after, ({ key }) => key, isFree, pair)
  for (const { i, j } of candidates(before, after, isFree)) pair(i, j)
  const pairs = [...found].map(([from, to]) => ({ from, to })).toSorted((a, b) => a.from - b.from)
  const stayed = heaviestChain(pairs, ({ from }) => (before[from]?.bag().total ?? 0) + 1)
  return pairs.map(({ from, to }) => ({
    from,
    to,
    moved: !stayed.has(from),
    same: before[from]?.key === after[to]?.key,
  }))
}

type Free = { before(i: number): boolean; after(j: number): boolean }

function pairByKey(
  before: readonly Facts[],
  after: readonly Facts[],
  keyOf: (facts: Facts) => string,
  isFree: Free,
  pair: (i: number, j: number) => void,
): void {
  const places = new Map<string, number[]>()
  for (const [j, facts] of after.entries()) {
    if (!isFree.after(j)) continue
    const key = keyOf(facts)
    places.set(key, [...(places.get(key) ?? []), j])
  }
  for (const [i, facts] of before.entries()) {
    const j = isFree.before(i) ? places.get(keyOf(facts))?.shift() : undefined
    if (j !== undefined) pair(i, j)
  }
}

/** All that a block says and is, but for ids: equal text is the same block, whoever copied it. */
function contentKey(block: Block): string {
  if (block.type === 'image') return canonicalJson({ ...block.attrs, id: '' })
  if (block.type === 'textBlock')
    return canonicalJson({ ...block.attrs, id: '', text: withoutIds(block.content) })
  const rows = block.content.map((row) =>
    row.content.map((cell) => ({ ...cell.attrs, text: withoutIds(cell.content) })),
  )
  return canonicalJson({ caption: block.attrs.caption, rows })
}

const withoutIds = (content: Parameters<typeof joinText>[0]): readonly unknown[] =>
  joinText(content).map((node) => (node.type === 'footnote' ? { note: node.content } : node))

type Candidate = { readonly i: number; readonly j: number; readonly score: number }

/** Pairs that are alike enough, the most alike first, then those that stand nearest to each other. */
function candidates(before: readonly Facts[], after: readonly Facts[], isFree: Free): readonly Candidate[] {
  const all: Candidate[] = []
  for (const [i, a] of before.entries()) {
    if (!isFree.before(i)) continue
    for (const [j, b] of after.entries()) {
      if (!isFree.after(j) || !sameSort(a.block, b.block) || mostLikeness(a.bag(), b.bag()) < alike) continue
      const score = likeness(a.bag(), b.bag())
      if (score >= alike) all.push({ i, j, score })
    }
  }
  return all.toSorted((a, b) => b.score - a.score || apart(a) - apart(b) || a.i - b.i || a.j - b.j)
}

const apart = ({ i, j }: Candidate): number => Math.abs(i - j)

const sameSort = (a: Block, b: Block): boolean =>
  a.type === 'textBlock' && b.type === 'textBlock' ? a.attrs.style === b.attrs.style : a.type === b.type

/** The heaviest rising subsequence; gives the `from` of those that are on it. */
function heaviestChain(
  pairs: readonly { readonly from: number; readonly to: number }[],
  weight: (pair: { readonly from: number; readonly to: number }) => number,
): ReadonlySet<number> {
  const best: { total: number; previous: number }[] = []
  for (const [at, pair] of pairs.entries()) {
    let previous = -1
    for (let k = 0; k < at; k += 1) {
      if ((pairs[k]?.to ?? 0) < pair.to && (best[k]?.total ?? 0) > (best[previous]?.total ?? 0)) previous = k
    }
    best.push({ total: (best[previous]?.total ?? 0) + weight(pair), previous })
  }
  let at = best.reduce((top, each, index) => (each.total > (best[top]?.total ?? 0) ? index : top), 0)
  const chain = new Set<number>()
  while (at >= 0 && at < pairs.length) {
    chain.add(pairs[at]?.from ?? -1)
    at = best[at]?.previous ?? -1
  }
  return chain
}
