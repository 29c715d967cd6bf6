import { useEffect, useRef } from 'react'

/** Whether keys are text here. */
function isText(target: EventTarget | null): boolean {
  const element = target as HTMLElement | null
  if (element === null) return false
  if (element.isContentEditable || element.tagName === 'TEXTAREA' || element.tagName === 'SELECT') return true
  const type = (element as HTMLInputElement).type
  return element.tagName === 'INPUT' && !['checkbox', 'radio', 'button', 'submit'].includes(type)
}

/** How long after `g` the next key is a place to go (app/shortcuts.ts) and none of the meeting's, milliseconds. */
const goingFor = 1000
let wentAt = Number.NEGATIVE_INFINITY

const nameOf = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): string => {
  const name = key.length === 1 ? key.toLowerCase() : key
  const isShifted = shiftKey && (key.length > 1 || /\p{L}/u.test(key))
  return `${ctrlKey || metaKey ? 'Ctrl+' : ''}${altKey ? 'Alt+' : ''}${isShifted ? 'Shift+' : ''}${name}`
}

/**
 * The keys of the meeting, wherever the focus is but in a text or dialog; `Ctrl+Enter` is heard in texts too. What takes a
 * key itself, as the sheet of votes does, keeps it from here.
 */
export function useKeys(keys: Readonly<Record<string, (() => void) | undefined>>): void {
  const now = useRef(keys)
  useEffect(() => {
    now.current = keys
  })
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || event.repeat) return
      if (document.querySelector('dialog[open]') !== null) return
      const name = nameOf(event)
      if (isText(event.target) && name !== 'Ctrl+Enter') return
      if (name === 'g') wentAt = event.timeStamp
      else if (event.timeStamp - wentAt < goingFor) return
      const work = now.current[name]
      if (work === undefined) return
      event.preventDefault()
      event.stopPropagation() // the window's own keys are of other screens
      work()
    }
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [])
}
