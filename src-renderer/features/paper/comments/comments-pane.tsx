import { Button } from '@digdir/designsystemet-react'
import { ChatAddIcon, ChatElipsisIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import type { CommentThread } from '#shared/contract/drafting.ts'
import { commentWords } from '#shared/text/screen/paper/comments.ts'
import { useRead, useWrite } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { useFormat } from '../../../ui/format.ts'
import { Answered, EmptyState } from '../../../ui/states.tsx'
import { useDesk } from '../session/desk.ts'
import type { Anchor } from './anchor.ts'
import { inOrder, remarkHere } from './remark-commands.ts'
import { RemarkForm } from './remark-form.tsx'
import { remarksOf, useRemarks } from './remarks.ts'
import { ThreadCard } from './thread-card.tsx'

/** What has been remarked on the text, in the order of the text. */
export function CommentsPane(): React.JSX.Element {
  const desk = useDesk()
  const text = useText(commentWords)
  const threads = useRead('paper.threads', { id: desk.session.paper.id })
  const draft = useRemarks((state) => state.draft)
  const [isTold, setTold] = useState(false)
  return (
    <div className="paper-comments">
      {draft === null ? (
        <>
          <Button
            className="paper-remark-new"
            variant="secondary"
            data-color="neutral"
            data-size="sm"
            title="Ctrl+Alt+M"
            onPointerDown={(event) => event.preventDefault()} // what is selected stays selected
            onClick={() => setTold(!remarkHere(desk))}
          >
            <ChatAddIcon aria-hidden /> {text.add}
          </Button>
          <p className="small muted" role={isTold ? 'alert' : undefined}>
            {isTold ? text.noSelection : text.addHelp}
          </p>
        </>
      ) : (
        <NewThread key={draft.from + draft.to} draft={draft} />
      )}
      <Answered query={threads}>{(all) => <Threads all={all} />}</Answered>
    </div>
  )
}

function NewThread({ draft }: { readonly draft: Anchor }): React.JSX.Element {
  const desk = useDesk()
  const text = useText(commentWords)
  const start = useWrite('paper.startThread')
  const end = (): void => {
    remarksOf(desk).setState({ draft: null })
    desk.editorOf(draft.section)?.view.focus() // on with the text
  }
  return (
    <section className="paper-thread" data-chosen aria-label={text.add}>
      <span className="small muted">{text.newOn}</span>
      <blockquote className="paper-thread-quote" lang={desk.session.paper.language}>
        {draft.quote}
      </blockquote>
      <RemarkForm
        label={text.label}
        save={text.save}
        onSave={async (said) => {
          const { thread } = await start.mutateAsync({ id: desk.session.paper.id, ...draft, text: said })
          remarksOf(desk).setState({ chosen: thread, shows: 'open' })
          end()
        }}
        onCancel={end}
      />
    </section>
  )
}

function Threads({ all }: { readonly all: readonly CommentThread[] }): React.JSX.Element {
  const desk = useDesk()
  const text = useText(commentWords)
  const format = useFormat()
  const shows = useRemarks((state) => state.shows)
  const places = useRemarks((state) => state.places)
  const open = all.filter(({ resolved }) => resolved === null)
  const resolved = all.filter((thread) => thread.resolved !== null)
  const shown = shows === 'open' ? open : resolved
  return (
    <>
      <div className="paper-comments-filter" role="group" aria-label={text.show}>
        {(['open', 'resolved'] as const).map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={shows === name}
            onClick={() => remarksOf(desk).setState({ shows: name })}
          >
            {text[name](format.number((name === 'open' ? open : resolved).length))}
          </button>
        ))}
      </div>
      {shown.length === 0 ? (
        <EmptyState icon={ChatElipsisIcon} title={shows === 'open' ? text.noneOpen : text.noneResolved} />
      ) : (
        <>
          <ol className="paper-threads">
            {inOrder(desk, shown, places).map((thread) => (
              <li key={thread.id}>
                <ThreadCard thread={thread} />
              </li>
            ))}
          </ol>
          <p className="small muted">{text.keys}</p>
        </>
      )}
    </>
  )
}
