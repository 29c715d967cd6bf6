import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  blockAt,
  blockBelow,
  nextZoom,
  pageAt,
  pageBoxes,
  pagesWithin,
  stretchesOf,
} from '#shared/preview/page-geometry.ts'
import { inRuns } from '#shared/preview/glyph-runs.ts'

const places = {
  area: { top: 76, bottom: 770 },
  blocks: [
    { id: 'a', from: { page: 1, y: 100 }, to: { page: 1, y: 200 } },
    { id: 'b', from: { page: 1, y: 220 }, to: { page: 3, y: 120 } },
    { id: 'c', from: { page: 3, y: 400 }, to: { page: 3, y: 420 } },
  ],
}
const a4 = { width: 595, height: 842 }

describe('a press on a page', () => {
  it('means the block there, or the nearest within a line', () => {
    expect([90, 150, 205, 215].map((y) => blockAt(places, 1, y))).toEqual(['a', 'a', 'a', 'b'])
    expect(blockAt(places, 2, 500)).toBe('b')
    expect(blockAt(places, 3, 130)).toBe('b')
  })
  it('means nothing where no block is near', () => {
    expect([20, 300, 800].map((y) => blockAt(places, 3, y))).toEqual([null, null, null])
  })
  it('always finds the block on which it falls', () => {
    fc.assert(
      fc.property(fc.constantFrom('a', 'b', 'c'), fc.double({ min: 0, max: 1, noNaN: true }), (id, share) => {
        for (const { page, top, bottom } of stretchesOf(places, id))
          expect(blockAt(places, page, top + 3 + (bottom - top - 6) * share)).toBe(id)
      }),
    )
  })
})

describe('a block that runs over pages', () => {
  it('is marked on each of them, to the edges of the text', () => {
    expect(stretchesOf(places, 'b')).toEqual([
      { page: 1, top: 217, bottom: 773 },
      { page: 2, top: 73, bottom: 773 },
      { page: 3, top: 73, bottom: 123 },
    ])
  })
  it('has no mark when it is not printed', () => {
    expect([stretchesOf(places, 'x'), stretchesOf(places, null)]).toEqual([[], []])
  })
})

describe('the pages below each other', () => {
  it('never overlap, and each is the one looked at in its own middle', () => {
    const sizes = fc.array(fc.constantFrom(a4, { width: 842, height: 595 }), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(sizes, fc.double({ min: 0.4, max: 2.7, noNaN: true }), (pages, scale) => {
        const boxes = pageBoxes(pages, scale)
        for (const [index, box] of boxes.entries()) {
          const middle = box.top + box.height / 2
          expect(pageAt(boxes, middle)).toBe(index + 1)
          expect(pagesWithin(boxes, middle, middle + 1)).toEqual([index + 1])
          const next = boxes[index + 1]
          if (next !== undefined) expect(next.top).toBeGreaterThan(box.top + box.height)
        }
      }),
    )
  })
  it('grow and shrink between half and double, and stop there', () => {
    expect([50, 93, 100, 200].map((percent) => nextZoom(percent, 1))).toEqual([67, 100, 110, 200])
    expect([50, 93, 100, 200].map((percent) => nextZoom(percent, -1))).toEqual([50, 90, 90, 175])
  })
  it('lead to the first block at or below what is seen, else to the last', () => {
    expect(blockBelow(places, 1, 210)).toBe('b')
    expect(blockBelow(places, 2, 0)).toBe('c')
    expect(blockBelow(places, 3, 700)).toBe('c')
    expect(blockBelow({ ...places, blocks: [] }, 1, 0)).toBeNull()
  })
})

describe('a picture of a page', () => {
  it('has each run of letters as one shape, and keeps what is not a letter', () => {
    const svg =
      '<svg><rect/><defs id="outlines"><path id="0" d="m1 2l3 4z"/><path id="1" d="m5 6z"/></defs><g><g fill="#000"><use x="0" href="#0"/><use x="500" href="#1"/></g><image href="data:"/></g></svg>'
    expect(inRuns(svg)).toBe(
      '<svg><rect/><g><g fill="#000"><path d="M0 0m1 2l3 4zM500 0m5 6z"/></g><image href="data:"/></g></svg>',
    )
  })
  it('keeps the outlines where a raised letter still needs them', () => {
    const svg =
      '<svg><defs id="outlines"><path id="0" d="m1 2z"/></defs><g><use x="0" y="7" href="#0"/></g></svg>'
    expect(inRuns(svg)).toBe(svg)
  })
})
