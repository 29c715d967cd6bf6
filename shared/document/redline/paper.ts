import type { Block, Content } from '../model.ts'
import { redline } from '../redline.ts'
import type { RedlineBlock } from '../redline.ts'
import { bagOfBlock, likeness, mostLikeness } from './likeness.ts'
import type { Bag } from './likeness.ts'

export type PaperPart = { readonly key: string; readonly content: Content }

/** A section of either paper; `elsewhere` says of a block that is gone or new which section it went to or came from. */
export type RedlineSection = {
  readonly key: string
  readonly change: 'same' | 'edited' | 'added' | 'removed'
  readonly blocks: readonly (RedlineBlock & { readonly elsewhere?: string })[]
}

/** Likeness that a block in another section must have to be the same one, and the words it must have at least. */
const sameElsewhere = 0.8
const wordsElsewhere = 5

/** Two versions of a paper in one: the sections of `after` in order, those that are gone where they stood. */
export function redlinePaper(
  before: readonly PaperPart[],
  after: readonly PaperPart[],
): readonly RedlineSection[] {
  const sections = inOrder(before, after).map((key): RedlineSection => {
    const [was, is] = [contentOf(before, key), contentOf(after, key)]
    const blocks = redline(was ?? [], is ?? [])
    const unchanged = blocks.every((block) => block.change === 'same' && !block.moved)
    return { key, blocks, change: sectionChange(was, is, unchanged) }
  })
  const lone = loneBlocks(sections)
  return sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => {
      const elsewhere = placeElsewhere(block, section.key, lone)
      return elsewhere === null ? block : { ...block, elsewhere }
    }),
  }))
}

/** Keys of the sections in which the later version says something else. */
export function changedSections(
  before: readonly PaperPart[],
  after: readonly PaperPart[],
): readonly string[] {
  return redlinePaper(before, after).flatMap(({ key, change }) => (change === 'same' ? [] : [key]))
}

/** An empty section is not printed: it is as good as none. */
function contentOf(parts: readonly PaperPart[], key: string): Content | null {
  const content = parts.find((part) => part.key === key)?.content ?? []
  return content.length === 0 ? null : content
}

function sectionChange(
  was: Content | null,
  is: Content | null,
  unchanged: boolean,
): RedlineSection['change'] {
  if (unchanged) return 'same'
  if (was === null) return 'added'
  return is === null ? 'removed' : 'edited'
}

/** The keys of `after`, with those that are gone after the one that they followed. */
function inOrder(before: readonly PaperPart[], after: readonly PaperPart[]): readonly string[] {
  const keys = after.map(({ key }) => key)
  let last = -1
  for (const { key } of before) {
    const at = keys.indexOf(key)
    if (at < 0) keys.splice((last += 1), 0, key)
    else last = at
  }
  return keys
}

type LoneBlock = {
  readonly key: string
  readonly change: 'added' | 'removed'
  readonly block: Block
  readonly bag: Bag
}

/** Blocks without a counterpart in their own section. */
function loneBlocks(sections: readonly RedlineSection[]): readonly LoneBlock[] {
  return sections.flatMap(({ key, blocks }) =>
    blocks.flatMap((each): readonly LoneBlock[] => {
      if (each.change !== 'added' && each.change !== 'removed') return []
      const block = each.change === 'added' ? each.after : each.before
      return [{ key, change: each.change, block, bag: bagOfBlock(block) }]
    }),
  )
}

function placeElsewhere(block: RedlineBlock, key: string, lone: readonly LoneBlock[]): string | null {
  if (block.change !== 'added' && block.change !== 'removed') return null
  const side = block.change === 'added' ? block.after : block.before
  const self = lone.find((each) => each.block === side)
  if (self === undefined) return null
  const found = lone.find(
    (each) => each.key !== key && each.change !== block.change && isSameBlock(self, each),
  )
  return found?.key ?? null
}

function isSameBlock(a: LoneBlock, b: LoneBlock): boolean {
  if (a.block.type !== b.block.type) return false
  if (a.block.attrs.id === b.block.attrs.id) return true
  if (Math.min(a.bag.total, b.bag.total) < wordsElsewhere || mostLikeness(a.bag, b.bag) < sameElsewhere)
    return false
  return likeness(a.bag, b.bag) >= sameElsewhere
}
