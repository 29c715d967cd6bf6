import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '#shared/document/model.ts'
import { boldTitles, placeSections } from '#shared/domain/paper/place-sections.ts'
import type { OutsideBlock, PlacedDocument } from '#shared/domain/paper/place-sections.ts'
import { likeness, plainTitle } from '#shared/domain/paper/section-titles.ts'
import { standardTemplates } from '#shared/domain/paper/standard-template.ts'
import { plainText } from '#shared/document/text.ts'
import { newId } from '#support/builders.ts'

const { sections } = standardTemplates.decision

const line = (text: string, bold = false): OutsideBlock => ({
  level: 0,
  block: {
    type: 'textBlock',
    attrs: { id: newId(), style: 'paragraph', level: 0 },
    content: [bold ? { type: 'text', text, marks: [{ type: 'bold' }] } : { type: 'text', text }],
  },
})
const heading = (level: number, text: string): OutsideBlock => {
  const { block } = line(text)
  return { level, block: { ...block, attrs: { ...block.attrs, style: 'heading' } } as Block }
}

const told = ({ sections: placed, unplaced }: PlacedDocument): string[] => [
  ...placed.map(({ key, content }) => `${key}: ${plainText(content)}`),
  ...unplaced.map(({ heading: name, proposed, content }) => `? ${name} → ${proposed}: ${plainText(content)}`),
]

describe('the headings of a document are set against the sections of the template', () => {
  it.each([
    ['Bakgrunn', 'background'],
    ['1. Bakgrunn', 'background'],
    ['2.3 Økonomiske konsekvenser:', 'economy'],
    ['ØKONOMISKE KONSEKVENSAR', 'economy'],
    ['Økonomiske konsekvensar', 'economy'],
    ['Okonomiske konsekvenser', 'economy'],
    ['Økonomi', 'economy'],
    ['Konsekvenser for økonomien', 'economy'],
    ['Kapittel 4 Vurdering', 'assessment'],
    ['Vurderingar', 'assessment'],
    ['Rådmannens innstilling', 'proposal'],
    ['Kommunedirektøren sitt framlegg til vedtak', 'proposal'],
    ['IV. Samandrag', 'summary'],
    ['b) Barn og unge', 'children'],
    ['Klima og miljøet', 'climate'],
  ])('«%s» is %s', (title, key) => {
    expect(told(placeSections([heading(1, title), line('Tekst')], sections))).toEqual([`${key}: Tekst`])
  })

  it('what none of them bears is told apart, with the section that it may belong to', () => {
    const document = [
      line('Kort innledning.'),
      heading(1, 'Bakgrunn'),
      line('Derfor.'),
      heading(1, 'Kommunens historie'),
      line('For lenge siden.'),
      heading(1, 'Vurdering av økonomien'),
      line('Dyrt.'),
      heading(1, 'Bakgrunn'),
      line('En gang til.'),
    ]
    expect(told(placeSections(document, sections))).toEqual([
      'background: Derfor.',
      '? null → summary: Kort innledning.',
      '? Kommunens historie → background: For lenge siden.',
      '? Vurdering av økonomien → assessment: Dyrt.',
      '? Bakgrunn → background: En gang til.',
    ])
  })

  it('headings below stay in their section, in two levels, none skipped', () => {
    const document = [
      heading(1, 'Vurdering'),
      heading(3, 'Alternativer som er vurdert'),
      line('A.'),
      heading(4, 'Økonomi'),
      line('B.'),
    ]
    const placed = placeSections(document, sections)
    expect(placed.sections.map(({ key }) => key)).toEqual(['assessment'])
    expect(
      placed.sections[0]?.content.map((block) => block.type === 'textBlock' && block.attrs.style),
    ).toEqual(['heading', 'paragraph', 'subheading', 'paragraph'])
  })

  it('a whole line in bold that is a title is a heading; other bold text is not', () => {
    const document = [line('Sammendrag', true), line('Kort.'), line('Viktig', true), line('Mer.')]
    expect(told(placeSections(boldTitles(document, sections), sections))).toEqual([
      'summary: Kort.\nViktig\nMer.',
    ])
  })

  it('loses no text, whatever the headings', () => {
    const text = fc.oneof(
      fc.constantFrom(...sections.flatMap(({ title }) => [title.nb, title.nn, `2 ${title.nb}`])),
      fc.lorem({ maxCount: 3 }),
    )
    const any = fc
      .tuple(fc.integer({ min: 0, max: 4 }), text)
      .map(([level, said]) => (level === 0 ? line(said) : heading(level, said)))
    fc.assert(
      fc.property(fc.array(any), (document) => {
        const { sections: placed, unplaced } = placeSections(document, sections)
        const heads = [...placed, ...unplaced].flatMap(({ heading: name }) => name ?? [])
        const rest = [...placed, ...unplaced].flatMap(({ content }) =>
          content.map((block) => plainText([block])),
        )
        const all = document.map(({ block }) => plainText([block]))
        expect([...heads, ...rest].toSorted()).toEqual(all.toSorted())
        expect(new Set(placed.map(({ key }) => key)).size).toBe(placed.length)
      }),
    )
  })
})

describe('titles are compared by what they say', () => {
  it('without number, mark or case', () => {
    expect(plainTitle(' 3.2. Klima og miljø: ')).toBe('klima og miljø')
    expect(plainTitle('Vurdering')).toBe('vurdering')
    expect(plainTitle('I dag')).toBe('i dag')
  })
  it('and other things are unlike', () => {
    expect(likeness('vurdering', 'vedlegg')).toBeLessThan(0.55)
    expect(likeness('folkehelse', 'barn og unge')).toBeLessThan(0.55)
  })
})
