import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { paperLanguageWords } from '#shared/text/screen/paper/language.ts'
import { call } from '../../../api/client.ts'
import { useRead } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { announce } from '../../../ui/announcer.tsx'
import { failureIn } from '../../../ui/states.tsx'
import { tell, tellDone, tellFailure } from '../../../ui/toast-store.ts'
import type { LanguageDesk, OpenFinding } from './language-desk.ts'

/** What one may do about a finding, at its place in the text. Place once beside the editors. */
export function LanguageMenu({ desk }: { readonly desk: LanguageDesk }): React.JSX.Element | null {
  const text = useText(paperLanguageWords)
  const { open, askedInVain } = useStore(desk.store)
  useEffect(() => {
    if (askedInVain > 0) tell(text.none)
  }, [askedInVain, text])
  return open === null ? null : <OpenMenu key={open.finding.id} desk={desk} open={open} />
}

function OpenMenu({
  desk,
  open,
}: {
  readonly desk: LanguageDesk
  readonly open: OpenFinding
}): React.JSX.Element {
  const text = useText(paperLanguageWords)
  const { finding, place } = open
  const list = useRef<HTMLDivElement>(null)
  const suggestions = useSuggestions(desk, open)
  const mayWrite = useRead('workspace.current', {}).data?.readonly === false
  const { shut } = desk
  useEffect(() => {
    const outside = (event: PointerEvent): void => {
      if (list.current?.contains(event.target as Node) !== true) desk.store.setState({ open: null })
    }
    const scrolled = (event: Event): void => {
      if (list.current?.contains(event.target as Node) !== true) desk.store.setState({ open: null })
    }
    document.addEventListener('pointerdown', outside)
    document.addEventListener('scroll', scrolled, { capture: true, passive: true })
    return () => {
      document.removeEventListener('pointerdown', outside)
      document.removeEventListener('scroll', scrolled, { capture: true })
    }
  }, [desk])
  useLayoutEffect(() => {
    const menu = list.current
    if (menu === null) return
    keepOnScreen(menu, place)
    if (suggestions !== null) entriesIn(menu)[0]?.focus()
    else menu.focus()
  }, [suggestions, place])
  const done = (words: string): void => {
    shut()
    announce(words)
  }
  const put = (better: string): void => {
    shut()
    if (desk.replace(open.section, finding.id, better)) announce(text.corrected(better))
  }
  const add = (where: 'own' | 'municipality'): void => {
    const { language } = desk
    shut()
    call('language.addWord', { language, where, word: finding.found }).then(
      () =>
        tellDone(text.added(finding.found), () =>
          call('language.removeWords', { language, where, words: [finding.found] }),
        ),
      (error: unknown) => tellFailure(failureIn(error)),
    )
  }
  const turnOff = (): void => {
    const { kind } = finding
    if (kind === 'misspelling') return
    const before = desk.store.getState().choices
    shut()
    desk.choose({ ...before, off: [...before.off, kind] }).then(
      () => tellDone(text.turnedOff(text.kinds[kind]), () => desk.choose(before)),
      (error: unknown) => tellFailure(failureIn(error)),
    )
  }
  const explained =
    finding.kind === 'longSentence'
      ? text.longSentence(finding.count ?? 0)
      : finding.kind === 'passives'
        ? text.passives(finding.count ?? 0)
        : null
  return (
    <div
      ref={list}
      className="menu-list language-menu"
      role="menu"
      tabIndex={-1}
      aria-label={text.menu(text.kinds[finding.kind], shortened(finding.found))}
      onKeyDown={(event) => walk(event, list.current, shut)}
    >
      <div className="menu-heading" role="presentation">
        {text.kinds[finding.kind]}
        {explained !== null && <span className="language-explained">{explained}</span>}
      </div>
      {suggestions === null && <p className="language-searching">{text.searching}</p>}
      {suggestions?.map((better) => (
        <Entry key={better} strong onChoose={() => put(better)}>
          {better.trim() === '' || better === '' ? text.remove : better}
        </Entry>
      ))}
      {suggestions?.length === 0 && finding.kind === 'misspelling' && (
        <p className="language-searching">{text.noSuggestions}</p>
      )}
      <hr className="language-line" />
      {finding.kind === 'misspelling' && (
        <>
          <Entry onChoose={() => add('own')}>{text.addOwn}</Entry>
          {mayWrite && <Entry onChoose={() => add('municipality')}>{text.addMunicipal}</Entry>}
        </>
      )}
      <Entry
        onChoose={() => {
          desk.ignoreOnce(finding)
          done(text.ignored)
        }}
      >
        {text.ignoreOnce}
      </Entry>
      {finding.kind !== 'misspelling' && <Entry onChoose={turnOff}>{text.turnOff}</Entry>}
    </div>
  )
}

function Entry({
  strong = false,
  onChoose,
  children,
}: {
  readonly strong?: boolean
  readonly onChoose: () => void
  readonly children: React.ReactNode
}): React.JSX.Element {
  return (
    <button type="button" role="menuitem" tabIndex={-1} className="menu-item" onClick={onChoose}>
      {strong ? <strong>{children}</strong> : <span>{children}</span>}
    </button>
  )
}

/** What might stand there: known at once of advice, asked for of a misspelling; null until it is known. */
function useSuggestions({ language }: LanguageDesk, { finding }: OpenFinding): readonly string[] | null {
  const isWord = finding.kind === 'misspelling'
  const [found, setFound] = useState<readonly string[] | null>(isWord ? null : finding.better)
  useEffect(() => {
    if (!isWord) return undefined
    let gone = false
    call('language.suggest', { language, word: finding.found }).then(
      (words) => !gone && setFound(words),
      () => !gone && setFound([]),
    )
    return () => {
      gone = true
    }
  }, [isWord, language, finding.found])
  return found
}

const shortened = (found: string): string => (found.length > 60 ? `${found.slice(0, 57)} …` : found)

function entriesIn(menu: HTMLElement | null): HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])]
}

function walk(event: React.KeyboardEvent, menu: HTMLElement | null, shut: () => void): void {
  const all = entriesIn(menu)
  const here = all.indexOf(document.activeElement as HTMLElement)
  const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: all.length - 1 }[event.key]
  if (to !== undefined) {
    event.preventDefault()
    all[(to + all.length) % all.length]?.focus()
  } else if (event.key === 'Escape' || event.key === 'Tab') {
    event.preventDefault()
    event.stopPropagation()
    shut()
  }
}

/** Below its word, or above where there is no room. */
function keepOnScreen(menu: HTMLElement, { left, top, bottom }: OpenFinding['place']): void {
  const gap = 4
  const { width, height } = menu.getBoundingClientRect()
  const below = bottom + gap
  const isRoom = below + height <= window.innerHeight - gap
  menu.style.insetInlineStart = `${Math.max(gap, Math.min(left, window.innerWidth - width - gap))}px`
  menu.style.insetBlockStart = `${isRoom ? below : Math.max(gap, top - height - gap)}px`
}
