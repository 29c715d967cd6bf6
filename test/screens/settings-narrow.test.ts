import type { Browser } from '@playwright/test'
import { beforeAll, describe, expect, it } from 'vitest'
import { demoClock } from '#support/program.ts'
import { brokenWords } from '#support/ui/broken-words.ts'
import { chromiumPath, testBrowser } from '#support/ui/chromium.ts'
import { demoWorkspace } from '#support/ui/demo-workspace.ts'
import { openWindow } from '#support/ui/window.ts'

describe.skipIf(chromiumPath === undefined)('Innstillinger in a narrow window', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await testBrowser()
  })

  it('breaks no word among the persons where there is little room, and runs out on no side', async () => {
    const window = await openWindow(browser, {
      workspace: await demoWorkspace(),
      clock: demoClock,
      path: '#/innstillinger/personer',
      context: { viewport: { width: 720, height: 900 } },
    })
    const table = window.page.getByRole('table', { name: 'Personer' })
    await table.waitFor()
    const broken = await brokenWords(window.page, '.table tbody :is(th, td):nth-child(-n + 4)')
    expect(broken).toEqual([])
    expect(await window.page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(720)
    expect(
      await window.page.evaluate(
        `(() => { const place = document.querySelector('.table-place'); return place.scrollWidth - place.clientWidth })()`,
      ),
    ).toBe(0)
    expect(window.complaints).toEqual([])
    await window.close()
  })
})
