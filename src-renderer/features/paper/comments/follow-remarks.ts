import type { EditorState, Transaction } from '@tiptap/pm/state'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import type { CommentThread } from '#shared/contract/drafting.ts'
import type { Desk } from '../session/desk.ts'
import { placeOf } from './anchor.ts'
import type { Stretch } from './anchor.ts'
import { cardId } from './remark-commands.ts'
import { remarkKey, remarksIn } from './remark-plugin.ts'
import { remarksOf } from './remarks.ts'

/** How long after the last key places are looked up again in the document; until then the marks move along. */
const calm = 200

/** Marks what threads are about, again when the text has changed or another is chosen; gives what ends it. */
export function followRemarks(desk: Desk, threads: readonly CommentThread[]): () => void {
  const ends = [...desk.session.editors].map(([key, editor]) => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const later = (pause: number): void => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        if (editor.isDestroyed) return
        if (editor.view.composing) later(calm)
        else show(desk, key, threads)
      }, pause)
    }
    const hear = ({ transaction }: { readonly transaction: Transaction }): void => {
      if (transaction.selectionSet && editor.isFocused) chooseAtCaret(desk, editor.state)
      if (!transaction.docChanged) return
      // what comes from outside replaces the whole text, and the marks are lost with it
      const sync = transaction.getMeta(ySyncPluginKey) as { isChangeOrigin?: boolean } | undefined
      later(sync?.isChangeOrigin === true ? 0 : calm)
    }
    editor.on('transaction', hear)
    return () => {
      clearTimeout(timer)
      editor.off('transaction', hear)
    }
  })
  const showAll = (): void => {
    for (const { key } of desk.session.paper.sections) show(desk, key, threads)
  }
  showAll()
  ends.push(
    remarksOf(desk).subscribe(({ chosen }, before) => {
      if (chosen !== before.chosen) showAll()
    }),
  )
  return () => {
    for (const end of ends) end()
  }
}

/** The thread that the caret comes into is the one shown beside the text; the focus stays. */
function chooseAtCaret(desk: Desk, state: EditorState): void {
  const { from, to } = state.selection
  const here = remarksIn(state).find((mark) => mark.from <= from && to <= mark.to)
  if (here === undefined || remarksOf(desk).getState().chosen === here.thread) return
  remarksOf(desk).setState({ chosen: here.thread })
  document.getElementById(cardId(here.thread))?.scrollIntoView({ block: 'nearest' })
}

function show(desk: Desk, key: string, threads: readonly CommentThread[]): void {
  const editor = desk.editorOf(key)
  if (editor === null || editor.isDestroyed) return
  const store = remarksOf(desk)
  const { chosen, places: before } = store.getState()
  const own = threads.filter(({ section }) => section === key)
  const found = own.map((thread) => [thread.id, placeOf(thread, editor.state)] as const)
  const marks = own.flatMap(({ id, resolved }, at) => {
    const place = found[at]?.[1] ?? null
    return place === null || (resolved !== null && id !== chosen) ? [] : [{ thread: id, ...place }]
  })
  const shown = remarkKey.getState(editor.state)
  if (marks.length > 0 || (shown !== undefined && shown.find().length > 0))
    editor.view.dispatch(
      editor.state.tr.setMeta(remarkKey, { places: marks, chosen }).setMeta('addToHistory', false),
    )
  if (found.some(([id, place]) => !before.has(id) || !isSame(before.get(id) ?? null, place)))
    store.setState({ places: new Map([...before, ...found]) })
}

const isSame = (a: Stretch | null, b: Stretch | null): boolean => a?.from === b?.from && a?.to === b?.to
