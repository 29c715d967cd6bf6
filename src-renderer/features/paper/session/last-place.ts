import { TextSelection } from '@tiptap/pm/state'
import { useEffect } from 'react'
import type { Desk } from './desk.ts'

type Place = { readonly scroll: number; readonly section: string | null; readonly caret: number }

const nameOf = ({ session }: Desk): string => `saksklar.place.${session.paper.id}`

/** Whoever comes back to a paper, or loads the page again, finds the place where they were. */
export function useLastPlace(desk: Desk): void {
  useEffect(() => {
    restore(desk)
    const keep = (): void => keepPlace(desk)
    window.addEventListener('pagehide', keep)
    const timer = setInterval(keep, 2000) // a page that crashes says nothing
    return () => {
      clearInterval(timer)
      window.removeEventListener('pagehide', keep)
      keep()
    }
  }, [desk])
}

const scroller = (): Element | null => document.querySelector('.paper-scroll')

function keepPlace(desk: Desk): void {
  const { active } = desk.store.getState()
  const place: Place = {
    scroll: scroller()?.scrollTop ?? 0,
    section: active,
    caret: desk.editorOf(active)?.state.selection.head ?? 0,
  }
  if (desk.session.editors.size > 0) sessionStorage.setItem(nameOf(desk), JSON.stringify(place))
}

function restore(desk: Desk): void {
  const kept = sessionStorage.getItem(nameOf(desk))
  if (kept === null) return
  const { scroll, section, caret } = JSON.parse(kept) as Place
  const view = desk.editorOf(section)?.view
  if (view !== undefined) {
    const { doc } = view.state
    const $place = doc.resolve(Math.min(caret, doc.content.size))
    view.dispatch(view.state.tr.setSelection(TextSelection.near($place)))
    desk.store.setState({ active: section })
  }
  scroller()?.scrollTo({ top: scroll })
}
