import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '#shared/document/canonical.ts'
import type { Block } from '#shared/document/model.ts'
import type { EntryId, HearingInputId } from '#shared/ids.ts'
import { citationsOfPaper, usesOfEntry, usesOfInput } from '#main/store/citations.ts'
import { findEntryVersion, saveEntry, saveTheme } from '#main/store/knowledge.ts'
import { hashOfPaper } from '#main/store/paper-hash.ts'
import {
  disclosureOfPaper,
  findPaper,
  freezePaper,
  frozenPaperStands,
  papersOfCase,
  savePaper,
  setPaperDisclosure,
} from '#main/store/papers.ts'
import { saveReading } from '#main/store/cases.ts'
import { aDisclosure, anEntry, aPaper, aReading, aTextBlock, aTheme, newId } from '#support/builders.ts'
import { arbitraryContent } from '#support/arbitrary-content.ts'
import { inStore, saveSmallCase } from '#support/store.ts'

function citing(...entries: readonly EntryId[]): Block {
  const content = entries.map((entry) => ({ type: 'citation', attrs: { entry } }) as const)
  return { ...aTextBlock(''), content }
}

describe('a paper', () => {
  test('comes back as it was saved, whatever the document model allows', async () => {
    await inStore((db) => {
      const { paper } = saveSmallCase(db)
      fc.assert(
        fc.property(fc.array(arbitraryContent, { maxLength: 4 }), (contents) => {
          const sections = contents.map((content, index) => ({
            id: newId(),
            key: `section${index}`,
            content,
          }))
          const written = { ...paper, sections } as typeof paper
          savePaper(db, written)
          expect(findPaper(db, paper.id)).toEqual(written)
          const cited = JSON.stringify(sections).match(/"type":"(?:citation|inputReference)"/g)?.length ?? 0
          expect(citationsOfPaper(db, paper.id)).toHaveLength(cited)
        }),
        { numRuns: 150 },
      )
    })
  })

  test('keeps the block ids of the paper that it started from', async () => {
    await inStore((db) => {
      const { paper, file, committee } = saveSmallCase(db)
      const second = aReading({ case: file.id, committee: committee.id, stage: 'second', sequence: 2 })
      saveReading(db, second)
      const copy = { ...paper, id: aPaper(paper).id, reading: second.id, sections: paper.sections }
      savePaper(db, { ...copy, id: newId() })
      const [first, later] = papersOfCase(db, file.id)
      expect(later?.reading).toBe(second.id)
      expect(later?.sections).toEqual(first?.sections)
    })
  })

  test('may cite what does not exist: the link is kept, and can be listed as broken', async () => {
    await inStore((db) => {
      const { paper } = saveSmallCase(db)
      const [entry, input] = [newId<EntryId>(), newId<HearingInputId>()]
      const both = citing(entry, entry)
      const third: Block = { ...aTextBlock(''), content: [{ type: 'inputReference', attrs: { input } }] }
      savePaper(db, { ...paper, sections: [{ id: newId(), key: 'facts', content: [both, third] }] })
      expect(usesOfEntry(db, entry).map((use) => use.block)).toEqual([both.attrs.id, both.attrs.id])
      expect(usesOfInput(db, input)).toMatchObject([
        { paper: paper.id, block: third.attrs.id, entryVersion: null },
      ])
      savePaper(db, paper)
      expect(usesOfEntry(db, entry)).toEqual([])
    })
  })

  test('is refused with two blocks of one id, and what stood before stays', async () => {
    await inStore((db) => {
      const { paper } = saveSmallCase(db)
      const twin = aTextBlock('to ganger')
      const doubled = {
        ...paper,
        sections: [{ id: newId(), key: 'facts', content: [twin, twin] }],
      } as typeof paper
      expect(() => savePaper(db, doubled)).toThrow(/UNIQUE/)
      expect(findPaper(db, paper.id)).toEqual(paper)
    })
  })
})

