import { chartWidth as width, tenth } from './chart-model.ts'
import type { ChartModel, ChartPoint, ChartShape, ChartWording } from './chart-model.ts'
import { axisFor, scaleDown, tickValue } from './scale.ts'
import { textWidth } from './text-width.ts'

const sizes = { value: 15, label: 14, tick: 13, unit: 14 } as const
const plotTop = 52
const plotHeight = 160
const footHeight = 42

type Dot = {
  readonly x: number
  readonly y: number
  readonly value: string
  readonly label: string
  readonly isLow: boolean
}

/**
 * A line through points in time, by their distance in time. Each value and name stands at its mark where there is room:
 * first, last, greatest and least always, others as long as none lies over another.
 */
export function lineChart(
  points: readonly ChartPoint[],
  times: readonly number[],
  wording: ChartWording,
): ChartModel {
  const { scaled, power } = scaleDown(points.map(({ value }) => value))
  const axis = axisFor(scaled)
  const ticks = axis.ticks.flatMap((tick) => {
    const value = tickValue(tick, power)
    return value === null ? [] : [{ tick, text: wording.number(value) }]
  })
  const left = Math.min(180, Math.max(...ticks.map(({ text }) => textWidth(text, sizes.tick))) + 12)
  const room = { from: left + 26, to: width - 34 }
  const [start = 0, end = 1] = [times[0], times.at(-1)]
  const xOf = (time: number): number =>
    tenth(room.from + ((time - start) / (end - start)) * (room.to - room.from))
  const yOf = (value: number): number =>
    tenth(plotTop + (1 - (value - axis.from) / (axis.to - axis.from)) * plotHeight)
  const dots = points.map(({ label, value }, index): Dot => {
    const [before, own = 0, after] = [scaled[index - 1], scaled[index], scaled[index + 1]]
    return {
      x: xOf(times[index] ?? start),
      y: yOf(own),
      value: wording.number(value),
      label: wording.name(label),
      isLow: isLow(before, own, after, yOf(own)),
    }
  })
  const grid = ticks.flatMap(({ tick, text }): readonly ChartShape[] => {
    const y = yOf(tick)
    const role = tick === 0 ? ('axis' as const) : ('grid' as const)
    return [
      {
        kind: 'path',
        role,
        points: [
          { x: left, y },
          { x: width, y },
        ],
      },
      {
        kind: 'text',
        role: 'tick',
        x: tenth(left - 8),
        y: tenth(y + 4.5),
        anchor: 'end',
        size: sizes.tick,
        text,
      },
    ]
  })
  const unit: readonly ChartShape[] =
    wording.unit === ''
      ? []
      : [
          {
            kind: 'text',
            role: 'unit',
            x: 2,
            y: 16,
            anchor: 'start',
            size: fitted(wording.unit),
            text: wording.unit,
          },
        ]
  return {
    kind: 'line',
    width,
    height: plotTop + plotHeight + footHeight,
    shapes: [
      ...unit,
      ...grid,
      { kind: 'path', role: 'line', points: dots.map(({ x, y }) => ({ x, y })) },
      ...dots.map(({ x, y, label, value }): ChartShape => ({
        kind: 'circle',
        role: 'point',
        x,
        y,
        radius: dots.length > 30 ? 2.5 : 4,
        says: `${label}: ${value}`,
      })),
      ...values(dots, scaled),
      ...names(dots),
    ],
  }
}

const fitted = (text: string): number => Math.min(sizes.unit, (width - 4) / textWidth(text, 1))

/** More points than this lie so close that numbers would stand on the line. */
export const mostNumbered = 16

/** Numbers at their marks: above, and below where the line comes down to the mark and leaves upwards. */
function values(dots: readonly Dot[], scaled: readonly number[]): readonly ChartShape[] {
  const [most, least] = [scaled.indexOf(Math.max(...scaled)), scaled.indexOf(Math.min(...scaled))]
  const ends = [0, dots.length - 1, most, least]
  const order = dots.length > mostNumbered ? ends : [...ends, ...dots.keys()]
  return placed(dots, order, ({ value }) => value, sizes.value, valueY).map(
    ({ dot, x, text }): ChartShape => ({
      kind: 'text',
      role: 'value',
      x,
      y: valueY(dot),
      anchor: 'middle',
      size: sizes.value,
      text,
    }),
  )
}

const valueY = ({ y, isLow: below }: Dot): number => tenth(below ? y + 22 : y - 12)

/** Whether the line rises from a mark to where it comes from and goes; at an end, only where there is room below. */
function isLow(before: number | undefined, own: number, after: number | undefined, y: number): boolean {
  const isEnd = before === undefined || after === undefined
  return (before ?? own) >= own && (after ?? own) > own && !(isEnd && y + 26 > plotTop + plotHeight)
}

function names(dots: readonly Dot[]): readonly ChartShape[] {
  const y = plotTop + plotHeight + footHeight - 8
  const ends = [0, dots.length - 1]
  const place = (order: readonly number[]) =>
    placed(
      dots,
      order,
      ({ label }) => label,
      sizes.label,
      () => y,
    )
  const even = Array.from({ length: 9 }, (_, index) => spread(dots.length, 10 - index))
  const many = even.find((order) => place(order).length === order.length) ?? ends
  return place(dots.length > mostNumbered ? many : [...ends, ...dots.keys()]).map(
    ({ x, text }): ChartShape => ({
      kind: 'text',
      role: 'label',
      x,
      y,
      anchor: 'middle',
      size: sizes.label,
      text,
    }),
  )
}

/** So many of the points, the first and the last among them, as far apart as each other. */
const spread = (points: number, count: number): readonly number[] => [
  ...new Set(Array.from({ length: count }, (_, index) => Math.round((index * (points - 1)) / (count - 1)))),
]

type Placed = { readonly dot: Dot; readonly x: number; readonly text: string }

/** Texts around their dots, within the box, none over another; those that come first in `order` go before others. */
function placed(
  dots: readonly Dot[],
  order: readonly number[],
  textOf: (dot: Dot) => string,
  size: number,
  yOf: (dot: Dot) => number,
): readonly Placed[] {
  const taken: { readonly from: number; readonly to: number; readonly y: number }[] = []
  const chosen = new Map<number, Placed>()
  for (const index of order) {
    const dot = dots[index]
    if (dot === undefined || chosen.has(index)) continue
    const text = textOf(dot)
    const half = textWidth(text, size) / 2
    const x = tenth(Math.min(Math.max(dot.x, half), width - half))
    const [from, to, y] = [x - half - 3, x + half + 3, yOf(dot)]
    if (taken.some((each) => Math.abs(each.y - y) < size + 2 && from < each.to && to > each.from)) continue
    taken.push({ from, to, y })
    chosen.set(index, { dot, x, text })
  }
  return [...chosen.entries()].toSorted(([a], [b]) => a - b).map(([, each]) => each)
}
