import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeOfPoint, splitPlaces, suggestPoints } from '#shared/domain/hearing/divide-text.ts'
import type { InputPoint } from '#shared/domain/hearing/hearing.ts'
import {
  exchangePoints,
  mergePoints,
  movePoint,
  numberPoints,
  splitPoint,
} from '#shared/domain/hearing/points.ts'
import type { InputPointId } from '#shared/ids.ts'
import { aPoint, newId } from '#support/builders.ts'

const wordsIn = (text: string): readonly string[] => text.split(/\s+/u).filter(Boolean)
const turned = ({
  out,
  in: put,
}: {
  readonly out: readonly InputPoint[]
  readonly in: readonly InputPoint[]
}) => ({
  out: put,
  in: out,
})

/** Texts as people send them: lists, headings, empty lines, and whatever else a file may hold. */
const line = fc.oneof(
  fc.constantFrom(
    '',
    '  ',
    'Hei,',
    'Overskrift',
    'Vi mener:',
    '1. Først',
    '2) Så',
    '- strek',
    '• kule',
    'a) bokstav',
  ),
  fc.constantFrom('   innrykket', 'Med vennlig hilsen', 'En setning. Og en til!', '1.2 Under', '😀 én 👩‍👩‍👧 to'),
  fc.string({ unit: 'binary', maxLength: 20 }),
)
const text = fc.array(line, { maxLength: 14 }).map((lines) => lines.join('\n'))

