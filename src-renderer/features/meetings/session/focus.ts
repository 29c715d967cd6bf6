import { queryClient } from '../../../api/hooks.ts'

/** Places that a step may lead to; each bears its name as `data-step`. */
export type FocusPlace =
  'vote' | 'outcome' | 'choice' | 'item' | 'open' | 'motion' | 'impediment' | 'late' | 'free' | 'bar'

/** Asks again what the meeting's screens show: a step is over when they show it. */
export const askAgain = (): Promise<void> =>
  queryClient.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[0]).startsWith('session.') })

const isAsking = (): boolean =>
  queryClient.isFetching({ predicate: ({ queryKey }) => String(queryKey[0]).startsWith('session.') }) > 0
const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 16))
const isTextField = (element: Element | null): boolean =>
  element?.tagName === 'TEXTAREA' ||
  (element?.tagName === 'INPUT' && (element as HTMLInputElement).type === 'text')

/**
 * The focus goes to the first of these places once what a step changed has been drawn: it is never left on something that
 * is gone, and never taken from one who has begun to type.
 */
export async function focusOn(...places: readonly FocusPlace[]): Promise<void> {
  const before = document.activeElement
  for (let quiet = 0, waited = 0; waited < 400; waited += 1) {
    await moment()
    quiet = isAsking() ? 0 : quiet + 1
    const found = quiet < 3 ? null : firstOf(places)
    if (found === null) continue
    const now = document.activeElement
    if (now !== before && isTextField(now)) return
    found.focus({ preventScroll: true })
    found.scrollIntoView({ block: 'nearest' })
    return
  }
}

function firstOf(places: readonly FocusPlace[]): HTMLElement | null {
  for (const place of places) {
    const element = document.querySelector<HTMLElement>(`[data-step="${place}"]`)
    if (element !== null) return element
  }
  return null
}
