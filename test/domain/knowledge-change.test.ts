import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entryChange } from '#shared/domain/knowledge/entry-change.ts'
import { formatFigure } from '#shared/domain/knowledge/figure-number.ts'
import type { KnowledgeEntry, LinkRelation, Source } from '#shared/domain/knowledge/knowledge.ts'
import { isOld, standingOn } from '#shared/domain/knowledge/standing.ts'
import type { EntryId, SourceId } from '#shared/ids.ts'
import { changeText } from '#shared/packet/knowledge/change-text.ts'
import { sourceText, standingText } from '#shared/packet/knowledge/source-text.ts'
import { anEntry, aSource, newId } from '#support/builders.ts'

const ids = { case: newId(), theme: newId(), enteredBy: newId() } as Pick<
  KnowledgeEntry,
  'case' | 'theme' | 'enteredBy'
>
const old = newId<SourceId>()
const fresh = newId<SourceId>()
const titles = new Map([
  [old, 'Medarbeiderundersøkelsen 2019'],
  [fresh, 'Ny måling 2021'],
])
const stood = anEntry({
  ...ids,
  title: 'Fire av ti har fått opplæring',
  value: 41,
  unit: 'prosent',
  asOf: '2019-12-02',
  sources: [{ source: old, passage: '41 prosent' }],
})

const told = (after: Partial<KnowledgeEntry>, language: 'nb' | 'nn' = 'nb'): string => {
  const change = entryChange(stood, { ...stood, ...after })
  return change === null ? '' : changeText(change, 'first', (id) => titles.get(id), language)
}

describe('an entry that says something else than at the first reading', () => {
  it('is told by its figure, then and now, with their years', () => {
    expect(told({ value: 47, asOf: '2021-02-26' })).toBe(
      'Endret siden førstegangsbehandlingen: 41\u00a0prosent (2019) → 47\u00a0prosent (2021).',
    )
    expect(told({ value: 47, asOf: '2021-02-26' }, 'nn')).toBe(
      'Endra sidan førstegongshandsaminga: 41\u00a0prosent (2019) → 47\u00a0prosent (2021).',
    )
  })

  it('is told by the day where the years would not tell the figures apart', () => {
    expect(told({ asOf: '2019-12-31' })).toContain(
      '41\u00a0prosent (2. desember 2019) → 41\u00a0prosent (31. desember 2019)',
    )
  })

  it('is told by its former title and source, and of its text only that it is another', () => {
    const text = told({
      title: 'Nesten halvparten',
      text: 'Helt andre ord.',
      sources: [{ source: fresh, passage: '47 prosent' }],
    })
    expect(text).toContain('Ny tittel, før «Fire av ti har fått opplæring»')
    expect(text).toContain('Teksten er skrevet om')
    expect(text).toContain('Bygde før på «Medarbeiderundersøkelsen 2019»')
    expect(text).not.toContain('Helt andre ord')
  })

  it('is told when a figure came to or went, and when only the quoted place is another', () => {
    expect(told({ value: null })).toContain('41\u00a0prosent (2019) → uten tall')
    expect(told({ sources: [{ source: old, passage: 's. 4' }] })).toContain('Et annet sted i kilden er brukt')
    expect(told({ sources: [...stood.sources, { source: fresh, passage: '' }] })).toContain(
      'Ny kilde lagt til',
    )
  })

  it('is told when its series has other points', () => {
    expect(told({ series: [{ label: '2018', value: 1 }] })).toContain('Nye tall i serien')
  })
})

