import { TextSelection } from '@tiptap/pm/state'
import type { CommentThread } from '#shared/contract/drafting.ts'
import type { ThreadId } from '#shared/ids.ts'
import type { Desk } from '../session/desk.ts'
import { anchorOf } from './anchor.ts'
import { remarksIn } from './remark-plugin.ts'
import { remarksOf } from './remarks.ts'
import type { RemarkState } from './remarks.ts'

export const cardId = (thread: ThreadId): string => `paper-thread-${thread}`

/**
 * Begins a remark on what is selected; without a selection goes to the one that the caret stands in. False where there
 * is neither.
 */
export function remarkHere(desk: Desk): boolean {
  const { active } = desk.store.getState()
  const editor = desk.editorOf(active)
  if (editor === null || active === null) return false
  const { selection } = editor.state
  if (selection.empty) {
    const here = remarksIn(editor.state).find(
      ({ from, to }) => from <= selection.head && selection.head <= to,
    )
    if (here === undefined) return false
    chooseThread(desk, here.thread)
    return true
  }
  const draft = anchorOf(active, editor.state, selection)
  if (draft === null) return false
  remarksOf(desk).setState({ draft, chosen: null })
  desk.store.setState({ pane: 'comments' })
  return true
}

/** Opens the pane with a thread and moves the focus to it. */
export function chooseThread(desk: Desk, thread: ThreadId): void {
  remarksOf(desk).setState({ chosen: thread, shows: 'open' })
  desk.store.setState({ pane: 'comments' })
  setTimeout(() => {
    const card = document.getElementById(cardId(thread))
    card?.scrollIntoView({ block: 'nearest' })
    card?.focus({ preventScroll: true })
  })
}

/** Selects what a thread is about and moves the focus there. False where the text is gone. */
export function goToText(desk: Desk, { id, section }: Pick<CommentThread, 'id' | 'section'>): boolean {
  const view = desk.editorOf(section)?.view
  const place = view === undefined ? undefined : remarksIn(view.state).find(({ thread }) => thread === id)
  const stretch = place ?? remarksOf(desk).getState().places.get(id)
  if (
    view === undefined ||
    stretch === undefined ||
    stretch === null ||
    stretch.to > view.state.doc.content.size
  )
    return false
  remarksOf(desk).setState({ chosen: id })
  view.dispatch(
    view.state.tr
      .setSelection(TextSelection.create(view.state.doc, stretch.from, stretch.to))
      .scrollIntoView(),
  )
  const { node } = view.domAtPos(stretch.from)
  const element = node instanceof Element ? node : node.parentElement
  element?.scrollIntoView({ block: 'center' })
  view.dom.focus({ preventScroll: true })
  view.focus()
  return true
}

/** Threads as they stand in the text; those whose text is gone at the end of their section. */
export function inOrder(
  desk: Desk,
  threads: readonly CommentThread[],
  places: RemarkState['places'],
): readonly CommentThread[] {
  const { sections } = desk.session.paper
  const rank = ({ id, section }: CommentThread): readonly [number, number] => [
    sections.findIndex(({ key }) => key === section),
    places.get(id)?.from ?? Infinity,
  ]
  const ranked = threads.map((thread) => ({ thread, at: rank(thread) }))
  return ranked
    .toSorted((a, b) => a.at[0] - b.at[0] || (a.at[1] === b.at[1] ? 0 : a.at[1] - b.at[1]))
    .map(({ thread }) => thread)
}

/** The thread after or before the caret, over all sections; from the last one goes on to the first. */
export function nextThread(desk: Desk, threads: readonly CommentThread[], way: 1 | -1): CommentThread | null {
  const { places } = remarksOf(desk).getState()
  const standing = inOrder(
    desk,
    threads.filter(({ id, resolved }) => resolved === null && (places.get(id) ?? null) !== null),
    places,
  )
  if (standing.length === 0) return null
  const { sections } = desk.session.paper
  const { active } = desk.store.getState()
  const caret = desk.editorOf(active)?.state.selection
  const here = [sections.findIndex(({ key }) => key === active), caret?.from ?? 0] as const
  const isBeyond = ({ id, section }: CommentThread): boolean => {
    const at = sections.findIndex(({ key }) => key === section)
    const from = places.get(id)?.from ?? 0
    const by = at - here[0] || from - here[1]
    return way > 0 ? by > 0 : by < 0
  }
  const found = way > 0 ? standing.find(isBeyond) : standing.findLast(isBeyond)
  return found ?? standing.at(way > 0 ? 0 : -1) ?? null
}
