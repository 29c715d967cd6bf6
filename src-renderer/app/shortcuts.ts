import { useEffect } from 'react'
import { tinykeys } from 'tinykeys'
import type { KeybindingsMap } from 'tinykeys'
import { useLocation } from 'wouter'
import { kitWords } from '#shared/text/screen/kit.ts'
import { useText } from '../api/language.ts'
import { announce } from '../ui/announcer.tsx'
import { latestUndo, undoToast } from '../ui/toast-store.ts'

/** Whether keys are text here: then only those with Ctrl are commands. */
export function isTyping(target: EventTarget | null): boolean {
  const element = target as HTMLElement | null
  if (element?.isContentEditable === true) return true
  if (element?.tagName === 'INPUT') {
    return !['checkbox', 'radio', 'button', 'submit'].includes((element as HTMLInputElement).type)
  }
  return element?.tagName === 'TEXTAREA' || element?.tagName === 'SELECT'
}

const places: Readonly<Record<string, string>> = {
  o: '/',
  s: '/saker',
  m: '/moter',
  v: '/vedtak',
  f: '/oppfolging',
  t: '/sok',
  p: '/papirkurv',
  i: '/innstillinger',
}

const inDialog = (): boolean => document.querySelector('dialog[open]') !== null

/** The keys that work everywhere. */
export function useShortcuts({
  onPalette,
  onHelp,
}: {
  readonly onPalette: () => void
  readonly onHelp: () => void
}): void {
  const [, navigate] = useLocation()
  const text = useText(kitWords)
  useEffect(() => {
    const always = (work: () => void) => (event: KeyboardEvent) => {
      event.preventDefault()
      work()
    }
    const whenNotTyping = (work: () => void) => (event: KeyboardEvent) => {
      if (isTyping(event.target) || inDialog()) return
      event.preventDefault()
      work()
    }
    const keys: KeybindingsMap = {
      '$mod+k': always(onPalette),
      F1: always(onHelp),
      'Shift+?': whenNotTyping(onHelp),
      '/': whenNotTyping(() => document.getElementById('search-box')?.focus()),
      'Shift+/': whenNotTyping(() => document.getElementById('search-box')?.focus()),
      // One binding, not six: what is left of the others would swallow the next g.
      'g ([osmtpi])': (event) => whenNotTyping(() => navigate(places[event.key.toLowerCase()] ?? '/'))(event),
      'Alt+ArrowLeft': whenNotTyping(() => history.back()),
      'Alt+ArrowRight': whenNotTyping(() => history.forward()),
      '$mod+z': (event) => {
        const toast = latestUndo()
        if (toast === undefined || isTyping(event.target)) return
        event.preventDefault()
        void undoToast(toast).then((ok) => ok && announce(text.undone))
      },
    }
    // What is typed in fields is heard too: each key decides for itself whether it is text there.
    return tinykeys(window, keys, { ignore: (event) => event.isComposing || event.repeat })
  }, [onPalette, onHelp, navigate, text])
}
