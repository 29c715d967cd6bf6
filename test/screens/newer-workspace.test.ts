import type { Browser } from '@playwright/test'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeNewer } from '#support/newer-store.ts'
import { demoClock } from '#support/program.ts'
import { axeFaults } from '#support/ui/axe.ts'
import { chromiumPath, testBrowser } from '#support/ui/chromium.ts'
import { demoWorkspace } from '#support/ui/demo-workspace.ts'
import { ready } from '#support/ui/ready.ts'
import { shot } from '#support/ui/shot.ts'
import { openWindow } from '#support/ui/window.ts'

describe.skipIf(chromiumPath === undefined)('a workspace that a newer program has worked in', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await testBrowser()
  })

  it('is shown for reading, and says that the program must be updated to write', async () => {
    const folder = await demoWorkspace()
    makeNewer(folder)
    const window = await openWindow(browser, { workspace: folder, clock: demoClock, path: '#/saker' })
    const { page } = window
    await ready(page)
    await page.getByText('arbeidsområdet er laget av en nyere Saksklar').waitFor()
    await page.getByText('Temaplan for digitalisering').first().waitFor()
    expect(await page.getByRole('button', { name: 'Åpne for skriving' }).count()).toBe(0)
    expect(await page.getByRole('button', { name: 'Ny sak' }).count()).toBe(0)
    expect(await axeFaults(page)).toEqual([])
    await shot(page, 'newer-workspace')
    expect(window.complaints).toEqual([])
    await window.close()
  })
})
