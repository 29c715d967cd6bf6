import type { KeyboardEvent, RefObject } from 'react'
import type { PreviewPages } from '#shared/contract/preview.ts'
import { previewWords } from '#shared/text/screen/preview.ts'
import { useText } from '../../../api/language.ts'
import { announce } from '../../../ui/announcer.tsx'
import { useFormat } from '../../../ui/format.ts'
import { blockBelow, gap, nextZoom, pageAt, trueSize } from '#shared/preview/page-geometry.ts'
import type { PageBox } from '#shared/preview/page-geometry.ts'
import type { PaneView } from './use-pane-view.ts'
import type { Zoom } from './printed-pages.tsx'

/** What keys do in the pages: turn them, change their size, go to the text that stands at the top. */
export function usePaneKeys({
  desk,
  shown,
  boxes,
  view,
  onZoom,
  onChooseBlock,
}: {
  readonly desk: RefObject<HTMLDivElement | null>
  readonly shown: PreviewPages | null
  readonly boxes: readonly PageBox[]
  readonly view: PaneView
  readonly zoom: Zoom
  readonly onZoom: (zoom: Zoom) => void
  readonly onChooseBlock: (id: string) => void
}): { readonly goTo: (page: number) => void; readonly onKeyDown: (event: KeyboardEvent) => void } {
  const text = useText(previewWords)
  const format = useFormat()
  // asked of the pane and not of the last drawing: keys held down come faster than frames
  const pageNow = (): number => {
    const place = desk.current
    return place === null ? view.page : Math.max(1, pageAt(boxes, place.scrollTop + place.clientHeight / 2))
  }
  const goTo = (page: number): void => {
    const to = Math.min(Math.max(page, 1), boxes.length)
    const box = boxes[to - 1]
    if (box === undefined || desk.current === null) return
    desk.current.scrollTo({ top: box.top - gap })
    announce(text.page(format.number(to), format.number(boxes.length)))
  }
  const percent = (view.scale / trueSize) * 100
  const resize = (direction: 1 | -1): void => {
    const next = nextZoom(percent, direction)
    onZoom(next)
    announce(text.zoom(format.number(next)))
  }
  const chooseTop = (): void => {
    const place = desk.current
    const page = pageNow()
    const box = boxes[page - 1]
    if (place === null || shown === null || box === undefined) return
    const block = blockBelow(shown, page, Math.max(0, (place.scrollTop - box.top) / view.scale))
    if (block !== null) onChooseBlock(block)
  }
  const doing: Readonly<Record<string, () => void>> = {
    PageDown: () => goTo(pageNow() + 1),
    PageUp: () => goTo(pageNow() - 1),
    Home: () => goTo(1),
    End: () => goTo(boxes.length),
    '+': () => resize(1),
    '-': () => resize(-1),
    '0': () => onZoom('fit'),
    Enter: chooseTop,
  }
  return {
    goTo,
    onKeyDown: (event) => {
      const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : doing[event.key]
      if (act === undefined || event.target !== event.currentTarget) return
      event.preventDefault()
      event.stopPropagation()
      act()
    },
  }
}
