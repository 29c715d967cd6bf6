import type { CommitteeId } from '#shared/ids.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { caseState } from '#shared/contract/values.ts'
import { caseNumberKey, nextCaseNumber } from '#shared/domain/case/case-number.ts'
import type { Case } from '#shared/domain/case/case.ts'
import { fold, sortKey } from '#shared/text/fold.ts'
import type { Database } from '#main/store/rows.ts'
import { caseWindow, countCases } from '#main/store/case-list.ts'
import type { CaseFilter, CaseSort } from '#main/store/case-list.ts'
import { saveCase, saveReading } from '#main/store/cases.ts'
import { saveTheme } from '#main/store/knowledge.ts'
import { saveCommittee, savePerson } from '#main/store/municipality.ts'
import { aCase, aCommittee, aPerson, aReading, aTheme, newId } from '#support/builders.ts'
import { inStore } from '#support/store.ts'

const sorts: readonly CaseSort[] = ['caseNumber', 'title', 'state', 'officer', 'updatedAt']
const titles = ['Ærlig talt', 'Øy og hav', 'Åsen', 'Aasen skole', 'Zoo', 'ål i elva', 'budsjett', 'Écu', 'Aa']
const someNumber = fc.oneof(
  fc
    .tuple(fc.integer({ min: 19, max: 21 }), fc.integer({ min: 1, max: 99_999 }))
    .map(([y, n]) => `${y}/${n}`),
  fc.integer({ min: 1, max: 9999 }).map((n) => `20/${String(n).padStart(5, '0')}`),
  fc.integer({ min: 1, max: 9999 }).map((n) => `2015/${n}`),
  fc.constantFrom('98/3', 'KST-63/16', 'uten nummer', '/7', '1a/2', '20/x', '123'),
)

/** Each filter is off more often than on: a list of one row has no order to get wrong. */
const mostly = <T, U>(off: T, on: fc.Arbitrary<U>): fc.Arbitrary<T | U> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(off) }, { weight: 1, arbitrary: on })

const parts = fc.record({
  cases: fc.uniqueArray(
    fc.record({
      caseNumber: someNumber,
      title: fc.constantFrom(...titles),
      state: fc.constantFrom(...caseState.options),
      officer: fc.nat({ max: 3 }),
      committees: fc.uniqueArray(fc.nat({ max: 2 }), { maxLength: 3 }),
      themes: fc.uniqueArray(fc.constantFrom('Kultur', 'Tillit'), { maxLength: 2 }),
      updatedAt: fc.constantFrom('2020-01-01T00:00:00.000Z', '2020-02-01T00:00:00.000Z'),
      binned: fc.boolean(),
    }),
    { selector: (each) => each.caseNumber, minLength: 1, maxLength: 30, size: 'max' },
  ),
  text: mostly('', fc.constantFrom('å', 'AASEN', 'ås', '20/', 'i elva', 'zoo 20', 'finnes ikke', '%', "'")),
  states: mostly([], fc.subarray([...caseState.options], { minLength: 6 })),
  committee: mostly(null, fc.nat({ max: 2 })),
  officer: mostly(null, fc.nat({ max: 3 })),
  theme: mostly(null, fc.constantFrom('Kultur', 'Tillit', "Rob'; --")),
  sort: fc.constantFrom(...sorts),
  descending: fc.boolean(),
  limit: fc.integer({ min: 1, max: 7 }),
})

type Row = Case & {
  readonly officerName: string
  readonly committees: readonly string[]
  readonly themes: readonly string[]
}

/** What the list is to show, said plainly over all rows. */
function naive(rows: readonly Row[], filter: CaseFilter, sort: CaseSort, descending: boolean): string[] {
  const words = fold(filter.text).split(/\s+/).filter(Boolean)
  const passes = (row: Row): boolean =>
    words.every((word) => fold(`${row.caseNumber} ${row.title}`).includes(word)) &&
    (filter.states.length === 0 || filter.states.includes(row.state)) &&
    (filter.officer === null || row.officer === filter.officer) &&
    (filter.committee === null || row.committees.includes(filter.committee)) &&
    (filter.theme === null || row.themes.includes(filter.theme))
  const key = (row: Row): (string | number)[] => {
    const { year, sequence } = caseNumberKey(row.caseNumber)
    const first = {
      caseNumber: [],
      title: [sortKey(row.title)],
      state: [caseState.options.indexOf(row.state)],
      officer: [sortKey(row.officerName)],
      updatedAt: [row.updatedAt],
    }[sort]
    return [...first, year, sequence, row.caseNumber, row.id]
  }
  const before = (a: Row, b: Row): number => {
    const [x, y] = [key(a), key(b)]
    const at = x.findIndex((value, index) => value !== y[index])
    if (at < 0) return 0
    return (x[at] ?? '') < (y[at] ?? '') ? -1 : 1
  }
  const sorted = rows.filter(passes).toSorted(before)
  return (descending ? sorted.toReversed() : sorted).map((row) => row.id)
}

