import { describe, expect, it } from 'vitest'
import type { Image, Table, TextBlock } from '#shared/document/model.ts'
import type { BlobHash } from '#shared/ids.ts'
import { aTextBlock, newId } from '#support/builders.ts'
import { chromiumPath } from '#support/ui/chromium.ts'
import { placeCaret } from '#support/ui/paper-page.ts'
import { paperWindows } from '#support/ui/paper-window.ts'

const cell = (text: string, header = false): Table['content'][number]['content'][number] => ({
  type: 'tableCell',
  attrs: { header, align: 'left', colspan: 1, rowspan: 1 },
  content: [{ type: 'text', text }],
})
const table: Table = {
  type: 'table',
  attrs: { id: newId(), caption: 'Plasser i Solvik skole, Solvik' },
  content: [{ type: 'tableRow', content: [cell('År', true), cell('Solvik', true)] }],
}
const image: Image = {
  type: 'image',
  attrs: {
    id: newId(),
    blob: 'a'.repeat(64) as BlobHash,
    mediaType: 'image/png',
    alt: 'Kart over Solvik',
    caption: 'Skolene i Solvik',
    width: 100,
  },
}
const point = aTextBlock('Solvik bygger ny skole.', {
  style: 'numbered',
  task: { responsible: 'Rektor i Solvik' },
})

describe.skipIf(chromiumPath === undefined)('find and replace in a paper', () => {
  const { inPaper } = paperWindows()

  it('reaches captions, alternative texts and who does what, in reading order, and all of it is one undo', async () => {
    await inPaper(
      {
        said: {
          proposal: [point],
          facts: [aTextBlock('Før Solvik'), table, image, aTextBlock('Etter Solvik')],
        },
      },
      async ({ page, stored }) => {
        await placeCaret(page, 'facts', 1)
        await page.keyboard.press('Control+h')
        await page.getByRole('textbox', { name: 'Finn' }).fill('Solvik')
        const count = page.locator('.paper-find-count')
        await count.getByText('9 treff').waitFor()
        const marked: string[] = []
        for (let step = 1; step <= 9; step += 1) {
          await page.keyboard.press('Enter')
          await count.getByText(`${String(step)} av 9`).waitFor()
          marked.push(
            await page.evaluate<string>(`document.querySelector('[data-found]')?.dataset.words ?? 'text'`),
          )
        }
        expect(marked).toEqual([
          'responsible reportTo',
          'text',
          'text',
          'caption',
          'caption',
          'text',
          'alt',
          'caption',
          'text',
        ])
        await page.getByLabel('Erstatt med').fill('Fjordby')
        for (let one = 1; one <= 3; one += 1)
          await page.getByRole('button', { name: 'Erstatt', exact: true }).click()
        await count.getByText('6 treff').or(count.getByText('av 6')).waitFor()
        await page.getByRole('button', { name: 'Erstatt alle' }).click()
        await page.getByText('6 steder er erstattet').waitFor()
        const facts = await stored('facts')
        expect(JSON.stringify([facts, await stored('proposal')])).not.toContain('Solvik')
        expect((facts[1] as Table).attrs.caption).toBe('Plasser i Fjordby skole, Fjordby')
        expect((facts[2] as Image).attrs).toMatchObject({
          alt: 'Kart over Fjordby',
          caption: 'Skolene i Fjordby',
        })
        const [written] = (await stored('proposal')) as TextBlock[]
        expect(written?.attrs.task).toEqual({ responsible: 'Rektor i Fjordby' })
        await page.keyboard.press('Escape')
        await page.keyboard.press('Control+z')
        expect(JSON.stringify(await stored('facts'))).toContain('Solvik')
      },
    )
  })

  it('leaves no empty name where all of it was replaced by nothing', async () => {
    await inPaper({ said: { proposal: [point] } }, async ({ page, stored }) => {
      await placeCaret(page, 'proposal', 1)
      await page.keyboard.press('Control+h')
      await page.getByRole('textbox', { name: 'Finn' }).fill('Rektor i Solvik')
      await page.locator('.paper-find-count').getByText('Ett treff').waitFor()
      await page.getByRole('button', { name: 'Erstatt alle' }).click()
      const task = async (): Promise<unknown> => ((await stored('proposal')) as TextBlock[])[0]?.attrs.task
      await expect.poll(task).not.toMatchObject({ responsible: expect.anything() as string })
    })
  })
})
