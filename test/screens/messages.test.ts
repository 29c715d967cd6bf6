import type { Browser } from '@playwright/test'
import { beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from '#support/ui/axe.ts'
import { chromiumPath, testBrowser } from '#support/ui/chromium.ts'
import { ready } from '#support/ui/ready.ts'
import { openOver, smallWorkspace } from '#support/ui/meeting-window.ts'

describe.skipIf(chromiumPath === undefined)('a message while a dialog is open', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await testBrowser()
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`is seen over it, read out within it, and can be answered there, ${colorScheme}`, async () => {
      const window = await openOver(browser, smallWorkspace([]), { context: { colorScheme } })
      const { page } = window
      await window.showMeeting(0)
      await page.getByRole('button', { name: 'Mer' }).click()
      await page.getByRole('menuitem', { name: 'Legg i papirkurven' }).click()
      await page.locator('.toast').waitFor()
      await page.keyboard.press('F1')
      const dialog = page.getByRole('dialog', { name: 'Hurtigtaster' })
      const status = dialog.getByRole('status')
      await status.getByText('Møtet er lagt i papirkurven').waitFor()
      expect(await page.locator('.toast').count()).toBe(1)
      // a refusal that nobody waited for
      await page.evaluate(
        `void Promise.reject(Object.assign(new Error(), { failure: { code: 'meeting.gone', facts: {} } }))`,
      )
      const refused = dialog.getByRole('alert')
      await refused.waitFor()
      expect(await axeFaults(page)).toEqual([])
      await dialog.locator('.toast').last().getByRole('button', { name: 'Lukk' }).click()
      await refused.waitFor({ state: 'detached' })
      await status.getByRole('button', { name: 'Angre' }).click()
      await dialog.locator('[aria-live="polite"]').getByText('Angret', { exact: true }).waitFor()
      await page.keyboard.press('Escape')
      await page.getByRole('link', { name: /onsdag 16\. juni/ }).waitFor()
      await window.close()
    })
  }

  it('that has been read out there is shown and not read out again when the dialog has closed', async () => {
    const window = await openOver(browser, smallWorkspace([]))
    const { page } = window
    await ready(page)
    await page.keyboard.press('F1')
    await page.evaluate(
      `void Promise.reject(Object.assign(new Error(), { failure: { code: 'meeting.gone', facts: {} } }))`,
    )
    await page.getByRole('dialog').getByRole('alert').waitFor()
    await page.waitForTimeout(1100)
    await page.keyboard.press('Escape')
    const card = page.getByRole('region', { name: 'Meldinger' }).locator('.toast')
    await card.waitFor()
    expect(await card.getAttribute('aria-live')).toBe('off')
    expect(await page.getByRole('alert').count()).toBe(0)
    await window.close()
  })
})
