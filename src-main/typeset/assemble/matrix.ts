import type { Box } from '#main/typeset/intake/objects.ts'
import type { PageGeometry } from '#main/typeset/intake/page-tree.ts'

/** A PDF transformation: x' = a·x + c·y + e, y' = b·x + d·y + f (ISO 32000-1, 8.3.3). */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** From a page's own coordinates to the page as a reader sees it, its corner at the origin, in points. */
export function displayedFrom({ cropBox, rotate, userUnit: unit }: PageGeometry): Matrix {
  const [left, bottom, right, top] = cropBox
  if (rotate === 90) return [0, -unit, unit, 0, -bottom * unit, right * unit]
  if (rotate === 180) return [-unit, 0, 0, -unit, right * unit, top * unit]
  if (rotate === 270) return [0, unit, -unit, 0, top * unit, -left * unit]
  return [unit, 0, 0, unit, -left * unit, -bottom * unit]
}

/** The way back: from the page as a reader sees it to the page's own coordinates. */
export function ownFrom({ cropBox, rotate, userUnit }: PageGeometry): Matrix {
  const [left, bottom, right, top] = cropBox
  const unit = 1 / userUnit
  if (rotate === 90) return [0, unit, -unit, 0, right, bottom]
  if (rotate === 180) return [-unit, 0, 0, -unit, right, top]
  if (rotate === 270) return [0, -unit, unit, 0, left, top]
  return [unit, 0, 0, unit, left, bottom]
}

export function isIdentity(matrix: Matrix): boolean {
  return matrix.every((value, index) => value === identity[index])
}

export function transformPoint([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f]
}

/** The upright box around a transformed box. Without lists in between: drawings ask for it point by point. */
export function transformBox([a, b, c, d, e, f]: Matrix, [left, bottom, right, top]: Box): Box {
  const [x1, x2, x3, x4] = [
    a * left + c * bottom,
    a * right + c * bottom,
    a * left + c * top,
    a * right + c * top,
  ]
  const [y1, y2, y3, y4] = [
    b * left + d * bottom,
    b * right + d * bottom,
    b * left + d * top,
    b * right + d * top,
  ]
  return [
    Math.min(x1, x2, x3, x4) + e,
    Math.min(y1, y2, y3, y4) + f,
    Math.max(x1, x2, x3, x4) + e,
    Math.max(y1, y2, y3, y4) + f,
  ]
}

/** Six operands as content streams want them: no exponents, no noise beyond a millionth of a point. */
export function operands(matrix: Matrix): string {
  return matrix.map(operand).join(' ')
}

function operand(value: number): string {
  const rounded = Math.round(value * 1e6) / 1e6
  return Number.isInteger(rounded) ? String(rounded) : rounded.toFixed(6).replace(/0+$/, '')
}
