import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allocate, checkPattern, printNumber } from '#shared/domain/meeting/numbering.ts'
import type { Counter, ItemToNumber } from '#shared/domain/meeting/numbering.ts'
import type { AgendaItemId, CommitteeId } from '#shared/ids.ts'
import { isRefusal } from '#shared/refusal.ts'

const formannskap = 'formannskap' as CommitteeId
const parts = { kind: 'PS', sequence: 1, year: 2020, committee: 'KST' } as const

function item(id: string, position: number, more: Partial<ItemToNumber> = {}): ItemToNumber {
  const shape = {
    kind: 'PS',
    committee: formannskap,
    series: 'PS',
    pattern: '{kind} {n}/{yy}',
    abbreviation: 'F',
  } as const
  return { id: id as AgendaItemId, position, number: null, ...shape, ...more }
}

const number = (sequence: number, year = 2020): NonNullable<ItemToNumber['number']> => ({
  sequence,
  year,
  printed: `PS ${sequence}/${year % 100}`,
})

describe('patterns of case numbers', () => {
  test.each([
    ['{kind} {n}/{yy}', { sequence: 45 }, 'PS 45/20'],
    ['{kind} {n}/{y}', { sequence: 19, year: 2008 }, 'PS 19/8'],
    ['{committee}-{n}/{yy}', { sequence: 63, year: 2016 }, 'KST-63/16'],
    ['F-{n}/{yy}', { sequence: 35, year: 2014 }, 'F-35/14'],
    ['{n:4}/{yy}', { sequence: 8 }, '0008/20'],
    ['{yyyy}/{n}', { sequence: 1381, year: 2015 }, '2015/1381'],
    ['{n:4}/{yy}', { sequence: 12_345 }, '12345/20'],
    ['{kind} {n}/{yy}', { sequence: 3, year: 2008 }, 'PS 3/08'],
  ])('%s prints %o as %s', (pattern, change, printed) => {
    expect(checkPattern(pattern)).toBeNull()
    expect(printNumber(pattern, { ...parts, ...change })).toBe(printed)
  })

  test.each([
    ['PS {yy}', 'numbering.patternWithoutNumber'],
    ['{n}/{n}/{yy}', 'numbering.patternWithTwoNumbers'],
    ['{kind} {n}', 'numbering.patternWithoutYear'],
    ['{n}/{yy}/{yyyy}', 'numbering.patternWithTwoYears'],
    ['{n}{yy}', 'numbering.patternRunsTogether'],
    ['1{n}/{yy}', 'numbering.patternRunsTogether'],
    ['{n}/{yy} {month}', 'numbering.unknownToken'],
    ['{n:0}/{yy}', 'numbering.unknownToken'],
    ['{n/{yy}', 'numbering.unknownToken'],
    ['{n}/{yy}}', 'numbering.unknownToken'],
    [`${'x'.repeat(40)}{n}/{yy}`, 'numbering.patternTooLong'],
  ])('%s is refused: %s', (pattern, code) => {
    expect(checkPattern(pattern)).toMatchObject({ code, ground: 'domain.md §6' })
  })

  test('an accepted pattern tells every number of a century from every other', () => {
    const piece = fc.constantFrom(
      '{kind}',
      '{committee}',
      '{n}',
      '{n:3}',
      '{y}',
      '{yy}',
      '{yyyy}',
      '/',
      '-',
      ' ',
      '7',
      'A',
    )
    const which = fc.record({
      sequence: fc.integer({ min: 1, max: 1500 }),
      year: fc.integer({ min: 2000, max: 2099 }),
    })
    fc.assert(
      fc.property(fc.array(piece, { minLength: 3, maxLength: 6 }), which, which, (pieces, one, other) => {
        const pattern = pieces.join('')
        fc.pre(checkPattern(pattern) === null)
        fc.pre(one.sequence !== other.sequence || one.year !== other.year)
        expect(printNumber(pattern, { ...parts, ...one })).not.toBe(
          printNumber(pattern, { ...parts, ...other }),
        )
      }),
      { numRuns: 2000, maxSkipsPerRun: 1000 },
    )
  })
})

