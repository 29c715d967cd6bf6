import type { Browser, Page } from '@playwright/test'
import { beforeAll, describe, expect, it } from 'vitest'
import { april } from '#support/case-program.ts'
import { freshFolder, makeDemo, spoiledCopy } from '#support/demo.ts'
import { aCase, aPerson } from '#support/builders.ts'
import { granted } from '#support/store.ts'
import { axeFaults } from '#support/ui/axe.ts'
import { chromiumPath, testBrowser } from '#support/ui/chromium.ts'
import { openWindow } from '#support/ui/window.ts'
import type { TestWindow } from '#support/ui/window.ts'
import { saveCase } from '#main/store/cases.ts'
import { savePerson } from '#main/store/municipality.ts'
import { openStore } from '#main/store/open-store.ts'

describe.skipIf(chromiumPath === undefined)('the list of cases', () => {
  let browser: Browser
  let demo = ''
  beforeAll(async () => {
    browser = await testBrowser()
    demo = (await makeDemo()).folder
  })
  const copy = (): string => spoiledCopy(demo, freshFolder('saker'), 'solvik', () => undefined)
  const inList = async (
    work: (page: Page, window: TestWindow) => Promise<void>,
    { workspace = copy(), ...context }: { workspace?: string; colorScheme?: 'dark' } = {},
  ): Promise<void> => {
    const window = await openWindow(browser, { workspace, clock: april, path: '#/saker', context })
    await window.page.getByRole('table', { name: 'Saker' }).waitFor()
    await work(window.page, window)
    expect(window.complaints).toEqual([])
    await window.close()
  }
  const rows = (page: Page) => page.getByRole('rowheader')

  it('shows every case, newest number first, and says how many', async () => {
    await inList(async (page) => {
      await page.getByText('32 saker', { exact: true }).waitFor()
      await page.getByRole('columnheader', { name: 'Saksnr.' }).waitFor()
      expect(await page.getByRole('columnheader', { name: 'Saksnr.' }).getAttribute('aria-sort')).toBe(
        'descending',
      )
      const table = page.getByRole('table', { name: 'Saker' })
      expect(await table.getAttribute('aria-rowcount')).toBe('33')
    })
  })

  it('narrows by words, body, theme and state, says «n av m», and remembers it until it is cleared', async () => {
    await inList(async (page) => {
      await page.getByRole('searchbox', { name: 'Søk i saksnummer' }).fill('temaplan digital')
      await page.getByText(/^\d av 32 saker$/).waitFor()
      await page.getByLabel('Tema').selectOption('Kultur og kompetanse')
      await page.getByText('1 av 32 saker').waitFor()
      await rows(page)
        .getByRole('link', { name: /Temaplan for digitalisering/ })
        .click()
      await page.getByRole('heading', { level: 1, name: /Temaplan/ }).waitFor()
      await page.goBack()
      await page.getByText('1 av 32 saker').waitFor()
      await page.reload()
      await page.getByText('1 av 32 saker').waitFor()
      await page.getByRole('button', { name: 'Nullstill filtre' }).click()
      await page.getByText('32 saker', { exact: true }).waitFor()
      await page.getByRole('checkbox', { name: /^Vedtatt/ }).check()
      await page.getByText('26 av 32 saker').waitFor()
    })
  })

  it('says so when nothing fits, and leads back to all', async () => {
    await inList(async (page) => {
      await page.getByRole('searchbox', { name: 'Søk i saksnummer' }).fill('finnes ikke her')
      await page.getByText('Ingen saker passer', { exact: true }).waitFor()
      expect(await axeFaults(page)).toEqual([])
      await page.getByRole('button', { name: 'Nullstill filter', exact: true }).click()
      await page.getByText('32 saker', { exact: true }).waitFor()
    })
  })

  it('is walked by keys alone: arrows, End, Home, typing searches, Enter opens', async () => {
    await inList(async (page) => {
      const focused = async (): Promise<string> => page.evaluate('document.activeElement.textContent')
      await rows(page).first().getByRole('link').focus()
      const first = await focused()
      await page.keyboard.press('ArrowDown')
      expect(await focused()).not.toBe(first)
      await page.keyboard.press('End')
      await expect
        .poll(async () => page.evaluate("document.activeElement.closest('[data-place]')?.dataset.place"))
        .toBe('31')
      await page.keyboard.press('Home')
      await expect.poll(focused).toBe(first)
      await page.keyboard.type('temaplan for')
      expect(await page.getByRole('searchbox', { name: 'Søk i saksnummer' }).inputValue()).toBe(
        'temaplan for',
      )
    })
  })

  it('sorts by a heading, up and down, in Norwegian order', async () => {
    await inList(async (page) => {
      await page.getByRole('button', { name: 'Tittel' }).click()
      await expect.poll(async () => rows(page).first().textContent()).toMatch(/^F/)
      await page.getByRole('button', { name: 'Tittel' }).click()
      await expect.poll(async () => rows(page).first().textContent()).toMatch(/^[ØÅ]/)
    })
  })

  it('scrolls through 10,000 cases and draws only what is in view', async () => {
    const workspace = copy()
    const store = granted(openStore(workspace))
    store.db.transaction(() => {
      const officer = aPerson()
      savePerson(store.db, officer)
      for (let n = 1; n <= 10_000; n++)
        saveCase(store.db, aCase({ officer: officer.id, caseNumber: `19/${n}`, title: `Sak nummer ${n}` }))
    })()
    store.close()
    await inList(
      async (page) => {
        await page.getByText('10 032 saker', { exact: true }).waitFor()
        await rows(page).first().getByRole('link').focus()
        await page.keyboard.press('End')
        await page.getByRole('link', { name: 'Sak nummer 1', exact: true }).waitFor()
        expect(await rows(page).count()).toBeLessThan(80)
      },
      { workspace },
    )
  })

  it('shows a script in a title as the text that it is', async () => {
    const workspace = copy()
    const store = granted(openStore(workspace))
    const officer = aPerson({ name: '<img src=x onerror=alert(1)>' })
    savePerson(store.db, officer)
    saveCase(
      store.db,
      aCase({ officer: officer.id, caseNumber: '21/99999', title: '<script>alert(1)</script>' }),
    )
    store.close()
    await inList(
      async (page) => {
        await page.getByRole('link', { name: '<script>alert(1)</script>' }).click()
        await page.getByRole('heading', { level: 1, name: '<script>alert(1)</script>' }).waitFor()
      },
      { workspace },
    )
  })

  it('says in words what a new case lacks, and which number is taken', async () => {
    await inList(async (page, { complaints }) => {
      await page.getByRole('button', { name: 'Ny sak' }).click()
      const dialog = page.getByRole('dialog', { name: 'Ny sak' })
      await dialog.getByLabel('Saksnummer').waitFor()
      expect(await dialog.getByLabel('Saksnummer').inputValue()).toBe('21/00720')
      expect(await axeFaults(page)).toEqual([])
      await dialog.getByRole('button', { name: 'Opprett sak' }).click()
      await dialog.getByText('Fyll ut dette feltet.').first().waitFor()
      await dialog.getByLabel('Tittel').fill('Ny svømmehall')
      await dialog.getByLabel('Saksnummer').fill('20/01610')
      await dialog.getByLabel('Utvalg som behandler saken').selectOption('Formannskapet')
      await dialog.getByRole('combobox', { name: /^Saksbehandler/ }).fill('strategisk')
      await page.keyboard.press('Enter')
      await dialog.getByRole('button', { name: 'Opprett sak' }).click()
      await dialog.getByText('Saksnummeret 20/01610 er alt brukt', { exact: false }).waitFor()
      await dialog.getByLabel('Saksnummer').fill('21/00720')
      await dialog.getByRole('button', { name: 'Opprett sak' }).click()
      await page.getByRole('heading', { level: 1, name: 'Ny svømmehall' }).waitFor()
      expect(complaints).toEqual([])
      await page.getByRole('button', { name: 'Angre' }).click()
      await page.getByText('32 saker', { exact: true }).waitFor()
    })
  })

  it.each([undefined, 'dark' as const])('gives axe nothing to say (%s)', async (colorScheme) => {
    await inList(
      async (page) => {
        expect(await axeFaults(page)).toEqual([])
      },
      colorScheme === undefined ? {} : { colorScheme },
    )
  })
})
