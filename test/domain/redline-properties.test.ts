import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, Content, Inline } from '#shared/document/model.ts'
import { redline } from '#shared/document/redline.ts'
import type { RedlineBlock } from '#shared/document/redline.ts'
import { accepted, rejected } from '#shared/document/redline/sides.ts'
import { longestCommon } from '#shared/document/redline/matches.ts'
import type { Piece } from '#shared/document/redline/phrases.ts'
import { joinText } from '#shared/document/redline/tokens.ts'
import { arbitraryContent } from '#support/arbitrary-content.ts'
import { newId } from '#support/ids.ts'

/** Text cut into nodes in other places is the same text. */
function inOneForm(content: Content): Content {
  const cell = <T extends { readonly content: readonly Inline[] }>(each: T): T => ({
    ...each,
    content: joinText(each.content),
  })
  return content.map((block): Block => {
    if (block.type === 'image') return block
    if (block.type === 'textBlock') return cell(block)
    return { ...block, content: block.content.map((row) => ({ ...row, content: row.content.map(cell) })) }
  })
}

/** What an officer does to a text between two readings: drops, doubles, moves, edits, gives new ids. */
const edited = (before: Content): fc.Arbitrary<Content> =>
  fc
    .tuple(fc.array(fc.tuple(fc.nat(7), fc.nat(9), fc.nat(9)), { maxLength: 6 }), arbitraryContent)
    .map(([edits, fresh]) => {
      let after: Block[] = [...before]
      for (const [kind, at, where] of edits) {
        const index = at % Math.max(1, after.length)
        const block = after[index]
        if (block === undefined) after = fresh.slice(0, 2)
        else if (kind === 0) after.splice(index, 1)
        else if (kind === 1) after.splice(where % (after.length + 1), 0, ...fresh.slice(0, 1))
        else if (kind === 2) after.splice(where % after.length, 0, ...after.splice(index, 1))
        else if (kind === 3)
          after[index] = { ...block, attrs: { ...block.attrs, id: newId() } } as typeof block
        else after[index] = editedBlock(block, kind, where)
      }
      return after
    })

function editedBlock(block: Block, kind: number, where: number): Block {
  if (block.type === 'image') return { ...block, attrs: { ...block.attrs, caption: `${where} ny` } }
  if (block.type === 'table') return { ...block, content: block.content.toSpliced(where % 2, 1) }
  const node: Inline = { type: 'text', text: kind === 4 ? ' ny tekst ' : 'e\u0301x\u{1F1F3}' }
  const content = block.content.toSpliced(where % (block.content.length + 1), kind % 2, node)
  return { ...block, content }
}

const pairs = fc.oneof(
  fc.tuple(arbitraryContent, arbitraryContent),
  arbitraryContent.chain((before) => fc.tuple(fc.constant(before), edited(before))),
)

const unchanged = (block: RedlineBlock): boolean => block.change === 'same' && !block.moved