describe('whether an entry has changed', () => {
  const link = fc.record({
    relation: fc.constantFrom<LinkRelation>('supports', 'contradicts', 'related'),
    to: fc.record({ kind: fc.constant('entry' as const), id: fc.constant(newId<EntryId>()) }),
  })
  const uses = fc.uniqueArray(
    fc.record({ source: fc.constantFrom(old, fresh, newId<SourceId>()), passage: fc.string() }),
    { selector: ({ source }) => source },
  )

  it('does not hang on its links, theme, dimensions, version or who entered it, nor on the order of its sources', () => {
    fc.assert(
      fc.property(uses, fc.array(link), fc.integer(), (sources, links, seed) => {
        const before = { ...stood, sources }
        const turned = sources.toSorted((a, b) => (a.source < b.source ? -1 : 1) * (seed % 2 === 0 ? 1 : -1))
        const after = { ...before, sources: turned, links, version: 2, dimensions: [], theme: newId() }
        expect(entryChange(before, after as KnowledgeEntry)).toBeNull()
      }),
    )
  })

  it('is seen from both sides: what changed there has changed back', () => {
    const stated = fc.record({
      title: fc.constantFrom('a', 'b'),
      text: fc.constantFrom('a', 'b'),
      value: fc.constantFrom(null, 1, 2),
      unit: fc.constantFrom(null, 'prosent'),
      asOf: fc.constantFrom(null, '2019', '2020'),
      series: fc.constantFrom([], [{ label: '2019', value: 1 }]),
      sources: uses,
    })
    fc.assert(
      fc.property(stated, stated, (a, b) => {
        const [there, back] = [entryChange(a, b), entryChange(b, a)]
        expect(there === null).toBe(back === null)
        expect(there?.sources?.gone ?? []).toEqual(back?.sources?.added ?? [])
        expect(entryChange(a, a)).toBeNull()
      }),
    )
  })
})

describe('a source that no longer holds', () => {
  const source = (given: Partial<Source>): Source => aSource({ ...ids, accessed: '2019-03-31', ...given })
  const withdrawn = source({ standing: { kind: 'withdrawn', since: '2021-03-02', note: 'Tatt ned.' } })
  const superseded = source({
    standing: { kind: 'superseded', by: fresh, since: '2021-03-02', note: '' },
  })
  const when = { day: '2021-04-09', limit: null }

  it('is flagged with the day, and its successor where the reader may know it', () => {
    expect(standingText(withdrawn, null, when, 'nb')).toBe('Kilden er trukket tilbake 2. mars 2021.')
    expect(standingText(withdrawn, null, when, 'nn')).toBe('Kjelda er trekt tilbake 2. mars 2021.')
    const by = { author: 'Biblioteket', title: 'Hjelp i 2020', published: '2021' }
    expect(standingText(superseded, sourceText(by, 'nb'), when, 'nb')).toBe(
      'Kilden er erstattet 2. mars 2021 av Biblioteket: Hjelp i 2020 (2021).',
    )
    expect(standingText(superseded, null, when, 'nb')).toBe('Kilden er erstattet 2. mars 2021.')
  })

  it('held on the days before: what was printed then says so again', () => {
    expect(standingOn(withdrawn, '2021-03-01').kind).toBe('current')
    expect(standingText(withdrawn, null, { day: '2021-03-01', limit: null }, 'nb')).toBe('')
  })

  it('counts as old the day after the limit, reckoned in months to the day', () => {
    const read = source({ standing: { kind: 'current' } })
    expect(isOld(read, 24, '2021-03-31')).toBe(false)
    expect(isOld(read, 24, '2021-04-01')).toBe(true)
    // 31 June is none: all of June is in time
    expect(isOld(read, 27, '2021-06-30')).toBe(false)
    expect(isOld(read, 27, '2021-07-01')).toBe(true)
    expect(standingText(read, null, { day: '2021-04-01', limit: 24 }, 'nb')).toBe(
      'Kilden ble lest for mer enn 24 måneder siden.',
    )
    expect(standingText(read, null, { day: '2021-04-01', limit: null }, 'nb')).toBe('')
  })
})

describe('a figure of any size', () => {
  it('is printed with a comma, thousands apart, and by powers of ten where it is too long to read', () => {
    expect([32.5, 43600, -0.1, 0.1 + 0.2, 1e21, -1.2e-9].map(formatFigure)).toEqual([
      '32,5',
      '43\u00a0600',
      '−0,1',
      '0,3',
      '1\u00a0·\u00a010²¹',
      '−1,2\u00a0·\u00a010⁻⁹',
    ])
  })

  it('is never refused, and never anything but digits and signs', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(formatFigure(value)).toMatch(/^−?[\d\u00a0]+(,\d+)?(\u00a0·\u00a010⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)?$/)
      }),
    )
  })
})
