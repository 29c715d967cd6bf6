import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Output } from '#shared/contract/index.ts'
import type { CauseRef } from '#shared/contract/changes.ts'
import { checkPaper } from '#main/actions/check-meeting.ts'
import { redlineOfPaper } from '#main/actions/packet/redline-of-paper.ts'
import { findPaper, freezePaper, savePaper } from '#main/store/papers.ts'
import { hashOfPaper } from '#main/store/paper-hash.ts'
import type { BlockId, EntryId, PaperId } from '#shared/ids.ts'
import { isRefusal } from '#shared/refusal.ts'
import { toldChanges } from '#shared/packet/redline.ts'
import { arbitraryContent } from '#support/arbitrary-content.ts'
import { newId } from '#support/builders.ts'
import { demoCases } from '#support/demo-cases.ts'
import { thawSecondReading } from '#support/second-reading.ts'

const d = demoCases(thawSecondReading)

type Changes = NonNullable<Output<'changes.get'>>
type Told = Changes['changes'][number]

const db = () => d.program.workspaces.session.store().db

async function second(): Promise<PaperId> {
  const papers = await d.call('case.papers', { id: d.id })
  const found = papers.find(({ stage }) => stage === 'second')
  if (found === undefined) throw new Error('the demo has a second reading')
  return found.id
}

async function changes(): Promise<Changes> {
  const found = await d.call('changes.get', { id: await second() })
  if (found === null) throw new Error('there is a first reading to compare with')
  return found
}

const saysOf = (told: Told): string =>
  told.blocks.flatMap(({ runs }) => runs.map(({ text }) => text)).join('')
const uncaused = (told: Told): boolean => told.blocks.every(({ causes }) => causes.length === 0)

async function changeSaying(words: RegExp): Promise<Told> {
  const found = (await changes()).changes.find((told) => words.test(saysOf(told)))
  if (found === undefined) throw new Error(`no change says ${words.source}`)
  return found
}

const blockIn = (told: Told): BlockId => told.blocks[0]?.block ?? newId<BlockId>()

describe('the changes of a second reading’s paper', () => {
  test('are those that print tells, none lost: each section’s, in order, with the same causes', async () => {
    const paper = findPaper(db(), await second())
    const redline = paper === null ? null : redlineOfPaper(db(), paper, 'members', 'firstReading')
    if (redline === null || redline === 'withheld' || isRefusal(redline)) throw new Error('no redline')
    const told = toldChanges(redline)
    const shown = (await changes()).changes
    expect(
      shown.map(({ section, whole, blocks }) => [section, whole, blocks.map(({ block }) => block)]),
    ).toEqual(
      told.map(({ section, whole, changes: own }) => [section.key, whole, own.map(({ block }) => block)]),
    )
    expect(shown.map((each) => each.blocks.map(({ causes }) => causes.length > 0))).toEqual(
      told.map(({ changes: own }) => own.map(({ causes }) => causes.length > 0)),
    )
    expect((await changes()).uncaused).toBe(shown.filter(uncaused).length)
  })
  test('are all there whatever is written: none is lost between print and list', async () => {
    const id = await second()
    const stood = findPaper(db(), id)
    if (stood === null) throw new Error('no paper')
    const standing = (key: string) => stood.sections.find((each) => each.key === key)?.content ?? []
    // paragraphs that stand, go and change places, among others that nobody has seen
    const written = fc
      .constantFrom('proposal', 'assessment')
      .chain((key) => fc.tuple(fc.constant(key), fc.shuffledSubarray([...standing(key)]), arbitraryContent))
    await fc.assert(
      fc.asyncProperty(written, async ([key, kept, fresh]) => {
        const content = [...kept, ...fresh]
        const sections = stood.sections.map((each) => (each.key === key ? { ...each, content } : each))
        savePaper(db(), { ...stood, sections })
        const redline = redlineOfPaper(db(), { ...stood, sections }, 'members', 'firstReading')
        if (redline === null || redline === 'withheld' || isRefusal(redline)) throw new Error('no redline')
        const told = toldChanges(redline).flatMap(({ changes: own }) =>
          own.map(({ section, block, kind }) => [section, block, kind]),
        )
        const found = await changes()
        const shown = found.changes.flatMap(({ section, blocks }) =>
          blocks.map(({ block, kind }) => [section, block, kind]),
        )
        expect(shown).toEqual(told)
        expect(found.uncaused).toBe(found.changes.filter(uncaused).length)
      }),
      { numRuns: 25 },
    )
  })
  test('say word for word what was and is', async () => {
    const { blocks } = await changeSaying(/Opptellingen av fagsystemer/)
    expect(blocks[0]?.runs.filter(({ change }) => change !== 'same')).toContainEqual({
      change: 'removed',
      text: 'ett år gammel',
    })
  })
  test('are none of a first reading’s paper', async () => {
    const papers = await d.call('case.papers', { id: d.id })
    const first = papers.find(({ stage }) => stage === 'first')?.id ?? newId<PaperId>()
    expect(await d.call('changes.get', { id: first })).toBeNull()
    expect(
      await d.refused('changes.setCauses', { id: first, blocks: [{ block: newId<BlockId>(), causes: [] }] }),
    ).toMatchObject({ code: 'redline.noFirstPaper' })
  })
  test('are suggested the entries that they cite and that say something else by now', async () => {
    const told = await changeSaying(/Innbyggere med kort botid|innbyggere med kort botid/)
    expect(told.blocks.flatMap(({ suggested }) => suggested)).toEqual([])
    const library = await changeSaying(/etterspørselen etter digital hjelp/)
    const id = await second()
    const block = blockIn(library)
    await d.call('changes.setCauses', { id, blocks: [{ block, causes: [] }] })
    const [again] = (await changeSaying(/etterspørselen etter digital hjelp/)).blocks
    expect(again?.suggested).toMatchObject([{ number: 29, why: 'changed' }])
  })
})

