import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { guessMapping } from '#shared/domain/knowledge/import/fields.ts'
import type { ImportField, Mapping } from '#shared/domain/knowledge/import/fields.ts'
import { planEntries } from '#shared/domain/knowledge/import/plan-entries.ts'
import { planSources } from '#shared/domain/knowledge/import/plan-sources.ts'
import type { ReferenceRecord } from '#shared/domain/knowledge/import/plan-sources.ts'
import type { EntryChoices, KnownEntries } from '#shared/domain/knowledge/import/plan.ts'
import { countOutcomes } from '#shared/domain/knowledge/import/plan.ts'
import {
  isAmbiguous,
  readKind,
  readNumber,
  readPeriod,
  readSeries,
  readYes,
} from '#shared/domain/knowledge/import/read-values.ts'
import type { Cell, TableRow } from '#shared/domain/knowledge/import/table.ts'
import { formatDecimal } from '#shared/domain/calendar/dates.ts'
import type { CaseId, EntryId, PersonId, ThemeId } from '#shared/ids.ts'
import { isRefusal } from '#shared/refusal.ts'
import { aSource, anEntry, aTheme } from '#support/builders-knowledge.ts'
import { newId } from '#support/ids.ts'
import { refused } from '#support/store.ts'

const file = newId<CaseId>()
const theme = aTheme({ case: file, number: 1, name: 'Oppvekst' })
const source = {
  ...aSource({ case: file, enteredBy: newId<PersonId>() }),
  number: 3,
  title: 'Folkehelseprofil; Solvik',
}
const entry = {
  ...anEntry({ case: file, theme: theme.id, enteredBy: newId<PersonId>() }),
  title: 'Barn i barnehage',
  text: 'Slik det var.',
}
const known: KnownEntries = { themes: [theme], sources: [source], entries: [entry] }
const choices: EntryChoices = { ifThere: 'skip', makeThemes: false, theme: null }
const columns = ['theme', 'title', 'text', 'value'] as const satisfies readonly ImportField[]

const rowsOf = (...rows: readonly (readonly Cell[])[]): TableRow[] =>
  rows.map((cells, index) => ({ number: index + 2, cells }))
const plan = (
  rows: readonly TableRow[],
  {
    mapping = columns,
    known: there = known,
    ...chosen
  }: Partial<EntryChoices> & { mapping?: Mapping; known?: KnownEntries } = {},
) => planEntries(rows, mapping, there, { ...choices, ...chosen })
const told = (...given: Parameters<typeof plan>) =>
  plan(...given).rows.map((row) => {
    if (row.outcome === 'refuse') return [row.row, row.refusal.code]
    return row.outcome === 'skip' ? [row.row, row.why, row.at] : [row.row, row.outcome]
  })

