import { useEffect } from 'react'

/** How long a tab may take to draw what one came for, milliseconds. */
const patience = 4000

/**
 * Brings what the address names into view, opens it where it is folded, and puts the focus on it. Tabs mark what may
 * be sought by `data-thing`; rows of the kit's tables are by themselves.
 */
export function useSoughtThing(thing: string | undefined): void {
  useEffect(() => {
    if (thing === undefined) return undefined
    const name = CSS.escape(thing)
    const look = (): boolean => {
      const found = document.querySelector<HTMLElement>(`[data-thing="${name}"], [data-row="${name}"]`)
      if (found === null) return false
      const folded = found.querySelector('details')
      if (folded !== null) folded.open = true
      found.tabIndex = -1
      found.classList.add('sought')
      found.scrollIntoView({ block: 'center' })
      // the page's title takes the focus first, as on every arrival
      requestAnimationFrame(() => found.focus({ preventScroll: true }))
      return true
    }
    if (look()) return undefined
    const watch = new MutationObserver(() => {
      if (look()) stop()
    })
    const stop = (): void => watch.disconnect()
    watch.observe(document.body, { childList: true, subtree: true })
    const timer = setTimeout(stop, patience)
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [thing])
}
