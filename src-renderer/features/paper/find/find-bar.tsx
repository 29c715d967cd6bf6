import { Button } from '@digdir/designsystemet-react'
import { ChevronDownIcon, ChevronUpIcon, XMarkIcon } from '@navikt/aksel-icons'
import { useEffect, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { kitWords } from '#shared/text/screen/kit.ts'
import { findWords } from '#shared/text/screen/paper/find.ts'
import { useText } from '../../../api/language.ts'
import { announce } from '../../../ui/announcer.tsx'
import { tellDone } from '../../../ui/toast-store.ts'
import { useDesk } from '../session/desk.ts'
import { useFind } from './use-find.ts'

/** Find, and replace, over the whole paper. Enter and Shift+Enter walk, Esc goes back to the text at the hit. */
export function FindBar({ isReplacing }: { readonly isReplacing: boolean }): React.JSX.Element {
  const desk = useDesk()
  const text = useText(findWords)
  const kit = useText(kitWords)
  const field = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState(() => selectedText(desk.editorOf(desk.store.getState().active)))
  const [by, setBy] = useState('')
  const [matchCase, setMatchCase] = useState(false)
  const [wholeWord, setWholeWord] = useState(false)
  const find = useFind(query, { matchCase, wholeWord })
  useEffect(() => field.current?.select(), [])
  const count =
    query === '' ? '' : find.hits.length === 0 ? text.none : text.count(find.at + 1, find.hits.length)
  useEffect(() => announce(count), [count])
  const close = (): void => {
    desk.store.setState({ find: null })
    desk.editorOf(desk.store.getState().active)?.view.focus()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && event.target === field.current) find.go(event.shiftKey ? -1 : 1)
    else if (event.key === 'F3') find.go(event.shiftKey ? -1 : 1)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const replaceAll = (): void => {
    const many = find.replaceAll(by)
    if (many > 0) tellDone(text.replaced(many), async () => void desk.session.undo.undo())
  }
  return (
    <div className="paper-find" role="search" aria-label={text.find} onKeyDown={onKeyDown}>
      <div className="paper-find-row">
        <input
          ref={field}
          className="ds-input"
          aria-label={text.find}
          placeholder={text.find}
          value={query}
          onChange={({ target }) => setQuery(target.value)}
        />
        <output className="paper-find-count">{count}</output>
        <Button
          variant="tertiary"
          data-color="neutral"
          icon
          aria-label={text.previous}
          title={`${text.previous} (Shift+Enter)`}
          onClick={() => find.go(-1)}
        >
          <ChevronUpIcon aria-hidden />
        </Button>
        <Button
          variant="tertiary"
          data-color="neutral"
          icon
          aria-label={text.next}
          title={`${text.next} (Enter)`}
          onClick={() => find.go(1)}
        >
          <ChevronDownIcon aria-hidden />
        </Button>
        <label className="paper-find-choice">
          <input type="checkbox" checked={matchCase} onChange={() => setMatchCase(!matchCase)} />
          {text.matchCase}
        </label>
        <label className="paper-find-choice">
          <input type="checkbox" checked={wholeWord} onChange={() => setWholeWord(!wholeWord)} />
          {text.wholeWord}
        </label>
        <Button
          variant="tertiary"
          data-color="neutral"
          icon
          className="paper-find-close"
          aria-label={kit.close}
          onClick={close}
        >
          <XMarkIcon aria-hidden />
        </Button>
      </div>
      {isReplacing && (
        <div className="paper-find-row">
          <input
            className="ds-input"
            aria-label={text.replaceBy}
            placeholder={text.replaceBy}
            value={by}
            onChange={({ target }) => setBy(target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return
              event.preventDefault()
              find.replaceOne(by)
            }}
          />
          <Button
            variant="secondary"
            data-color="neutral"
            disabled={find.hits.length === 0}
            onClick={() => find.replaceOne(by)}
          >
            {text.replace}
          </Button>
          <Button
            variant="secondary"
            data-color="neutral"
            disabled={find.hits.length === 0}
            onClick={replaceAll}
          >
            {text.replaceAll}
          </Button>
        </div>
      )}
    </div>
  )
}

type Selected = {
  readonly state: {
    readonly selection: { readonly from: number; readonly to: number }
    readonly doc: { readonly textBetween: (from: number, to: number, separator: string) => string }
  }
} | null

/** One line that is selected is what one looks for. */
function selectedText(editor: Selected): string {
  if (editor === null) return ''
  const { selection, doc } = editor.state
  const text = doc.textBetween(selection.from, selection.to, '\n')
  return text.length <= 100 && !text.includes('\n') ? text : ''
}
