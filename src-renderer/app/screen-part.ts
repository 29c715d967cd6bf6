import { createElement, use } from 'react'
import type { ComponentType } from 'react'

/** A screen that lies in a file of its own: fetched at the latest when it is first shown. */
export type ScreenPart<P> = ComponentType<P> & {
  /** Fetches the file; settles when the screen can be shown at once. A fetch that fails is told when it is shown. */
  readonly ahead: () => Promise<unknown>
}

/**
 * Why not React's `lazy`: it shows the fallback even for a file that is there, and React then holds what follows
 * back until the fallback has stood for 300 ms, which was a fifth of the whole start.
 */
export function screenPart<P extends object, N extends string>(
  fetch: () => Promise<Readonly<Record<N, ComponentType<P>>>>,
  name: N,
): ScreenPart<P> {
  let screen: ComponentType<P> | null = null
  let pending: Promise<ComponentType<P>> | null = null
  const load = (): Promise<ComponentType<P>> => (pending ??= fetch().then((file) => (screen = file[name])))
  function Part(props: P): React.JSX.Element {
    return createElement(screen ?? use(load()), props)
  }
  return Object.assign(Part, { ahead: () => load().catch(() => null) })
}
