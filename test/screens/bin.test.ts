import type { Browser } from '@playwright/test'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { putInBin } from '#main/store/bin.ts'
import type { Binnable } from '#main/store/bin.ts'
import { openStore } from '#main/store/open-store.ts'
import { granted } from '#support/store.ts'
import { demoClock } from '#support/program.ts'
import { axeFaults } from '#support/ui/axe.ts'
import { demoWorkspace } from '#support/ui/demo-workspace.ts'
import { chromiumPath, testBrowser } from '#support/ui/chromium.ts'
import { ready } from '#support/ui/ready.ts'
import { openWindow } from '#support/ui/window.ts'
import type { TestWindow } from '#support/ui/window.ts'

describe.skipIf(chromiumPath === undefined)('Papirkurv', () => {
  let browser: Browser
  let folder = ''
  beforeAll(async () => {
    browser = await testBrowser()
  })
  beforeEach(async () => {
    folder = await demoWorkspace()
  })

  /** Throws the first milestones and the meeting that is not issued yet. */
  const throwThings = (count: number, at = '2021-04-01T10:00:00.000Z'): void => {
    const store = granted(openStore(folder))
    const ids = store.db.prepare('SELECT id FROM milestone ORDER BY id LIMIT ?').pluck().all(count)
    for (const id of ids) putInBin(store.db, { kind: 'milestone', id } as Binnable, at)
    const meeting = store.db.prepare("SELECT id FROM meeting WHERE state = 'agendaDraft'").pluck().get()
    putInBin(store.db, { kind: 'meeting', id: meeting } as Binnable, '2021-03-11T10:00:00.000Z')
    store.close()
  }
  const openBin = async (more: object = {}): Promise<TestWindow> => {
    const window = await openWindow(browser, {
      workspace: folder,
      clock: demoClock,
      path: '#/papirkurv',
      ...more,
    })
    await ready(window.page)
    return window
  }

  it('says that it is empty', async () => {
    const window = await openBin()
    await window.page.getByText('Papirkurven er tom').waitFor()
    expect(await axeFaults(window.page)).toEqual([])
    expect(window.complaints).toEqual([])
    await window.close()
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`tells what, whence, and until when, with nothing for axe to find, ${colorScheme}`, async () => {
      throwThings(2)
      const window = await openBin({ context: { colorScheme, viewport: { width: 1024, height: 700 } } })
      const { page } = window
      await page.getByRole('rowheader', { name: 'Møte i Formannskapet' }).waitFor()
      await page.getByText('siste dag i dag').waitFor()
      await page.getByText('1. mai 2021').first().waitFor()
      await page.getByText('21 dager igjen').first().waitFor()
      expect(await axeFaults(page)).toEqual([])
      expect(window.complaints).toEqual([])
      await window.close()
    })
  }

  it('gives one thing back by keyboard, the focus goes to the next, and undo puts it there again', async () => {
    throwThings(2)
    const window = await openBin()
    const { page } = window
    const rows = page.getByRole('row')
    await expect.poll(() => rows.count()).toBe(4)
    await page.getByRole('button', { name: /^Hent tilbake Mandat/ }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => rows.count()).toBe(3)
    await page.getByText(/er hentet tilbake/).waitFor()
    await expect
      .poll(() => page.evaluate(`document.activeElement?.getAttribute('aria-label')`))
      .toMatch(/^Hent tilbake /)
    await page.keyboard.press('Control+z')
    await expect.poll(() => rows.count()).toBe(4)
    expect(window.complaints).toEqual([])
    await window.close()
  })

  it('gives all back at once, and the title has the focus when nothing is left', async () => {
    throwThings(3)
    const window = await openBin()
    const { page } = window
    await page.getByLabel('Velg alle').check()
    await page.getByRole('button', { name: 'Hent tilbake 4 valgte' }).click()
    await page.getByText('Papirkurven er tom').waitFor()
    await page.getByText('4 ting er hentet tilbake').waitFor()
    expect(await page.evaluate(`document.activeElement?.textContent`)).toBe('Papirkurv')
    expect(window.complaints).toEqual([])
    await window.close()
  })
})
