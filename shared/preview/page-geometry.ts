import type { PreviewPages } from '../contract/preview.ts'

type Places = Pick<PreviewPages, 'blocks' | 'area'>
type Sizes = PreviewPages['pages']

/** Pixels of the screen for a point of the paper, at its true size. */
export const trueSize = 96 / 72
/** Pixels around and between the pages. */
export const gap = 16

export type PageBox = { readonly top: number; readonly width: number; readonly height: number }

/** Where the pages lie below each other, in pixels. */
export function pageBoxes(sizes: Sizes, scale: number): readonly PageBox[] {
  let top = gap
  return sizes.map(({ width, height }) => {
    const box = { top, width: width * scale, height: height * scale }
    top += box.height + gap
    return box
  })
}

/** Pixels from the top of the first page's surroundings to the foot of the last one's. */
export const heightOf = (boxes: readonly PageBox[]): number => {
  const last = boxes.at(-1)
  return last === undefined ? 0 : last.top + last.height + gap
}

/** The pages, from 1, of which something is within a stretch of pixels. */
export function pagesWithin(boxes: readonly PageBox[], from: number, to: number): readonly number[] {
  return boxes.flatMap(({ top, height }, index) => (top + height > from && top < to ? [index + 1] : []))
}

/** The page that one looks at: the one in the middle of what is seen. */
export function pageAt(boxes: readonly PageBox[], middle: number): number {
  const found = boxes.findIndex(({ top, height }) => middle < top + height + gap)
  return found === -1 ? boxes.length : found + 1
}

/** Points above and below its letters that belong to a block when it is marked or pressed. */
const around = 3
/** How far from a block, in points, a press still means it. */
const reach = 14

export type Stretch = { readonly page: number; readonly top: number; readonly bottom: number }

/** Where a block is on each page that it is on, in points. */
export function stretchesOf({ blocks, area }: Places, id: string | null): readonly Stretch[] {
  const place = blocks.find((block) => block.id === id)
  if (place === undefined) return []
  const { from, to } = place
  return Array.from({ length: to.page - from.page + 1 }, (_, index) => {
    const page = from.page + index
    return {
      page,
      top: (page === from.page ? from.y : area.top) - around,
      bottom: (page === to.page ? to.y : area.bottom) + around,
    }
  })
}

/** The block that stands at a height of a page, or next to it; null where there is none near. */
export function blockAt(places: Places, page: number, y: number): string | null {
  let nearest: { readonly id: string; readonly away: number } | null = null
  for (const { id, from, to } of places.blocks) {
    if (page < from.page || page > to.page) continue
    const top = page === from.page ? from.y : places.area.top
    const bottom = page === to.page ? to.y : places.area.bottom
    const away = Math.max(top - y, y - bottom, 0)
    // of blocks within each other, the one that begins last is the inner one
    if (away <= reach && (nearest === null || away <= nearest.away)) nearest = { id, away }
  }
  return nearest?.id ?? null
}

/** The first block that begins on a page at or below a height; null where there is none. */
export function blockBelow({ blocks }: Places, page: number, y: number): string | null {
  return (
    blocks.find(({ from }) => from.page > page || (from.page === page && from.y >= y))?.id ??
    blocks.at(-1)?.id ??
    null
  )
}

const steps = [50, 67, 80, 90, 100, 110, 125, 150, 175, 200]

/** The next size up or down, in percent of the true one. */
export function nextZoom(percent: number, direction: 1 | -1): number {
  const found =
    direction === 1
      ? steps.find((step) => step > percent + 0.5)
      : steps.findLast((step) => step < percent - 0.5)
  return found ?? (direction === 1 ? 200 : 50)
}
