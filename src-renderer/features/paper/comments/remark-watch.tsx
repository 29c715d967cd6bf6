import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { useEffect } from 'react'
import type { CommentThread } from '#shared/contract/drafting.ts'
import { commentWords } from '#shared/text/screen/paper/comments.ts'
import { useRead } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { announce } from '../../../ui/announcer.tsx'
import { useDesk } from '../session/desk.ts'
import type { Desk } from '../session/desk.ts'
import { placeOf } from './anchor.ts'
import type { Stretch } from './anchor.ts'
import { goToText, nextThread, remarkHere } from './remark-commands.ts'
import { descriptionId, remarkKey } from './remark-plugin.ts'
import { remarksOf, useRemarks } from './remarks.ts'
import './comments.css'

/** How long after the last key places are looked up again in the document; until then the marks move along. */
const calm = 200

const none: readonly CommentThread[] = []

/** Keeps the marks in the text where the remarks belong, hears the keys, and says to screen readers what is remarked. */
export function RemarkWatch(): React.JSX.Element {
  const desk = useDesk()
  const text = useText(commentWords)
  const chosen = useRemarks((state) => state.chosen)
  const threads = useRead('paper.threads', { id: desk.session.paper.id }).data ?? none
  useEffect(() => follow(desk, threads), [desk, threads])
  useEffect(() => {
    for (const { key } of desk.session.paper.sections) show(desk, key, threads)
  }, [desk, threads, chosen])
  useKeys(desk, threads)
  return (
    <div hidden>
      {threads.map(({ id, comments: [first, ...answers] }) => (
        <p key={id} id={descriptionId(id)}>
          {first === undefined ? '' : text.marked(first.who, first.text, answers.length)}
        </p>
      ))}
    </div>
  )
}

/** Looks the places up again when the text has changed; gives what ends it. */
function follow(desk: Desk, threads: readonly CommentThread[]): () => void {
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
    const hear = ({
      transaction,
    }: {
      transaction: { docChanged: boolean; getMeta: (key: never) => unknown }
    }): void => {
      if (!transaction.docChanged) return
      // what comes from outside replaces the whole text, and the marks are lost with it
      const sync = transaction.getMeta(ySyncPluginKey as never) as { isChangeOrigin?: boolean } | undefined
      later(sync?.isChangeOrigin === true ? 0 : calm)
    }
    editor.on('transaction', hear)
    return () => {
      clearTimeout(timer)
      editor.off('transaction', hear)
    }
  })
  return () => {
    for (const end of ends) end()
  }
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

/** Ctrl+Alt+M remarks on what is selected, or goes to the remark that the caret is in; Alt+PageDown goes to the next. */
function useKeys(desk: Desk, threads: readonly CommentThread[]): void {
  const text = useText(commentWords)
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.isComposing || document.querySelector('dialog[open]') !== null || !event.altKey) return
      const isPage = event.key === 'PageDown' || event.key === 'PageUp'
      if (event.ctrlKey && event.code === 'KeyM') {
        if (!remarkHere(desk)) announce(text.noSelection)
      } else if (!event.ctrlKey && isPage) {
        const next = nextThread(desk, threads, event.key === 'PageDown' ? 1 : -1)
        if (next === null) announce(text.noneHere)
        else goToText(desk, next)
      } else return
      event.preventDefault()
      event.stopPropagation()
    }
    window.addEventListener('keydown', hear, true)
    return () => window.removeEventListener('keydown', hear, true)
  }, [desk, threads, text])
}
