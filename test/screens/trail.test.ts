import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { beforeAll, describe, expect, it } from 'vitest'
import { storeFileName } from '#main/store/workspace.ts'
import { freshFolder, makeDemo, spoiledCopy } from '#support/demo.ts'
import { axeFaults } from '#support/ui/axe.ts'
import { chromiumPath, testBrowser } from '#support/ui/chromium.ts'
import { rawStore } from '#support/raw-store.ts'
import { shot } from '#support/ui/shot.ts'
import { openWindow } from '#support/ui/window.ts'
import { saksklar } from '#support/demo.ts'

const may = { now: () => '2021-05-25T08:00:00.000Z', today: () => '2021-05-25' }

describe.skipIf(chromiumPath === undefined)('the audit trail on screen', () => {
  let browser: Browser | undefined
  let demo = ''
  let anchor = ''
  beforeAll(async () => {
    browser = await testBrowser()
    demo = (await makeDemo()).folder
    anchor = (await saksklar('audit', 'anchor', '--workspace', demo)).out.split('\n')[0] ?? ''
  })

  async function inWindow(work: (page: Page, folder: string) => Promise<void>, dark = false): Promise<void> {
    if (browser === undefined) throw new Error('only within a test')
    const workspace = spoiledCopy(demo, freshFolder('spor'), 'solvik', () => undefined)
    const context = {
      viewport: { width: 1440, height: 1100 },
      ...(dark ? { colorScheme: 'dark' as const } : {}),
    }
    const window = await openWindow(browser, { workspace, clock: may, path: '#/revisjonsspor', context })
    await work(window.page, workspace)
    expect(window.complaints).toEqual([])
    await window.close()
  }
  const rows = (page: Page) => page.getByRole('table', { name: 'Hendelser' }).getByRole('row')

  it('tells every event in words, is narrowed, and leads to what it was done to', async () => {
    await inWindow(async (page) => {
      await rows(page).nth(3).waitFor()
      expect(await axeFaults(page)).toEqual([])
      await shot(page, 'trail')
      const codes = await page.getByRole('rowheader').allInnerTexts()
      expect(codes.filter((what) => /^[a-zA-Z]+\.[a-zA-Z]+$/.test(what))).toEqual([])
      await page.getByLabel('Slags').selectOption('Møtebøker')
      await page.getByRole('rowheader', { name: 'Møteboken godkjent' }).first().waitFor()
      await page.getByRole('searchbox').fill('formannskapet')
      await page
        .getByRole('link', { name: /^Formannskapet/ })
        .first()
        .waitFor()
      await page
        .getByRole('button', { name: 'Nullstill' })
        .or(page.getByRole('button', { name: /filt/i }))
        .first()
        .click()
      await page.getByRole('button', { name: 'Eldre' }).click()
      await page.getByRole('button', { name: 'Nyere' }).click()
      await rows(page).nth(3).waitFor()
    })
  })

  it('says what is proven by an anchor, and what is not, also in the dark', async () => {
    await inWindow(async (page) => {
      await page.getByRole('button', { name: 'Kontroller nå' }).click()
      await page.getByText(/er i orden innbyrdes, men ubevist/).waitFor()
      await page.getByLabel('Anker', { exact: true }).fill(anchor.toLowerCase())
      await page.getByLabel('Anker', { exact: true }).press('Enter')
      await page.getByRole('button', { name: 'Kontroller nå' }).click()
      await page.getByText(/^Bevist uendret til og med hendelse/).waitFor()
      expect(await axeFaults(page)).toEqual([])
      await shot(page, 'trail-proven-dark')
    }, true)
  })

  it('names what somebody changed past the program', async () => {
    await inWindow(async (page, folder) => {
      await rows(page).nth(3).waitFor()
      const raw = rawStore(join(folder, storeFileName))
      raw.exec(`UPDATE vote SET question = 'Noe annet' WHERE rowid = (SELECT min(rowid) FROM vote)`)
      raw.close()
      await page.getByRole('button', { name: 'Kontroller nå' }).click()
      await page.getByText('Noe er endret utenom programmet.').waitFor()
      await page.getByText(/^Votering.*endret utenom programmet; sist lovlig ført i hendelse \d+/).waitFor()
      expect(await axeFaults(page)).toEqual([])
      await shot(page, 'trail-tampered')
    })
  })
})
