import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { guessMapping, importFields } from '#shared/domain/knowledge/import/fields.ts'
import {
  isAmbiguous,
  readKind,
  readNumber,
  readPeriod,
  readSeries,
  readYes,
} from '#shared/domain/knowledge/import/read-values.ts'
import { formatDecimal } from '#shared/domain/calendar/dates.ts'
import { knowledgeFileWords } from '#shared/text/screen/case/knowledge-files.ts'
import { knowledgeWords } from '#shared/text/screen/case/knowledge.ts'
import { isRefusal } from '#shared/refusal.ts'
import { refused } from '#support/store.ts'

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
    fc.assert(
      fc.property(number, (value) => {
        expect(readNumber(formatDecimal(value))).toBe(value + 0)
      }),
    )
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

describe.each(['nb', 'nn', 'en'] as const)('what the program writes in %s', (language) => {
  test('has columns that it knows again', () => {
    expect(guessMapping(importFields.map((field) => knowledgeFileWords[language].fields[field]))).toEqual(
      importFields,
    )
  })
  test('has kinds that it knows again', () => {
    for (const [kind, word] of Object.entries(knowledgeWords[language].kinds))
      expect(readKind(word, 'fact')).toBe(kind)
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
