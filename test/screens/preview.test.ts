import type { Browser, Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Content } from '#shared/document/model.ts'
import { aTextBlock } from '#support/builders.ts'
import { aPicture, longText, previewPaper, say } from '#support/preview-paper.ts'
import type { PreviewPaper } from '#support/preview-paper.ts'
import { axeFaults } from '#support/ui/axe.ts'
import { chromiumPath, testBrowser } from '#support/ui/chromium.ts'
import { openPreview } from '#support/ui/preview-window.ts'
import type { TestWindow } from '#support/ui/window.ts'
import { shot } from '#support/ui/shot.ts'

describe.skipIf(chromiumPath === undefined)('the printed pages beside the text', () => {
  let browser: Browser
  let made: PreviewPaper
  beforeAll(async () => {
    browser = await testBrowser()
    made = previewPaper()
  })
  afterAll(async () => {
    made.remove()
  })

  async function inPreview(
    work: (page: Page, window: TestWindow) => Promise<void>,
    {
      colorScheme = 'light',
      complaints = [],
    }: { readonly colorScheme?: 'light' | 'dark'; readonly complaints?: readonly RegExp[] } = {},
  ): Promise<void> {
    const { folder: workspace, paper } = made
    const context = { viewport: { width: 720, height: 860 }, colorScheme } as const
    const window = await openPreview(browser, { workspace, paper, context })
    await window.page.getByText(/Side 1 av/).waitFor()
    await work(window.page, window)
    const unexpected = window.complaints.filter((each) => !complaints.some((known) => known.test(each)))
    expect(unexpected).toEqual([])
    await window.close()
  }
  const write = (page: Page, content: Content, activeBlock: string | null = null): Promise<void> =>
    page.evaluate((change) => globalThis.preview.set(change), {
      sections: [{ key: 'summary', content }],
      activeBlock,
    })
  const picture = (page: Page, number: number) =>
    page.getByRole('img', { name: new RegExp(`^Side ${number} av`) })
  it.each(['light', 'dark'] as const)(
    'show what is written, without a fault of access, %s',
    async (colorScheme) => {
      await inPreview(
        async (page) => {
          const text = longText(3)
          await write(page, text, text[2]?.attrs.id ?? null)
          await page.getByText('Side 1 av 4').waitFor()
          await picture(page, 1).waitFor()
          await page.locator('.preview-mark[data-kind=active]').first().waitFor()
          await shot(page, `preview-${colorScheme}`)
          expect(await axeFaults(page)).toEqual([])
          // drawn, and not only asked for
          const size = await picture(page, 1).evaluate(
            (image) => (image as never as { naturalWidth: number }).naturalWidth,
          )
          expect(size).toBeGreaterThan(500)
        },
        { colorScheme },
      )
    },
  )

  it('tell when the paper is longer than the municipality has room for', async () => {
    await inPreview(async (page) => {
      await write(page, longText(3))
      await page.getByText('4 av 2 sider, 2 over grensen').waitFor()
    })
  })

  it('lead to the block that is pressed, and mark and show the block that is written in', async () => {
    await inPreview(async (page) => {
      const text = longText(4)
      await write(page, text)
      await page.getByText('Side 1 av 5').waitFor()
      await picture(page, 1).waitFor()
      await picture(page, 1).click({ position: { x: 300, y: 420 } })
      const chosen = await page.evaluate(() => globalThis.preview.chosen)
      expect(chosen).toHaveLength(1)
      expect(text.map(({ attrs }) => attrs.id as string)).toContain(chosen[0])
      const last = text.at(-1)?.attrs.id ?? ''
      await write(page, text, last)
      const mark = page.locator('.preview-mark[data-kind=active]')
      await expect.poll(async () => mark.count()).toBeGreaterThan(0)
      await page.getByText(/Side [45] av 5/).waitFor()
      await expect.poll(async () => (await mark.last().boundingBox())?.y ?? -1).toBeGreaterThan(0)
    })
  })

  it('are turned, sized and left for the text by keys alone', async () => {
    await inPreview(async (page) => {
      await write(page, longText(4))
      await page.getByText('Side 1 av 5').waitFor()
      await page.getByRole('region', { name: 'Sidene slik de blir trykt' }).focus()
      const shown = page.locator('.preview-bar')
      await page.keyboard.press('PageDown')
      await shown.getByText('Side 2 av 5').waitFor()
      await page.keyboard.press('End')
      await shown.getByText('Side 5 av 5').waitFor()
      await page.keyboard.press('PageUp')
      await shown.getByText('Side 4 av 5').waitFor()
      const before = (await page.locator('.preview-page').first().boundingBox())?.width ?? 0
      await page.keyboard.press('+')
      await expect
        .poll(async () => (await page.locator('.preview-page').first().boundingBox())?.width ?? 0)
        .toBeGreaterThan(before)
      await page.keyboard.press('0')
      await page.getByRole('button', { name: 'Tilpass bredden', pressed: true }).waitFor()
      await page.keyboard.press('Enter')
      expect(await page.evaluate(() => globalThis.preview.chosen.length)).toBe(1)
    })
  })

  it('are turned by each of two keys that come faster than a frame', async () => {
    await inPreview(async (page) => {
      await write(page, longText(4))
      await page.getByText('Side 1 av 5').waitFor()
      await page.evaluate(`for (const key of ['End', 'PageUp'])
        document.querySelector('.preview-desk').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))`)
      await page.locator('.preview-bar').getByText('Side 4 av 5').waitFor()
    })
  })

  it('are few in the window, however many there are', async () => {
    await inPreview(async (page) => {
      await write(page, longText(40))
      await page.getByText(/Side 1 av 4\d/).waitFor()
      expect(await page.locator('.preview-page').count()).toBeLessThan(5)
    })
  })

  it('stay while something is wrong, and say so, and come back', async () => {
    await inPreview(
      async (page) => {
        await write(page, say('Godt nok.'))
        await picture(page, 1).waitFor()
        await write(page, [aTextBlock('Ikke godt.'), aPicture(made.rotten)])
        await page.getByText('Sidene er ikke oppdatert.').waitFor()
        expect(await picture(page, 1).isVisible()).toBe(true)
        await shot(page, 'preview-wrong')
        await write(page, [aTextBlock('Godt igjen.'), aPicture(made.picture)])
        await page.getByText('Sidene er ikke oppdatert.').waitFor({ state: 'hidden' })
        await write(page, [aTextBlock('Bildet er borte.'), aPicture('c'.repeat(64), 'Kart')])
        await page.getByText('Bildet finnes ikke lenger: «Kart».').waitFor()
        await shot(page, 'preview-missing')
      },
      { complaints: [/preview: Typst/] },
    )
  })
})