describe('what a cell says', () => {
  test.each([
    ['32,5', 32.5],
    ['32.5', 32.5],
    ['1 212', 1212],
    ['1\u00a0212,25', 1212.25],
    ['1\u202f212\u202f000', 1_212_000],
    ['1.212.000', 1_212_000],
    ['1,212,000.5', 1_212_000.5],
    ['−3,5', -3.5],
    ['-3,5', -3.5],
    ['+4', 4],
    [7, 7],
    ['', null],
  ])('%j is the number %j', (cell, value) => expect(readNumber(cell)).toBe(value))
  test.each(['tolv', '1,2,3', '1..2', '12 %', '=1+1', '1e5', '--3', '1,21.000', 'Infinity'])(
    '%j is no number',
    (cell) => {
      expect(refused(readNumber(cell)).code).toBe('entry.badNumber')
    },
  )
  test('a number as the program prints it is read as what it was', () => {
    const number = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((whole) => whole / 1000)
    fc.assert(fc.property(number, (value) => void expect(readNumber(formatDecimal(value))).toBe(value + 0)))
  })
  test('a point before three digits may be thousands: it is told', () => {
    expect(['1.212', '-1.212', '1.21', '1.212.000', '1,212'].map(isAmbiguous)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
  })
  test.each([
    ['31.12.2019', '2019-12-31'],
    ['1.5.20', '2020-05-01'],
    ['2019-12-31', '2019-12-31'],
    ['2019-12', '2019-12'],
    ['12.2019', '2019-12'],
    ['2019', '2019'],
    [2019, '2019'],
    ['', null],
  ])('%j is the period %j', (cell, period) => expect(readPeriod(cell)).toBe(period))
  test.each(['31.2.2019', 'i fjor', '2019/2020', '13.2019', 43_830])('%j is no period', (cell) => {
    expect(refused(readPeriod(cell)).code).toBe('entry.badPeriod')
  })
  test('a series is points with names', () => {
    expect(readSeries('2014=21,4; 2015: 22,9;\n2016 = 1 023')).toEqual([
      { label: '2014', value: 21.4 },
      { label: '2015', value: 22.9 },
      { label: '2016', value: 1023 },
    ])
    for (const bad of ['21,4; 22,9', '2014=', '2014=mange']) expect(isRefusal(readSeries(bad))).toBe(true)
  })
  test.each([
    ['Utfordring', 'challenge'],
    ['MULIGHET', 'possibility'],
    ['moglegheit', 'possibility'],
    ['Tall', 'figure'],
    ['tal', 'figure'],
    ['law', 'law'],
    ['', 'fact'],
  ])('%j is of the kind %s', (cell, kind) => expect(readKind(cell, 'fact')).toBe(kind))
  test('a kind that is none is refused', () =>
    expect(refused(readKind('roman', 'fact')).code).toBe('importRow.badKind'))
  test('a cross, a yes and a 1 mean yes; what is neither yes nor no is refused', () => {
    expect(['x', 'X', 'ja', '1', 1, 'Yes', '✓'].map(readYes)).toEqual(Array.from({ length: 7 }, () => true))
    expect(['', 'nei', '0', 0, '-', 'no'].map(readYes)).toEqual(Array.from({ length: 6 }, () => false))
    expect(refused(readYes('kanskje')).code).toBe('importRow.badYes')
  })
})

describe('columns', () => {
  test.each([
    [
      ['Tittel', 'Tekst', 'Tema', 'Verdi', 'Enhet', 'Gjelder', 'Kilde'],
      ['title', 'text', 'theme', 'value', 'unit', 'asOf', 'source'],
    ],
    [
      ['Tittel', 'Skildring', 'Tema', 'Eining', 'Kjelde', 'Stad'],
      ['title', 'text', 'theme', 'unit', 'source', 'passage'],
    ],
    [
      ['Title', 'Text', 'Topic', 'Value', 'Unit', 'Year', 'Source'],
      ['title', 'text', 'theme', 'value', 'unit', 'asOf', 'source'],
    ],
    [
      ['Økonomisk', 'MILJØMESSIG', 'sosial (x)', 'Måleenhet'],
      ['economic', 'environmental', 'social', 'unit'],
    ],
    [
      ['Nr.', 'Tittel', 'Navn', ''],
      [null, 'title', null, null],
    ],
  ])('%j are guessed', (header, fields) => expect(guessMapping(header)).toEqual(fields))
})

describe('what rows become', () => {
  test('each is added under its theme, whatever its case', () => {
    expect(told(rowsOf(['OPPVEKST', 'Ny', 'x', 4], ['1. Oppvekst', 'Ny to', '', '']))).toEqual([
      [2, 'add'],
      [3, 'add'],
    ])
  })
  test('a theme that is not there refuses its rows, until it may be made', () => {
    const rows = rowsOf(['Klima', 'En', '', 1], ['klima', 'To', '', 2])
    expect(told(rows)).toEqual([
      [2, 'importRow.themeUnknown'],
      [3, 'importRow.themeUnknown'],
    ])
    expect(plan(rows).newThemes).toEqual(['Klima'])
    expect(told(rows, { makeThemes: true })).toEqual([
      [2, 'add'],
      [3, 'add'],
    ])
  })
  test('rows without a theme go under the one that is chosen', () => {
    expect(told(rowsOf(['', 'En', '', 1]))).toEqual([[2, 'importRow.themeMissing']])
    expect(told(rowsOf(['', 'En', '', 1]), { theme: theme.id })).toEqual([[2, 'add']])
  })
  test('the same row twice is taken once, and said where it stood before', () => {
    expect(told(rowsOf(['Oppvekst', 'En', '', 1], ['oppvekst', 'en', '', '1,0']))).toEqual([
      [2, 'add'],
      [3, 'twice', 2],
    ])
  })
  test('what is there already is left, updated or added again, as is chosen', () => {
    const rows = rowsOf(['Oppvekst', 'barn  i barnehage', 'Slik det er.', 99])
    expect(told(rows)).toEqual([[2, 'exists', entry.number]])
    expect(told(rows, { ifThere: 'add' })).toEqual([[2, 'add']])
    expect(plan(rows, { ifThere: 'update' }).rows).toMatchObject([
      // what the file has no column for stays
      {
        outcome: 'update',
        entry: entry.id,
        facts: { text: 'Slik det er.', value: 99, unit: 'prosent', series: entry.series },
      },
    ])
  })
  test('what would change nothing is left', () => {
    const rows = rowsOf(['Oppvekst', entry.title, entry.text, entry.value ?? ''])
    expect(told(rows, { ifThere: 'update' })).toEqual([[2, 'same', entry.number]])
  })
  test('two rows cannot both update the same entry', () => {
    const rows = rowsOf(['Oppvekst', entry.title, 'a', 1], ['Oppvekst', entry.title, 'b', 2])
    expect(told(rows, { ifThere: 'update' })).toEqual([
      [2, 'update'],
      [3, 'importRow.updatesTwice'],
    ])
  })
  test.each([
    ['no title', ['Oppvekst', ' ', 'x', 1], 'entry.titleMissing'],
    ['a number that is none', ['Oppvekst', 'En', 'x', 'tolv'], 'entry.badNumber'],
    ['more cells than columns', ['Oppvekst', 'En', 'x', 1, 'y'], 'importRow.tooManyCells'],
    ['letters that were read wrongly once', ['Oppvekst', 'LevekÃ¥r', 'x', 1], 'importRow.garbled'],
    ['letters that are lost', ['Oppvekst', 'Levek\ufffdr', 'x', 1], 'importRow.garbled'],
    ['a title that is too long', ['Oppvekst', 'x'.repeat(301), 'x', 1], 'importRow.tooLong'],
  ] as const)('%s is refused with its row', (_, cells, code) =>
    expect(told(rowsOf([...cells]))).toEqual([[2, code]]),
  )
  test('a figure without a number is refused', () => {
    expect(told(rowsOf(['Oppvekst', 'En', 'tall']), { mapping: ['theme', 'title', 'kind'] })).toEqual([
      [2, 'entry.figureMissing'],
    ])
  })
  test('sources are named by number or title; one that is not there is refused', () => {
    const mapping = ['theme', 'title', 'source', 'passage'] as const
    const uses = (cell: Cell) => {
      const [row] = plan(rowsOf(['Oppvekst', 'En', cell, 's. 4']), { mapping }).rows
      if (row?.outcome === 'refuse') return row.refusal.code
      return row?.outcome === 'add' ? row.facts.sources : row
    }
    const use = [{ source: source.id, passage: 's. 4' }]
    expect([uses(3), uses('3'), uses('folkehelseprofil; solvik')]).toEqual([use, use, use])
    expect(uses('8')).toBe('importRow.sourceUnknown')
    expect(uses('3; 3')).toBe('entry.sourceTwice')
  })
  test('a formula is text', () => {
    const [row] = plan(rowsOf(['Oppvekst', '=HYPERLINK("http://x")', '@SUM(A1)', 1])).rows
    expect(row).toMatchObject({ facts: { title: '=HYPERLINK("http://x")', text: '@SUM(A1)' } })
  })
  test('characters that nobody sees are taken out, lines of a text are kept', () => {
    const [row] = plan(rowsOf(['Oppvekst', 'a\u202eb\u0000c', 'en\r\nto\u200b', 1])).rows
    expect(row).toMatchObject({ facts: { title: 'abc', text: 'en\nto' } })
  })
  test('every row comes to one outcome, in the order of the file, and twice the same', () => {
    const cell = fc.oneof(
      fc.constantFrom<Cell>('Oppvekst', 'Klima', '', 'En', entry.title, '1,5', 'x'),
      fc.integer(),
    )
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 20 }),
        fc.constantFrom('skip', 'update', 'add'),
        (cells, ifThere) => {
          const rows = rowsOf(...cells)
          const first = plan(rows, { ifThere, makeThemes: true })
          expect(first.rows.map(({ row }) => row)).toEqual(rows.map(({ number }) => number))
          expect(plan(rows, { ifThere, makeThemes: true })).toEqual(first)
          const counts = countOutcomes(first)
          expect(counts.add + counts.update + counts.skip + counts.refuse).toBe(rows.length)
        },
      ),
    )
  })
  test('a file that was taken in adds nothing the second time', () => {
    const rows = rowsOf(['Oppvekst', 'En', 'x', 1], ['Klima', 'To', 'y', '2,5'])
    const first = plan(rows, { makeThemes: true })
    const themes = [theme, { id: newId<ThemeId>(), number: 2, name: 'Klima' }]
    const entries = first.rows.flatMap((row, index) =>
      row.outcome === 'add'
        ? [{ ...row.facts, theme: themes[index]?.id ?? theme.id, id: newId<EntryId>(), number: index + 50 }]
        : [],
    )
    expect(told(rows, { known: { ...known, themes, entries } })).toEqual([
      [2, 'same', 50],
      [3, 'same', 51],
    ])
  })
})

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
