import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, Content } from '#shared/document/model.ts'
import { plainText } from '#shared/document/text.ts'
import { changesText, materialChanges, mayCallForHearing } from '#shared/domain/hearing/new-hearing.ts'
import { aTextBlock, newId } from '#support/builders.ts'
import { arbitraryContent } from '#support/arbitrary-content.ts'
import { sameIds, text } from '#support/redline-text.ts'

const proposal = (content: Content) => [{ key: 'proposal', content }]
const inProposal = (section: string): boolean => section === 'proposal'
const between = (heard: Content, proposed: Content) =>
  materialChanges(proposal(heard), proposal(proposed), inProposal)

/** The same words under other ids, some of them dressed otherwise. */
function dressedAnew(content: Content): Content {
  return content.map((block): Block => {
    const id = newId<typeof block.attrs.id>()
    if (block.type !== 'textBlock') return { ...block, attrs: { ...block.attrs, id } } as Block
    const bold = block.content.map((node) =>
      node.type === 'text' ? { ...node, marks: [{ type: 'bold' } as const] } : node,
    )
    return { ...block, attrs: { ...block.attrs, id }, content: bold }
  })
}

describe('a change that may call for a new hearing', () => {
  it('is one in the proposal, always; elsewhere where the template says so', () => {
    expect(mayCallForHearing({ role: 'proposal', material: false })).toBe(true)
    expect(mayCallForHearing({ role: 'text', material: true })).toBe(true)
    expect(mayCallForHearing({ role: 'text', material: false })).toBe(false)
    const parts = (said: string) => [{ key: 'economy', content: text(said) }]
    expect(
      materialChanges(parts('Utgiften er fire millioner.'), parts('Utgiften er ni millioner.'), inProposal),
    ).toEqual([])
    expect(
      materialChanges(parts('Utgiften er fire millioner.'), parts('Utgiften er ni millioner.'), () => true),
    ).toHaveLength(1)
  })
  it('is a point more, a point less, another word, another deadline', () => {
    const heard = text('1. Planen vedtas.\n\n2. Planen følges opp. {{frist: 2021-05-01}}')
    const kinds = (proposed: Content) => between(heard, proposed).map(({ kind }) => kind)
    expect(
      kinds(sameIds(heard, text('1. Planen vedtas.\n\n2. Planen følges opp. {{frist: 2021-06-01}}'))),
    ).toEqual(['edited'])
    expect(kinds(heard.slice(0, 1))).toEqual(['removed'])
    expect(kinds([...heard, aTextBlock('Kommunen bygger kino.')])).toEqual(['added'])
  })
  it('is none in other dress, under other ids, or in another order', () => {
    fc.assert(
      fc.property(arbitraryContent, (content) => {
        expect(between(content, content)).toEqual([])
        expect(between(content, dressedAnew(content))).toEqual([])
      }),
      { numRuns: 150 },
    )
    const heard = text('1. Planen vedtas av kommunestyret.\n\n2. Rådmannen rapporterer hvert år.')
    expect(between(heard, heard.toReversed())).toEqual([])
  })
  it('is never missed: whatever the texts say otherwise, some change tells it', () => {
    const words = (content: Content): string =>
      content
        .map((block) => plainText([block]).trim())
        .filter((said) => said !== '')
        .toSorted()
        .join('\n')
    fc.assert(
      fc.property(arbitraryContent, arbitraryContent, (heard, proposed) => {
        fc.pre(words(heard) !== words(proposed))
        const changes = between(heard, proposed)
        expect(changes.length).toBeGreaterThan(0)
        expect(changes.every(({ before, after }) => before !== after)).toBe(true)
      }),
      { numRuns: 150 },
    )
  })
  it('has the same fingerprint under whichever ids and in whichever order it stands', () => {
    const heard = text('Planen vedtas.')
    const added = ['Kommunen bygger kino.', 'Kommunen bygger havn.']
    const one = between(heard, [...heard, ...added.map((said) => aTextBlock(said))])
    const other = between(heard, [...added.toReversed().map((said) => aTextBlock(said)), ...heard])
    expect(changesText(one)).toBe(changesText(other))
    expect(changesText(one)).not.toBe(changesText(one.slice(1)))
  })
})
