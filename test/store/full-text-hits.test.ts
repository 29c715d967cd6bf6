import { describe, expect, test } from 'vitest'
import type { TextHit, TextKind } from '#shared/contract/search.ts'
import { hitPath } from '#shared/text/search-path.ts'
import { searchText } from '#main/actions/search-text.ts'
import { saveCase, saveReading } from '#main/store/cases.ts'
import { saveInput } from '#main/store/hearings.ts'
import { saveAgendaItem } from '#main/store/meetings.ts'
import { updateBlocks } from '#main/store/paper-blocks.ts'
import { savePaper, setPaperDisclosure } from '#main/store/papers.ts'
import { run } from '#main/store/rows.ts'
import type { Database } from '#main/store/rows.ts'
import { saveSource } from '#main/store/sources.ts'
import { aDisclosure, aReading, aTextBlock, newId } from '#support/builders.ts'
import { indexAll } from '#support/index-dump.ts'
import { inStore } from '#support/store.ts'
import { writtenCase } from '#support/written-case.ts'
import type { WrittenCase } from '#support/written-case.ts'

const search = (db: Database, text: string, kinds: readonly TextKind[]): readonly TextHit[] =>
  searchText(db, { text, kinds, case: null, committee: null, from: null, to: null, offset: 0, limit: 100 })
    .hits

/** The same before the index is brought up to date, by reading through, as afterwards. */
function hits(db: Database, text: string, kinds: readonly TextKind[] = []): readonly TextHit[] {
  const before = search(db, text, kinds)
  indexAll(db)
  const after = search(db, text, kinds)
  const byId = (list: readonly TextHit[]) => list.toSorted((a, b) => a.id.localeCompare(b.id))
  expect(byId(before)).toEqual(byId(after))
  return after
}

/** What is found and marked after a word of ours was put into everything. */
const marked = (db: Database, written: WrittenCase): readonly TextKind[] => {
  for (const deed of [
    'name case',
    'name paper',
    'name attachment',
    'write entry',
    'write source',
    'write input',
    'follow up',
    'name item',
  ])
    written.deeds[deed]?.('Zebrastripe')
  return hits(db, 'zebrastripe')
    .filter(({ exempt }) => exempt)
    .map(({ kind }) => kind)
    .toSorted()
}

describe('a hit is marked as kept from the public', () => {
  test('nowhere, where nothing is', () => inStore((db) => expect(marked(db, writtenCase(db))).toEqual([])))

  test('everywhere in a case that is', () =>
    inStore((db) => {
      const written = writtenCase(db)
      written.deeds['name case']?.('Zebrastripe')
      const ids = Object.keys(written.ids).toSorted()
      const found = marked(db, written)
      expect(found).toEqual([])
      saveCase(db, { ...written.file, title: 'Zebrastripe', disclosure: aDisclosure() })
      expect(
        hits(db, 'zebrastripe')
          .filter(({ exempt }) => exempt)
          .map(({ kind }) => kind)
          .toSorted(),
      ).toEqual(ids)
    }))

  test('in a paper that is, with its attachments, item and decision', () =>
    inStore((db) => {
      const written = writtenCase(db)
      setPaperDisclosure(db, written.paper.id, aDisclosure())
      run(db, 'UPDATE paper SET title = ? WHERE id = ?', 'Zebrastripe', written.paper.id)
      for (const deed of ['name attachment', 'follow up', 'name item']) written.deeds[deed]?.('Zebrastripe')
      expect(
        hits(db, 'zebrastripe')
          .map(({ kind, exempt }) => `${kind} ${exempt ? 'exempt' : 'open'}`)
          .toSorted(),
      ).toEqual(['attachment exempt', 'decision exempt', 'item exempt', 'paper exempt'])
    }))

  test('in an item that is, with the paper that is for it', () =>
    inStore((db) => {
      const written = writtenCase(db)
      saveAgendaItem(db, { ...written.item, title: 'Zebrastripe', disclosure: aDisclosure() })
      for (const deed of ['name paper', 'name attachment', 'write entry'])
        written.deeds[deed]?.('Zebrastripe')
      expect(
        hits(db, 'zebrastripe')
          .filter(({ exempt }) => !exempt)
          .map(({ kind }) => kind),
      ).toEqual(['entry'])
    }))

  test('in a source that is, and in the entries that rest on it', () =>
    inStore((db) => {
      const written = writtenCase(db)
      written.deeds['cite source']?.('Zebrastripe')
      run(db, 'DELETE FROM search_stale')
      const source = { ...written.source, savedText: 'Zebrastripe', disclosure: aDisclosure() }
      saveSource(db, source)
      run(db, 'INSERT INTO search_stale (subject_id, kind) VALUES (?, 4)', written.ids.entry)
      expect(
        hits(db, 'zebrastripe')
          .map(({ kind, exempt }) => `${kind} ${exempt ? 'exempt' : 'open'}`)
          .toSorted(),
      ).toEqual(['entry exempt', 'source exempt'])
    }))

  test('in an input that is', () =>
    inStore((db) => {
      const written = writtenCase(db)
      saveInput(db, { ...written.input, text: 'Zebrastripe', disclosure: aDisclosure() })
      expect(
        hits(db, 'zebrastripe').map(({ kind, exempt }) => `${kind} ${exempt ? 'exempt' : 'open'}`),
      ).toEqual(['input exempt'])
    }))
})

