import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { relative } from '#main/typeset/preview/outlines.ts'

describe('an outline', () => {
  it('keeps every point where it was, to a thousandth of the size of the type', () => {
    const number = fc.double({ min: -2000, max: 2000, noNaN: true })
    const points = (count: number) => fc.array(number, { minLength: count, maxLength: count })
    const step = fc.oneof(
      points(2).map((at) => `L ${at.join(' ')}`),
      points(4).map((at) => `Q ${at.join(' ')}`),
      points(6).map((at) => `C ${at.join(' ')}`),
    )
    const loop = fc.tuple(points(2), fc.array(step, { maxLength: 5 }))
    fc.assert(
      fc.property(fc.array(loop, { minLength: 1, maxLength: 4 }), (loops) => {
        const path = loops.map(([at, steps]) => `M ${at.join(' ')} ${steps.join(' ')} Z`).join(' ')
        expect(ends(relative(path))).toEqual(
          loops.map(([at, steps]) => (steps.at(-1)?.split(' ').slice(-2).map(Number) ?? at).map(rounded)),
        )
      }),
    )
  })
})

const rounded = (value: number): number => Math.round(value) + 0

/** The point at which each loop of a relative path closes. */
function ends(path: string): readonly (readonly number[])[] {
  let [x, y, startX, startY] = [0, 0, 0, 0]
  const found: number[][] = []
  for (const [, command = '', numbers = ''] of path.matchAll(/([mlqcz])([^mlqcz]*)/g)) {
    const ways = (numbers.match(/-?\d+/g) ?? []).map(Number)
    if (command === 'z') {
      found.push([x, y])
      ;[x, y] = [startX, startY]
      continue
    }
    x += ways.at(-2) ?? 0
    y += ways.at(-1) ?? 0
    if (command === 'm') [startX, startY] = [x, y]
  }
  return found
}
