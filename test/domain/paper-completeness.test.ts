import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { missingFromPaper } from '#shared/domain/paper/completeness.ts'
import type { PaperContext } from '#shared/domain/paper/completeness.ts'
import { standardSections } from '#shared/domain/paper/standard-sections.ts'
import { standardTemplates } from '#shared/domain/paper/standard-template.ts'
import type { Block, Content, Inline, TextStyle } from '#shared/document/model.ts'
import type { BlobHash, BlockId, EntryId, HearingInputId, SectionId } from '#shared/ids.ts'

const { decision, information, question } = standardTemplates
const single: PaperContext = { stage: 'single', attachments: [{ number: 1, title: 'Høringsutkast' }] }

let made = 0
function block(
  words: string,
  style: TextStyle = 'paragraph',
  more: readonly Inline[] = [],
  level = 0,
): Block {
  made += 1
  const content: readonly Inline[] = [{ type: 'text', text: words }, ...more]
  return { type: 'textBlock', attrs: { id: `b${made}` as BlockId, style, level }, content }
}

type Filled = Readonly<Record<string, Content>>
const required: Filled = {
  proposal: [block('Temaplanen vedtas.', 'numbered'), block('Planen revideres innen 2025.', 'numbered')],
  summary: [block('Planen setter retning for tolv år.')],
  facts: [block('Kommunen har 54 tjenester.')],
  assessment: [block('Planen er godt begrunnet.')],
  economy: [block('Planen koster 4,2 mill. kroner i året.')],
}
const paper = (filled: Filled) => ({
  sections: Object.entries(filled).map(([key, content]) => ({ id: `s-${key}` as SectionId, key, content })),
})
const check = (filled: Filled, context: Partial<PaperContext> = {}, template = decision) =>
  missingFromPaper(paper(filled), template, { ...single, ...context })
const codes = (filled: Filled, context: Partial<PaperContext> = {}, template = decision) =>
  check(filled, context, template).missing.map(({ code, facts }) =>
    `${code} ${facts['section'] ?? ''}`.trim(),
  )

describe('the standard templates', () => {
  test('stand in printed order, in both languages, with help for the writer', () => {
    expect(decision.sections.map((section) => section.key)).toEqual([
      'proposal',
      'summary',
      'changes',
      'background',
      'facts',
      'legalBasis',
      'knowledge',
      'participation',
      'assessment',
      'alternatives',
      'economy',
      'climate',
      'sustainability',
      'children',
      'universalDesign',
      'publicHealth',
      'conclusion',
    ])
    for (const { title, guidance } of [...standardSections, ...question.sections]) {
      for (const words of [title.nb, title.nn, guidance.nb, guidance.nn]) expect(words.trim()).not.toBe('')
    }
  })

  test('a decision asks for proposal, summary, facts, assessment and economy', () => {
    expect(decision.sections.filter((s) => s.required).map((s) => s.key)).toEqual(Object.keys(required))
    expect(information.sections.filter((s) => s.required).map((s) => s.key)).toEqual(['proposal', 'facts'])
    expect(question.sections.map((s) => [s.key, s.required])).toEqual([['facts', true]])
  })

  test('print the titles that a politician knows', () => {
    const title = (key: string) => decision.sections.find((section) => section.key === key)?.title
    expect(title('proposal')).toEqual({
      nb: 'Kommunedirektørens forslag til vedtak',
      nn: 'Kommunedirektøren sitt framlegg til vedtak',
    })
    expect(title('changes')?.nb).toBe('Hva er endret siden førstegangsbehandlingen')
  })
})