describe('an input is divided into points', () => {
  it('without losing a word or changing their order, whatever the text', () => {
    fc.assert(
      fc.property(text, (said) => {
        const points = suggestPoints(said)
        expect(wordsIn(points.join(' '))).toEqual(wordsIn(said))
        expect(points.every((point) => point.trim() !== '')).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
  it('so that each point is found again where it stands in the text', () => {
    fc.assert(
      fc.property(text, (said) => {
        for (const point of suggestPoints(said)) {
          const place = placeOfPoint(said, point)
          expect(wordsIn(said.slice(...(place ?? [0, 0])))).toEqual(wordsIn(point))
        }
      }),
    )
    expect(placeOfPoint('Vi vil ha\n\n fiber  nå.', 'ha fiber')).toEqual([7, 17])
    expect(placeOfPoint('Vi vil ha fiber.', 'Ønsker fiber')).toBeNull()
    expect(placeOfPoint('Vi vil ha fiber.', ' ')).toBeNull()
  })
  it.each([
    [
      '1. Fibernett\n2. Opplæring\n   for ansatte\n3. Servicetorg',
      ['1. Fibernett', '2. Opplæring\n   for ansatte', '3. Servicetorg'],
    ],
    ['- Fiber\n- Opplæring', ['- Fiber', '- Opplæring']],
    [
      '1. Fiber\n- i Nordvik\n- på Åsen\n\n2. Opplæring',
      ['1. Fiber\n- i Nordvik\n- på Åsen', '2. Opplæring'],
    ],
    ['Vi mener:\n\n1. Fiber\n2. Kurs', ['Vi mener:\n1. Fiber', '2. Kurs']],
    [
      'Hei,\n\nVi støtter planen.\n\nMen fiber mangler.\n\nMvh\nKari',
      ['Hei,\nVi støtter planen.', 'Men fiber mangler.\nMvh\nKari'],
    ],
    ['Om opplæring\nAnsatte må få kurs.', ['Om opplæring\nAnsatte må få kurs.']],
    [
      'Opplæring\n\nAnsatte må få kurs.\n\nFiber\n\nNordvik mangler fiber.',
      ['Opplæring\nAnsatte må få kurs.', 'Fiber\nNordvik mangler fiber.'],
    ],
    ['Bare én ting: bygg ut fiber.', ['Bare én ting: bygg ut fiber.']],
    [' \n\n ', []],
  ])('%j', (said, points) => {
    expect(suggestPoints(said)).toEqual(points)
  })
})

describe('a point', () => {
  it('may be cut where a sentence, a line or else a word ends, and both sides say something', () => {
    expect(splitPlaces('Bygg fiber. Gi kurs.\nÅpne torget.')).toEqual([12, 21])
    expect(splitPlaces('fiber, kurs og torg')).toEqual([7])
    expect(splitPlaces('fiber og kurs')).toEqual([6, 9])
    expect(splitPlaces('fiber')).toEqual([])
    fc.assert(
      fc.property(text, (said) => {
        for (const at of splitPlaces(said)) {
          expect(said.slice(0, at).trim()).not.toBe('')
          expect(said.slice(at).trim()).not.toBe('')
        }
      }),
    )
  })
  it('is cut without losing a word; the first part keeps the answer, the second wants one', () => {
    fc.assert(
      fc.property(text, fc.nat({ max: 80 }), (said, at) => {
        const point = aPoint({ theme: newId(), text: said, assessment: 'Svar', conclusion: 'noted' })
        const done = splitPoint(point, at, newId)
        if (done === null) return
        const [first, second] = done.in
        expect(first).toMatchObject({ id: point.id, assessment: 'Svar', conclusion: 'noted' })
        expect(second).toMatchObject({
          theme: point.theme,
          assessment: '',
          conclusion: null,
          changedBlocks: [],
        })
        const together = `${first?.text ?? ''}${second?.text ?? ''}`.replaceAll(/\s/gu, '')
        expect(together).toBe(said.replaceAll(/\s/gu, ''))
        expect(`${first?.text ?? ''}${second?.text ?? ''}`.isWellFormed()).toBe(said.isWellFormed())
      }),
      { numRuns: 500 },
    )
  })
  it('is never cut within a character', () => {
    const done = splitPoint(aPoint({ theme: null, text: 'ja 😀 nei' }), 4, newId)
    expect(done?.in.map((point) => point.text)).toEqual(['ja', '😀 nei'])
  })
  it('made of two keeps both answers, and its conclusion only where they were answered alike', () => {
    const [a, b] = [
      aPoint({ theme: null, text: 'Fiber', assessment: 'Ja.', conclusion: 'followed' }),
      aPoint({ theme: newId(), number: 2, text: 'Kurs', assessment: 'Nei.', conclusion: 'notFollowed' }),
    ]
    expect(mergePoints(a, b).in).toEqual([
      { ...a, theme: b.theme, text: 'Fiber\n\nKurs', assessment: 'Ja.\n\nNei.', conclusion: null },
    ])
    const alike = { assessment: 'Ja.', conclusion: 'followed' } as const
    expect(mergePoints(a, { ...b, ...alike }).in[0]).toMatchObject(alike)
    const blank = mergePoints(a, { ...b, assessment: '', conclusion: 'followed' }).in[0]
    expect(blank?.conclusion).toBeNull()
  })
})

describe('changes of an input’s points', () => {
  const anyPoints = fc
    .integer({ min: 1, max: 6 })
    .map((count) =>
      numberPoints(
        Array.from({ length: count }, (_, index) =>
          aPoint({ theme: null, text: `En. To. Tre ${String(index)}.` }),
        ),
      ),
    )
  it('are taken back by being turned round, in the opposite order, however many there were', () => {
    const steps = fc.array(fc.record({ what: fc.constantFrom('split', 'merge', 'remove'), at: fc.nat() }), {
      maxLength: 8,
    })
    fc.assert(
      fc.property(anyPoints, steps, (start, all) => {
        let points = start
        const done: { readonly out: readonly InputPoint[]; readonly in: readonly InputPoint[] }[] = []
        for (const { what, at } of all) {
          const point = points[at % points.length]
          const next = points[(at % points.length) + 1]
          if (point === undefined) continue
          const exchange =
            what === 'split'
              ? splitPoint(point, 4, newId)
              : what === 'remove'
                ? { out: [point], in: [] }
                : next === undefined
                  ? null
                  : mergePoints(point, next)
          if (exchange === null) continue
          const after = exchangePoints(points, exchange)
          if (after === null) throw new Error('what was just read is as it was seen')
          expect(after.map(({ number }) => number)).toEqual(after.map((_, index) => index + 1))
          done.push(exchange)
          points = after
        }
        for (const exchange of done.toReversed()) points = exchangePoints(points, turned(exchange)) ?? []
        expect(points).toEqual(start)
      }),
    )
  })
  it('are not taken back over what was written since', () => {
    const points = numberPoints([aPoint({ theme: null }), aPoint({ theme: null })])
    const [first, second] = points as [InputPoint, InputPoint]
    const merged = mergePoints(first, second)
    const after = exchangePoints(points, merged) ?? []
    const written = after.map((point) => ({ ...point, assessment: 'Skrevet siden' }))
    expect(exchangePoints(written, turned(merged))).toBeNull()
    expect(exchangePoints(points, { out: [], in: [first] })).toBeNull()
    expect(exchangePoints([], { out: [], in: [first, first] })).toBeNull()
  })
  it('a move keeps every point once and the others in their order, and moves back', () => {
    fc.assert(
      fc.property(anyPoints, fc.nat(), fc.integer({ min: -2, max: 9 }), (points, at, to) => {
        const point = points[at % points.length]
        const moved = point === undefined ? null : movePoint(points, point.id, to)
        if (point === undefined || moved === null) throw new Error('lost a point')
        const others = (all: readonly InputPoint[]): readonly InputPointId[] =>
          all.flatMap(({ id }) => (id === point.id ? [] : [id]))
        expect(others(moved)).toEqual(others(points))
        expect(movePoint(moved, point.id, point.number)).toEqual(points)
      }),
    )
    expect(movePoint([], newId<InputPointId>(), 1)).toBeNull()
  })
})
