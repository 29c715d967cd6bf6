import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonths, isIsoDate } from '#shared/domain/calendar/dates.ts'
import { checkEntry, checkSource, isPeriod } from '#shared/domain/knowledge/check-knowledge.ts'
import { unsupportedClaims } from '#shared/domain/knowledge/claims.ts'
import { sourceFlags } from '#shared/domain/knowledge/standing.ts'
import type { Inline } from '#shared/document/model.ts'
import { anEntry, aSource, aTextBlock, newId } from '#support/builders.ts'

const claims = (text: string, key = 'facts', ...more: Inline[]): string[] => {
  const block = aTextBlock(text)
  const content = [{ ...block, content: [...block.content, ...more] }]
  return unsupportedClaims([{ key, content }]).map(({ why }) => why)
}

describe('a claim in a paper', () => {
  it.each([
    'Kommunen har 11 200 innbyggere.',
    '78 prosent er fornøyd.',
    'Utgiftene økte fra 21,4 til 32,5 millioner kroner.',
    'Halvparten av de ansatte svarer ja.',
    'Åtte av ti er fornøyde.',
    'I 2020 svarte 1 212 personer.',
  ])('is a figure without a source: «%s»', (text) => expect(claims(text)).toEqual(['figure']))

  it.each([
    'Ifølge kartleggingen viser flere at tilbudet er for dårlig.',
    'Undersøkelsen viser at de eldste er minst fornøyd.',
  ])('refers to a finding without a source: «%s»', (text) => expect(claims(text)).toEqual(['finding']))

  it.each([
    'Formannskapet behandlet saken 24. november 2020 (sak 20/01610).',
    'Kommuneloven § 13-1 tredje ledd og §§ 5-12 og 25-1 gjelder.',
    'Planen gjelder for perioden 2022–2025, jf. punkt 4 og vedlegg 2.',
    'Møtet var 15.9.2020, og planen revideres i 2024.',
    'Se K-14 og tabell 3.',
    'Kommunen mener at ordningen er god.',
    'Dette er vurdert av kommunedirektøren.',
  ])('is not one: «%s»', (text) => expect(claims(text)).toEqual([]))

  it('rests on what its paragraph cites, refers to or notes', () => {
    const text = '78 prosent er fornøyd.'
    expect(claims(text, 'facts', { type: 'citation', attrs: { entry: newId() } })).toEqual([])
    expect(claims(text, 'facts', { type: 'inputReference', attrs: { input: newId() } })).toEqual([])
    expect(claims(text, 'facts', { type: 'footnote', attrs: { id: newId() }, content: [] })).toEqual([])
  })

  it('is looked for where a paper tells what is, not where it proposes or weighs', () => {
    expect(claims('78 prosent er fornøyd.', 'proposal')).toEqual([])
    expect(claims('78 prosent er fornøyd.', 'assessment')).toEqual([])
    expect(claims('78 prosent er fornøyd.', 'egetAvsnitt')).toEqual(['figure'])
  })

  it('is never a heading', () => {
    const heading = aTextBlock('3 tiltak', { style: 'subheading' })
    expect(unsupportedClaims([{ key: 'facts', content: [heading] }])).toEqual([])
  })
})

