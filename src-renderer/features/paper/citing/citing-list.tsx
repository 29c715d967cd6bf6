import { useEffect, useId, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'
import { announce } from '../../../ui/announcer.tsx'
import { useDesk, useDeskState } from '../session/desk.ts'
import { choices, cite, giveUp } from './choices.ts'
import type { Choice } from './choices.ts'
import { citingKey } from './citing.ts'
import type { Asked } from './citing.ts'
import { usePaperWords } from '../words.ts'

/** What an `@` may mean, below it: arrows, Enter, Esc; what is typed narrows it. */
export function CitingList({ sectionKey }: { readonly sectionKey: string }): React.JSX.Element | null {
  const desk = useDesk()
  const editor = desk.editorOf(sectionKey)
  useDeskState((state) => (state.active === sectionKey ? state.turn : 0))
  if (editor === null || editor.isDestroyed || !editor.isEditable) return null
  const asked = citingKey.getState(editor.state)?.asked ?? null
  return asked === null ? null : <OpenList key={asked.from} sectionKey={sectionKey} asked={asked} />
}

function OpenList({
  sectionKey,
  asked,
}: {
  readonly sectionKey: string
  readonly asked: Asked
}): React.ReactNode {
  const desk = useDesk()
  const text = usePaperWords()
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const known = useSyncExternalStore(desk.references.subscribe, desk.references.known)
  const found = useMemo(() => choices(known, asked.query), [known, asked.query])
  const [at, setAt] = useState(0)
  const here = Math.min(at, found.length - 1)
  const editor = desk.editorOf(sectionKey)
  const choose = (choice: Choice): void => cite(desk, sectionKey, asked, choice)
  useEffect(() => {
    const context = desk.contexts.get(sectionKey)
    if (context === undefined) return undefined
    const { citing } = context
    citing.current = (key) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[key]
      if (key === 'Escape') giveUp(desk, sectionKey)
      else if (found.length === 0) return false
      else if (step !== undefined) setAt((here + step + found.length) % found.length)
      else if (key === 'Enter' || key === 'Tab') {
        const choice = found[here]
        if (choice !== undefined) choose(choice)
      } else return false
      return true
    }
    return () => {
      citing.current = null
    }
  })
  useEffect(() => announce(text.citeFound(found.length)), [text, found.length])
  useEffect(() => {
    const dom = editor?.view.dom
    dom?.setAttribute('aria-controls', id)
    dom?.setAttribute('aria-autocomplete', 'list')
    return () => {
      for (const name of ['aria-controls', 'aria-autocomplete', 'aria-activedescendant'])
        dom?.removeAttribute(name)
    }
  }, [editor, id])
  useEffect(() => {
    editor?.view.dom.setAttribute('aria-activedescendant', `${id}-${String(here)}`)
    list.current?.children[here]?.scrollIntoView({ block: 'nearest' })
  }, [editor, id, here])
  if (editor === null) return null
  const caret = editor.view.coordsAtPos(asked.from)
  const isBelow = caret.bottom + 300 < window.innerHeight
  // within the section it would be cut off where the section ends
  return createPortal(
    <div
      className="paper-citing"
      style={{
        insetInlineStart: `min(${String(caret.left)}px, calc(100vw - 27rem))`,
        ...(isBelow ? { top: caret.bottom + 4 } : { bottom: window.innerHeight - caret.top + 4 }),
      }}
    >
      {found.length === 0 ? (
        <p>{known === null ? text.citeWaiting : text.citeNone}</p>
      ) : (
        <div role="listbox" id={id} ref={list} aria-label={text.cite}>
          {found.map((choice, place) => (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- keys are heard in the text
            <div
              key={choice.id}
              id={`${id}-${String(place)}`}
              role="option"
              tabIndex={-1}
              aria-selected={place === here}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(choice)}
            >
              <span className={`paper-chip paper-chip-${choice.kind}`}>{choice.label}</span>
              <span className="paper-citing-title">{choice.title}</span>
              <span className="small muted">{choice.hint}</span>
            </div>
          ))}
        </div>
      )}
    </div>,
    document.querySelector('.paper') ?? document.body,
  )
}
