import { chartWidth as width, tenth } from './chart-model.ts'
import type { ChartModel, ChartPoint, ChartShape, ChartWording } from './chart-model.ts'
import { scaleDown } from './scale.ts'
import { textWidth, wrapText } from './text-width.ts'

/** More bars than this stand in two columns, or the chart is taller than a page. */
const mostInColumn = 24
const tallest = 900
const gap = 24
/** A unit as short as this is said with each number, as people say it. */
const shortUnit = 10
const unitHeight = 24

type Row = {
  readonly lines: readonly string[]
  readonly value: string
  readonly says: string
  /** From −1 to 1 of the longest bar. */
  readonly share: number
  /** Below nought, though its bar may be too short to be seen. */
  readonly isBelow: boolean
  readonly height: number
}

/** How large all is drawn; what does not fit a page is drawn smaller. */
type Layout = {
  readonly left: number
  readonly columnWidth: number
  readonly nameWidth: number
  readonly valueRoom: number
  readonly size: number
  readonly pitch: number
  readonly sides: { readonly below: boolean; readonly above: boolean }
}

/**
 * Horizontal bars in the order given. Every bar bears its name and its number, so that nothing is said by length or colour
 * alone; what is below nought goes to the left, as an outline. Text lies horizontally: turned text reads letter by letter
 * to machines.
 */
export function barChart(points: readonly ChartPoint[], wording: ChartWording): ChartModel {
  const sides = {
    below: points.some(({ value }) => value < 0),
    above: points.some(({ value }) => value >= 0),
  }
  const columns = points.length > mostInColumn ? 2 : 1
  const isSaid = wording.unit !== '' && wording.unit.length <= shortUnit && columns === 1 && !sides.below
  const unit = isSaid ? `\u00a0${wording.unit}` : ''
  const top = wording.unit === '' || isSaid ? 0 : unitHeight
  const plan = { columns, sides, top }
  let drawn = drawnAt(1, points, { ...wording, unit }, plan)
  for (const scale of [0.85, 0.72, 0.6, 0.5, 0.4, 0.3])
    if (drawn.height > tallest) drawn = drawnAt(scale, points, { ...wording, unit }, plan)
  const { shapes, height } = drawn
  return { kind: 'bars', width, height, shapes: [...(top === 0 ? [] : [unitLine(wording.unit)]), ...shapes] }
}

const unitLine = (text: string): ChartShape => ({
  kind: 'text',
  role: 'unit',
  x: 2,
  y: 15,
  anchor: 'start',
  size: tenth(Math.min(14, (width - 4) / textWidth(text, 1))),
  text,
})

function drawnAt(
  scale: number,
  points: readonly ChartPoint[],
  wording: ChartWording,
  {
    columns,
    sides,
    top,
  }: { readonly columns: number; readonly sides: Layout['sides']; readonly top: number },
): { readonly shapes: readonly ChartShape[]; readonly height: number } {
  const [size, pitch] = [16 * scale, 34 * scale]
  const columnWidth = (width - gap * (columns - 1)) / columns
  const names = points.map(({ label }) => wording.name(label))
  const values = points.map(({ value }) => `${wording.number(value)}${wording.unit}`)
  const nameWidth = Math.min(
    columnWidth * (columns === 2 && !(sides.below && sides.above) ? 0.5 : 0.36),
    Math.max(...names.map((name) => textWidth(name, size))) + 12,
  )
  const most = sides.below && sides.above ? 0.24 : 0.4
  const valueRoom = Math.min(
    Math.max(...values.map((value) => textWidth(value, size))) + 12,
    columnWidth * most,
  )
  const { scaled } = scaleDown(points.map(({ value }) => value))
  const longest = Math.max(...scaled.map(Math.abs), Number.MIN_VALUE)
  const rows = names.map((name, index): Row => {
    const lines = wrapText(name, size, nameWidth - 10)
    const value = values[index] ?? ''
    const isBelow = (points[index]?.value ?? 0) < 0
    const height = Math.max(pitch, lines.length * size * 1.15 + pitch * 0.3)
    return { lines, value, says: `${name}: ${value}`, share: (scaled[index] ?? 0) / longest, isBelow, height }
  })
  const perColumn = Math.ceil(rows.length / columns)
  const drawn = Array.from({ length: columns }, (_, column) =>
    columnShapes(rows.slice(column * perColumn, (column + 1) * perColumn), top, {
      left: column * (columnWidth + gap),
      columnWidth,
      nameWidth,
      valueRoom,
      size,
      pitch,
      sides,
    }),
  )
  return {
    shapes: drawn.flatMap(({ shapes }) => shapes),
    height: Math.ceil(Math.max(...drawn.map(({ bottom }) => bottom)) + 4),
  }
}

function columnShapes(
  rows: readonly Row[],
  top: number,
  layout: Layout,
): { readonly shapes: readonly ChartShape[]; readonly bottom: number } {
  const { left, columnWidth, nameWidth, valueRoom, sides } = layout
  const from = left + nameWidth + (sides.below ? valueRoom : 0)
  const to = left + columnWidth - (sides.above ? valueRoom : 0)
  const [least, greatest] = [sides.below ? -1 : 0, sides.above ? 1 : 0]
  const xOf = (share: number): number => tenth(from + ((share - least) / (greatest - least)) * (to - from))
  let bottom = top + 4
  const drawn = rows.flatMap((row) => {
    const middle = bottom + row.height / 2
    bottom += row.height
    return rowShapes(row, middle, xOf, layout)
  })
  const axis = [top, bottom + 2].map((y) => ({ x: xOf(0), y: tenth(y) }))
  return { shapes: [{ kind: 'path', role: 'axis', points: axis }, ...drawn], bottom: bottom + 4 }
}

function rowShapes(
  { lines, value, says, share, isBelow }: Row,
  middle: number,
  xOf: (share: number) => number,
  { left, nameWidth, valueRoom, size, pitch }: Layout,
): readonly ChartShape[] {
  const [zero, end] = [xOf(0), xOf(share)]
  const thickness = pitch * 0.64
  const lineHeight = size * 1.15
  const first = middle - ((lines.length - 1) * lineHeight) / 2 + size * 0.36
  return [
    ...lines.map((text, index): ChartShape => ({
      kind: 'text',
      role: 'label',
      x: tenth(left + nameWidth - 10),
      y: tenth(first + index * lineHeight),
      anchor: 'end',
      size: tenth(size),
      text,
    })),
    {
      kind: 'rect',
      role: isBelow ? 'barBelow' : 'bar',
      x: Math.min(zero, end),
      y: tenth(middle - thickness / 2),
      width: tenth(Math.abs(end - zero)),
      height: tenth(thickness),
      says,
    },
    {
      kind: 'text',
      role: 'value',
      x: tenth(isBelow ? end - 7 : end + 7),
      y: tenth(middle + size * 0.36),
      anchor: isBelow ? 'end' : 'start',
      size: tenth(Math.min(size, (valueRoom - 10) / Math.max(textWidth(value, 1), 0.1))),
      text: value,
    },
  ]
}
