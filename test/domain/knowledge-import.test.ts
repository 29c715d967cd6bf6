import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ImportField, Mapping } from '#shared/domain/knowledge/import/fields.ts'
import { planEntries } from '#shared/domain/knowledge/import/plan-entries.ts'
import type { EntryChoices, KnownEntries } from '#shared/domain/knowledge/import/plan.ts'
import { countOutcomes } from '#shared/domain/knowledge/import/plan.ts'
import type { Cell, TableRow } from '#shared/domain/knowledge/import/table.ts'
import type { CaseId, EntryId, PersonId, ThemeId } from '#shared/ids.ts'
import { aSource, anEntry, aTheme } from '#support/builders-knowledge.ts'
import { newId } from '#support/ids.ts'

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
  test('more points than an entry has room for are refused', () => {
    const series = Array.from({ length: 501 }, (_, at) => `${at}=1`).join(';')
    expect(told(rowsOf(['Oppvekst', 'En', series]), { mapping: ['theme', 'title', 'series'] })).toEqual([
      [2, 'importRow.tooMany'],
    ])
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
