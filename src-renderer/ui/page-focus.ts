/**
 * Where a screen was reached by a link or a command, its title takes the focus, so that a screen reader says
 * where one is. A title that comes late does not take it from somebody who has begun to do something else.
 */
let wanted = false

/** A new screen is on its way. */
export function expectPage(): void {
  wanted = true
}

/** The screen's title has come: it takes the focus if it is still wanted. */
export function takePageFocus(title: HTMLElement | null): void {
  if (!wanted || title === null) return
  wanted = false
  title.focus({ preventScroll: true })
}

/** Somebody typed or pressed something meanwhile: leave the focus where it is. */
export function forgetPageFocus(): void {
  wanted = false
}
