import type { Desk } from '../session/desk.ts'
import type { Hit } from './search.ts'

const found = 'paper-found'
const current = 'paper-found-current'

/** Marks hits without touching the text: the browser draws them over it (styles/find.css). */
export function highlight(desk: Desk, hits: readonly Hit[], at: number): void {
  const ranges = hits.map((hit) => rangeOf(desk, hit))
  const all = ranges.filter((range, index) => range !== null && index !== at) as Range[]
  CSS.highlights.set(found, new Highlight(...all.slice(0, 2000)))
  markField(hits[at]?.field === null || hits[at] === undefined ? null : fieldOf(desk, hits[at]))
  const here = ranges[at] ?? null
  if (here === null) CSS.highlights.delete(current)
  else CSS.highlights.set(current, new Highlight(here))
}

export function clearHighlights(): void {
  CSS.highlights.delete(found)
  CSS.highlights.delete(current)
  markField(null)
}

/** The element in which the words of a field stand; the browser cannot draw over a part of them. */
export function fieldOf(desk: Desk, { key, field }: Hit): Element | null {
  const node = field === null ? null : desk.editorOf(key)?.view.nodeDOM(field.at)
  return node instanceof Element
    ? node.querySelector(`[data-words~="${CSS.escape(field?.name ?? '')}"]`)
    : null
}

function markField(field: Element | null): void {
  for (const marked of document.querySelectorAll('[data-found]')) marked.removeAttribute('data-found')
  field?.setAttribute('data-found', '')
}

function rangeOf(desk: Desk, { key, from, to, note, field }: Hit): Range | null {
  if (field !== null) return null
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