describe('a case paper', () => {
  test('with its required sections is complete', () => {
    expect(check(required)).toEqual({ missing: [], warnings: [] })
  })

  test('lacks every required section that is empty, missing or blank, and no other', () => {
    const keys = Object.keys(required)
    fc.assert(
      fc.property(fc.subarray(keys), fc.subarray(keys), (left, blank) => {
        const filled = Object.fromEntries(
          left.map((key) => [key, blank.includes(key) ? [block('  ')] : (required[key] ?? [])]),
        )
        const lacking = keys.filter((key) => !left.includes(key) || blank.includes(key))
        expect(codes(filled)).toEqual(lacking.map((key) => `paper.sectionEmpty ${key}`))
      }),
    )
    expect(check({}).missing[0]).toMatchObject({ ground: 'koml. § 13-1 tredje ledd' })
  })

  test('tells at the second reading what has changed, and at no other', () => {
    expect(codes(required, { stage: 'second' })).toEqual(['paper.sectionEmpty changes'])
    expect(codes({ ...required, changes: [block('Punkt 3 er nytt.')] }, { stage: 'second' })).toEqual([])
    for (const stage of ['first', 'single', 'council', 'mandate'] as const)
      expect(codes(required, { stage })).toEqual([])
    const silent = {
      ...decision,
      sections: decision.sections.filter((section) => section.role !== 'changes'),
    }
    expect(codes(required, { stage: 'second' }, silent)).toEqual(['paper.templateWithoutChanges'])
  })

  test('describes its pictures to those who do not see them', () => {
    const image = (alt: string): Block => ({
      type: 'image',
      attrs: {
        id: 'i' as BlockId,
        blob: 'h' as BlobHash,
        mediaType: 'image/png',
        alt,
        caption: 'Kart',
        width: 100,
      },
    })
    expect(codes({ ...required, background: [image(' ')] })).toEqual(['paper.imageWithoutAlt background'])
    expect(codes({ ...required, background: [image('Kart over Teglverkstomta')] })).toEqual([])
  })

  test('gives its tables a header row and a caption', () => {
    const table = (header: boolean, caption: string): Block => ({
      type: 'table',
      attrs: { id: 't' as BlockId, caption },
      content: [true, false].map((top) => ({
        type: 'tableRow',
        content: [
          {
            type: 'tableCell',
            attrs: { header: header && top, align: 'left', colspan: 1, rowspan: 1 },
            content: [{ type: 'text', text: 'År' }],
          },
        ],
      })),
    })
    expect(codes({ ...required, background: [table(true, 'Utgifter')] })).toEqual([])
    expect(codes({ ...required, background: [table(false, ' ')] })).toEqual([
      'paper.tableWithoutHeader background',
      'paper.tableWithoutCaption background',
    ])
  })

  test('cites only entries and inputs that exist, in running text and in table cells', () => {
    const citation: Inline = { type: 'citation', attrs: { entry: 'K-14' as EntryId } }
    const reference: Inline = { type: 'inputReference', attrs: { input: 'I-7' as HearingInputId } }
    const filled = { ...required, knowledge: [block('Se', 'paragraph', [citation, reference])] }
    const known = { entries: new Set(['K-14' as EntryId]), inputs: new Set(['I-7' as HearingInputId]) }
    expect(codes(filled, known)).toEqual([])
    expect(codes(filled, { entries: new Set<EntryId>(), inputs: new Set<HearingInputId>() })).toEqual([
      'paper.citationBroken knowledge',
      'paper.inputReferenceBroken knowledge',
    ])
    expect(codes(filled)).toEqual([])
  })

  test('numbers the points of its proposal, for they are voted over one by one', () => {
    const proposal = (...content: readonly Block[]) => codes({ ...required, proposal: content })
    expect(proposal(block('Møteboken godkjennes.'))).toEqual([])
    expect(
      proposal(
        block('Formannskapet innstiller:'),
        block('Planen vedtas.', 'numbered'),
        block('Under a', 'numbered', [], 1),
      ),
    ).toEqual([])
    expect(proposal(block('Planen vedtas.'), block('Planen revideres.'))).toEqual([
      'paper.pointNotNumbered proposal',
      'paper.pointNotNumbered proposal',
    ])
    expect(proposal(block('Planen vedtas.', 'numbered'), block('Planen revideres.', 'bullet'))).toEqual([
      'paper.pointNotNumbered proposal',
    ])
    expect(proposal(block('Høringsparter', 'numbered'), block('Eldrerådet', 'bullet', [], 1))).toEqual([])
  })

  test('lists each attachment once, by a title', () => {
    const attachments = [
      { number: 1, title: 'Kart' },
      { number: 1, title: ' ' },
    ]
    expect(codes(required, { attachments })).toEqual([
      'paper.attachmentWithoutTitle',
      'paper.attachmentNumberTwice',
    ])
  })

  test('with a summary of more than 150 words is warned, not stopped', () => {
    const summary = (words: number): Content => [block(Array.from({ length: words }, () => 'ord').join(' '))]
    expect(check({ ...required, summary: summary(150) })).toEqual({ missing: [], warnings: [] })
    expect(check({ ...required, summary: summary(151) })).toMatchObject({
      missing: [],
      warnings: [{ code: 'paper.sectionTooLong', facts: { section: 'summary', words: 151, limit: 150 } }],
    })
  })

  test('for information needs a proposal and facts; a question needs its question', () => {
    expect(codes({}, {}, information)).toEqual(['paper.sectionEmpty proposal', 'paper.sectionEmpty facts'])
    expect(codes({}, {}, question)).toEqual(['paper.sectionEmpty facts'])
    expect(codes({ facts: required['facts'] ?? [] }, { stage: 'second' }, question)).toEqual([])
  })
})
