import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { trailOf } from '#shared/domain/knowledge/citation-trail.ts'
import type { BlockId, EntryId, PaperId, SectionId } from '#shared/ids.ts'
import { usesOfEntry } from '#main/store/citations.ts'
import { marksOfPaper, placesOfPaper, settleMark } from '#main/store/citation-marks.ts'
import { updateBlocks } from '#main/store/paper-blocks.ts'
import { savePaper } from '#main/store/papers.ts'
import type { Database } from '#main/store/rows.ts'
import { aPaper, newId } from '#support/builders.ts'
import { anEdit, citedPairs, edited } from '#support/edited-sections.ts'
import type { Sections } from '#support/edited-sections.ts'
import { inStore, saveSmallCase } from '#support/store.ts'
import type { SavedCase } from '#support/store.ts'

const sequences = Number(process.env['SAKSKLAR_TRAILS'] ?? 5000)
const keys = ['summary', 'facts', 'assessment']
const entries = [newId<EntryId>(), newId<EntryId>(), newId<EntryId>()]

describe('the link between a paragraph and what it cites', () => {
  it(
    `stands, or is told of, after any edits, splits, moves and merges (${sequences} sequences)`,
    async () =>
      inStore((db) => {
        const saved = saveSmallCase(db)
        fc.assert(
          fc.property(fc.array(anEdit, { minLength: 1, maxLength: 16 }), (edits) => {
            db.exec('BEGIN')
            const { paper, sections } = newPaper(db, saved)
            const past: Sections[] = [new Map(keys.map((key) => [key, []]))]
            const ever = new Map<string, { readonly key: string; readonly step: number }>()
            for (const edit of edits) {
              const next = edited(past, edit, entries)
              past.push(next)
              updateBlocks(
                db,
                paper,
                new Map([...next].map(([key, content]) => [named(sections, key), content])),
              )
              for (const [pair, key] of citedPairs(next))
                if (!ever.has(pair)) ever.set(pair, { key, step: past.length })
            }
            const now = citedPairs(past.at(-1) ?? new Map())
            const live = placesOfPaper(db, paper)
            const notes = trailOf(marksOfPaper(db, paper), live)
            const told = new Map(notes.map(({ mark, now: how }) => [`${mark.block} ${mark.target}`, how]))
            for (const [pair, { key, step }] of ever) {
              const at = now.get(pair)
              if (at !== undefined) {
                expect(told.get(pair), pair).toBe(at === key ? undefined : 'moved')
                continue
              }
              const target = pair.slice(-36)
              const others = [...now.keys()]
                .filter((other) => other.endsWith(target))
                .map((other) => ever.get(other)?.step ?? NaN)
              expect(told.get(pair), pair).toMatch(/^(elsewhere|gone)$/)
              if (others.some((other) => other > step)) expect(told.get(pair)).toBe('elsewhere')
              if (others.every((other) => other < step)) expect(told.get(pair)).toBe('gone')
            }
            expect(told.size).toBeLessThanOrEqual(ever.size)
            const places = new Set(now.keys())
            for (const { mark, places: others } of notes)
              for (const { block, target } of others) {
                expect(target).toBe(mark.target)
                expect(places.has(`${block} ${target}`)).toBe(true)
              }
            const back = entries.flatMap((entry) =>
              usesOfEntry(db, entry).map(({ block }) => `${block} ${entry}`),
            )
            expect(new Set(back)).toEqual(places)
            db.exec('ROLLBACK')
          }),
          { numRuns: sequences },
        )
      }),
    60_000,
  )

  it('is told when its paragraph goes, until somebody has settled it, and again when it comes back and goes', async () =>
    inStore((db) => {
      const { paper, sections } = newPaper(db, saveSmallCase(db))
      const facts = named(sections, 'facts')
      const block = newId<BlockId>()
      const [entry] = entries as [EntryId]
      const cites = {
        type: 'textBlock',
        attrs: { id: block, style: 'paragraph', level: 0 },
        content: [
          { type: 'text', text: 'Åtte av ti er fornøyd.' },
          { type: 'citation', attrs: { entry } },
        ],
      } as const
      const told = (): unknown[] =>
        trailOf(marksOfPaper(db, paper), placesOfPaper(db, paper)).map(({ now, mark }) => [now, mark.excerpt])
      updateBlocks(db, paper, new Map([[facts, [cites]]]))
      expect(told()).toEqual([])
      updateBlocks(db, paper, new Map([[facts, []]]))
      expect(told()).toEqual([['gone', 'Åtte av ti er fornøyd.']])
      expect(settleMark(db, paper, { block, target: entry })).toBe(true)
      expect(told()).toEqual([])
      updateBlocks(db, paper, new Map([[facts, [cites]]]))
      updateBlocks(db, paper, new Map([[facts, []]]))
      expect(told()).toEqual([['gone', 'Åtte av ti er fornøyd.']])
    }))

  it('that moved to another section is settled there: it is told anew only when it goes', async () =>
    inStore((db) => {
      const { paper, sections } = newPaper(db, saveSmallCase(db))
      const [facts, assessment] = [named(sections, 'facts'), named(sections, 'assessment')]
      const block = newId<BlockId>()
      const [entry] = entries as [EntryId]
      const cites = {
        type: 'textBlock',
        attrs: { id: block, style: 'paragraph', level: 0 },
        content: [{ type: 'citation', attrs: { entry } }],
      } as const
      const told = (): string[] =>
        trailOf(marksOfPaper(db, paper), placesOfPaper(db, paper)).map(({ now }) => now)
      updateBlocks(db, paper, new Map([[facts, [cites]]]))
      updateBlocks(
        db,
        paper,
        new Map([
          [facts, []],
          [assessment, [cites]],
        ] as const),
      )
      expect(told()).toEqual(['moved'])
      settleMark(db, paper, { block, target: entry })
      expect(told()).toEqual([])
      updateBlocks(db, paper, new Map([[assessment, []]]))
      expect(told()).toEqual(['gone'])
    }))
})

function named(sections: ReadonlyMap<string, SectionId>, key: string): SectionId {
  const found = sections.get(key)
  if (found === undefined) throw new Error(`no section ${key}`)
  return found
}

function newPaper(
  db: Database,
  { file, reading, template, officer, paper: first }: SavedCase,
): { readonly paper: PaperId; readonly sections: ReadonlyMap<string, SectionId> } {
  const sections = keys.map((key) => ({ id: newId<SectionId>(), key, content: [] }))
  const paper = aPaper({ case: file.id, reading: reading.id, template: template.id, author: officer.id })
  savePaper(db, { ...paper, version: first.version + 1, sections })
  return { paper: paper.id, sections: new Map(sections.map(({ id, key }) => [key, id])) }
}
