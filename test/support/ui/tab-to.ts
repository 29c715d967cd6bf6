import type { Page } from '@playwright/test'

/** Presses Tab until what has the focus is called so; nothing is pressed by a mouse. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    const here = await page.evaluate<string>(`(() => {
      const at = document.activeElement
      const label = at?.id ? document.querySelector('label[for="' + at.id + '"]')?.textContent : ''
      return at?.getAttribute('aria-label') || label || at?.textContent || ''
    })()`)
    if (name.test(here.trim())) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never came to ${String(name)}`)
}
