import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { align } from '#shared/document/redline/align.ts'
import type { Content } from '#shared/document/model.ts'
import { inlinesOf, plainText } from '#shared/document/text.ts'
import type { BlobHash, EntryId, HearingInputId } from '#shared/ids.ts'
import type { ComposeTargets } from '#main/exchange/markdown/compose.ts'
import { blockSources, compose } from '#main/exchange/markdown/compose.ts'
import { readMarkdown, splitSections } from '#main/exchange/markdown/read-markdown.ts'
import { UnreadableText } from '#main/exchange/markdown/unreadable-text.ts'
import { isPlaceholder, writeMarkdown } from '#main/exchange/markdown/write-markdown.ts'
import type { ReferenceNumbers } from '#main/exchange/markdown/write-markdown.ts'
import { arbitraryContent } from '#support/arbitrary-content.ts'
import { newId } from '#support/builders.ts'

function numbersOf(content: Content): ReferenceNumbers {
  const nodes = content.flatMap((block) => inlinesOf(block))
  const entries = nodes.flatMap((node) => (node.type === 'citation' ? [node.attrs.entry] : []))
  const inputs = nodes.flatMap((node) => (node.type === 'inputReference' ? [node.attrs.input] : []))
  return {
    entries: new Map([...new Set(entries)].map((id, index) => [id, index + 1])),
    inputs: new Map([...new Set(inputs)].map((id, index) => [id, index + 1])),
  }
}

const targetsOf = ({ entries, inputs }: ReferenceNumbers): ComposeTargets => ({
  entry: (number) => [...entries].find(([, each]) => each === number)?.[0] ?? ('' as EntryId),
  input: (number) => [...inputs].find(([, each]) => each === number)?.[0] ?? ('' as HearingInputId),
  image: (key) => ({ blob: key as BlobHash, mediaType: 'image/png' }),
  newNoteId: () => newId(),
})

const read = (source: string, before: Content): Content => {
  const numbers = numbersOf(before)
  return readMarkdown(source, before, newId, targetsOf(numbers), numbers)
}

describe('a paper written as text and read again', () => {
  it('is the same, block for block, whatever it holds', () => {
    fc.assert(
      fc.property(arbitraryContent, (content) => {
        const written = writeMarkdown(content, numbersOf(content))
        expect(read(written.join('\n\n'), content)).toEqual(content)
      }),
      { numRuns: 500 },
    )
  })

  it('says the same without the paper at hand, but where it says that a block is kept', () => {
    fc.assert(
      fc.property(arbitraryContent, (content) => {
        const numbers = numbersOf(content)
        for (const [index, written] of writeMarkdown(content, numbers).entries()) {
          expect(blockSources(written)).toEqual([written])
          if (isPlaceholder(written)) continue
          const [again] = compose(written, newId, targetsOf(numbers))
          const [before, after] = [[content[index]], [again]].map((each) => plainText(each as Content))
          expect(after?.trim()).toBe(before?.trim())
        }
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    'Vanlig tekst med **fet**, *kursiv* og [lenke](https://example.no).',
    '1. Punkt {{ansvar: Rådmannen; frist: 2021-10-01}}',
    '  - under',
    '\\- ingen liste',
    '3\\. mai kom våren',
    'H<sub>2</sub>O og m<sup>2</sup><br>ny linje [^fotnote^]',
    '**<i>fet og kursiv</i>** til slutt',
    'Tabell: Tall\n| A | B |\n|---|---:|\n| a \\| b | 2 |',
  ])('«%s» is text that an officer can edit', (source) => {
    const [block] = compose(source, newId, targetsOf(numbersOf([])))
    expect(block).toBeDefined()
    expect(writeMarkdown(block === undefined ? [] : [block], numbersOf([]))).toEqual([source])
  })
})

describe('text that is not understood is refused with its fault', () => {
  const sections = [{ key: 'summary', title: 'Sammendrag' }]
  it.each([
    ['beforeFirstSection', 'Hei\n# Sammendrag\nTekst'],
    ['unknownSection', '# Samandrag\nTekst'],
    ['sectionTwice', '# Sammendrag\nEn\n# summary\nTo'],
  ])('%s', (fault, source) => {
    expect(() => splitSections(source, sections)).toThrow(
      new UnreadableText(fault as never, faultNear(source, fault)),
    )
  })
  it('a line that says that a block is kept, where there is none', () => {
    expect(() => read('[[Beholdes 1: tabell]]', [])).toThrow(UnreadableText)
  })
})

const faultNear = (source: string, fault: string): string => {
  const lines = source.split('\n')
  return fault === 'beforeFirstSection'
    ? (lines[0] ?? '')
    : (lines.findLast((line) => line.startsWith('# ')) ?? '').slice(2)
}

describe('an edited paper', () => {
  it('keeps what was not touched, to the last id', () => {
    const before = compose(
      'En {K-1} setning.\n\nTo ord om meråpent bibliotek i Breivik.',
      newId,
      targetsOf({ entries: new Map([[newId<EntryId>(), 1]]), inputs: new Map() }),
    )
    const [first, second] = writeMarkdown(before, numbersOf(before))
    const now = read(`${first}\n\n${second} Og mer.`, before)
    expect(now[0]).toBe(before[0])
    expect(align(before, now).map(({ same }) => same)).toEqual([true, false])
  })
})
