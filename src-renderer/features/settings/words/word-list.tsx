import { Button } from '@digdir/designsystemet-react'
import { DocPencilIcon, PlusIcon, XMarkIcon } from '@navikt/aksel-icons'
import { useEffect, useId, useRef, useState } from 'react'
import { fold, sortKey } from '#shared/text/fold.ts'
import { wordListWords } from '#shared/text/screen/settings/words.ts'
import { call } from '../../../api/client.ts'
import { useWrite } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { useRefusalText } from '../../../api/refusal.ts'
import { SearchField } from '../../../ui/filter-bar.tsx'
import { useFormat } from '../../../ui/format.ts'
import { Panel } from '../../../ui/panel.tsx'
import { EmptyState, failureIn } from '../../../ui/states.tsx'
import { tell, tellDone, tellFailure } from '../../../ui/toast-store.ts'

type ListedWord = { readonly word: string; readonly note: string }

/** As many as one looks through; the rest are found by searching, or a part at a time. */
const atFirst = 50
/** From so many on there is a field to search with. */
const manyWords = 12

/** One list of words in one language: to add to, search, take out of, read from a file and save to one. */
export function WordList({
  language,
  where,
  words,
  mayChange,
}: {
  readonly language: 'nb' | 'nn'
  readonly where: 'municipality' | 'own'
  readonly words: readonly ListedWord[]
  readonly mayChange: boolean
}): React.JSX.Element {
  const text = useText(wordListWords)
  const format = useFormat()
  const title = where === 'own' ? text.own : text.municipality
  const [typed, setTyped] = useState('')
  const [most, setMost] = useState(atFirst)
  const list = useRef<HTMLUListElement>(null)
  const taken = useRef<{ readonly at: number; readonly of: number } | null>(null)
  useEffect(() => {
    if (taken.current === null || words.length >= taken.current.of) return
    focusNear(list.current, taken.current.at)
    taken.current = null
  })
  const hits = words
    .filter(({ word }) => fold(word).startsWith(fold(typed)))
    .toSorted((a, b) => (sortKey(a.word) < sortKey(b.word) ? -1 : 1))
  const shown = hits.slice(0, most)
  const remove = (word: string, at: number): void => {
    taken.current = { at, of: words.length }
    call('language.removeWords', { language, where, words: [word] }).then(
      () => tellDone(text.removed(word), () => call('language.addWord', { language, where, word })),
      (error: unknown) => tellFailure(failureIn(error)),
    )
  }
  return (
    <Panel title={title} description={where === 'own' ? text.ownHelp : text.municipalityHelp}>
      {mayChange && <NewWord language={language} where={where} label={text.newIn(title)} />}
      {words.length > manyWords && (
        <div className="words-search">
          <SearchField label={text.find} value={typed} onChange={setTyped} />
        </div>
      )}
      {words.length === 0 ? (
        <EmptyState icon={DocPencilIcon} title={text.none}>
          {mayChange ? text.noneHelp : undefined}
        </EmptyState>
      ) : hits.length === 0 ? (
        <p className="muted">{text.noHit}</p>
      ) : (
        <ul className="words-list" ref={list} aria-label={title} tabIndex={-1}>
          {shown.map(({ word, note }, at) => (
            <li key={word}>
              <span lang={language}>{word}</span>
              {note !== '' && <span className="muted small">{note}</span>}
              {mayChange && (
                <Button
                  variant="tertiary"
                  data-color="neutral"
                  icon
                  aria-label={text.remove(word)}
                  onClick={() => remove(word, at)}
                >
                  <XMarkIcon aria-hidden />
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {hits.length > shown.length && (
        <Button variant="tertiary" data-color="neutral" onClick={() => setMost(most + 500)}>
          {text.more(format.number(hits.length - shown.length))}
        </Button>
      )}
      <Files language={language} where={where} mayChange={mayChange} count={words.length} />
    </Panel>
  )
}

/** The word that comes into the place of the one that was taken out, or the list when it was the last. */
function focusNear(list: HTMLElement | null, at: number): void {
  const buttons = list?.querySelectorAll('button') ?? []
  ;(buttons[Math.min(at, buttons.length - 1)] ?? list)?.focus()
}

type Which = { readonly language: 'nb' | 'nn'; readonly where: 'municipality' | 'own' }

function NewWord({ language, where, label }: Which & { readonly label: string }): React.JSX.Element {
  const text = useText(wordListWords)
  const worded = useRefusalText()
  const add = useWrite('language.addWord')
  const [typed, setTyped] = useState('')
  const wrong = useId()
  const submit = (): void => {
    const word = typed.trim()
    if (word === '') return
    add.mutate(
      { language, where, word },
      {
        onSuccess: ({ added }) => {
          setTyped('')
          if (added)
            tellDone(text.added(word), () => call('language.removeWords', { language, where, words: [word] }))
          else tell(text.stood(word))
        },
      },
    )
  }
  const failure = add.error?.failure
  return (
    <form
      className="words-new"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <input
        className="ds-input"
        aria-label={label}
        placeholder={text.newWord}
        value={typed}
        maxLength={60}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={failure === undefined ? undefined : true}
        aria-describedby={failure === undefined ? undefined : wrong}
        onChange={(event) => {
          setTyped(event.target.value)
          if (failure !== undefined) add.reset()
        }}
      />
      <Button type="submit" variant="secondary">
        <PlusIcon aria-hidden />
        {text.add}
      </Button>
      {failure !== undefined && (
        <p id={wrong} role="alert" className="words-wrong" data-color="danger">
          {worded(failure)}
        </p>
      )}
    </form>
  )
}

function Files({
  language,
  where,
  mayChange,
  count,
}: Which & { readonly mayChange: boolean; readonly count: number }): React.JSX.Element | null {
  const text = useText(wordListWords)
  const format = useFormat()
  const read = useWrite('language.importWords')
  const write = useWrite('language.exportWords')
  const onError = (error: Error): void => tellFailure(failureIn(error))
  if (!mayChange && count === 0) return null
  return (
    <div className="settings-buttons words-files">
      {mayChange && (
        <Button
          variant="tertiary"
          data-color="neutral"
          onClick={() =>
            read.mutate(
              { language, where },
              {
                onError,
                onSuccess: (done) => {
                  if (done === null) return
                  const { added, known, refused } = done
                  const undo = (): Promise<unknown> =>
                    call('language.removeWords', { language, where, words: added })
                  tellDone(
                    text.imported(format.number(added.length), format.number(known)),
                    added.length === 0 ? undefined : undo,
                  )
                  if (refused.length > 0) tell(text.notWords(refused.slice(0, 5).join(' · ')))
                },
              },
            )
          }
        >
          {text.import}
        </Button>
      )}
      {count > 0 && (
        <Button
          variant="tertiary"
          data-color="neutral"
          onClick={() =>
            write.mutate(
              { language, where },
              { onError, onSuccess: (path) => path !== null && tellDone(text.exported) },
            )
          }
        >
          {text.export}
        </Button>
      )}
      {count > 0 && <span className="muted small">{text.words(format.number(count))}</span>}
    </div>
  )
}
