/**
 * Where a screen was reached by a link or a command, its title takes the focus, so that a screen reader says
 * where one is. One who comes back finds the focus on the link that they left by. What comes late does not take
 * it from somebody who has begun to do something else.
 */
let wanted = false
let byHistory = false
/** Where one went from each place, last. */
const leftFor = new Map<string, string>()

const placeOf = (url: string): string => new URL(url).hash.replace(/^#?\/?/, '/')

/** Call before the first screen: tells links, which the router announces itself, from Back and Forward. */
export function watchArrivals(): void {
  window.addEventListener('hashchange', (event) => {
    byHistory = event.isTrusted
    if (!byHistory) leftFor.set(placeOf(event.oldURL), placeOf(event.newURL))
  })
}

/** Whether this place was come to by Back or Forward: a list then stands as it was left. */
export function cameBack(): boolean {
  return byHistory
}

/** A new screen is on its way. */
export function expectPage(): void {
  wanted = true
}

/** The screen's title has come: it, or the link that one left by, takes the focus if that is still wanted. */
export function takePageFocus(title: HTMLElement | null): void {
  if (!wanted || title === null) return
  const left = byHistory ? leftFor.get(placeOf(window.location.href)) : undefined
  if (left === undefined) settle(title)
  else findLink(`#${left}`, title, 60)
}

/** Rows of a long list are drawn a moment after their screen: looks for so many frames. */
function findLink(href: string, title: HTMLElement, frames: number): void {
  if (!wanted) return
  const link = [...document.querySelectorAll('main a')].find((each) => each.getAttribute('href') === href)
  if (link instanceof HTMLElement) {
    settle(link)
    link.scrollIntoView({ block: 'nearest' })
  } else if (frames === 0) settle(title)
  else requestAnimationFrame(() => findLink(href, title, frames - 1))
}

/** While a dialog that led here still closes, all behind it is inert and takes no focus: tried again in the next frame. */
function settle(on: HTMLElement, frames = 60): void {
  if (!wanted) return
  on.focus({ preventScroll: true })
  if (document.activeElement === on || frames === 0 || !on.isConnected) wanted = false
  else requestAnimationFrame(() => settle(on, frames - 1))
}

/** Somebody typed or pressed something meanwhile: leave the focus where it is. */
export function forgetPageFocus(): void {
  wanted = false
}