describe('a frozen paper', () => {
  test('keeps the version of each entry that it cited', async () => {
    await inStore((db) => {
      const { paper, file, officer } = saveSmallCase(db)
      const theme = aTheme({ case: file.id })
      const entry = anEntry({ case: file.id, theme: theme.id, enteredBy: officer.id })
      saveTheme(db, theme)
      saveEntry(db, entry)
      savePaper(db, { ...paper, sections: [{ id: newId(), key: 'facts', content: [citing(entry.id)] }] })
      freezePaper(db, paper.id, hashOfPaper(findPaper(db, paper.id) ?? paper))
      saveEntry(db, { ...entry, value: 81, version: 2 })
      const [use] = citationsOfPaper(db, paper.id)
      expect(use?.entryVersion).toBe(1)
      expect(findEntryVersion(db, entry.id, 1)).toEqual(entry)
      expect(findEntryVersion(db, entry.id, 2)?.value).toBe(81)
      expect(findEntryVersion(db, entry.id, 3)).toBeNull()
    })
  })

  test('has the hash of what was seen, or is not frozen at all', async () => {
    await inStore((db) => {
      const { paper } = saveSmallCase(db)
      savePaper(db, { ...paper, title: 'Endret av en kollega' })
      expect(() => freezePaper(db, paper.id, hashOfPaper(paper))).toThrow(/computed over/)
      expect(findPaper(db, paper.id)?.state).toBe('draft')
    })
  })

  test('can be saved frozen with its right hash, and no other', async () => {
    await inStore((db) => {
      const { paper } = saveSmallCase(db)
      const frozen = { ...paper, state: 'frozen', frozenHash: hashOfPaper(paper) } as const
      expect(() => savePaper(db, { ...frozen, frozenHash: 'a'.repeat(64) })).toThrow(/computed over/)
      savePaper(db, frozen)
      expect(findPaper(db, paper.id)).toEqual(frozen)
    })
  })

  test('whose text was changed behind the triggers no longer stands', async () => {
    await inStore((db) => {
      const { paper } = saveSmallCase(db)
      freezePaper(db, paper.id, hashOfPaper(paper))
      const frozen = findPaper(db, paper.id) ?? paper
      expect(frozenPaperStands(frozen)).toBe(true)
      db.exec(
        "DROP TRIGGER paper_block_frozen_update; UPDATE paper_block SET json = replace(json, 'viktig', 'uviktig')",
      )
      expect(frozenPaperStands(findPaper(db, paper.id) ?? paper)).toBe(false)
    })
  })

  test('may still be assessed for access', async () => {
    await inStore((db) => {
      const { paper } = saveSmallCase(db)
      freezePaper(db, paper.id, hashOfPaper(paper))
      const disclosure = aDisclosure()
      setPaperDisclosure(db, paper.id, disclosure)
      expect(disclosureOfPaper(db, paper.id)).toEqual(disclosure)
      setPaperDisclosure(db, paper.id, null)
      expect(disclosureOfPaper(db, paper.id)).toBeNull()
    })
  })
})

describe('canonical JSON', () => {
  test('is the same for equal values, however their keys were ordered, and reads back as the value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value)
        expect(canonicalJson(reversed(value))).toBe(text)
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
      }),
      { numRuns: 500 },
    )
  })

  test('has no whitespace, sorts by code unit and leaves out what is undefined', () => {
    expect(canonicalJson({ b: [1, { d: undefined, c: 'å ' }], a: null, B: 1e21 })).toBe(
      '{"B":1e+21,"a":null,"b":[1,{"c":"å "}]}',
    )
  })

  test.each([[Number.NaN], [Infinity], [new Date(0)], [new Map()], [() => 1], [10n], [[undefined]]])(
    'refuses %s',
    (value) => {
      expect(() => canonicalJson(value)).toThrow(TypeError)
    },
  )
})

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, member]) => [key, reversed(member)]),
  )
}
