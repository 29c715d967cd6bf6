import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scaleOfStamped, stampScale, stripAbove, stripHeight } from '#shared/packet/stamp-size.ts'

const side = fc.double({ min: 3, max: 13_800, noNaN: true })
const a = [
  { name: 'A4', width: 595.28, height: 841.89 },
  { name: 'A3', width: 841.89, height: 1190.55 },
  { name: 'A1', width: 1683.78, height: 2383.94 },
  { name: 'A0', width: 2383.94, height: 3370.39 },
]

describe('the stamp of an attachment’s page', () => {
  it.each(a)(
    'is as large on $name as on A4 once it is printed on A4, upright or across',
    ({ width, height }) => {
      for (const page of [
        { width, height },
        { width: height, height: width },
      ])
        expect((stripAbove(page) * 595.28) / Math.min(width, height)).toBeCloseTo(stripHeight, 1)
    },
  )
  it('is as on A4 on letters, slides and A5, and has room on a slip of paper', () => {
    for (const [width, height] of [
      [612, 792],
      [612, 936],
      [720, 405],
      [420, 595],
    ] as const)
      expect(stampScale({ width, height })).toBe(1)
    expect(stampScale({ width: 60, height: 40 })).toBeCloseTo(0.2)
  })
  it('can be told from the page that has it, and makes no page longer than a PDF may have', () => {
    fc.assert(
      fc.property(side, side, (width, height) => {
        const strip = stripAbove({ width, height })
        expect(scaleOfStamped({ width, height: height + strip })).toBeCloseTo(
          stampScale({ width, height }),
          4,
        )
        expect(height + strip).toBeLessThanOrEqual(14_400)
      }),
    )
  })
})
