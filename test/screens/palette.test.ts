import { setTimeout } from 'node:timers/promises'
import type { Browser, Page } from '@playwright/test'
import { beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from '#support/ui/axe.ts'
import { chromiumPath, testBrowser } from '#support/ui/chromium.ts'
import { demoWorkspace } from '#support/ui/demo-workspace.ts'
import { mayClock, ready } from '#support/ui/ready.ts'
import { openWindow } from '#support/ui/window.ts'
import type { TestWindow } from '#support/ui/window.ts'

describe.skipIf(chromiumPath === undefined)('the palette', () => {
  let browser: Browser
  let folder = ''
  beforeAll(async () => {
    browser = await testBrowser()
    folder = await demoWorkspace()
  })

  async function withPalette(
    work: (page: Page, window: TestWindow) => Promise<void>,
    colorScheme: 'light' | 'dark' = 'light',
  ): Promise<void> {
    const window = await openWindow(browser, { workspace: folder, clock: mayClock, context: { colorScheme } })
    try {
      await ready(window.page)
      await window.page.keyboard.press('Control+k')
      await window.page.getByRole('dialog').waitFor()
      await work(window.page, window)
      expect(window.complaints).toEqual([])
    } finally {
      await window.close()
    }
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`has nothing that axe finds wrong, ${colorScheme}: with commands, hits, nothing`, () =>
      withPalette(async (page) => {
        expect(await axeFaults(page)).toEqual([])
        await page.keyboard.type('eldreråd')
        await page.getByRole('dialog').getByText('Vedlegg').first().waitFor()
        expect(await axeFaults(page)).toEqual([])
        await page.keyboard.type(' qwxz')
        await page.getByText('Ingen treff på «eldreråd qwxz»').waitFor()
        expect(await axeFaults(page)).toEqual([])
      }, colorScheme))
  }

  it('leads to a case by its number, with the keyboard alone, and the title takes the focus', () =>
    withPalette(async (page) => {
      await page.keyboard.type('20/01610')
      await page
        .getByRole('option', { name: /Temaplan for digitalisering/ })
        .first()
        .waitFor()
      await page.keyboard.press('Enter')
      await page.locator('h1:focus', { hasText: 'Temaplan for digitalisering og smart teknologi' }).waitFor()
      expect(page.url()).toMatch(/#\/saker\/[0-9a-f-]{36}$/)
      await page.keyboard.press('Alt+ArrowLeft')
      await page.locator('h1', { hasText: 'Oversikt' }).waitFor()
    }))

  it('marks the first hit, and opens it by Enter, also where many hits went at one stroke', () =>
    withPalette(async (page) => {
      const field = page.getByRole('dialog').getByRole('combobox')
      const marked = page.getByRole('option', { selected: true })
      await field.fill('temaplan')
      await expect.poll(() => page.getByRole('option').count()).toBeGreaterThan(4)
      await field.fill('formannskapet 9. juni 2021')
      await expect.poll(() => page.getByRole('option', { name: /temaplan/i }).count()).toBe(0)
      expect(await marked.allTextContents()).toEqual([expect.stringContaining('09.06.2021')])
      await page.keyboard.press('Enter')
      await page.locator('h1:focus', { hasText: '9. juni 2021' }).waitFor()
    }))

  it('opens what was typed, not what was typed before, when Enter comes sooner than the answer', () =>
    withPalette(async (page, window) => {
      const program = window.program as {
        -readonly [K in keyof TestWindow['program']]: TestWindow['program'][K]
      }
      const { call } = program
      await page.keyboard.type('21/0')
      await page.getByRole('option').first().waitFor()
      program.call = async (name, payload) => {
        if (name === 'search.find') await setTimeout(700)
        return call(name, payload)
      }
      const field = page.getByRole('dialog').getByRole('combobox')
      await field.fill('20/01610')
      await field.press('Enter')
      await page.locator('h1', { hasText: 'Temaplan for digitalisering og smart teknologi' }).waitFor()
    }))

  it('finds words in any order in meetings, attachments, knowledge, decisions, people and bodies', () =>
    withPalette(async (page) => {
      const dialog = page.getByRole('dialog')
      const kinds: readonly (readonly [string, string])[] = [
        ['2021 formannskap', 'Møter'],
        ['plan høringsutkast', 'Vedlegg'],
        ['K-1', 'Kunnskapsgrunnlag'],
        ['vedtar temaplan', 'Vedtak'],
        ['rådgiver strategisk', 'Personer'],
        ['eldrerådet', 'Utvalg'],
      ]
      for (const [typed, kind] of kinds) {
        await dialog.getByRole('combobox').fill(typed)
        await dialog.getByText(kind, { exact: true }).waitFor()
      }
    }))

  it('marks what is kept from the public', () =>
    withPalette(async (page) => {
      await page.keyboard.type('tilrettelagt bolig')
      await page
        .getByRole('option', { name: /Unntatt/ })
        .first()
        .waitFor()
    }))

  it('runs commands: another look, another language, another screen', () =>
    withPalette(async (page) => {
      await page.keyboard.type('utseende mørkt')
      await page.keyboard.press('Enter')
      await page.waitForSelector('html[data-color-scheme="dark"]')
      await page.keyboard.press('Control+k')
      await page.keyboard.type('nynorsk')
      await page.keyboard.press('Enter')
      await page.waitForSelector('html[lang="nn"]')
      await page.keyboard.press('Control+k')
      await page.keyboard.type('papirkorga')
      await page.keyboard.press('Enter')
      await page.waitForURL('**#/papirkurv')
    }))

  it('opens the dialog of a new case, and of a new meeting', () =>
    withPalette(async (page) => {
      await page.keyboard.type('ny sak')
      await page.keyboard.press('Enter')
      await page.getByRole('dialog', { name: /Ny sak/ }).waitFor()
      await page.keyboard.press('Escape')
      await page.keyboard.press('Control+k')
      await page.keyboard.type('nytt møte')
      await page.keyboard.press('Enter')
      await page.getByRole('dialog', { name: /møte/i }).waitFor()
    }))

  it('closes by Esc and gives the focus back; opens over a field that one types in', () =>
    withPalette(async (page) => {
      await page.keyboard.press('Escape')
      expect(await page.getByRole('dialog').count()).toBe(0)
      await page.locator('#search-box').focus()
      await page.keyboard.press('Control+k')
      await page.getByRole('dialog').waitFor()
      await page.keyboard.press('Escape')
      expect(await page.locator(':focus').getAttribute('id')).toBe('search-box')
    }))

  it('shows script as text, and bears whatever is pasted', () =>
    withPalette(async (page) => {
      const field = page.getByRole('dialog').getByRole('combobox')
      for (const typed of [
        '<img src=x onerror=alert(1)>',
        '"; DROP TABLE case_file; --',
        '* NEAR(',
        '\u0000',
        '𝒳'.repeat(300),
      ]) {
        await field.fill(typed)
        await page.getByText(/^Ingen treff/).waitFor()
      }
    }))
})
