import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareEditions, highestNumber, isNews, labelPages } from '#shared/domain/meeting/editions.ts'
import type { EditionItem, PageUnit } from '#shared/domain/meeting/editions.ts'
import {
  compareLabels,
  labelRanges,
  labelsAfter,
  plainLabels,
  plainNumber,
} from '#shared/domain/meeting/page-labels.ts'
import { isRefusal } from '#shared/refusal.ts'

const runs = Number(process.env['SAKSKLAR_RUNS'] ?? 400)

describe('labels of pages that come in between', () => {
  test.each([
    ['57', '58', 3, ['57a', '57b', '57c']],
    ['57b', '58', 2, ['57c', '57d']],
    ['57a', '57b', 2, ['57a-a', '57a-b']],
    ['57', '57a', 1, ['57-a']],
    ['57', '57-a', 1, ['57--a']],
    ['57z', null, 2, ['57aa', '57ab']],
    ['57y', '58', 3, ['57z', '57aa', '57ab']],
  ])('after %s, before %s', (before, next, count, expected) => {
    expect(labelsAfter(before, next, count)).toEqual(expected)
  })

  test('a long addition goes on past z', () => {
    expect(labelsAfter('9', '10', 703).slice(-2)).toEqual(['9zz', '9aaa'])
  })

  test.each([
    [['57', '58', '59'], '57–59'],
    [['57', '58', '58a', '58b', '60'], '57–58, 58a–58b, 60'],
    [['1'], '1'],
    [[], ''],
  ])('%j are written %s', (labels, written) => {
    expect(labelRanges(labels)).toBe(written)
  })

  test('there is always room between two, however often something comes between them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 30 })), { maxLength: 25 }),
        (steps) => {
          let labels = [...plainLabels(3)]
          for (const [at, count] of steps) {
            const index = at % labels.length
            const next = labels[index + 1] ?? null
            labels = labels.toSpliced(index + 1, 0, ...labelsAfter(labels[index] ?? '1', next, count))
          }
          expect(labels.toSorted(compareLabels)).toEqual(labels)
          expect(new Set(labels).size).toBe(labels.length)
          expect(labels.every((label) => plainNumber(label) <= 3)).toBe(true)
        },
      ),
      { numRuns: runs },
    )
  })
})

const open = (id: string, more: Partial<EditionItem> = {}): EditionItem => ({
  id,
  state: 'open',
  text: `t-${id}`,
  print: `p-${id}`,
  attachments: [{ number: 1, blob: 'b' }],
  ...more,
})

describe('what has changed since the earlier edition', () => {
  const kindOf = (before: EditionItem, now: EditionItem): unknown => {
    const changes = compareEditions([before], [now])
    return isRefusal(changes) ? changes.code : changes[0]
  }
  test.each([
    ['nothing', {}, 'unchanged'],
    ['the text', { text: 'other', print: 'other' }, 'corrected'],
    ['what is printed around the same text', { print: 'other' }, 'updated'],
    ['its being withdrawn', { state: 'withdrawn', text: null, print: 'w', attachments: [] }, 'withdrawn'],
    ['its being closed', { state: 'closed', text: null, print: 'c' }, 'closed'],
  ] as const)('is told by kind: %s', (_, more, kind) => {
    expect(kindOf(open('a'), open('a', more))).toMatchObject({ kind })
  })
  test('an item that is opened or taken in again is told as such', () => {
    expect(kindOf(open('a', { state: 'closed', text: null }), open('a'))).toMatchObject({ kind: 'opened' })
    expect(kindOf(open('a', { state: 'withdrawn', text: null }), open('a'))).toMatchObject({
      kind: 'restored',
    })
  })
  test('attachments are told apart by number: new, other bytes, no more enclosed', () => {
    const before = open('a', { attachments: [1, 2, 3].map((number) => ({ number, blob: `b${number}` })) })
    const now = open('a', {
      attachments: [
        { number: 1, blob: 'b1' },
        { number: 2, blob: 'other' },
        { number: 3, blob: null },
        { number: 4, blob: 'b4' },
      ],
    })
    expect(kindOf(before, now)).toEqual({
      item: 'a',
      kind: 'unchanged',
      attachments: [
        { number: 1, kind: 'unchanged' },
        { number: 2, kind: 'corrected' },
        { number: 3, kind: 'withdrawn' },
        { number: 4, kind: 'new' },
      ],
    })
  })
  test('a late item may come anywhere; the others keep their order', () => {
    const changes = compareEditions([open('a'), open('b')], [open('a'), open('new'), open('b')])
    expect(isRefusal(changes) ? changes : changes.map((each) => [each.kind, isNews(each)])).toEqual([
      ['unchanged', false],
      ['new', true],
      ['unchanged', false],
    ])
  })
  test('an item that was sent is not left out, and none changes places', () => {
    expect(compareEditions([open('a'), open('b')], [open('b')])).toMatchObject({
      code: 'supplement.itemGone',
    })
    expect(compareEditions([open('a'), open('b')], [open('b'), open('a')])).toMatchObject({
      code: 'supplement.orderChanged',
    })
  })
})

