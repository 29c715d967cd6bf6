import { describe, expect, it } from 'vitest'
import { longText } from '#support/preview-paper.ts'
import { axeFaults } from '#support/ui/axe.ts'
import { chromiumPath } from '#support/ui/chromium.ts'
import { placeCaret } from '#support/ui/paper-page.ts'
import { paperWindows } from '#support/ui/paper-window.ts'
import { shot } from '#support/ui/shot.ts'

describe.skipIf(chromiumPath === undefined)('how long a paper is in print', () => {
  const { inPaper } = paperWindows()

  it('is counted by the typesetter when nobody writes, and told against what the template allows', async () => {
    await inPaper({ said: { facts: longText(11) } }, async ({ page }) => {
      const status = page.locator('.paper-status')
      await status.getByText('Høyst 10 sider i trykk').waitFor()
      const over = status.getByText(/^1[1-4] av 10 sider i trykk, \d for mange$/)
      await over.waitFor()
      await shot(page, 'paper-length')
      await placeCaret(page, 'facts', 4)
      await page.keyboard.press('Control+a')
      await page.keyboard.press('Delete')
      await page.keyboard.type('Skolen er full.')
      await status.getByText('1 av 10 sider i trykk', { exact: true }).waitFor()
      expect(await over.count()).toBe(0)
    })
  })

  it('follows the printed pages where they are shown beside the text', async () => {
    await inPaper({ said: { facts: longText(1) } }, async ({ page }) => {
      await placeCaret(page, 'facts', 4)
      await page.keyboard.press('F8')
      const shown = page.locator('.preview-bar').getByText(/^Side \d av \d$/)
      await shown.waitFor()
      const pages = (await shown.textContent())?.at(-1) ?? ''
      await page.locator('.paper-status').getByText(`${pages} av 10 sider i trykk`).waitFor()
    })
  })

  it('is limited by its template, where the municipality sets it or takes it away', async () => {
    await inPaper({}, async ({ page, call }) => {
      const limit = async (): Promise<number | null | undefined> =>
        (await call('template.list', {})).find(({ kind }) => kind === 'decision')?.pageBudget
      const save = async (pages: string): Promise<void> => {
        await page.getByRole('button', { name: 'Navn og lengde' }).click()
        await page.getByLabel('Høyst så mange sider i trykk').fill(pages)
        await page.getByRole('button', { name: 'Lagre', exact: true }).click()
      }
      await page.evaluate(`location.hash = '#/innstillinger/maler'`)
      await page.getByText('Høyst 10 sider').waitFor()
      await save('0')
      await page.getByText('Tallet er for lite.').waitFor()
      await shot(page, 'template-dialog')
      expect(await axeFaults(page)).toEqual([])
      await page.keyboard.press('Escape')
      await save('12')
      await page.getByText('Høyst 12 sider').waitFor()
      expect(await limit()).toBe(12)
      await save('')
      await expect.poll(limit).toBe(null)
      await page.getByRole('button', { name: 'Gjenopprett standardmalen' }).click()
      await page.getByText('Høyst 10 sider').waitFor()
    })
  })
})
