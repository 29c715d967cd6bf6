import { assertNever } from '../refusal.ts'
import type { ChartModel, ChartShape, Place, ShapeRole, TextRole } from './chart-model.ts'

const ink = '#14232e'
const accent = '#0b4f6c'
const rule = '#b9c7d0'
const faint = '#dde5ea'

/** How each part is drawn: by line, fill and weight, so that it is told apart without its colour. */
export const shapeLooks: Readonly<Record<ShapeRole, Readonly<Record<string, string | number>>>> = {
  axis: { stroke: rule, 'stroke-width': 1.5, fill: 'none' },
  grid: { stroke: faint, 'stroke-width': 1, fill: 'none' },
  line: { stroke: accent, 'stroke-width': 2.5, 'stroke-linejoin': 'round', fill: 'none' },
  point: { stroke: accent, 'stroke-width': 2, fill: '#ffffff' },
  bar: { fill: accent },
  barBelow: { stroke: accent, 'stroke-width': 2, fill: '#ffffff' },
}

/** Numbers carry more weight than names, scales less. */
export const textLooks: Readonly<Record<TextRole, Readonly<Record<string, string | number>>>> = {
  value: { fill: ink, 'font-weight': 600 },
  label: { fill: ink },
  tick: { fill: '#4a5b66' },
  unit: { fill: '#4a5b66' },
}

/** A chart as an SVG string: the same for paper, files and web. What it says to those who do not see it lies beside it. */
export function chartSvg({ width, height, shapes }: ChartModel): string {
  const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="'Source Sans 3', system-ui, sans-serif" font-size="16" fill="${ink}">`
  return `${open}${shapes.map(shapeSvg).join('')}</svg>`
}

/** `M0 10L20 5` */
export const pathOf = (points: readonly Place[]): string =>
  points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')

function shapeSvg(shape: ChartShape): string {
  switch (shape.kind) {
    case 'path':
      return element('path', { d: pathOf(shape.points), ...shapeLooks[shape.role] })
    case 'rect': {
      const { x, y, width, height } = shape
      return element('rect', { x, y, width, height, ...shapeLooks[shape.role] }, title(shape.says))
    }
    case 'circle':
      return element(
        'circle',
        { cx: shape.x, cy: shape.y, r: shape.radius, ...shapeLooks[shape.role] },
        title(shape.says),
      )
    case 'text': {
      const place = { x: shape.x, y: shape.y, 'text-anchor': shape.anchor, 'font-size': shape.size }
      return element('text', { ...place, ...textLooks[shape.role] }, escapeText(shape.text))
    }
    default:
      return assertNever(shape)
  }
}

const title = (says: string): string => `<title>${escapeText(says)}</title>`

function element(name: string, attributes: Readonly<Record<string, string | number>>, inner = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`)
  return inner === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inner}</${name}>`
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** XML holds no control characters and no half of a pair, not even escaped. */
function escapeText(text: string): string {
  const clean = text.toWellFormed().replaceAll(/[\p{Cc}\uFFFE\uFFFF]/gu, ' ')
  return clean.replaceAll(/[&<>"]/g, (character) => escapes[character] ?? '')
}