describe('a redline of any two texts', () => {
  it('gives the new text when every change is accepted, and the old one when every change is refused', () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        const blocks = redline(before, after)
        expect(inOneForm(accepted(blocks))).toEqual(inOneForm(after))
        expect(inOneForm(rejected(blocks))).toEqual(inOneForm(before))
      }),
      { numRuns: 400 },
    )
  })

  it('of a text and itself shows no change, also when every block has got a new id', () => {
    fc.assert(
      fc.property(arbitraryContent, (content) => {
        expect(redline(content, content).every(unchanged)).toBe(true)
        const copied = content.map(
          (block) => ({ ...block, attrs: { ...block.attrs, id: newId() } }) as typeof block,
        )
        expect(redline(content, copied).every(unchanged)).toBe(true)
      }),
    )
  })

  it('read backwards shows the same changes', () => {
    const mirrored = (block: RedlineBlock): unknown => {
      const { from, to, moved } = block
      const turn = { added: 'removed', removed: 'added', same: 'same', edited: 'edited' } as const
      const pieces = block.change === 'edited' && block.as === 'text' ? block.pieces.map(turned) : []
      return { from: to, to: from, moved, change: turn[block.change], pieces: ordered(pieces) }
    }
    const plain = (block: RedlineBlock): unknown => {
      const { from, to, moved, change } = block
      const pieces = block.change === 'edited' && block.as === 'text' ? block.pieces.map(shown) : []
      return { from, to, moved, change, pieces: ordered(pieces) }
    }
    const turned = (piece: Piece): string =>
      shown(
        piece.change === 'same'
          ? { change: 'same', content: piece.was ?? piece.content }
          : { ...piece, change: piece.change === 'added' ? 'removed' : 'added' },
      )
    const shown = ({ change, content }: Piece): string => `${change} ${JSON.stringify(content)}`
    const ordered = (pieces: readonly string[]): readonly string[] => pieces.toSorted()
    const byPlace = (all: readonly unknown[]): readonly string[] =>
      all.map((each) => JSON.stringify(each)).toSorted()
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        expect(byPlace(redline(after, before).map(mirrored))).toEqual(
          byPlace(redline(before, after).map(plain)),
        )
      }),
      { numRuns: 300 },
    )
  })

  it('calls blocks that only changed places moved, and nothing else', () => {
    const orders = arbitraryContent.chain((content) =>
      fc.tuple(
        fc.constant(content),
        fc.shuffledSubarray([...content], { minLength: content.length, maxLength: content.length }),
      ),
    )
    fc.assert(
      fc.property(orders, ([before, after]) => {
        const blocks = redline(before, after)
        expect(blocks.every((block) => block.change === 'same')).toBe(true)
        const stayed = blocks.filter((block) => !block.moved).map((block) => block.from ?? -1)
        expect(stayed).toEqual(stayed.toSorted((a, b) => a - b))
        if (before.every((block, index) => block === after[index]))
          expect(blocks.some((block) => block.moved)).toBe(false)
      }),
    )
  })

  it('never cuts a word or a grapheme', () => {
    const words = fc.array(
      fc.constantFrom('ja', 'nei', '112/20', 'e\u0301n', 'e\u0302n', '👩‍👩‍👧', '👩‍👩‍👦', 'å', '.', ' ', ' og '),
      {
        maxLength: 12,
      },
    )
    const text = (parts: readonly string[]): Content => [
      {
        type: 'textBlock',
        attrs: { id: 'b' as Block['attrs']['id'], style: 'paragraph', level: 0 },
        content: [{ type: 'text', text: parts.join('') }],
      },
    ]
    const isCut = (left: string, right: string): boolean =>
      (/[\p{L}\p{N}]$/u.test(left) && /^[\p{L}\p{N}]/u.test(right)) || /^[\p{M}\u200d]/u.test(right)
    const plain = (pieces: readonly Piece[]): readonly string[] =>
      pieces.map(({ content }) => content.map((node) => (node.type === 'text' ? node.text : '')).join(''))
    fc.assert(
      fc.property(words, words, (a, b) => {
        for (const block of redline(text(a), text(b))) {
          if (block.change !== 'edited' || block.as !== 'text') continue
          for (const side of ['added', 'removed'] as const) {
            const parts = plain(block.pieces.filter((piece) => piece.change !== side))
            for (const [index, right] of parts.slice(1).entries())
              expect(isCut(parts[index] ?? '', right), JSON.stringify(block.pieces)).toBe(false)
          }
        }
      }),
    )
  })
})

describe('the longest common subsequence of two sequences', () => {
  const sequence = fc.array(fc.constantFrom('a', 'b', 'c', ' '), { maxLength: 12 })
  const length = (a: readonly string[], b: readonly string[]): number => {
    const [first, ...rest] = a
    if (first === undefined) return 0
    const at = b.indexOf(first)
    return Math.max(length(rest, b), at < 0 ? 0 : 1 + length(rest, b.slice(at + 1)))
  }

  it('is common, is longest, and is the same one read from either side', () => {
    fc.assert(
      fc.property(sequence, sequence, (a, b) => {
        const matches = longestCommon(a, b)
        expect(matches.every(([i, j]) => a[i] === b[j])).toBe(true)
        expect(
          matches.every(
            ([i, j], at) => at === 0 || (i > (matches[at - 1]?.[0] ?? 0) && j > (matches[at - 1]?.[1] ?? 0)),
          ),
        ).toBe(true)
        expect(matches).toHaveLength(length(a, b))
        expect(longestCommon(b, a)).toEqual(matches.map(([i, j]) => [j, i]))
      }),
      { numRuns: 300 },
    )
  })

  it('is given up, not waited for, where two texts have nothing in common', () => {
    const many = (prefix: string): readonly string[] =>
      Array.from({ length: 4000 }, (_, index) => prefix + index)
    expect(longestCommon(['x', ...many('a')], ['x', ...many('b')])).toEqual([[0, 0]])
  })
})
