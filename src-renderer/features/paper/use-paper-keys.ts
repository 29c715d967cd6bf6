import { useCallback } from 'react'
import type { KeyboardEvent } from 'react'
import type { Desk } from './session/desk.ts'

/** The keys that work wherever one stands within a paper. */
export function usePaperKeys(desk: Desk): (event: KeyboardEvent) => void {
  return useCallback(
    (event) => {
      if (event.nativeEvent.isComposing || !act(desk, event)) return
      event.preventDefault()
      event.stopPropagation()
    },
    [desk],
  )
}

function act(desk: Desk, event: KeyboardEvent): boolean {
  const { store, session } = desk
  const key = event.key.toLowerCase()
  if ((event.ctrlKey || event.metaKey) && !event.altKey) {
    if (isOwnField(event.target)) return false
    if (key === 'z') return session.paper.locked === null && (event.shiftKey ? redo(desk) : undo(desk))
    if (key === 'y') return session.paper.locked === null && redo(desk)
    if (event.shiftKey && key === 'k' && isInText(event.target) && session.paper.locked === null)
      return open(() => store.setState({ dialog: { kind: 'link' } }))
    if (event.shiftKey) return false
    if (key === 'f') return open(() => store.setState({ find: 'find' }))
    if (key === 'h')
      return open(() => store.setState({ find: session.paper.locked === null ? 'replace' : 'find' }))
    return false
  }
  if (key === 'f8')
    return open(() => store.setState(({ pane }) => ({ pane: pane === 'preview' ? null : 'preview' })))
  if (key === 'f9') return open(() => store.setState(({ isFocused }) => ({ isFocused: !isFocused })))
  if (event.altKey && key === 'f10') return open(toToolbar)
  return false
}

/** Dialogs and the find bar have their own undo; captions and the like write in the paper. */
const isOwnField = (target: EventTarget): boolean =>
  target instanceof Element &&
  target.closest('dialog, .paper-find') !== null &&
  target.matches('input, textarea')

const isInText = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('.paper-prose') !== null

function open(work: () => void): true {
  work()
  return true
}

function undo({ session }: Desk): true {
  session.undo.undo()
  return true
}

function redo({ session }: Desk): true {
  session.undo.redo()
  return true
}

function toToolbar(): void {
  document.querySelector<HTMLElement>('.paper-toolbar [tabindex="0"]')?.focus()
}
