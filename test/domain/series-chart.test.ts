import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ChartModel, ChartPoint, ChartShape } from '#shared/chart/chart-model.ts'
import { chartSvg } from '#shared/chart/chart-svg.ts'
import { axisFor, scaleDown } from '#shared/chart/scale.ts'
import { seriesChart } from '#shared/chart/series-chart.ts'
import { textWidth, wrapText } from '#shared/chart/text-width.ts'
import { timeOf, timesOf } from '#shared/chart/time-label.ts'
import { seriesText } from '#shared/packet/knowledge/series-text.ts'
import { seriesWording } from '#shared/packet/knowledge/series-wording.ts'

const wording = seriesWording('prosent', 'nb')
const drawn = (points: readonly ChartPoint[], unit = 'prosent'): ChartModel =>
  seriesChart(points, seriesWording(unit, 'nb'))
const ofKind = <K extends ChartShape['kind']>(model: ChartModel, kind: K) =>
  model.shapes.filter((shape): shape is Extract<ChartShape, { kind: K }> => shape.kind === kind)
const series = (values: Readonly<Record<string, number>>): readonly ChartPoint[] =>
  Object.entries(values).map(([label, value]) => ({ label, value }))

/** Any number at all, and those that officers write. */
const value = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -1000, max: 100_000 }),
  fc.constantFrom(0, -0, Number.MAX_VALUE, -Number.MAX_VALUE, Number.MIN_VALUE, 1e15, 1e15 + 1),
)
const bars = fc
  .uniqueArray(fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }), { minLength: 1, maxLength: 60 })
  .chain((labels) =>
    fc
      .array(value, { minLength: labels.length, maxLength: labels.length })
      .map((values) => labels.map((label, index) => ({ label, value: values[index] ?? 0 }))),
  )
const years = fc
  .uniqueArray(fc.integer({ min: 1000, max: 9999 }), { minLength: 2, maxLength: 60 })
  .chain((all) =>
    fc
      .array(value, { minLength: all.length, maxLength: all.length })
      .map((values) =>
        all
          .toSorted((a, b) => a - b)
          .map((year, index) => ({ label: String(year), value: values[index] ?? 0 })),
      ),
  )
const anySeries = fc.oneof(bars, years)

describe('a chart of a series', () => {
  it('is a line where years, months or days run forward, and bars elsewhere', () => {
    expect(drawn(series({ 2018: 1, 2019: 2 })).kind).toBe('line')
    expect(
      drawn([
        { label: '2018-05', value: 1 },
        { label: '2018-11', value: 2 },
      ]).kind,
    ).toBe('line')
    expect(
      drawn([
        { label: '2018-05-31', value: 1 },
        { label: '2019', value: 2 },
      ]).kind,
    ).toBe('line')
    expect(drawn(series({ '18–34 år': 88, 'Over 75 år': 46 })).kind).toBe('bars')
    expect(
      drawn([
        { label: '2019', value: 1 },
        { label: '2018', value: 2 },
      ]).kind,
    ).toBe('bars')
    expect(drawn([{ label: '2019', value: 1 }]).kind).toBe('bars')
    expect([timeOf('0000'), timeOf('2020-13'), timeOf('2020-02-30'), timeOf('år 2020')]).toEqual(
      Array.from({ length: 4 }, () => null),
    )
  })

  it('sets points in time as far apart as they are', () => {
    const model = drawn([2000, 2001, 2011].map((year) => ({ label: String(year), value: year })))
    const [a = 0, b = 0, c = 0] = ofKind(model, 'circle').map(({ x }) => x)
    expect((c - b) / (b - a)).toBeCloseTo(10, 0)
  })

  it('begins a scale at nought unless all values lie far from it', () => {
    expect(axisFor([2.1, 3.2]).from).toBe(0)
    expect(axisFor([1.74, 1.98]).from).toBeGreaterThan(0)
    expect(axisFor([-3, -2]).to).toBe(0)
  })

  it('draws what is below nought to the left, as an outline, so that no colour need tell', () => {
    const model = drawn(series({ Inn: 10, Ut: -5 }))
    const [above, below] = ofKind(model, 'rect')
    expect(above?.role).toBe('bar')
    expect(below?.role).toBe('barBelow')
    expect((below?.x ?? 0) + (below?.width ?? 0)).toBeCloseTo(above?.x ?? 0)
  })

  it('bears every name and number, in its picture or at its mark, none but numbers that are', () => {
    fc.assert(
      fc.property(anySeries, (points) => {
        const svg = chartSvg(drawn(points))
        expect(svg).not.toMatch(/NaN|Infinity|undefined/)
        const model = drawn(points)
        const marks = [...ofKind(model, 'rect'), ...ofKind(model, 'circle')]
        expect(marks.map(({ says }) => says)).toEqual(
          points.map(({ label, value: own }) => {
            const unit = model.kind === 'bars' && ofKind(model, 'text').every(({ role }) => role !== 'unit')
            const number = wording.number(own) + (unit ? '\u00a0prosent' : '')
            return `${wording.name(label)}: ${number}`
          }),
        )
        if (model.kind === 'bars') {
          const words = ofKind(model, 'text').filter(({ role }) => role === 'label')
          const shown = words.map(({ text }) => text.replaceAll(' ', '')).join('')
          expect(shown).toBe(points.map(({ label }) => wording.name(label).replaceAll(' ', '')).join(''))
          expect(ofKind(model, 'text').filter(({ role }) => role === 'value')).toHaveLength(points.length)
        }
      }),
    )
  })

  it('has room for the number of a bar that is too short to be seen, below nought too', () => {
    const model = drawn(series({ a: -1e300, b: -5e-324, c: -1 }), '')
    for (const { x, anchor } of ofKind(model, 'text').filter(({ role }) => role === 'value')) {
      expect(anchor).toBe('end')
      expect(x).toBeLessThanOrEqual(model.width)
    }
  })

  it('keeps marks and numbers within its box', () => {
    fc.assert(
      fc.property(
        anySeries,
        fc.constantFrom('', 'prosent', 'kilowattimer per kvadratmeter'),
        (points, unit) => {
          const model = drawn(points, unit)
          const inside = (x: number, y: number): void => {
            expect(Math.min(x, model.width - x)).toBeGreaterThanOrEqual(-0.6)
            expect(Math.min(y, model.height - y)).toBeGreaterThanOrEqual(-0.6)
          }
          for (const shape of model.shapes) {
            if (shape.kind === 'path') for (const { x, y } of shape.points) inside(x, y)
            else inside(shape.x, shape.y)
            if (shape.kind === 'rect') inside(shape.x + shape.width, shape.y + shape.height)
            if (shape.kind === 'text' && shape.role !== 'tick') {
              const wide = textWidth(shape.text, shape.size)
              const share = { start: 0, middle: 0.5, end: 1 }[shape.anchor]
              inside(shape.x - wide * share, shape.y)
              inside(shape.x + wide * (1 - share), shape.y)
            }
          }
        },
      ),
    )
  })

  it('lays no number of a line over another, and names its ends, its greatest and its least', () => {
    fc.assert(
      fc.property(years, (points) => {
        const model = drawn(points)
        const texts = ofKind(model, 'text').filter(({ role }) => role === 'value' || role === 'label')
        for (const [index, a] of texts.entries())
          for (const b of texts.slice(index + 1)) {
            if (a.role !== b.role || Math.abs(a.y - b.y) >= a.size) continue
            const apart = (textWidth(a.text, a.size) + textWidth(b.text, b.size)) / 2
            expect(Math.abs(a.x - b.x)).toBeGreaterThanOrEqual(apart - 0.2)
          }
        const labels = texts.filter(({ role }) => role === 'label').map(({ text }) => text)
        expect(labels).toContain(points[0]?.label)
        expect(labels).toContain(points.at(-1)?.label)
      }),
    )
  })

  it('is as tall as a page holds, however many bars', () => {
    const many = Array.from({ length: 60 }, (_, index) => ({ label: `Grunnkrets ${index}`, value: index }))
    expect(drawn(many).height).toBeLessThan(1000)
  })

  it('writes what officers type as text, never as marks of its own', () => {
    const svg = chartSvg(drawn([{ label: '<script>"&\u0000', value: 1 }], '</text>'))
    expect(svg).toContain('&lt;script&gt;&quot;&amp;')
    expect(svg).not.toMatch(/<script|\p{Cc}|<\/text><\/text>/u)
  })
})

