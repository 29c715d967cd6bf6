import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium } from '@playwright/test'
import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isRefusal } from '#shared/refusal.ts'
import { exportWeb } from '#main/actions/export-web.ts'
import { webDemo } from '#support/web-demo.ts'

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
)
if (executablePath === undefined)
  process.stderr.write('test/ui is skipped: no Chromium here (Debian: apt-get install -y chromium)\n')

/** As root in a closed network: no sandbox, and nothing that Chromium asks for by itself. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The agenda, the paper with hearing and tables, an exempt item, a short paper with a table. */
const pages = ['index.html', 'ps-35-21.html', 'ps-38-21.html', 'ps-36-21.html']

describe.skipIf(executablePath === undefined)('the web edition in a browser, opened from disk', () => {
  let folder = ''
  let web = ''
  let browser: Browser

  beforeAll(async () => {
    const demo = await webDemo()
    folder = demo.folder
    web = join(folder, 'web')
    const [, april] = demo.meetings
    if (april === undefined) throw new Error('no April meeting')
    const made = await exportWeb(demo.store, april, web, { engine: demo.engine })
    if (isRefusal(made)) throw new Error(`${made.code} ${JSON.stringify(made.facts)}`)
    demo.store.close()
    browser = await chromium.launch({ args, ...(executablePath === undefined ? {} : { executablePath }) })
  })
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** Opens a page; gives what it asked for outside the folder, and what the browser complained of. */
  async function open(
    path: string,
    options: BrowserContextOptions,
    look: (page: Page) => Promise<void>,
  ): Promise<{ readonly strangers: readonly string[]; readonly complaints: readonly string[] }> {
    const context = await browser.newContext(options)
    const page = await context.newPage()
    const strangers: string[] = []
    const complaints: string[] = []
    const own = pathToFileURL(web).href
    page.on('request', (request) => {
      if (!request.url().startsWith(own) && !request.url().startsWith('data:')) strangers.push(request.url())
    })
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(String(error)))
    try {
      await page.goto(pathToFileURL(join(web, path)).href)
      await look(page)
      return { strangers, complaints }
    } finally {
      await context.close()
    }
  }

  const schemes = ['light', 'dark'] as const
  const widths = [1280, 320] as const
  const views = schemes.flatMap((colorScheme) => widths.map((width) => ({ colorScheme, width })))

  it.each(views)(
    '$colorScheme, $width px: axe finds nothing, nothing is fetched from elsewhere',
    async ({ colorScheme, width }) => {
      for (const path of pages) {
        const { strangers, complaints } = await open(
          path,
          { colorScheme, viewport: { width, height: 800 } },
          async (page) => {
            // axe would fetch the style sheet by script, which the page's own policy forbids; and what passes, a
            // thousand lines of the matrix, needs no description of each
            const options = { preload: false, resultTypes: ['violations' as const] }
            const axe = new AxeBuilder({ page }).setLegacyMode(true).options(options)
            // Inputs in the matrix are one like another: all are judged in the first view, five in each of the others.
            if (colorScheme !== 'light' || width !== widths[0])
              axe.exclude('.matrix tbody:nth-of-type(n + 6)')
            const found = await axe.analyze()
            const said = found.violations.map(
              ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`,
            )
            expect(said, path).toEqual([])
            expect(found.passes.map(({ id }) => id)).toContain('color-contrast')
          },
        )
        expect([path, ...strangers, ...complaints]).toEqual([path])
      }
    },
    300_000, // axe weighs the contrast of every line of the matrix
  )

  it('reflows at 320 px: no page scrolls sideways, wide tables scroll within themselves', async () => {
    for (const path of pages)
      await open(path, { viewport: { width: 320, height: 800 } }, async (page) => {
        const wide = await page.evaluate('document.documentElement.scrollWidth')
        expect([path, wide]).toEqual([path, 320])
      })
  })

  it('works without JavaScript: from the agenda to a paper, to a note and back, to the matrix', async () => {
    await open('index.html', { javaScriptEnabled: false }, async (page) => {
      await page.getByRole('link', { name: /PS 35\/21/ }).click()
      expect(page.url()).toMatch(/ps-35-21\.html$/)
      await page.getByRole('link', { name: 'Fotnote 1', exact: true }).click()
      expect(page.url()).toMatch(/#fn-1$/)
      await page.getByRole('link', { name: 'Tilbake til fotnotemerke 1 i teksten' }).click()
      expect(page.url()).toMatch(/#fnm-1$/)
      await page.getByRole('link', { name: 'innspill 7', exact: true }).first().click()
      expect(page.url()).toMatch(/#innspill-7$/)
      await page.getByRole('link', { name: /Neste sak/ }).click()
      expect(page.url()).toMatch(/ps-36-21\.html$/)
    })
  })

  it('the first Tab leads to the skip link, which shows itself and leads past the head', async () => {
    await open('ps-35-21.html', {}, async (page) => {
      await page.keyboard.press('Tab')
      const skip = page.getByRole('link', { name: 'Hopp til innholdet' })
      expect((await skip.boundingBox())?.x).toBeGreaterThanOrEqual(0)
      await page.keyboard.press('Enter')
      expect(await page.evaluate('document.activeElement.id')).toBe('innhold')
    })
  })

  it('keeps the list of contents off the matrix, which takes the whole width', async () => {
    await open('ps-35-21.html', { viewport: { width: 1280, height: 900 } }, async (page) => {
      for (const input of ['#innspill-1', '#innspill-20']) {
        await page.evaluate(`document.querySelector('${input}').scrollIntoView()`)
        const list = await page.locator('.contents').boundingBox()
        const matrix = await page.locator('.matrix').boundingBox()
        expect((list?.y ?? 0) + (list?.height ?? 0)).toBeLessThanOrEqual(matrix?.y ?? 0)
      }
    })
  })

  it('wears the font that lies beside it', async () => {
    await open('ps-35-21.html', {}, async (page) => {
      const loaded = await page.evaluate(
        "document.fonts.ready.then((all) => [...all].filter((each) => each.status === 'loaded').length)",
      )
      expect(loaded).toBeGreaterThanOrEqual(2)
    })
  })

  it('a stacked matrix is still a table to those who cannot see it', async () => {
    await open('ps-35-21.html', { viewport: { width: 320, height: 800 } }, async (page) => {
      const matrix = page.getByRole('table', { name: /Alle innspill i høringen/ })
      expect(await matrix.getByRole('row').count()).toBeGreaterThan(40)
      expect(await matrix.getByRole('columnheader').count()).toBe(4)
    })
  })

  it('runs nothing, should a script get into a page all the same', async () => {
    await open('index.html', {}, async (page) => {
      const planted = `const s = document.createElement('script'); s.textContent = 'window.planted = true';
        document.body.append(s);
        const i = document.createElement('img'); i.setAttribute('onerror', 'window.planted = true'); i.src = 'bilder/x.png';
        document.body.append(i); new Promise((done) => setTimeout(() => done(window.planted === true), 300))`
      expect(await page.evaluate(planted)).toBe(false)
    })
  })

  it('prints: every item in whole lines on A4, without what only leads about on a screen', async () => {
    await open('ps-36-21.html', {}, async (page) => {
      await page.emulateMedia({ media: 'print' })
      for (const gone of ['.skip', '.contents', '.neighbours', '.path'])
        expect([gone, await page.locator(gone).isVisible()]).toEqual([gone, false])
      expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(10_000)
    })
  })
})
