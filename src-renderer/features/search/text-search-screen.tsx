import { Button } from '@digdir/designsystemet-react'
import { FileSearchIcon } from '@navikt/aksel-icons'
import { useEffect, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useLocation } from 'wouter'
import type { Output } from '#shared/contract/index.ts'
import { kitWords } from '#shared/text/screen/kit.ts'
import { textSearchWords } from '#shared/text/screen/text-search.ts'
import { useRead } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { useFormat } from '../../ui/format.ts'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { EmptyState, ErrorState, Loading, failureIn } from '../../ui/states.tsx'
import { asTextSearch, clearText, isTextNarrowed, useTextChoices } from './text-choices.ts'
import { TextFilters, textFieldId } from './text-filters.tsx'
import { TextHitView, textSearchHref } from './text-hit-view.tsx'
import './text-search.css'

const pageSize = 20
/** The contract hands out no more than so many from the beginning on. */
const mostPages = 50

/** What is looked for is what stands in the address: Back and Forward, and a link, lead to the same hits. */
export function TextSearchScreen(): React.JSX.Element {
  const text = useText(textSearchWords)
  const words = useWords()
  const [typed, setTyped] = useTyped(words)
  const { data: today } = useRead('program.today', {})
  const choices = useTextChoices()
  const list = useRef<HTMLDivElement>(null)
  const sought = words.trim()
  const asked = asTextSearch(choices, sought, today ?? '')
  const first = useRead(
    'search.text',
    { ...asked, offset: 0, limit: pageSize },
    { enabled: sought !== '' && today !== undefined, keep: true },
  )
  useUntilIndexed(first.data, () => void first.refetch())
  const answer = sought === '' ? undefined : first.data
  return (
    <Page title={text.title}>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears the arrows over field and hits */}
      <div className="text-search" ref={list} onKeyDown={(event) => walk(event, list.current)}>
        <TextFilters typed={typed} onType={setTyped} asked={asked} answer={answer} />
        {answer !== undefined && answer.unindexed > 0 && <Indexing left={answer.unindexed} />}
        {sought !== '' && first.error !== null && (
          <ErrorState failure={failureIn(first.error)} onRetry={() => void first.refetch()} />
        )}
        {sought !== '' && first.data === undefined && first.error === null && <Loading rows={8} />}
        {sought === '' && (
          <Panel>
            <EmptyState icon={FileSearchIcon} title={text.start}>
              {text.startHelp}
            </EmptyState>
          </Panel>
        )}
        {answer?.total === 0 && !first.isPlaceholderData && <Nothing words={sought} />}
        {answer !== undefined && answer.total > 0 && (
          <Pages key={JSON.stringify(asked)} asked={asked} first={answer} isOld={first.isPlaceholderData} />
        )}
      </div>
    </Page>
  )
}

/** What is typed goes into the address when one pauses, and what the address says into the field. */
function useTyped(words: string): readonly [string, (typed: string) => void] {
  const [, navigate] = useLocation()
  const [typed, setTyped] = useState(words)
  const sent = useRef(words)
  useEffect(() => {
    if (sent.current !== words) setTyped(words)
    sent.current = words
  }, [words])
  useEffect(() => {
    if (typed === sent.current) return undefined
    const timer = setTimeout(() => {
      sent.current = typed
      navigate(textSearchHref(typed), { replace: true })
    }, 120)
    return () => clearTimeout(timer)
  }, [typed, navigate])
  return [typed, setTyped]
}

/** Read from the address itself: the router decodes a part of what is escaped, «20/01610» and «100 %» would not survive. */
function useWords(): string {
  useLocation() // draws again when the address changes
  const [, escaped = ''] = /^#\/?sok\/([^?]*)/.exec(window.location.hash) ?? []
  try {
    return decodeURIComponent(escaped)
  } catch {
    return escaped
  }
}

/** While the index is made anew the hits come little by little. */
function useUntilIndexed(answer: Output<'search.text'> | undefined, again: () => void): void {
  const isUnfinished = (answer?.unindexed ?? 0) > 0
  useEffect(() => {
    if (!isUnfinished) return undefined
    const timer = setTimeout(again, 700)
    return () => clearTimeout(timer)
  })
}

function Indexing({ left }: { readonly left: number }): React.JSX.Element {
  const text = useText(textSearchWords)
  return <Notice tone="info">{text.indexing(useFormat().number(left))}</Notice>
}

function Nothing({ words }: { readonly words: string }): React.JSX.Element {
  const text = useText(textSearchWords)
  const kit = useText(kitWords)
  const isNarrowed = isTextNarrowed(useTextChoices())
  return (
    <Panel>
      <EmptyState
        icon={FileSearchIcon}
        title={text.none(words.slice(0, 60))}
        action={
          isNarrowed && (
            <Button variant="secondary" onClick={clearText}>
              {kit.clearFilters}
            </Button>
          )
        }
      >
        {isNarrowed ? text.noneNarrowed : text.noneHelp}
      </EmptyState>
    </Panel>
  )
}

type Asked = ReturnType<typeof asTextSearch>

/** The hits, and more of them when asked for. */
function Pages({
  asked,
  first,
  isOld,
}: {
  readonly asked: Asked
  readonly first: Output<'search.text'>
  readonly isOld: boolean
}): React.JSX.Element {
  const text = useText(textSearchWords)
  const [pages, setPages] = useState(1)
  const isMore = pages < mostPages && first.total > pages * pageSize
  return (
    <div data-old={isOld || undefined} className="text-hits">
      <ol aria-label={text.results}>
        {first.hits.map((hit) => (
          <TextHitView key={hit.id} hit={hit} />
        ))}
        {Array.from({ length: pages - 1 }, (_, page) => (
          <FurtherPage key={page} asked={asked} offset={(page + 1) * pageSize} />
        ))}
      </ol>
      {isMore && (
        <Button variant="secondary" onClick={() => setPages(pages + 1)}>
          {text.more}
        </Button>
      )}
    </div>
  )
}

function FurtherPage({ asked, offset }: { readonly asked: Asked; readonly offset: number }): React.ReactNode {
  const answer = useRead('search.text', { ...asked, offset, limit: pageSize })
  if (answer.error !== null)
    return (
      <li>
        <ErrorState failure={failureIn(answer.error)} onRetry={() => void answer.refetch()} />
      </li>
    )
  return answer.data?.hits.map((hit) => <TextHitView key={hit.id} hit={hit} />)
}

/** ↓ goes from the field to the first hit and on, ↑ back again. */
function walk(event: KeyboardEvent, place: HTMLElement | null): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  const field = document.getElementById(textFieldId)
  const target = event.target as HTMLElement
  if (step === 0 || (target !== field && !target.classList.contains('text-hit-link'))) return
  const stops = [field, ...(place?.querySelectorAll<HTMLElement>('.text-hit-link') ?? [])]
  const next = stops[stops.indexOf(target) + step]
  if (next === undefined || next === null) return
  event.preventDefault()
  next.focus()
  next.closest('.text-hit')?.scrollIntoView({ block: 'nearest' })
}
