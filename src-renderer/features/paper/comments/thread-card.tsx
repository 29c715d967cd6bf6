import { Button } from '@digdir/designsystemet-react'
import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons'
import { useRef, useState } from 'react'
import type { CommentThread } from '#shared/contract/drafting.ts'
import { commentWords } from '#shared/text/screen/paper/comments.ts'
import { useText } from '../../../api/language.ts'
import { useWrite } from '../../../api/hooks.ts'
import { announce } from '../../../ui/announcer.tsx'
import { useFormat } from '../../../ui/format.ts'
import { failureIn } from '../../../ui/states.tsx'
import { tellFailure } from '../../../ui/toast-store.ts'
import { Tag } from '../../../ui/tag.tsx'
import { useDesk } from '../session/desk.ts'
import { cardId, goToText } from './remark-commands.ts'
import { RemarkForm } from './remark-form.tsx'
import { RemarkLine } from './remark-line.tsx'
import { remarksOf, useRemarks } from './remarks.ts'

/** A thread: what it is about, who said what, and what can be done. */
export function ThreadCard({ thread }: { readonly thread: CommentThread }): React.JSX.Element {
  const { id, quote, resolved, comments } = thread
  const desk = useDesk()
  const text = useText(commentWords)
  const format = useFormat()
  const isChosen = useRemarks((state) => state.chosen === id)
  const isGone = useRemarks(({ places }) => places.get(id) === null)
  const [isReplying, setReplying] = useState(false)
  const reply = useWrite('paper.reply')
  const resolve = useWrite('paper.resolveThread')
  const card = useRef<HTMLElement>(null)
  const who = comments[0]?.who ?? ''
  const choose = (): void => {
    if (!isChosen) remarksOf(desk).setState({ chosen: id })
  }
  const toText = (): void => {
    if (!goToText(desk, thread)) desk.editorOf(desk.store.getState().active)?.view.focus()
  }
  const endReply = (): void => {
    setReplying(false)
    card.current?.focus()
  }
  const settle = async (): Promise<void> => {
    const next =
      card.current?.closest('li')?.nextElementSibling ?? card.current?.closest('li')?.previousElementSibling
    const after = next?.querySelector('article') ?? document.querySelector<HTMLElement>('.paper-remark-new')
    try {
      await resolve.mutateAsync({ thread: id, resolved: resolved === null })
      announce(resolved === null ? text.isResolved : text.isOpen)
      after?.focus() // the card goes from the list
    } catch (error) {
      tellFailure(failureIn(error))
    }
  }
  return (
    <article
      ref={card}
      id={cardId(id)}
      className="paper-thread"
      tabIndex={-1}
      aria-label={text.thread(who)}
      data-chosen={isChosen || undefined}
      onFocus={choose}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        toText()
      }}
    >
      {isGone && (
        <Tag tone="warning" icon={ExclamationmarkTriangleIcon}>
          {text.gone}
        </Tag>
      )}
      {isGone ? (
        <blockquote className="paper-thread-quote" lang={desk.session.paper.language}>
          {quote}
        </blockquote>
      ) : (
        <button
          type="button"
          className="paper-thread-quote"
          aria-label={text.goTo(quote)}
          lang={desk.session.paper.language}
          onClick={toText}
        >
          {quote}
        </button>
      )}
      {comments.map((comment) => (
        <RemarkLine key={comment.id} comment={comment} />
      ))}
      {resolved !== null && (
        <p className="muted small">{text.resolvedBy(resolved.who, format.instant(resolved.at))}</p>
      )}
      {isReplying ? (
        <RemarkForm
          label={text.replyTo(who)}
          save={text.sendReply}
          onSave={async (said) => {
            await reply.mutateAsync({ thread: id, text: said })
            endReply()
          }}
          onCancel={endReply}
        />
      ) : (
        <div className="paper-remark-actions">
          <Button variant="tertiary" data-size="sm" onClick={() => setReplying(true)}>
            {text.reply}
          </Button>
          <Button variant="tertiary" data-size="sm" data-color="neutral" onClick={() => void settle()}>
            {resolved === null ? text.resolve : text.reopen}
          </Button>
        </div>
      )}
    </article>
  )
}
