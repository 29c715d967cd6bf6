import { useEffect } from 'react'
import type { CommentThread } from '#shared/contract/drafting.ts'
import { commentWords } from '#shared/text/screen/paper/comments.ts'
import { useRead } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { announce } from '../../../ui/announcer.tsx'
import { useDesk } from '../session/desk.ts'
import type { Desk } from '../session/desk.ts'
import { goToText, nextThread, remarkHere } from './remark-commands.ts'
import { followRemarks } from './follow-remarks.ts'
import { descriptionId } from './remark-plugin.ts'
import './comments.css'

const none: readonly CommentThread[] = []

/** Keeps the marks in the text where the remarks belong, hears the keys, and says to screen readers what is remarked. */
export function RemarkWatch(): React.JSX.Element {
  const desk = useDesk()
  const text = useText(commentWords)
  const threads = useRead('paper.threads', { id: desk.session.paper.id }).data ?? none
  useEffect(() => followRemarks(desk, threads), [desk, threads])
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
