import { describe, expect, it } from 'vitest'
import type { Content } from '#shared/document/model.ts'
import { aTextBlock, newId } from '#support/builders.ts'
import { axeFaults } from '#support/ui/axe.ts'
import { chromiumPath } from '#support/ui/chromium.ts'
import { placeCaret } from '#support/ui/paper-page.ts'
import { paperWindows } from '#support/ui/paper-window.ts'

const said: Readonly<Record<string, Content>> = {
  proposal: [
    aTextBlock('Formannskapet innstiller til kommunestyret:'),
    aTextBlock('Ny skole på Åsen bygges med plass til 420 elever.', {
      style: 'numbered',
      task: { responsible: 'Kommunalsjef oppvekst', due: '2026-03-26' },
    }),
    aTextBlock('Forprosjektet legges fram innen 1. juni.', { style: 'numbered' }),
  ],
  background: [
    aTextBlock('Bestilling', { style: 'heading' }),
    {
      ...aTextBlock(''),
      content: [
        { type: 'text', text: 'Kommunestyret ba om en utredning' },
        { type: 'footnote', attrs: { id: newId() }, content: [{ type: 'text', text: 'Sak 20/88.' }] },
        {
          type: 'text',
          text: ' av skolen',
          marks: [{ type: 'link', attrs: { href: 'https://solvik.example.no' } }],
        },
        { type: 'citation', attrs: { entry: newId() } },
      ],
    },
    aTextBlock('Elevtallet øker', { style: 'bullet' }),
    aTextBlock('«Det haster.»', { style: 'quote' }),
    {
      type: 'table',
      attrs: { id: newId(), caption: 'Elevtall' },
      content: [true, false].map((header) => ({
        type: 'tableRow',
        content: ['2020', '318'].map((text) => ({
          type: 'tableCell',
          attrs: { header, align: 'right', colspan: 1, rowspan: 1 },
          content: [{ type: 'text', text }],
        })),
      })),
    },
  ],
}

describe.skipIf(chromiumPath === undefined)('the editor', () => {
  const { inPaper } = paperWindows()

  for (const colorScheme of ['light', 'dark'] as const)
    it(`is free of faults that axe finds, in ${colorScheme}, with all of it open`, async () => {
      await inPaper({ said, citing: true, colorScheme: colorScheme as 'dark' }, async ({ page }) => {
        await page.locator('.paper-table td').first().click()
        expect(await axeFaults(page)).toEqual([])
        await page.getByRole('button', { name: 'Hvem gjør hva, og når?' }).click()
        await page.keyboard.press('F9')
        await page.getByRole('button', { name: 'Mangler', exact: true }).click()
        await page.keyboard.press('Control+h')
        await page.keyboard.type('skole')
        await page.getByText(/treff/).first().waitFor()
        expect(await axeFaults(page)).toEqual([])
        await placeCaret(page, 'background', 2)
        await page.keyboard.type(' @')
        await page.getByRole('listbox').waitFor()
        expect(await axeFaults(page)).toEqual([])
        await page.keyboard.press('Escape')
        await page.getByRole('button', { name: 'Bilde' }).click()
        await page.getByRole('dialog').waitFor()
        expect(await axeFaults(page)).toEqual([])
      })
    })

  for (const width of [1024, 640])
    it(`fits in ${String(width)} px without scrolling sideways`, async () => {
      await inPaper({ said, width }, async ({ page, storedText, editor }) => {
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
        expect(
          await page.evaluate(`(() => {
          const sheet = document.querySelector('.paper-sheet').getBoundingClientRect()
          return sheet.left >= 0 && sheet.right <= innerWidth && sheet.width >= 300
        })()`),
        ).toBe(true)
        await editor('summary').click()
        await page.keyboard.type('Smalt')
        expect(await storedText('summary')).toBe('Smalt')
      })
    })
})