describe('a cause', () => {
  test('of every kind is recorded, told, and taken back', async () => {
    const id = await second()
    const choices = await d.call('changes.choices', { id })
    const [point] = choices.points
    const [decided] = choices.decisions
    const [entry] = choices.entries
    expect(point?.conclusion).toBe('followed')
    expect(entry).toMatchObject({ number: 9, changed: true })
    const told = (await changes()).changes.find(uncaused)
    const block = told === undefined ? newId<BlockId>() : blockIn(told)
    const causes: CauseRef[] = [
      { kind: 'input', point: point?.point ?? newId() },
      { kind: 'decision', decision: decided?.decision ?? newId(), point: 1, note: '' },
      { kind: 'amendment', motion: null, note: 'forslag fra Sp i møtet' },
      { kind: 'knowledge', entry: entry?.entry ?? newId<EntryId>(), note: '' },
      { kind: 'editorial', note: 'kortere' },
    ]
    const before = (await changes()).uncaused
    const set = await d.call('changes.setCauses', { id, blocks: [{ block, causes }] })
    expect(set.before).toEqual([{ block, causes: [] }])
    const found = (await changes()).changes
      .flatMap(({ blocks }) => blocks)
      .find((each) => each.block === block)
    expect(found?.causes.map(({ kind }) => kind)).toEqual(causes.map(({ kind }) => kind))
    expect((await changes()).uncaused).toBe(before - 1)
    const again = await d.call('changes.setCauses', { id, blocks: set.before })
    expect(again.before[0]?.causes).toEqual(causes)
    expect((await changes()).uncaused).toBe(before)
    const history = await d.call('case.history', { id: d.id })
    expect(history.map(({ what }) => what)).toContain('changes.caused')
  })
  test('must be of the case, and of a paragraph of the paper; then nothing is changed', async () => {
    const id = await second()
    const told = (await changes()).changes.find(uncaused)
    const block = told === undefined ? newId<BlockId>() : blockIn(told)
    const editorial: CauseRef = { kind: 'editorial', note: '' }
    const strange: CauseRef = { kind: 'knowledge', entry: newId<EntryId>(), note: '' }
    expect(
      await d.refused('changes.setCauses', {
        id,
        blocks: [
          { block, causes: [editorial] },
          { block, causes: [strange] },
        ],
      }),
    ).toMatchObject({ code: 'changes.unknownCause' })
    expect(
      await d.refused('changes.setCauses', {
        id,
        blocks: [{ block: newId<BlockId>(), causes: [editorial] }],
      }),
    ).toMatchObject({ code: 'changes.noBlock' })
    expect((await changeSaying(/./)).blocks.length).toBeGreaterThan(0)
    expect((await changes()).changes.filter(uncaused).length).toBe((await changes()).uncaused)
  })
  test('of a paper that was sent stands: it says what it said', async () => {
    const id = await second()
    const paper = findPaper(db(), id)
    if (paper === null) throw new Error('no paper')
    savePaper(db(), { ...paper, state: 'approved' })
    freezePaper(db(), id, hashOfPaper({ ...paper, state: 'approved' }))
    const [told] = (await changes()).changes
    const block = told === undefined ? newId<BlockId>() : blockIn(told)
    expect(await d.refused('changes.setCauses', { id, blocks: [{ block, causes: [] }] })).toMatchObject({
      code: 'draft.frozen',
    })
    expect(
      (await changes()).changes.flatMap(({ blocks }) => blocks.flatMap(({ suggested }) => suggested)),
    ).toEqual([])
  })
  test('that is missing is a warning before the notice is issued, and stops nothing', async () => {
    const paper = findPaper(db(), await second())
    if (paper === null) throw new Error('no paper')
    const { warnings, missing } = checkPaper(db(), { ...paper, state: 'approved' })
    expect(warnings).toContainEqual(
      expect.objectContaining({ code: 'changes.withoutCause', facts: { count: (await changes()).uncaused } }),
    )
    expect(missing.map(({ code }) => code)).not.toContain('changes.withoutCause')
  })
})
