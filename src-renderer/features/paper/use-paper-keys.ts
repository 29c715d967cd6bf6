import { useEffect } from 'react'
import type { Desk } from './session/desk.ts'

/** The keys that work wherever one stands while a paper is open; heard before anybody else does. */
export function usePaperKeys(desk: Desk): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.isComposing || document.querySelector('dialog[open]') !== null || !act(desk, event)) return
      event.preventDefault()
      event.stopPropagation()
    }
    window.addEventListener('keydown', hear, true)
    return () => window.removeEventListener('keydown', hear, true)
  }, [desk])
}

function act(desk: Desk, event: KeyboardEvent): boolean {
  const { store, session } = desk
  const isEditable = session.paper.locked === null
  const key = event.key.toLowerCase()
  if ((event.ctrlKey || event.metaKey) && !event.altKey) {
    if (isOwnField(event.target)) return false
    if (key === 'z')
      return isEditable && done(() => (event.shiftKey ? session.undo.redo() : session.undo.undo()))
    if (key === 'y') return isEditable && done(() => session.undo.redo())
    if (key === 'k' && event.shiftKey)
      return isEditable && isInText(event.target) && done(() => store.setState({ dialog: { kind: 'link' } }))
    if (event.shiftKey) return false
    if (key === 's') return done(() => session.saver.flush()) // a habit; the browser would save the page
    if (key === 'f') return done(() => store.setState({ find: 'find' }))
    if (key === 'h') return done(() => store.setState({ find: isEditable ? 'replace' : 'find' }))
    return false
  }
  if (key === 'f7' && !isInText(event.target))
    return isEditable && done(() => nextFinding(desk, event.shiftKey))
  if (key === 'f6') return toChanges(desk, event.target)
  if (key === 'f8')
    return done(() => store.setState(({ pane }) => ({ pane: pane === 'preview' ? null : 'preview' })))
  if (key === 'f9') return done(() => store.setState(({ isFocused }) => ({ isFocused: !isFocused })))
  return event.altKey && key === 'f10' && done(toToolbar)
}

/** The find bar and search boxes have their own undo; captions and the like write in the paper. */
const isOwnField = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.matches('input, textarea') &&
  target.closest('.paper-scroll') === null &&
  target.closest('.paper-find, .paper-pane, .frame-header') !== null

const isInText = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('.paper-prose') !== null

/** Within the text its own plugin hears the key. */
function nextFinding({ store, language, editorOf }: Desk, back: boolean): void {
  const { active } = store.getState()
  const at = editorOf(active)?.state.selection
  if (active !== null) language.next(active, (back ? at?.from : at?.to) ?? 0, back)
}

/** To the change at the caret, or to the list where there is none; from the list back to the text. False where there is no list. */
function toChanges({ store, editorOf }: Desk, from: EventTarget | null): boolean {
  if (document.querySelector('[data-pane-of="changes"]') === null) return false
  if (from instanceof Element && from.closest('.changes') !== null) {
    const { active } = store.getState()
    return done(() => editorOf(active)?.view.focus())
  }
  store.setState({ pane: 'changes' })
  // when the pane is drawn
  requestAnimationFrame(() => {
    const card = document.querySelector('.change[data-current]') ?? document.querySelector('.change')
    ;(card ?? document.querySelector('.changes'))?.querySelector<HTMLElement>('.change-go, button')?.focus()
  })
  return true
}

function done(work: () => unknown): true {
  work()
  return true
}

function toToolbar(): void {
  document.querySelector<HTMLElement>('.paper-toolbar [tabindex="0"]')?.focus()
}
