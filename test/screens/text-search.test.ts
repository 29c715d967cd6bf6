import type { Browser, Page } from '@playwright/test'
import { beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from '#support/ui/axe.ts'
import { chromiumPath, testBrowser } from '#support/ui/chromium.ts'
import { demoWorkspace } from '#support/ui/demo-workspace.ts'
import { mayClock, ready } from '#support/ui/ready.ts'
import { shot } from '#support/ui/shot.ts'
import { openWindow } from '#support/ui/window.ts'
import type { TestWindow } from '#support/ui/window.ts'

describe.skipIf(chromiumPath === undefined)('the search in all text', () => {
  let browser: Browser
  let folder = ''
  beforeAll(async () => {
    browser = await testBrowser()
    folder = await demoWorkspace()
  })

  async function onPage(
    path: string,
    work: (page: Page, window: TestWindow) => Promise<void>,
    {
      colorScheme = 'light',
      instead,
    }: {
      readonly colorScheme?: 'light' | 'dark'
      readonly instead?: Parameters<typeof openWindow>[1]['instead']
    } = {},
  ): Promise<void> {
    const window = await openWindow(browser, {
      workspace: folder,
      clock: mayClock,
      context: { colorScheme },
      path,
      ...(instead === undefined ? {} : { instead }),
    })
    try {
      await ready(window.page)
      await work(window.page, window)
      expect(window.complaints).toEqual([])
    } finally {
      await window.close()
    }
  }

  const hits = (page: Page) => page.getByRole('list', { name: 'Treff' }).getByRole('listitem')
  const field = (page: Page) => page.getByRole('searchbox', { name: /i all tekst/ })

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`has nothing that axe finds wrong, ${colorScheme}: before, with hits, narrowed, with none`, () =>
      onPage(
        '#/sok',
        async (page) => {
          await page.getByText('Hva leter du etter?').waitFor()
          expect(await axeFaults(page)).toEqual([])
          await shot(page, `text-search-empty-${colorScheme}`)
          await field(page).fill('grunnlag personvern')
          await hits(page).first().waitFor()
          expect(await axeFaults(page)).toEqual([])
          await shot(page, `text-search-hits-${colorScheme}`)
          await page.getByRole('checkbox', { name: /^Saksframlegg/ }).check()
          await expect.poll(() => page.getByText('Nullstill filtre').isVisible()).toBe(true)
          await shot(page, `text-search-narrowed-${colorScheme}`)
          await field(page).fill('qwxz')
          await page.getByText('Ingen treff på «qwxz»').waitFor()
          expect(await axeFaults(page)).toEqual([])
          await shot(page, `text-search-none-${colorScheme}`)
        },
        { colorScheme },
      ))
  }

  it('marks what is found, says where it stands and what is exempt', () =>
    onPage(`#/sok/${encodeURIComponent('fiberanlegg')}`, async (page) => {
      const first = hits(page).first()
      await first.waitFor()
      expect(await first.locator('mark').first().textContent()).toMatch(/fiberanlegg/i)
      expect(await first.getByText('Unntatt').count()).toBe(1)
      expect(await hits(page).getByText('Saksframlegg, behandling (Kommunestyret)').count()).toBeGreaterThan(
        0,
      )
      await shot(page, 'text-search-exempt')
    }))

  it('leads from a hit in a paper to its paragraph, and back to the hits', () =>
    onPage('#/sok', async (page) => {
      await field(page).fill('"ordnet etter fire temaer"')
      await hits(page).first().waitFor()
      await field(page).press('ArrowDown')
      await page.keyboard.press('Enter')
      await page.locator('.paper-section').first().waitFor()
      const sought = page.locator('[data-block]', { hasText: 'ordnet etter fire temaer' })
      await expect.poll(() => sought.isVisible()).toBe(true)
      await expect.poll(() => page.evaluate("CSS.highlights.has('paper-sought')")).toBe(true)
      const box = await sought.boundingBox()
      expect(box?.y).toBeGreaterThan(100)
      expect(box?.y).toBeLessThan(700)
      await shot(page, 'text-search-paper')
      await page.goBack()
      await hits(page).first().waitFor()
      expect(await field(page).inputValue()).toBe('"ordnet etter fire temaer"')
    }))

  for (const [words, kind, tab, thing] of [
    ['likeverdig alternativ', 'Høringsinnspill', 'horing', 'div.sought'],
    ['turnus avvik', 'Kunnskapsgrunnlag', 'kunnskap', 'li.sought'],
    ['plankart bestemmelser', 'Vedtak', 'vedtak', 'div.sought'],
    ['høringsutkast', 'Vedlegg', 'vedlegg', 'tr.sought'],
  ] as const) {
    it(`leads from ${kind.toLowerCase()} to the thing on its tab`, () =>
      onPage(`#/sok/${encodeURIComponent(words)}`, async (page) => {
        await page.getByRole('checkbox', { name: new RegExp(`^${kind}`) }).check()
        await hits(page).first().getByRole('link').click()
        await page.locator(thing).waitFor()
        expect(page.url()).toContain(`/${tab}/`)
        // what is folded is opened
        expect(await page.locator('.sought details:not([open])').count()).toBe(0)
        await expect.poll(() => page.locator(`${thing}:focus`).count()).toBe(1)
        await shot(page, `text-search-${tab}`)
      }))
  }

  it('goes by arrows from the field over the hits and back, and shows more when asked', () =>
    onPage('#/sok/plan', async (page) => {
      await hits(page).nth(19).waitFor()
      await field(page).focus()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowDown')
      expect(await page.locator('.text-hit:nth-child(2) a:focus').count()).toBe(1)
      await page.keyboard.press('ArrowUp')
      await page.keyboard.press('ArrowUp')
      expect(await page.locator('#text-search:focus').count()).toBe(1)
      await page.getByRole('button', { name: 'Vis flere treff' }).click()
      await hits(page).nth(39).waitFor()
    }))

  it('keeps words with slashes, percent signs and quotation marks in its address', () =>
    onPage(`#/sok/${encodeURIComponent('20/01610 100 % "plan"')}`, async (page) => {
      expect(await field(page).inputValue()).toBe('20/01610 100 % "plan"')
      await field(page).fill('20/01610')
      await hits(page).first().waitFor()
      await expect.poll(() => page.url()).toContain('/sok/20%2F01610')
    }))

  it('is offered in the header and in the palette for whatever is typed', () =>
    onPage('', async (page) => {
      const box = page.getByRole('combobox', { name: 'Søk i saker, møter og vedtak' })
      await box.fill('bærekraftsmålene ligger')
      await page.getByRole('option', { name: 'Søk i all tekst etter «bærekraftsmålene ligger»' }).waitFor()
      await page.getByText('Ingen treff på «bærekraftsmålene ligger»').first().waitFor()
      await box.press('Enter')
      await hits(page).first().waitFor()
      await page.keyboard.press('Control+k')
      await page.keyboard.type('grunnlag')
      await page.getByRole('option', { name: 'Søk i all tekst etter «grunnlag»' }).click()
      await expect.poll(() => field(page).inputValue()).toBe('grunnlag')
    }))

  it('says that the text is being made ready, and what went wrong', () =>
    onPage(
      '#/sok/plan',
      async (page) => {
        await page.getByText('1 234 dokumenter gjenstår').waitFor()
        await shot(page, 'text-search-indexing')
        await field(page).fill('feil')
        await page.getByRole('button', { name: 'Prøv igjen' }).waitFor()
      },
      {
        instead: async (name, payload, real) => {
          if (name !== 'search.text') return null
          if ((payload as { readonly text: string }).text === 'feil')
            return { ok: false, failure: { code: 'wire.internal', facts: { call: name } } }
          const reply = (await real()) as { readonly ok: true; readonly value: object }
          return { ...reply, value: { ...reply.value, unindexed: 1234 } }
        },
      },
    ))
})
