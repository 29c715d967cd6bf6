import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeDemo } from '#support/demo.ts'
import { chromiumPath, launchChromium } from '#support/ui/chromium.ts'
import { openWindow } from '#support/ui/window.ts'

describe.skipIf(chromiumPath === undefined)('the frame', () => {
  let browser: Browser
  let folder = ''
  beforeAll(async () => {
    browser = await launchChromium()
    folder = (await makeDemo()).folder
  })
  afterAll(async () => {
    await browser.close()
  })

  it('shot', async () => {
    const window = await openWindow(browser, {
      workspace: folder,
      clock: { now: () => '2021-04-10T08:42:00.000Z', today: () => '2021-04-10' },
    })
    await window.page.waitForSelector('html[data-ready="1"]')
    await window.page.screenshot({ path: '/tmp/ui-overview.png' })
    await window.page.keyboard.press('Control+k')
    await window.page.keyboard.type('digital')
    await window.page.waitForTimeout(400)
    await window.page.screenshot({ path: '/tmp/ui-palette.png' })
    expect(window.complaints).toEqual([])
    await window.close()
  })
})
