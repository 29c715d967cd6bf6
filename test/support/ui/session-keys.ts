import type { Page } from '@playwright/test'
import { expect } from 'vitest'
import { axeFaults } from './axe.ts'
import { focusIn } from './session-window.ts'
import type { SessionWindow } from './session-window.ts'
import { shot } from './shot.ts'

/** A secretary who takes a meeting down by the keyboard alone. */
export class Secretary {
  readonly #window: SessionWindow
  constructor(window: SessionWindow) {
    this.#window = window
  }
  get page(): Page {
    return this.#window.page
  }
  press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await this.page.keyboard.press(key)
  }
  type = (words: string): Promise<void> => this.page.keyboard.type(words)
  /** Goes on by Tab, or back by Shift+Tab, until what has the focus is called so. */
  tabTo = async (name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
    for (let presses = 0; presses < 150; presses += 1) {
      const here = await this.page.evaluate<string>(`(() => {
        const at = document.activeElement === document.body ? null : document.activeElement
        return (at?.getAttribute('aria-label') || at?.labels?.[0]?.textContent || at?.textContent || '').trim()
      })()`)
      if (name.test(here)) return
      await this.page.keyboard.press(key)
    }
    throw new Error(`${key} never came to ${String(name)}`)
  }
  /** A step has been taken when the focus is where it leads. */
  at = (step: string): Promise<void> => focusIn(this.page, step)
  item = (place: number) =>
    this.#window.call('session.item', { item: this.#window.items[place] ?? this.#fail() })
  /** axe finds nothing in what is shown, in light and dark, and leaves pictures for a designer's eye. */
  looked = async (name: string): Promise<void> => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await this.page.emulateMedia({ colorScheme })
      await shot(this.page, `${name}-${colorScheme}`)
      expect(await axeFaults(this.page), `${name} ${colorScheme}`).toEqual([])
    }
    await this.page.emulateMedia({ colorScheme: 'light' })
  }
  #fail(): never {
    throw new Error('no such item')
  }
}