describe('a hit in a paper', () => {
  test('says which reading it is for, and which version where there are several', () =>
    inStore((db) => {
      const { paper, file, committee, template } = writtenCase(db)
      const second = aReading({ case: file.id, committee: committee.id, stage: 'second', sequence: 2 })
      saveReading(db, second)
      const content = [aTextBlock('Zebrastripe')]
      const sections = [{ id: newId<(typeof paper.sections)[number]['id']>(), key: 'summary', content }]
      savePaper(db, { ...paper, id: newId(), sections, version: 2, correctionReason: 'Tall er rettet' })
      savePaper(db, { ...paper, id: newId(), sections, reading: second.id })
      run(db, "UPDATE paper SET state = 'frozen', frozen_hash = ? WHERE version = 2", 'a'.repeat(64))
      const title = template.sections[1]?.title.nb ?? ''
      const paths = hits(db, 'zebrastripe', ['paper']).map((hit) => hitPath(hit, 'nb').slice(1).join(' › '))
      expect(paths.toSorted()).toEqual([
        `Saksframlegg, annengangsbehandling (Formannskapet) › ${title}`,
        `Saksframlegg, førstegangsbehandling (Formannskapet), versjon 2 › ${title}`,
      ])
    }))

  test('leads to the block that it stands in, and finds words that stand in different ones', () =>
    inStore((db) => {
      const { paper } = writtenCase(db)
      const [block] = hits(db, 'viktig', ['paper'])
      expect(block?.part?.id).toBe(paper.sections[1]?.content[1]?.attrs.id)
      expect(hits(db, 'høring viktig', ['paper'])).toMatchObject([{ id: paper.id }])
      expect(hits(db, '"temaplan den"', ['paper'])).toEqual([])
    }))
})

describe('nothing is found', () => {
  test.each(['case', 'meeting', 'attachment', 'entry', 'source'])('of a %s that lies in the bin', (kind) =>
    inStore((db) => {
      const written = writtenCase(db)
      const of =
        kind === 'meeting' ? ['decision', 'item'] : kind === 'case' ? Object.keys(written.ids) : [kind]
      marked(db, written)
      const kinds = (): readonly string[] => hits(db, 'zebrastripe').map((hit) => hit.kind)
      const before = kinds()
      written.deeds[`bin ${kind}`]?.('')
      expect(kinds().toSorted()).toEqual(before.filter((each) => !of.includes(each)).toSorted())
      written.deeds[`restore ${kind}`]?.('')
      expect(kinds().toSorted()).toEqual(before.toSorted())
    }),
  )
})

describe('a word with a hyphen', () => {
  test.each(['IKT-strategi', 'iktstrategi', 'ikt strategi', 'IKT-strategier', 'strategi'])(
    'is found by %s',
    (typed) =>
      inStore((db) => {
        const { deeds, ids } = writtenCase(db)
        deeds['write source']?.('Kommunens IKT-strategien gjelder.')
        expect(hits(db, typed).map(({ id }) => id)).toEqual([ids.source])
      }),
  )
})

describe('hits come in the order', () => {
  test('titles, the words themselves, other forms and beginnings, parts of compounds', () =>
    inStore((db) => {
      const { deeds, ids } = writtenCase(db)
      deeds['write source']?.('Ungdomsråd')
      deeds['write entry']?.('Rådhus')
      deeds['write input']?.('Et råd')
      deeds['name item']?.('Rådet')
      expect(
        hits(db, 'råd')
          .map(({ id }) => id)
          .filter((id) => id !== ids.decision),
      ).toEqual([ids.item, ids.input, ids.entry, ids.source])
    }))

  test('the words themselves, however far apart, before compounds that stand together', () =>
    inStore((db) => {
      const { deeds, ids, paper } = writtenCase(db)
      const [summary] = paper.sections.slice(1)
      if (summary === undefined) throw new Error('a small paper has two sections')
      updateBlocks(db, paper.id, new Map([[summary.id, [aTextBlock('Et råd.'), aTextBlock('En brygge.')]]]))
      deeds['write source']?.('Ungdomsråd fiskebrygge')
      expect(hits(db, 'råd brygge').map(({ id }) => id)).toEqual([ids.paper, ids.source])
    }))
})