describe('a source', () => {
  const read = { accessed: '2018-01-31', kind: 'report', standing: { kind: 'current' } } as const
  it('is old the day after its limit, and a statute never', () => {
    expect(sourceFlags(read, { today: '2021-01-31', months: 36 })).toEqual([])
    expect(sourceFlags(read, { today: '2021-02-01', months: 36 })).toEqual(['old'])
    expect(sourceFlags(read, { today: '2018-02-28', months: 1 })).toEqual([])
    expect(sourceFlags(read, { today: '2018-03-01', months: 1 })).toEqual(['old'])
    expect(sourceFlags({ ...read, kind: 'law' }, { today: '2030-01-01', months: 36 })).toEqual([])
  })

  it('tells that it was withdrawn or replaced, and that it is old besides', () => {
    const standing = { kind: 'withdrawn', since: '2020-01-01', note: '' } as const
    expect(sourceFlags({ ...read, standing }, { today: '2022-01-01', months: 36 })).toEqual([
      'withdrawn',
      'old',
    ])
  })

  it('is pinned by a text or a file, at a web address or none, on a day that has been', () => {
    const source = aSource({ case: newId(), enteredBy: newId() })
    const codeOf = (change: Partial<typeof source>): string | undefined =>
      checkSource({ ...source, ...change }, '2021-01-01')?.code
    expect(codeOf({})).toBeUndefined()
    expect(codeOf({ savedText: ' ', blob: null })).toBe('source.notPinned')
    expect(codeOf({ savedText: '', blob: newId() })).toBeUndefined()
    expect(codeOf({ url: null })).toBeUndefined()
    for (const url of [
      'javascript:alert(1)',
      'file:///etc/passwd',
      'data:text/html,x',
      'http://',
      'example.no',
    ])
      expect(codeOf({ url }), url).toBe('source.badAddress')
    expect(codeOf({ accessed: '2021-01-02' })).toBe('source.badDay')
    expect(codeOf({ accessed: '2020-02-30' })).toBe('source.badDay')
    expect(codeOf({ title: '  ' })).toBe('source.titleMissing')
  })
})

describe('an entry', () => {
  const entry = anEntry({ case: newId(), theme: newId(), enteredBy: newId() })
  const codeOf = (change: Partial<typeof entry>): string | undefined =>
    checkEntry({ ...entry, ...change })?.code
  it('has a title, and a figure has a figure', () => {
    expect(codeOf({})).toBeUndefined()
    expect(codeOf({ title: '' })).toBe('entry.titleMissing')
    expect(codeOf({ value: null, series: [] })).toBe('entry.figureMissing')
    expect(codeOf({ value: null, series: [], kind: 'fact' })).toBeUndefined()
    expect(codeOf({ value: NaN })).toBe('entry.badNumber')
    expect(codeOf({ series: [{ label: 'a', value: Infinity }] })).toBe('entry.badNumber')
  })

  it('names each point of its series, each source passage and each link once', () => {
    const series = [
      { label: '2018', value: 1 },
      { label: '2018 ', value: 2 },
    ]
    expect(codeOf({ series })).toBe('entry.seriesNames')
    const use = { source: newId<never>(), passage: 's. 3' }
    expect(codeOf({ sources: [use, { ...use, passage: 's. 4' }] })).toBeUndefined()
    expect(codeOf({ sources: [use, use] })).toBe('entry.sourceTwice')
    const to = { kind: 'entry', id: newId<never>() } as const
    expect(
      codeOf({
        links: [
          { relation: 'supports', to },
          { relation: 'follows', to },
        ],
      }),
    ).toBe('entry.linkTwice')
  })

  it.each(['2020', '2020-05', '2020-05-31'])('is true for %s', (text) => expect(isPeriod(text)).toBe(true))
  it.each(['20', '2020-13', '2020-02-30', '31.12.2020', '2020-5', 'i fjor', ''])(
    'is not true for «%s»',
    (text) => expect(isPeriod(text)).toBe(false),
  )
})

describe('so many months on', () => {
  it('is the same day, or the last of a month that lacks it; there and back is never later', () => {
    expect(addMonths('2020-01-31', 1)).toBe('2020-02-29')
    expect(addMonths('2020-12-15', 1)).toBe('2021-01-15')
    expect(addMonths('2020-03-31', -1)).toBe('2020-02-29')
    const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(day, fc.integer({ min: -240, max: 240 }), (date, months) => {
        const from = date.toISOString().slice(0, 10)
        const to = addMonths(from, months)
        expect(isIsoDate(to)).toBe(true)
        expect(to.slice(8) <= from.slice(8)).toBe(true)
        expect(addMonths(to, -months) <= from).toBe(true)
        const count = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7))
        expect(count(to) - count(from)).toBe(months)
      }),
    )
  })
})
