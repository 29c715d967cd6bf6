import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isRefusal, refuse } from '#shared/refusal.ts'
import { tierOf } from '#shared/search/match.ts'
import { parseQuery } from '#shared/search/query.ts'
import { searchText } from '#main/actions/search-text.ts'
import type { TextSearch } from '#main/actions/search-text.ts'
import { readDocument } from '#main/store/full-text/documents.ts'
import { kindOf } from '#main/store/full-text/kinds.ts'
import { updateIndex } from '#main/store/full-text/update-index.ts'
import type { Database } from '#main/store/rows.ts'
import { indexAll, keptAndMadeAnew } from '#support/index-dump.ts'
import { inStore } from '#support/store.ts'
import { writtenCase } from '#support/written-case.ts'

const everywhere: TextSearch = {
  text: '',
  kinds: [],
  case: null,
  committee: null,
  from: null,
  to: null,
  offset: 0,
  limit: 100,
}

const text = fc.oneof(
  fc.constantFrom(
    'Temaplanen og åsen',
    'e-post til rådet',
    '«plan» § 5-12',
    'Ungdomsråd',
    'kommune\u00adstyret',
    '',
    '🦊',
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
)
const deeds = fc.array(
  fc.record({ which: fc.nat(), text, isUndone: fc.boolean(), isIndexed: fc.boolean() }),
  { minLength: 1, maxLength: 30 },
)
const typed = fc.oneof(
  fc.constantFrom(
    'plan',
    'råd',
    'e-post',
    'epost rådet',
    '"temaplanen og"',
    '§ 5-12',
    'vurdert',
    'kommunestyret',
    'as',
    'høring',
  ),
  text,
)

type Steps = {
  readonly which: number
  readonly text: string
  readonly isUndone: boolean
  readonly isIndexed: boolean
}

/** Deeds of all kinds, some of them undone, and the index brought up to date now and then. */
function doAll(db: Database, transaction: (work: () => unknown) => unknown, steps: readonly Steps[]): void {
  const written = Object.values(writtenCase(db).deeds)
  for (const { which, text: given, isUndone, isIndexed } of steps) {
    try {
      transaction(() => {
        written[which % written.length]?.(given)
        return isUndone ? refuse('case.unknown') : null
      })
    } catch (error) {
      // what hangs on something that was deleted for good cannot be saved any more
      if (!(error instanceof Error) || !/constraint|neverChanges|FOREIGN/i.test(error.message)) throw error
    }
    if (isIndexed) updateIndex(db, 5)
  }
}

/** What is found by reading all that is there. */
function readAll(db: Database, words: string): readonly string[] {
  const query = parseQuery(words)
  if (query.length === 0) return []
  const rows = db.prepare('SELECT subject_id, id & 15 AS kind FROM search_document').all() as {
    readonly subject_id: string
    readonly kind: number
  }[]
  return rows
    .filter(({ subject_id: id, kind }) => {
      const document = readDocument(db, kindOf(kind), id)
      return (
        document !== null &&
        tierOf(
          query,
          document.title,
          document.parts.map((part) => part.text),
        ) !== null
      )
    })
    .map(({ subject_id: id }) => id)
}

const found = (db: Database, words: string): readonly string[] =>
  searchText(db, { ...everywhere, text: words }).hits.map(({ id }) => id)

describe('the index of all text', () => {
  test('is the one that would be made from scratch, whatever was written, thrown away, undone and deleted', () =>
    fc.assert(
      fc.asyncProperty(deeds, (steps) =>
        inStore((db, store) => {
          doAll(db, (work) => store.transaction(work), steps)
          const [kept, anew] = keptAndMadeAnew(db)
          expect(kept).toEqual(anew)
          db.exec("INSERT INTO search_term_part (search_term_part, rank) VALUES ('integrity-check', 1)") // throws
        }),
      ),
      { numRuns: 25 },
    ))

  test('finds exactly what reading all of it finds', () =>
    fc.assert(
      fc.asyncProperty(deeds, typed, (steps, words) =>
        inStore((db, store) => {
          doAll(db, (work) => store.transaction(work), steps)
          indexAll(db)
          expect(found(db, words).toSorted()).toEqual(readAll(db, words).toSorted())
        }),
      ),
      { numRuns: 25 },
    ))

  test('answers as truly before it was brought up to date, for those who may not write', () =>
    fc.assert(
      fc.asyncProperty(deeds, typed, (steps, words) =>
        inStore((db, store) => {
          doAll(db, (work) => store.transaction(work), steps)
          const before = found(db, words)
          indexAll(db)
          expect(before.toSorted()).toEqual(found(db, words).toSorted())
        }),
      ),
      { numRuns: 25 },
    ))
})

describe('taking up what was written', () => {
  test('is never refused by what is written', () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), (given) =>
        inStore((db, store) => {
          const { deeds: all } = writtenCase(db)
          all['write entry']?.(given)
          expect(isRefusal(store.transaction(() => updateIndex(db, 1000)))).toBe(false)
          expect(isRefusal(searchText(db, { ...everywhere, text: given }))).toBe(false)
        }),
      ),
      { numRuns: 25 },
    ))
})
