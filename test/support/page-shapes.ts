/** A mark on a page: where it stands, and what it looks like. */
export type Shape = { readonly x: number; readonly y: number; readonly looks: string }

/**
 * Everything that a page's SVG draws, at its place in points, in the order of drawing. Groups that only nest, and names
 * of outlines, make no difference. Throws for a glyph whose outline is not there.
 */
export function pageShapes(svg: string): readonly Shape[] {
  const outlines = new Map(
    [...svg.matchAll(/<path id="([^"]*)" d="([^"]*)"/g)].map(([, name = '', d = '']) => [name, d]),
  )
  const body = svg.slice(svg.indexOf('</defs>', svg.indexOf('<defs id="outlines">')))
  const shapes: Shape[] = []
  const stack: Frame[] = [{ x: 0, y: 0, scale: [1, 1], fill: '' }]
  for (const [, closing, name = '', attributes = ''] of body.matchAll(/<(\/?)(\w+)([^>]*)>/g)) {
    const outer = stack.at(-1) ?? { x: 0, y: 0, scale: [1, 1], fill: '' }
    if (closing === '/' && name === 'g') stack.pop()
    if (closing === '/') continue
    const inner = moved(outer, attributes)
    if (name === 'g') stack.push(inner)
    else if (name === 'use') {
      const outline = outlines.get(attribute(attributes, 'href').slice(1))
      if (outline === undefined) throw new Error(`a glyph without an outline: ${attributes}`)
      const x = inner.x + Number(attribute(attributes, 'x')) * inner.scale[0]
      shapes.push({ x, y: inner.y, looks: `${inner.fill} ${inner.scale.join()} ${outline}` })
    } else
      shapes.push({
        x: inner.x,
        y: inner.y,
        looks: `${name} ${attributes.replaceAll(/ (?:transform|data-[\w-]+)="[^"]*"/g, '')}`,
      })
  }
  return shapes
}

/** Those that stand above the foot, where a page's number in the packet differs from its own. */
export const aboveFoot = (shapes: readonly Shape[]): readonly Shape[] => shapes.filter(({ y }) => y < 772)

/** Points that two places may differ by: groups are placed to a thousandth, and may lie in each other otherwise. */
const tolerance = 0.02

/** Where two drawings of pages differ, in words; empty where every mark of one stands where it stands in the other. */
export function differences(
  found: readonly (readonly Shape[])[],
  wanted: readonly (readonly Shape[])[],
): readonly string[] {
  if (found.length !== wanted.length) return [`${found.length} pages, not ${wanted.length}`]
  return found.flatMap((page, index) => {
    const other = wanted[index] ?? []
    const where = `page ${index + 1}`
    if (page.length !== other.length) return [`${where}: ${page.length} marks, not ${other.length}`]
    return page.flatMap((shape, at) => {
      const same = other[at]
      const stands =
        same !== undefined &&
        same.looks === shape.looks &&
        Math.abs(same.x - shape.x) < tolerance &&
        Math.abs(same.y - shape.y) < tolerance
      return stands ? [] : [`${where}: ${JSON.stringify(shape)} is not ${JSON.stringify(same)}`]
    })
  })
}

type Frame = {
  readonly x: number
  readonly y: number
  readonly scale: readonly [number, number]
  readonly fill: string
}

function moved(frame: Frame, attributes: string): Frame {
  const transform = attribute(attributes, 'transform')
  const [, kind, numbers = ''] = /^(\w+)\(([^)]*)\)$/.exec(transform) ?? []
  const fill = attribute(attributes, 'fill') || frame.fill
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers.split(/[,\s]+/).map(Number)
  const [sx, sy] = frame.scale
  if (kind === 'translate') return { ...frame, fill, x: frame.x + a * sx, y: frame.y + b * sy }
  if (kind === 'scale') return { ...frame, fill, scale: [sx * a, sy * b] }
  if (kind === 'matrix' && b === 0 && c === 0)
    return { x: frame.x + e * sx, y: frame.y + f * sy, scale: [sx * a, sy * d], fill }
  if (transform !== '') throw new Error(`a transform that is not read: ${transform}`)
  return { ...frame, fill }
}

const attribute = (attributes: string, name: string): string =>
  new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''