describe('giving numbers', () => {
  test('items are numbered in agenda order, each series by itself', () => {
    const items = [
      item('c', 3),
      item('a', 1),
      item('b', 2, { kind: 'RS', series: 'RS' }),
      item('d', 4, { committee: 'kommunestyre' as CommitteeId }),
    ]
    const result = allocate([{ committee: formannskap, series: 'PS', year: 2020, last: 111 }], items, 2020)
    if (isRefusal(result)) throw new Error(result.code)
    expect(result.given.map(({ item: id, number: given }) => [id, given.printed])).toEqual([
      ['a', 'PS 112/20'],
      ['b', 'RS 1/20'],
      ['c', 'PS 113/20'],
      ['d', 'PS 1/20'],
    ])
  })

  test('a new year begins at one and leaves the counter of the old year alone', () => {
    const old: Counter = { committee: formannskap, series: 'PS', year: 2020, last: 130 }
    expect(allocate([old], [item('a', 1)], 2021)).toMatchObject({
      given: [{ number: { sequence: 1, printed: 'PS 1/21' } }],
      counters: [old, { year: 2021, last: 1 }],
    })
  })

  test('a number given stands: a late item that is put first gets the next number', () => {
    const counters: Counter[] = [{ committee: formannskap, series: 'PS', year: 2020, last: 2 }]
    const items = [
      item('late', 1),
      item('a', 2, { number: number(1) }),
      item('withdrawn', 3, { number: number(2) }),
    ]
    expect(allocate(counters, items, 2020)).toMatchObject({
      given: [{ item: 'late', number: { sequence: 3 } }],
    })
  })

  test('a counter behind a printed number gives nothing', () => {
    const items = [item('a', 1, { number: number(7) }), item('b', 2)]
    expect(
      allocate([{ committee: formannskap, series: 'PS', year: 2020, last: 6 }], items, 2020),
    ).toMatchObject({
      code: 'numbering.counterBehind',
      facts: { printed: 'PS 7/20', counter: 6 },
    })
  })

  test('a number that two items bear gives nothing', () => {
    const items = [item('a', 1, { number: number(1) }), item('b', 2, { number: number(1) })]
    expect(
      allocate([{ committee: formannskap, series: 'PS', year: 2020, last: 1 }], items, 2020),
    ).toMatchObject({ code: 'numbering.givenTwice' })
  })

  test('a pattern that cannot number gives nothing', () => {
    expect(allocate([], [item('a', 1, { pattern: '{n}' })], 2020)).toMatchObject({
      code: 'numbering.patternWithoutYear',
    })
  })

  test('any order of additions, moves, withdrawals and issues gives unique numbers that never change', () => {
    const happening = fc.oneof(
      fc.record({
        type: fc.constant('add' as const),
        series: fc.constantFrom('PS', 'RS'),
        position: fc.nat(20),
      }),
      fc.record({ type: fc.constant('move' as const), which: fc.nat(30), position: fc.nat(20) }),
      fc.record({ type: fc.constant('strike' as const), which: fc.nat(30) }),
      fc.record({ type: fc.constant('issue' as const), year: fc.constantFrom(2020, 2021) }),
    )
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 80 }), (happenings) => {
        let counters: readonly Counter[] = []
        let agenda: ItemToNumber[] = []
        const printed = new Map<string, string>()
        for (const [i, h] of happenings.entries()) {
          if (h.type === 'add')
            agenda.push(item(`i${i}`, h.position, { series: h.series, pattern: `${h.series} {n}/{yy}` }))
          if (h.type === 'move')
            agenda = agenda.map((it, j) =>
              j === h.which ? item(it.id, h.position, { ...it, position: h.position }) : it,
            )
          // Struck from the list altogether: its number must not come back.
          if (h.type === 'strike') agenda = agenda.filter((_, j) => j !== h.which)
          if (h.type !== 'issue') continue
          const result = allocate(counters, agenda, h.year)
          if (isRefusal(result)) throw new Error(result.code)
          for (const { item: id, number: given } of result.given) {
            expect(printed.has(id)).toBe(false)
            expect([...printed.values()]).not.toContain(given.printed)
            printed.set(id, given.printed)
          }
          for (const before of counters) {
            const after = result.counters.find((c) => c.series === before.series && c.year === before.year)
            expect(after?.last ?? 0).toBeGreaterThanOrEqual(before.last)
          }
          const given = new Map(result.given.map((g) => [g.item, g.number]))
          agenda = agenda.map((it) =>
            item(it.id, it.position, { ...it, number: it.number ?? given.get(it.id) ?? null }),
          )
          for (const it of agenda) expect(it.number?.printed).toBe(printed.get(it.id))
          counters = result.counters
        }
        // No number was skipped: each series of a year has as many printed numbers as its counter says.
        for (const { series, year, last } of counters) {
          const own = [...printed.values()].filter(
            (p) => p.startsWith(series) && p.endsWith(String(year % 100)),
          )
          expect(own).toHaveLength(last)
        }
      }),
    )
  })
})
