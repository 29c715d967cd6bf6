import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeDemo } from '#support/demo.ts'
import { chromiumPath, launchChromium } from '#support/ui/chromium.ts'
import { openWindow } from '#support/ui/window.ts'

describe.skipIf(chromiumPath === undefined)('the list of cases', () => {
  let browser: Browser
  let folder = ''
  beforeAll(async () => {
    browser = await launchChromium()
    folder = (await makeDemo()).folder
  })
  afterAll(async () => {
    await browser.close()
  })

  it('shows every case of the workspace', async () => {
    const window = await openWindow(browser, { workspace: folder, path: '#/saker' })
    await window.page.getByText('20/01610').waitFor()
    expect(window.complaints).toEqual([])
    await window.close()
  })
})
