import type { Browser, Page } from '@playwright/test'
import { beforeAll, describe, expect, it } from 'vitest'
import { freshFolder, makeDemo, spoiledCopy } from '#support/demo.ts'
import { axeFaults } from '#support/ui/axe.ts'
import { chromiumPath, testBrowser } from '#support/ui/chromium.ts'
import { shot } from '#support/ui/shot.ts'
import { openWindow } from '#support/ui/window.ts'

/** Within three weeks of the council's meeting of 11 May. */
const may = { now: () => '2021-05-25T08:00:00.000Z', today: () => '2021-05-25' }

describe.skipIf(chromiumPath === undefined)('the register of decisions', () => {
  let browser: Browser | undefined
  let demo = ''
  beforeAll(async () => {
    browser = await testBrowser()
    demo = (await makeDemo()).folder
  })

  async function inWindow(path: string, work: (page: Page) => Promise<void>, dark = false): Promise<void> {
    if (browser === undefined) throw new Error('only within a test')
    const workspace = spoiledCopy(demo, freshFolder('vedtak'), 'solvik', () => undefined)
    const context = {
      viewport: { width: 1440, height: 1100 },
      ...(dark ? { colorScheme: 'dark' as const } : {}),
    }
    const window = await openWindow(browser, { workspace, clock: may, path: `#${path}`, context })
    await work(window.page)
    expect(window.complaints).toEqual([])
    await window.close()
  }
  const rows = (page: Page) => page.getByRole('table', { name: 'Vedtak' }).getByRole('row')

  it('is narrowed by body, day, theme and words, and opened by keys', async () => {
    await inWindow('/vedtak', async (page) => {
      await rows(page).nth(3).waitFor()
      expect(await axeFaults(page)).toEqual([])
      await shot(page, 'decisions')
      await page.getByLabel('Utvalg', { exact: true }).selectOption('Kommunestyret')
      await page.getByLabel('Fra', { exact: true }).fill('1.5.2021')
      await page.getByLabel('Fra', { exact: true }).press('Enter')
      await page.getByText(/^\d+ av \d+ vedtak$/).waitFor()
      await page.getByRole('searchbox').fill('temaplan')
      await page.getByText(/^1 av \d+ vedtak$/).waitFor()
      await rows(page).nth(1).getByRole('link').focus()
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: /^Vedtak: Temaplan/, level: 1 }).waitFor()
      await page.getByRole('link', { name: /^20\/01610/ }).click()
      await page.getByRole('link', { name: 'Åpne vedtaket' }).first().click()
      await page.getByRole('heading', { name: 'Lovlighetskontroll' }).waitFor()
    })
  })

  it('shows the limit of a review, and takes up a demand of three, or says why not', async () => {
    await inWindow('/vedtak', async (page) => {
      await page.getByRole('searchbox').fill('temaplan')
      await page.getByText(/^\d av \d+ vedtak$/).waitFor()
      await rows(page).nth(1).getByRole('link').click()
      await page.getByText('Kan kreves til og med tirsdag 1. juni 2021').waitFor()
      await page.getByRole('button', { name: 'Registrer et krav' }).click()
      const dialog = page.getByRole('dialog', { name: 'Krav om lovlighetskontroll' })
      const boxes = dialog.getByRole('checkbox')
      for (const place of [0, 1]) await boxes.nth(place).check()
      await dialog.getByLabel(/^Hva kravet bygger på/).fill('En av medlemmene var inhabil.')
      await dialog.getByRole('button', { name: 'Lagre' }).click()
      await dialog.getByText(/Kravet har 2 navn\..*koml\. § 27-1 første ledd/).waitFor()
      await boxes.nth(2).check()
      expect(await axeFaults(page)).toEqual([])
      await shot(page, 'decision-demand')
      await dialog.getByRole('button', { name: 'Lagre' }).click()
      await page.getByText('Kravet utsetter ikke iverksettingen (koml. § 27-3 femte ledd).').waitFor()
      await page.getByText('Lovlighetskontroll er krevd').first().waitFor()
      await page.getByRole('button', { name: 'Før videre' }).click()
      const next = page.getByRole('dialog', { name: 'Før lovlighetskontrollen videre' })
      await next.getByLabel('Organets svar').selectOption('Vedtaket er opprettholdt')
      await next.getByLabel('Svarte').fill('25.5.2021')
      await next.getByRole('button', { name: 'Lagre' }).click()
      await page.getByText('Skal sendes til departementet').waitFor()
      await page.keyboard.press('Control+z')
      await page.getByText('Organet skal ta stilling til kravet').waitFor()
    })
  })

  for (const dark of [false, true])
    it(`links a decision to an earlier one, told on both, and offers to cancel its tasks, ${dark ? 'dark' : 'light'}`, async () => {
      await inWindow(
        '/vedtak',
        async (page) => {
          await page.getByLabel('Utvalg', { exact: true }).selectOption('Formannskapet')
          await page.getByText(/^\d+ av \d+ vedtak$/).waitFor()
          await rows(page).nth(1).getByRole('link').click()
          await page.getByRole('button', { name: 'Opphev eller endre et tidligere vedtak' }).click()
          const dialog = page.getByRole('dialog')
          await dialog.getByLabel(/^Tidligere vedtak/).fill('110/20')
          await page.keyboard.press('Enter')
          await dialog.getByRole('button', { name: 'Lagre' }).click()
          const told = page.getByRole('dialog', { name: /oppgaver står igjen av det tidligere vedtaket/ })
          await told.getByRole('button', { name: 'La dem utgå' }).click()
          await page.getByText(/^\d oppgaver er utgått$/).waitFor()
          const links = page.getByRole('region', { name: 'Opphever og endrer' })
          await links.getByText('Opphever', { exact: true }).waitFor()
          expect(await axeFaults(page)).toEqual([])
          await shot(page, `decision-${dark ? 'dark' : 'light'}`)
          await links.getByRole('link', { name: /110\/20/ }).click()
          await page.getByText('Opphevet av', { exact: true }).waitFor()
          await page.getByText('Opphevet', { exact: true }).first().waitFor()
          await page.getByText('Utgått').first().waitFor()
        },
        dark,
      )
    })
})
