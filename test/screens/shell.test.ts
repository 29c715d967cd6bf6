import type { Browser } from '@playwright/test'
import { beforeAll, describe, expect, it } from 'vitest'
import { systemClock } from '#main/app/clock.ts'
import { axeFaults } from '#support/ui/axe.ts'
import { chromiumPath, testBrowser } from '#support/ui/chromium.ts'
import { demoWorkspace } from '#support/ui/demo-workspace.ts'
import { mayClock, ready } from '#support/ui/ready.ts'
import { openWindow } from '#support/ui/window.ts'
import type { TestWindow } from '#support/ui/window.ts'

describe.skipIf(chromiumPath === undefined)('the frame', () => {
  let browser: Browser
  let folder = ''
  beforeAll(async () => {
    browser = await testBrowser()
    folder = await demoWorkspace()
  })

  type Options = Parameters<typeof openWindow>[1]
  async function withWindow(
    work: (window: TestWindow) => Promise<void>,
    options: Options = {},
  ): Promise<void> {
    const window = await openWindow(browser, { workspace: folder, clock: mayClock, ...options })
    try {
      await ready(window.page)
      await work(window)
      expect(window.complaints).toEqual([])
    } finally {
      await window.close()
    }
  }

  it('fills the window and no more: its parts scroll, the window itself never', () =>
    withWindow(async ({ page }) => {
      for (const place of ['/', '/saker', '/moter', '/innstillinger', '/sok/plan']) {
        await page.evaluate(`location.hash = '#${place}'`)
        await page.locator('#main h1').waitFor()
        const spare = await page.evaluate('document.documentElement.scrollHeight - innerHeight')
        expect(spare, place).toBe(0)
      }
    }))

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`has nothing that axe finds wrong, ${colorScheme}: alone, with its keys, with hits`, () =>
      withWindow(
        async ({ page }) => {
          expect(await page.getAttribute('html', 'data-color-scheme')).toBe(colorScheme)
          expect(await axeFaults(page)).toEqual([])
          await page.keyboard.press('F1')
          expect(await axeFaults(page)).toEqual([])
          await page.keyboard.press('Escape')
          await page.keyboard.press('/')
          await page.keyboard.type('formannskap')
          await page.getByRole('option').first().waitFor()
          expect(await axeFaults(page)).toEqual([])
        },
        { context: { colorScheme } },
      ))
  }

  for (const language of ['nn', 'en'] as const) {
    it(`has nothing that axe finds wrong in ${language}`, () =>
      withWindow(async ({ page, program }) => {
        await program.call('preferences.set', { language })
        await page.waitForSelector(`html[lang="${language}"]`)
        expect(await axeFaults(page)).toEqual([])
      }))
  }

  it('says at the foot which day it is in the demo, in the language of the screens', () =>
    withWindow(
      async ({ page, program }) => {
        const foot = page.getByRole('contentinfo')
        await foot.getByText('Demo: i dag er 25. mai 2021', { exact: true }).waitFor()
        await page.getByText('Tirsdag 25. mai 2021').waitFor()
        expect(await axeFaults(page)).toEqual([])
        await program.call('preferences.set', { language: 'en' })
        await foot.getByText('Demo: today is 25 May 2021', { exact: true }).waitFor()
      },
      { clock: systemClock },
    ))

  it('switches language and colours at once, and remembers them', () =>
    withWindow(async ({ page, program }) => {
      await page.getByRole('button', { name: 'Språk og utseende' }).click()
      await page.getByRole('menuitemradio', { name: 'Nynorsk' }).click()
      await page.getByRole('link', { name: /Møte/ }).first().waitFor()
      expect(await page.getAttribute('html', 'lang')).toBe('nn')
      await page.getByRole('button', { name: 'Språk og utsjånad' }).press('ArrowDown')
      await page.getByRole('menuitemradio', { name: 'Mørk' }).click()
      await page.waitForSelector('html[data-color-scheme="dark"]')
      expect(await program.call('preferences.get', {})).toMatchObject({
        value: { language: 'nn', theme: 'dark' },
      })
      expect(await page.title()).toBe('Oversikt – Saksklar')
    }))

  it('is walked by keys, which are text where one types', () =>
    withWindow(async ({ page }) => {
      await page.keyboard.press('Tab')
      expect(await page.locator(':focus').textContent()).toBe('Hopp til innholdet')
      await page.keyboard.press('Enter')
      expect(await page.locator(':focus').getAttribute('id')).toBe('main')
      await page.keyboard.press('g')
      await page.keyboard.press('s')
      await page.waitForURL('**#/saker')
      await page.keyboard.press('g')
      await page.keyboard.press('p')
      await page.locator('h1:focus', { hasText: 'Papirkurv' }).waitFor() // said by a screen reader
      await page.keyboard.press('Alt+ArrowLeft')
      await page.waitForURL('**#/saker')
      await page.keyboard.press('/')
      await page.keyboard.type('god')
      expect(page.url()).toMatch(/#\/saker$/)
      expect(await page.locator('#search-box').inputValue()).toBe('god')
    }))

  it('comes back to the row that one left by, however far down', () =>
    withWindow(
      async ({ page }) => {
        const first = page.locator('.row-link').first()
        await first.focus()
        const top = (await first.getAttribute('href')) ?? ''
        await page.keyboard.press('End')
        const row = page.locator(`.row-link:focus:not([href="${top}"])`) // the last may have to be fetched first
        await row.waitFor()
        const href = await row.getAttribute('href')
        await page.keyboard.press('Enter')
        await page.locator('h1:focus').waitFor()
        await page.keyboard.press('Alt+ArrowLeft')
        await page.locator(`.row-link[href="${href ?? ''}"]:focus`).waitFor()
      },
      { path: '#/saker', context: { viewport: { width: 1200, height: 500 } } },
    ))

  it('opens hits as one types, and leads to them by keys alone', () =>
    withWindow(async ({ page }) => {
      await page.keyboard.press('/')
      await page.keyboard.type('smart temaplan')
      await page
        .getByRole('option', { name: /Temaplan for digitalisering og smart teknologi/ })
        .first()
        .waitFor()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowUp')
      await page.keyboard.press('Enter')
      await page.waitForURL('**#/saker/*')
      await page.locator('#search-box').fill('qwxz')
      await page.getByText('Ingen treff på «qwxz»').first().waitFor()
      await page.keyboard.press('Escape')
      expect(await page.locator('#search-box').getAttribute('aria-expanded')).toBe('false')
    }))

  it('says what was stored only when it was, and why it was not', () =>
    withWindow(async ({ page }) => {
      const state = page.locator('.save-state')
      expect(await state.textContent()).toBe('')
      await page.getByRole('button', { name: 'Velg hvem du er' }).last().click()
      await page.getByRole('button', { name: 'Jeg står ikke her' }).click()
      await page.getByLabel('Navn').fill('Åse Ødegård')
      await state.getByText('Ikke lagret ennå').waitFor()
      await page.getByLabel('Stilling').fill('x'.repeat(600))
      await page.getByRole('button', { name: 'Legg til og fortsett' }).click()
      await state.getByText(/^\s*Ikke lagret – /).waitFor()
      await page.getByLabel('Stilling').fill('<img src=x onerror=alert(1)>')
      await page.getByRole('button', { name: 'Legg til og fortsett' }).click()
      await state.getByText(/Lagret kl\. \d\d\.\d\d/).waitFor()
      await page.getByText('Åse Ødegård, <img src=x onerror=alert(1)>').waitFor()
    }))

  it('says who writes where one may only read', async () => {
    const writer = await openWindow(browser, { workspace: folder, clock: mayClock })
    try {
      await withWindow(async ({ page }) => {
        await page.getByText(/Du kan lese, men ikke endre/).waitFor()
        await page.locator('.save-state').getByText('Bare lesing').waitFor()
        expect(await axeFaults(page)).toEqual([])
      })
    } finally {
      await writer.close()
    }
  })

  it('holds a screen that breaks within it, and says that the text is safe', async () => {
    const window = await openWindow(browser, { workspace: folder, clock: mayClock, path: '#/papirkurv' })
    const { page } = window
    await ready(page)
    const program = window.program as {
      -readonly [K in keyof TestWindow['program']]: TestWindow['program'][K]
    }
    const { call } = program
    program.call = async (name, payload) =>
      name === 'overview.get' ? { ok: true, value: { mine: null } } : call(name, payload)
    await page.getByRole('link', { name: 'Oversikt', exact: true }).click()
    await page.getByRole('alert').getByText('Denne skjermen stoppet').waitFor()
    await page.getByText('Alt du har lagret, er trygt.').waitFor()
    program.call = call
    await page.getByRole('link', { name: /^Papirkurv/ }).click()
    await page.locator('h1', { hasText: 'Papirkurv' }).waitFor()
    await window.close()
  })

  it('tells what failed, and tries again', async () => {
    const window = await openWindow(browser, { workspace: folder, clock: mayClock, path: '#/papirkurv' })
    const { page } = window
    await ready(page)
    const program = window.program as {
      -readonly [K in keyof TestWindow['program']]: TestWindow['program'][K]
    }
    const { call } = program
    program.call = async (name, payload) =>
      name === 'overview.get'
        ? { ok: false, failure: { code: 'store.busy', facts: { path: 'x' } } }
        : call(name, payload)
    await page.getByRole('link', { name: 'Oversikt', exact: true }).click()
    await page.getByText('Ingenting er endret. Det som var lagret, er trygt.').waitFor()
    program.call = call
    await page.getByRole('button', { name: 'Prøv igjen' }).click()
    await page.getByRole('heading', { name: 'Neste møter' }).waitFor()
    await window.close()
  })

  it('needs no sideways scrolling at twice the size', () =>
    withWindow(
      async ({ page }) => {
        expect(await page.locator('html').evaluate((html) => html.scrollWidth <= html.clientWidth)).toBe(true)
        expect(await axeFaults(page)).toEqual([])
      },
      { context: { viewport: { width: 640, height: 480 } } },
    ))
})