function fill(db: Database, given: (typeof parts extends fc.Arbitrary<infer T> ? T : never)['cases']) {
  const officers = ['Åse Vik', 'Anna Ås', 'Zara Moe', 'Ærle Bø'].map((name) => aPerson({ name }))
  const committees = ['A', 'B', 'C'].map((name) => aCommittee({ name }))
  for (const person of officers) savePerson(db, person)
  for (const committee of committees) saveCommittee(db, committee)
  const rows: Row[] = []
  for (const { officer, committees: bodies, themes, binned, ...facts } of given) {
    const person = officers[officer] ?? aPerson()
    const file = aCase({ ...facts, officer: person.id })
    saveCase(db, file)
    const own = bodies.map((at) => committees[at]?.id ?? newId<CommitteeId>())
    for (const [at, committee] of own.entries())
      saveReading(db, aReading({ case: file.id, committee, sequence: at + 1 }))
    for (const [at, name] of themes.entries()) saveTheme(db, aTheme({ case: file.id, number: at + 1, name }))
    if (binned) db.prepare("UPDATE case_file SET deleted_at = 'x' WHERE id = ?").run(file.id)
    else rows.push({ ...file, officerName: person.name, committees: own, themes })
  }
  return { rows, officers, committees }
}

describe('the list of cases', () => {
  test('pages put together are what a plain filter over all cases gives, whatever is asked', async () => {
    await fc.assert(
      fc.asyncProperty(parts, async ({ cases, sort, descending, limit, ...asked }) =>
        inStore((db) => {
          const { rows, officers, committees } = fill(db, cases)
          const filter: CaseFilter = {
            text: asked.text,
            states: asked.states,
            committee: asked.committee === null ? null : (committees[asked.committee]?.id ?? null),
            officer: asked.officer === null ? null : (officers[asked.officer]?.id ?? null),
            theme: asked.theme,
          }
          const expected = naive(rows, filter, sort, descending)
          const paged: string[] = []
          for (let offset = 0; offset <= expected.length; offset += limit)
            paged.push(
              ...caseWindow(db, filter, { sort, descending, offset, limit }, '2021-01-01').map(
                ({ id }) => id,
              ),
            )
          expect(paged).toEqual(expected)
          expect(countCases(db, filter)).toBe(expected.length)
        }),
      ),
      { numRuns: 150 },
    )
  })

  test('sorts 20/01610 after 20/709: by year and sequence, never as text', async () => {
    await inStore((db) => {
      const officer = aPerson()
      savePerson(db, officer)
      for (const caseNumber of ['20/01610', '20/709', '2015/1381', '98/12', '21/3'])
        saveCase(db, aCase({ officer: officer.id, caseNumber }))
      const filter = { text: '', states: [], committee: null, officer: null, theme: null }
      const window = { sort: 'caseNumber', descending: false, offset: 0, limit: 10 } as const
      expect(caseWindow(db, filter, window, '2021-01-01').map((row) => row.caseNumber)).toEqual([
        '98/12',
        '2015/1381',
        '20/709',
        '20/01610',
        '21/3',
      ])
    })
  })

  test('knows æ, ø and å as the last letters, and aa as å', () => {
    const sorted = ['Åsen', 'Ørje', 'Ærfugl', 'Zoo', 'Aasen', 'Abel'].toSorted((a, b) =>
      sortKey(a) < sortKey(b) ? -1 : 1,
    )
    expect(sorted).toEqual(['Abel', 'Zoo', 'Ærfugl', 'Ørje', 'Åsen', 'Aasen'])
  })
})

describe('the number to suggest', () => {
  test.each([
    [['20/01610', '21/00007', '21/00688'], 2021, '21/00689'],
    [['20/01610'], 2021, '21/00001'],
    [['20/709', '20/45'], 2020, '20/710'],
    [['2015/1381'], 2016, '2016/1'],
    [[], 2026, '26/00001'],
    [['KST-1', 'tull'], 2026, '26/00001'],
  ])('after %j in %i is %s', (numbers, year, expected) => {
    expect(nextCaseNumber(numbers, year)).toBe(expected)
  })
})
