import { describe, expect, it } from 'vitest'
import { firstReadingPaper, secondReadingPaper } from '#main/demo/content/theme-plan-papers.ts'
import type { Inline } from '#shared/document/model.ts'
import { changesIn } from '#shared/document/redline/changes.ts'
import { redlinePaper } from '#shared/document/redline/paper.ts'
import type { BlockId } from '#shared/ids.ts'
import { newId } from '#support/ids.ts'
import { sameIds, text } from '#support/redline-text.ts'

describe('the sections of a paper', () => {
  it('that are new, gone, edited and unchanged are told apart, in the order of the new paper', () => {
    const same = text('Uendret.')
    const sections = redlinePaper(
      [
        { key: 'summary', content: same },
        { key: 'legal', content: text('Loven.') },
        { key: 'economy', content: text('Utgiften er 4 mill.') },
        { key: 'climate', content: [] },
      ],
      [
        { key: 'summary', content: same },
        { key: 'changes', content: text('Nytt.') },
        { key: 'economy', content: text('Utgiften er 5 mill.') },
        { key: 'climate', content: [] },
      ],
    )
    expect(sections.map(({ key, change }) => `${key} ${change}`)).toEqual([
      'summary same',
      'legal removed',
      'changes added',
      'economy edited',
      'climate same',
    ])
  })

  it('say of a paragraph that changed sections where it went and where it came from', () => {
    const [moved] = text('Kommunen samarbeider med regionen om åpne data.')
    if (moved === undefined) throw new Error('no block')
    const sections = redlinePaper(
      [
        { key: 'facts', content: [...text('Fakta.'), moved] },
        { key: 'assessment', content: text('Vurdering.') },
      ],
      [
        { key: 'facts', content: text('Fakta.') },
        { key: 'assessment', content: [...text('Vurdering.'), moved] },
      ],
    )
    const places = sections.flatMap(({ key, blocks }) =>
      blocks.flatMap((block) =>
        block.elsewhere === undefined ? [] : [`${key} ${block.change} ${block.elsewhere}`],
      ),
    )
    expect(places).toEqual(['facts removed assessment', 'assessment added facts'])
  })
})

describe('the list of changes', () => {
  const sayer = {
    inline: (node: Inline) => (node.type === 'inputReference' ? 'innspill 7' : '?'),
    task: () => 'Frist: 1. mai',
  }

  it('holds each changed block once, with its phrases, its whole text and its causes', () => {
    const before = [{ key: 'economy', content: text('Utgiften er 4 mill. kroner i året.\n\nUendret.') }]
    const after = [
      {
        key: 'economy',
        content: text('Utgiften er 5 mill. kroner i året.\n\nUendret.\n\nNytt etter {I-7}.'),
      },
    ]
    const causes = [{ kind: 'input', numbers: [7], exempt: false }] as const
    const changes = changesIn(redlinePaper(before, after), sayer, (block) =>
      block.change === 'added' ? causes : [],
    )
    const [first, second] = after[0]?.content.filter((_, index) => index !== 1) ?? []
    expect(changes).toEqual([
      {
        section: 'economy',
        block: first?.attrs.id,
        kind: 'edited',
        elsewhere: null,
        before: 'Utgiften er 4 mill. kroner i året.',
        after: 'Utgiften er 5 mill. kroner i året.',
        phrases: [{ before: '4', after: '5' }],
        causes: [],
      },
      {
        section: 'economy',
        block: second?.attrs.id,
        kind: 'added',
        elsewhere: null,
        before: '',
        after: 'Nytt etter innspill 7.',
        phrases: [],
        causes,
      },
    ])
  })

  it('holds what a point asks for: a new deadline is a change', () => {
    const before = text('1. Planen følges opp. {{frist: 2021-05-01}}')
    const after = sameIds(before, text('1. Planen følges opp.'))
    const [change] = changesIn(
      redlinePaper([{ key: 'proposal', content: before }], [{ key: 'proposal', content: after }]),
      sayer,
      () => [],
    )
    expect(change?.kind).toBe('edited')
    expect(change?.phrases).toEqual([{ before: 'Frist: 1. mai', after: '' }])
  })
})

it('a paper of twenty pages is compared in a tenth of a second', () => {
  const twice = (paper: typeof firstReadingPaper) =>
    [1, 2, 3].flatMap((copy) =>
      Object.entries(paper.sections).map(([key, source]) => ({
        key: `${key}${copy}`,
        content: text(source ?? '').map(
          (block) => ({ ...block, attrs: { ...block.attrs, id: newId<BlockId>() } }) as typeof block,
        ),
      })),
    )
  const [before, after] = [twice(firstReadingPaper), twice(secondReadingPaper)]
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now()
    redlinePaper(before, after)
    return performance.now() - start
  }).toSorted((a, b) => a - b)
  // the quickest of nine: other work on the machine is not what is measured
  expect(times[0]).toBeLessThan(100)
})