describe('a chart in words', () => {
  it('tells from where to where a line goes, where it turns, and every number', () => {
    const points = series({ 2014: 21.4, 2015: 22.9, 2019: 32.5 })
    expect(seriesText(points, 'Utgifter til IKT', seriesWording('millioner kroner', 'nb'), 'nb')).toBe(
      'Linjediagram: Utgifter til IKT, målt i millioner kroner. Fra 21,4 i 2014 til 32,5 i 2019. Alle tall: 2014: 21,4; 2015: 22,9; 2019: 32,5.',
    )
    const turning = series({ 2016: 310, 2019: 1140, 2020: 870 })
    expect(seriesText(turning, 'Hjelp', seriesWording('personer', 'nn'), 'nn')).toContain(
      'Frå 310 i 2016 til 870 i 2020; høgast 1\u00a0140 i 2019.',
    )
  })

  it('holds every number of any series', () => {
    fc.assert(
      fc.property(anySeries, (points) => {
        const text = seriesText(points, 'T', wording, 'nb')
        for (const point of points)
          expect(text).toContain(`${wording.name(point.label)}: ${wording.number(point.value)}`)
        expect(text.startsWith(timesOf(points) === null ? 'Stolpediagram' : 'Linjediagram')).toBe(true)
      }),
    )
  })
})

describe('what a chart is reckoned by', () => {
  it('brings any numbers to ones below ten, in the same order and proportion', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1 }), (values) => {
        const { scaled } = scaleDown(values)
        for (const each of scaled) expect(Math.abs(each)).toBeLessThanOrEqual(10)
        for (const [index, each] of values.entries())
          if (scaled[index] !== 0) expect(Math.sign(scaled[index] ?? 0)).toBe(Math.sign(each))
        const { from, to, ticks } = axisFor(scaled)
        expect(to).toBeGreaterThan(from)
        expect(ticks.length).toBeGreaterThan(1)
        expect(ticks.length).toBeLessThan(12)
        for (const each of scaled) {
          expect(each).toBeGreaterThanOrEqual(from - 1e-6)
          expect(each).toBeLessThanOrEqual(to + 1e-6)
        }
      }),
    )
  })

  it('wraps a name into lines that fit, and loses no letter', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 40, max: 300 }),
        (text, width) => {
          const lines = wrapText(text, 16, width)
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
          for (const line of lines) expect(textWidth(line, 16)).toBeLessThanOrEqual(width)
        },
      ),
    )
  })
})
