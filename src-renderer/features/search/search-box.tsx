import { FileSearchIcon, MagnifyingGlassIcon } from '@navikt/aksel-icons'
import { useId, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useLocation } from 'wouter'
import type { Hit } from '#shared/contract/overview.ts'
import { searchWords } from '#shared/text/screen/search.ts'
import { textSearchWords } from '#shared/text/screen/text-search.ts'
import { useText } from '../../api/language.ts'
import { Key } from '../../ui/tag.tsx'
import { HitView, hrefOf } from './hit-view.tsx'
import { textSearchHref } from './text-hit-view.tsx'
import { useEarlyEnter, useHits, useLate } from './use-hits.ts'
import './search.css'

/** The field in the header: hits open under it as one types; arrows walk, Enter opens, Esc closes and empties. */
export function SearchBox(): React.JSX.Element {
  const text = useText(searchWords)
  const inAllText = useText(textSearchWords)
  const [, navigate] = useLocation()
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const listId = useId()
  const found = useHits(typed, 24)
  const { groups, count, waiting, stale, nothing, failed } = found
  const late = useLate(waiting)
  const hits = groups.flatMap((group) => group.hits)
  // after the hits stands the search in all text
  const last = count
  const here = Math.min(at, last)
  const shown = open && typed.trim() !== ''
  const go = (hit: Hit | undefined): void => {
    if (hit === undefined) return
    setOpen(false)
    navigate(hrefOf(hit))
  }
  const goText = (): void => {
    setOpen(false)
    navigate(textSearchHref(typed.trim()))
  }
  const early = useEarlyEnter(typed, found, go)
  const walk = (to: number): void => {
    setAt(to)
    setOpen(true)
    list.current?.querySelector(`[data-place="${String(to)}"]`)?.scrollIntoView({ block: 'nearest' })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      if (shown) setOpen(false)
      else setTyped('')
    } else if (event.key === 'Enter' && shown && stale) early()
    else if (event.key === 'Enter' && shown) (here === last ? goText : () => go(hits[here]))()
    else if (event.key === 'ArrowDown' && typed.trim() !== '') walk(shown ? (here + 1) % (last + 1) : here)
    else if (event.key === 'ArrowUp' && typed.trim() !== '') walk((here + last) % (last + 1))
    else return
    event.preventDefault()
  }
  return (
    <search className="search-box">
      <MagnifyingGlassIcon aria-hidden className="search-glass" />
      <input
        id="search-box"
        className="ds-input"
        role="combobox"
        type="text"
        autoComplete="off"
        spellCheck={false}
        aria-label={text.search}
        placeholder={text.search}
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={listId}
        aria-activedescendant={shown ? `${listId}-${String(here)}` : undefined}
        maxLength={200}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value)
          setAt(0)
          setOpen(true)
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <Key>Ctrl K</Key>
      <div className="search-hits" hidden={!shown}>
        <div ref={list} id={listId} role="listbox" aria-label={text.results}>
          {groups.map((group) => (
            <div key={group.kind} role="group" aria-label={text.kinds[group.kind]}>
              <div className="hit-group" aria-hidden>
                {text.kinds[group.kind]}
              </div>
              {group.hits.map((hit) => {
                const mine = hits.indexOf(hit)
                return (
                  // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the field has the focus and hears the keys
                  <div
                    key={`${hit.id} ${hit.number}`}
                    id={`${listId}-${String(mine)}`}
                    role="option"
                    aria-selected={mine === here}
                    data-place={mine}
                    className="hit"
                    onPointerDown={(event) => event.preventDefault()}
                    onPointerMove={() => setAt(mine)}
                    onClick={() => go(hit)}
                  >
                    <HitView hit={hit} />
                  </div>
                )
              })}
            </div>
          ))}
          {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- as above */}
          <div
            id={`${listId}-${String(last)}`}
            role="option"
            aria-selected={here === last}
            data-place={last}
            className="hit"
            onPointerDown={(event) => event.preventDefault()}
            onPointerMove={() => setAt(last)}
            onClick={goText}
          >
            <FileSearchIcon aria-hidden className="hit-icon" />
            <span className="hit-text">{inAllText.all(typed.trim().slice(0, 60))}</span>
          </div>
        </div>
        <Account nothing={nothing} failed={failed} late={late} typed={typed} />
      </div>
      <span className="ds-sr-only" role="status">
        {shown && count > 0 ? text.found(count) : ''}
      </span>
    </search>
  )
}

function Account({
  nothing,
  failed,
  late,
  typed,
}: {
  readonly nothing: boolean
  readonly failed: boolean
  readonly late: boolean
  readonly typed: string
}): React.JSX.Element {
  const text = useText(searchWords)
  return (
    <div role="status">
      {failed && <p className="hit-none">{text.failed}</p>}
      {late && <p className="hit-none">…</p>}
      {nothing && (
        <div className="hit-none">
          <strong>{text.none(typed.trim().slice(0, 60))}</strong>
          <p>{text.noneHelp}</p>
        </div>
      )}
    </div>
  )
}