/** A page as a reader of some edition saw it: of which unit, in which version, which page of it. */
type Seen = { readonly unit: number; readonly version: number; readonly page: number }
type Unit = { id: number; version: number; pages: number; labels: readonly string[] }
type Act =
  | { readonly do: 'add'; readonly at: number; readonly pages: number }
  | { readonly do: 'correct'; readonly at: number; readonly pages: number }
  | { readonly do: 'withdraw'; readonly at: number }

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ do: fc.constant('add' as const), at: fc.nat(), pages: fc.integer({ min: 1, max: 40 }) }),
  fc.record({ do: fc.constant('correct' as const), at: fc.nat(), pages: fc.integer({ min: 1, max: 9 }) }),
  fc.record({ do: fc.constant('withdraw' as const), at: fc.nat() }),
)

describe('printed page numbers through any editions', () => {
  const editions = fc.array(fc.array(act, { maxLength: 4 }), { minLength: 1, maxLength: 6 })
  const first = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 8 })

  test('stand: each keeps its page, or that page is told as replaced or gone; unique and in order', () => {
    fc.assert(
      fc.property(first, editions, (sizes, rounds) => {
        let units: Unit[] = sizes.map((pages, id) => ({ id, version: 1, pages, labels: [] }))
        let named = plainLabels(sizes.reduce((sum, pages) => sum + pages, 0))
        units = units.map((unit) => {
          const labels = named.slice(0, unit.pages)
          named = named.slice(unit.pages)
          return { ...unit, labels }
        })
        const printed = new Map<string, Seen>()
        for (const unit of units)
          for (const [page, label] of unit.labels.entries())
            printed.set(label, { unit: unit.id, version: 1, page })
        let retired: readonly string[] = []
        let fresh = 1000
        for (const acts of rounds) {
          const told = new Set<number>()
          const next = units.map((unit) => ({ ...unit }))
          for (const step of acts) {
            const index = step.at % next.length
            const unit = next[index]
            if (unit === undefined) continue
            if (step.do === 'add') {
              next.splice(index + 1, 0, { id: fresh, version: 1, pages: step.pages, labels: [] })
              told.add(fresh++)
              continue
            }
            told.add(unit.id)
            unit.version += 1
            // A withdrawn item stays listed, on one page that says so.
            unit.pages = step.do === 'correct' ? step.pages : 1
          }
          const plan: PageUnit[] = next.map((unit) => ({ kept: unit.labels, pages: unit.pages }))
          const labelled = labelPages(plan, retired)
          const all = labelled.units.flat()
          expect(new Set(all).size).toBe(all.length)
          expect(all.toSorted(compareLabels)).toEqual(all)
          expect(highestNumber(all, labelled.retired)).toBe(sizes.reduce((sum, pages) => sum + pages, 0))
          const used = new Set(all)
          expect(
            [...printed.keys()].every((label) => used.has(label) || labelled.retired.includes(label)),
          ).toBe(true)
          units = next.map((unit, index) => ({ ...unit, labels: labelled.units[index] ?? [] }))
          for (const [index, unit] of units.entries()) {
            expect(unit.labels.length).toBe(unit.pages)
            const had = plan[index]?.kept ?? []
            const both = Math.min(had.length, unit.pages)
            expect(unit.labels.slice(0, both)).toEqual(had.slice(0, both))
            for (const [page, label] of unit.labels.entries()) {
              const before = printed.get(label)
              const now = { unit: unit.id, version: unit.version, page }
              // Same unit and place always; another version only where the change page tells of it.
              if (before !== undefined) {
                expect([before.unit, before.page]).toEqual([now.unit, now.page])
                if (before.version !== now.version) expect(told.has(unit.id)).toBe(true)
              }
              printed.set(label, now)
            }
          }
          retired = labelled.retired
        }
      }),
      { numRuns: runs },
    )
  })
})
