import type { Page } from '@playwright/test'
import type { Instead } from './paper-window.ts'

/** A store that takes no words for as long as `isDown` is set: what a window that is about to go away writes into. */
export function cutOff(): { isDown: boolean; readonly instead: Instead } {
  const line = {
    isDown: false,
    instead: (name: string) =>
      name === 'paper.write' && line.isDown
        ? { ok: false, failure: { code: 'wire.internal', facts: {} } }
        : null,
  }
  return line
}

/** Waits until the window has kept for itself what the store did not take. */
export async function unsentKept(page: Page): Promise<void> {
  await page.waitForFunction(`Object.keys(localStorage).some((name) => name.startsWith('saksklar.unsent'))`)
}
