import { TextSelection } from '@tiptap/pm/state'
import { useEffect } from 'react'
import type { Desk } from './desk.ts'

const name = 'paper-sought'
/** How long the paragraph stands out, milliseconds; until one writes, if that is sooner. */
const shown = 6000

/** Whoever comes to a paper for one paragraph finds it in view, marked for a while, and the caret at its beginning. */
export function useSoughtBlock(desk: Desk, block: string | undefined): void {
  useEffect(() => {
    if (block === undefined) return undefined
    // after the place where one was last, and when the editors stand
    const frame = requestAnimationFrame(() => show(desk, block))
    const clear = (): void => void CSS.highlights.delete(name)
    const timer = setTimeout(clear, shown)
    window.addEventListener('keydown', clear, { once: true })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
      window.removeEventListener('keydown', clear)
      clear()
    }
  }, [desk, block])
}

function show(desk: Desk, block: string): void {
  for (const { key } of desk.session.paper.sections) {
    const view = desk.editorOf(key)?.view
    if (view === undefined) continue
    let place = -1
    view.state.doc.forEach((node, offset) => {
      if (node.attrs['id'] === block) place = offset
    })
    const drawn = place === -1 ? null : view.nodeDOM(place)
    if (!(drawn instanceof HTMLElement)) continue
    const near = TextSelection.near(view.state.doc.resolve(place + 1))
    view.dispatch(view.state.tr.setSelection(near))
    desk.store.setState({ active: key })
    const range = document.createRange()
    range.selectNodeContents(drawn)
    CSS.highlights.set(name, new Highlight(range))
    drawn.scrollIntoView({ block: 'center' })
    return
  }
}
