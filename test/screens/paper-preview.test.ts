import { describe, expect, it } from 'vitest'
import { aTextBlock } from '#support/builders.ts'
import { longText } from '#support/preview-paper.ts'
import { axeFaults } from '#support/ui/axe.ts'
import { chromiumPath } from '#support/ui/chromium.ts'
import { paperWindows } from '#support/ui/paper-window.ts'
import { shot } from '#support/ui/shot.ts'

describe.skipIf(chromiumPath === undefined)(
  'a paper that is written, with its printed pages beside it',
  () => {
    const { inPaper } = paperWindows()

    it('shows by F8 what is typed as it will be printed, marks where one writes, and closes by F8', async () => {
      await inPaper({ said: { summary: longText(2) } }, async ({ page, editor }) => {
        await editor('summary').click()
        await page.keyboard.press('F8')
        const pages = page.getByRole('region', { name: 'Sidene slik de blir trykt' })
        await pages.getByRole('img', { name: /^Side 1 av 3/ }).waitFor()
        await pages.locator('.preview-mark[data-kind=active]').first().waitFor()
        const before = await pages.getByRole('img').first().getAttribute('src')
        await page.keyboard.type('Ny tekst. ')
        await expect.poll(async () => pages.getByRole('img').first().getAttribute('src')).not.toBe(before)
        await shot(page, 'paper-preview')
        expect(await axeFaults(page)).toEqual([])
        await page.keyboard.press('F8')
        await pages.waitFor({ state: 'detached' })
      })
    })

    it('leads from a page to the place in the text', async () => {
      const last = aTextBlock('Det aller siste avsnittet i sammendraget.')
      await inPaper({ said: { summary: [...longText(1), last] } }, async ({ page, editor }) => {
        await page.keyboard.press('F8')
        const pages = page.getByRole('region', { name: 'Sidene slik de blir trykt' })
        await pages.getByRole('img', { name: /^Side 1/ }).waitFor()
        await pages.focus()
        await page.keyboard.press('Enter')
        await page.waitForFunction(`document.activeElement?.classList.contains('paper-prose')`)
        await page.keyboard.press('Home')
        await page.keyboard.type('Hit: ')
        await expect.poll(async () => editor('summary').innerText()).toContain('Hit: ')
      })
    })
  },
)
