import { Button } from '@digdir/designsystemet-react'
import { useState, useSyncExternalStore } from 'react'
import { useRefusalText } from '../../api/refusal.ts'
import { Notice } from '../../ui/notice.tsx'
import { useDesk } from './session/desk.ts'
import type { Desk } from './session/desk.ts'
import { abandonPaper } from './session/open-papers.ts'
import { usePaperWords } from './words.ts'

/** That words are not stored, and why: tried again by itself, or, where that cannot help, kept to be copied. */
export function UnsavedNotice({ onReopen }: { readonly onReopen: () => void }): React.JSX.Element | null {
  const desk = useDesk()
  const text = usePaperWords()
  const worded = useRefusalText()
  const { saver, hasRecovered } = desk.session
  const state = useSyncExternalStore(saver.subscribe, saver.state)
  const [isSeen, setSeen] = useState(false)
  const [isCopied, setCopied] = useState(false)
  if (state.kind === 'failed')
    return (
      <Notice
        tone="danger"
        alert
        title={text.notStored}
        actions={
          <Button
            variant="secondary"
            data-color="neutral"
            onClick={() => {
              saver.flush()
              desk.editorOf(desk.store.getState().active)?.view.focus() // the button goes away
            }}
          >
            {text.tryNow}
          </Button>
        }
      >
        <p>{worded(state.failure)}</p>
        <p>{text.stillTrying}</p>
      </Notice>
    )
  if (state.kind === 'refused')
    return (
      <Notice
        tone="danger"
        alert
        title={text.notStored}
        actions={
          <>
            <Button
              variant="secondary"
              data-color="neutral"
              onClick={() => void copyAll(desk).then(() => setCopied(true))}
            >
              {isCopied ? text.copied : text.copyAll}
            </Button>
            <Button
              variant="secondary"
              data-color="neutral"
              onClick={() => {
                abandonPaper(desk.session)
                onReopen()
              }}
            >
              {text.reopen}
            </Button>
          </>
        }
      >
        <p>{worded(state.failure)}</p>
        <p>{text.wordsAreHere}</p>
      </Notice>
    )
  if (!hasRecovered || isSeen) return null
  return (
    <Notice
      title={text.recovered}
      actions={
        <Button variant="tertiary" data-color="neutral" onClick={() => setSeen(true)}>
          {text.fine}
        </Button>
      }
    >
      {text.recoveredHelp}
    </Notice>
  )
}

/** The whole text as plain lines, section by section. */
async function copyAll({ session }: Desk): Promise<void> {
  const parts = session.paper.sections.map(({ key, title }) => {
    const doc = session.editors.get(key)?.state.doc
    return `${title}\n${doc?.textBetween(0, doc.content.size, '\n', ' ') ?? ''}`
  })
  await navigator.clipboard.writeText(parts.join('\n\n'))
}
