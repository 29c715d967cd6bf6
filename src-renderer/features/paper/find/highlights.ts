import type { Desk } from '../session/desk.ts'
import type { Hit } from './search.ts'

const found = 'paper-found'
const current = 'paper-found-current'

/** Marks hits without touching the text: the browser draws them over it (styles/find.css). */
export function highlight(desk: Desk, hits: readonly Hit[], at: number): void {
  const ranges = hits.map((hit) => rangeOf(desk, hit))
  const all = ranges.filter((range, index) => range !== null && index !== at) as Range[]
  CSS.highlights.set(found, new Highlight(...all.slice(0, 2000)))
  const here = ranges[at] ?? null
  if (here === null) CSS.highlights.delete(current)
  else CSS.highlights.set(current, new Highlight(here))
}

export function clearHighlights(): void {
  CSS.highlights.delete(found)
  CSS.highlights.delete(current)
}

function rangeOf(desk: Desk, { key, from, to, note }: Hit): Range | null {
  if (note !== null) {
    const place = document.querySelector(`.paper-notes [data-note="${CSS.escape(note)}"]`)
    if (place === null) return null
    const range = document.createRange()
    range.selectNodeContents(place)
    return range
  }
  const view = desk.editorOf(key)?.view
  if (view === undefined || to > view.state.doc.content.size) return null
  const start = view.domAtPos(from, 1)
  const end = view.domAtPos(to, -1)
  const range = document.createRange()
  try {
    range.setStart(start.node, start.offset)
    range.setEnd(end.node, end.offset)
    return range
  } catch {
    return null // the text went on meanwhile; the next look finds it
  }
}
