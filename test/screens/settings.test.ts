import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { makeDemo } from '#support/demo.ts'
import { demoClock } from '#support/program.ts'
import { chromiumPath, launchChromium } from '#support/ui/chromium.ts'
import { openWindow } from '#support/ui/window.ts'

describe.skipIf(chromiumPath === undefined)('shots', () => {
  let browser: Browser
  let folder = ''
  beforeAll(async () => {
    browser = await launchChromium()
    folder = (await makeDemo()).folder
  })
  afterAll(() => browser.close())
  it('shot', async () => {
    for (const s of ['kommunen', 'utvalg', 'personer', 'nummerering', 'maler', 'program']) {
      const w = await openWindow(browser, {
        workspace: folder,
        clock: demoClock,
        path: `#/innstillinger/${s}`,
      })
      await w.page.waitForSelector('html[data-ready="1"]')
      await w.page.waitForTimeout(300)
      await w.page.screenshot({ path: `/tmp/s/set-${s}.png` })
      console.log(s, w.complaints)
      await w.close()
    }
  })
})
