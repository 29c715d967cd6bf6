import { describe, expect, test } from 'vitest'
import { planSources } from '#shared/domain/knowledge/import/plan-sources.ts'
import type { ReferenceRecord } from '#shared/domain/knowledge/import/plan-sources.ts'
import type { CaseId, PersonId } from '#shared/ids.ts'
import { aSource } from '#support/builders-knowledge.ts'
import { newId } from '#support/ids.ts'

const source = { ...aSource({ case: newId<CaseId>(), enteredBy: newId<PersonId>() }), number: 3 }

describe('what references become', () => {
  const record: ReferenceRecord = {
    row: 1,
    type: 'webpage',
    title: 'Levekår',
    author: '',
    publisher: 'SSB',
    published: '2020-05',
    url: '',
    doi: '10.1234/ABC',
    accessed: '',
    abstract: '',
    licence: '',
    raw: 'TY  - ELEC',
  }
  const today = '2021-04-10'
  const sources = (records: readonly ReferenceRecord[], there = [source], ifThere: 'skip' | 'add' = 'skip') =>
    planSources(records, there, { ifThere, today }).rows.map((row) =>
      row.outcome === 'skip' ? [row.why, row.at] : row.outcome === 'refuse' ? row.refusal.code : row.outcome,
    )
  test('a DOI is an address, a publisher stands for an author, and the record is what is pinned', () => {
    const { rows, notes } = planSources([record], [], { ifThere: 'skip', today })
    expect(rows).toMatchObject([
      {
        facts: {
          kind: 'web',
          url: 'https://doi.org/10.1234/abc',
          author: 'SSB',
          savedText: 'TY  - ELEC',
          accessed: null,
        },
      },
    ])
    expect(notes).toEqual([{ row: 1, code: 'referenceOnly' }])
  })
  test.each([
    ['DOI', { doi: 'https://doi.org/10.1234/abc', title: 'Annet', published: '1999' }],
    ['title and year', { doi: '', title: 'LEVEKÅR ', published: '2020' }],
  ])('the same %s is the same reference', (_, change) => {
    expect(sources([record, { ...record, ...change, row: 9 }])).toEqual(['add', ['twice', 1]])
  })
  test('one that the case has by its address is left, or added again where that is chosen', () => {
    const again = { ...record, doi: '', url: 'http://www.example.no/undersokelse/' }
    expect(sources([again])).toEqual([['exists', 3]])
    expect(sources([again], [source], 'add')).toEqual(['add'])
  })
  test.each([
    ['no title', { title: '' }, 'source.titleMissing'],
    ['an address that runs something', { url: 'javascript:alert(1)' }, 'source.badAddress'],
    ['a day that has not come', { accessed: '2030-01-01' }, 'source.badDay'],
  ])('%s is refused', (_, change, code) => expect(sources([{ ...record, ...change }])).toEqual([code]))
})
