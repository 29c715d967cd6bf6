import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'
import type { PreviewPages } from '#shared/contract/preview.ts'
import { gap, pageAt, pageBoxes, pagesWithin, stretchesOf, trueSize } from '#shared/preview/page-geometry.ts'
import type { Zoom } from './printed-pages.tsx'

export type PaneView = {
  /** Pixels for a point. */
  readonly scale: number
  /** Pages that are seen, or will be by a small movement. */
  readonly visible: readonly number[]
  /** The page that one looks at, from 1. */
  readonly page: number
  /** Room that the widest page needs, in pixels. */
  readonly minWidth: number
}

type Seen = { readonly top: number; readonly width: number; readonly height: number }

/** What is seen of the pages, as the pane is scrolled and as wide as it is. A change of size keeps the place. */
export function usePaneView(
  desk: RefObject<HTMLDivElement | null>,
  sizes: PreviewPages['pages'],
  zoom: Zoom,
): PaneView {
  const [seen, setSeen] = useState<Seen>({ top: 0, width: 0, height: 0 })
  useLayoutEffect(() => {
    const place = desk.current
    if (place === null) return undefined
    let frame = 0
    const look = (): void => {
      frame = 0
      const { scrollTop: top, clientWidth: width, clientHeight: height } = place
      setSeen((now) =>
        now.top === top && now.width === width && now.height === height ? now : { top, width, height },
      )
    }
    const later = (): void => {
      if (frame === 0) frame = requestAnimationFrame(look)
    }
    const observer = new ResizeObserver(later)
    observer.observe(place)
    place.addEventListener('scroll', later, { passive: true })
    look()
    return () => {
      observer.disconnect()
      place.removeEventListener('scroll', later)
      cancelAnimationFrame(frame)
    }
  }, [desk])
  const widest = Math.max(595, ...sizes.map(({ width }) => width))
  const fitting = Math.min(2 * trueSize, Math.max(0.3, (seen.width - 2 * gap) / widest))
  const scale = zoom === 'fit' ? fitting : (zoom / 100) * trueSize
  useKeepPlace(desk, scale)
  const boxes = pageBoxes(sizes, scale)
  const margin = seen.height / 2
  return {
    scale,
    visible: pagesWithin(boxes, seen.top - margin, seen.top + seen.height + margin),
    page: Math.max(1, pageAt(boxes, seen.top + seen.height / 2)),
    minWidth: Math.ceil(widest * scale + 2 * gap),
  }
}

/** Pages grow and shrink around the middle of what is seen; who is at the top stays there. */
function useKeepPlace(desk: RefObject<HTMLDivElement | null>, scale: number): void {
  const before = useRef(scale)
  useLayoutEffect(() => {
    const place = desk.current
    const factor = scale / before.current
    before.current = scale
    if (place === null || factor === 1 || place.scrollTop === 0) return
    const middle = place.clientHeight / 2
    place.scrollTo({ top: (place.scrollTop + middle) * factor - middle })
  }, [desk, scale])
}

/** Brings the block that is written in into view, when it or its place changes and it is out of sight. */
export function useFollowBlock(
  desk: RefObject<HTMLDivElement | null>,
  shown: PreviewPages | null,
  scale: number,
  block: string | null,
): void {
  const stretches = shown === null ? [] : stretchesOf(shown, block)
  // the end of a long block is where one writes
  const last = stretches.at(-1)
  const where =
    last === undefined ? '' : `${block ?? ''} ${String(last.page)} ${String(Math.round(last.bottom))}`
  useEffect(() => {
    const place = desk.current
    if (place === null || shown === null || last === undefined) return
    const page = pageBoxes(shown.pages, scale)[last.page - 1]
    if (page === undefined) return
    const top = page.top + last.top * scale
    const bottom = page.top + last.bottom * scale
    const isSeen = bottom > place.scrollTop && top < place.scrollTop + place.clientHeight
    const isWhole = top >= place.scrollTop && bottom <= place.scrollTop + place.clientHeight
    if (isWhole || (isSeen && bottom - top > place.clientHeight)) return
    const tall = bottom - top > place.clientHeight
    place.scrollTo({ top: (tall ? bottom - place.clientHeight : top) - place.clientHeight / 4 })
    // oxlint-disable-next-line react/exhaustive-deps -- `where` says all that is followed; who scrolls away stays there
  }, [where])
}
