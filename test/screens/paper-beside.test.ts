import type { Page } from '@playwright/test'
import { describe, expect, it } from 'vitest'
import type { Image, Table } from '#shared/document/model.ts'
import { plainText } from '#shared/document/text.ts'
import { aTextBlock, newId } from '#support/builders.ts'
import { png } from '#support/picture-makers.ts'
import { axeFaults } from '#support/ui/axe.ts'
import { brokenWords } from '#support/ui/broken-words.ts'
import { chromiumPath } from '#support/ui/chromium.ts'
import { placeCaret } from '#support/ui/paper-page.ts'
import { paperWindows } from '#support/ui/paper-window.ts'
import { shot } from '#support/ui/shot.ts'

/** The machine may be busy: what is waited for comes late, never wrongly. */
const soon = <T>(ask: () => T | Promise<T>) => expect.poll(ask, { timeout: 20_000, interval: 100 })

/** Lays something on the clipboard and pastes it where the caret is. */
const paste = (page: Page, html: string, text: string): Promise<void> =>
  page.evaluate(`(() => {
    const data = new DataTransfer()
    data.setData('text/html', ${JSON.stringify(html)})
    data.setData('text/plain', ${JSON.stringify(text)})
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })()`)

describe.skipIf(chromiumPath === undefined)('what lies beside a paper that is written', () => {
  const { inPaper } = paperWindows()

  for (const colorScheme of ['light', 'dark'] as const)
    it(`F8 shows the printed pages, which follow the text and lead back to it, ${colorScheme}`, async () => {
      const facts = [aTextBlock('Skolen er full.'), aTextBlock('Den ble bygd i 1962.')]
      await inPaper(
        { said: { facts }, ...(colorScheme === 'dark' ? { colorScheme } : {}) },
        async ({ page, editor }) => {
          await placeCaret(page, 'facts', 4)
          await page.keyboard.press('F8')
          await page.getByText(/^Side 1 av/).waitFor()
          const active = page.locator('.preview-mark[data-kind=active]')
          await active.first().waitFor()
          const before = await active.first().boundingBox()
          await page.keyboard.press('Enter')
          await page.keyboard.press('Enter')
          await page.keyboard.type('Nytt avsnitt')
          await soon(async () => (await active.first().boundingBox())?.y ?? 0).toBeGreaterThan(before?.y ?? 0)
          await shot(page, `beside-preview-${colorScheme}`)
          expect(await brokenWords(page, '.paper-section h2')).toEqual([])
          expect(await axeFaults(page)).toEqual([])
          // by keyboard: Enter in the pages goes to the text that stands at the top
          await page.getByRole('region', { name: 'Sidene slik de blir trykt' }).focus()
          await page.keyboard.press('Enter')
          await soon(() => page.evaluate(`document.activeElement.className`)).toContain('paper-prose')
          await page.keyboard.press('F8')
          await page.locator('.preview').waitFor({ state: 'hidden' })
          expect(await editor('facts').textContent()).toContain('Nytt avsnitt')
        },
      )
    })

  it('what is pasted from Word comes clean, says what did not come along, and is taken back in one', async () => {
    await inPaper({ said: { facts: [aTextBlock('Før.')] } }, async ({ page, stored, storedText }) => {
      await placeCaret(page, 'facts', 5)
      await paste(
        page,
        '<p>Første <b>viktige</b> avsnitt</p><del>slettet</del><ul><li>Punkt</li></ul><p>Til slutt</p>',
        'Første viktige avsnitt\nPunkt\nTil slutt',
      )
      await page.getByText(/^Limt inn: 1 slettet passasje utelatt/).waitFor()
      expect(await storedText('facts')).toBe('Før.Første viktige avsnitt\nPunkt\nTil slutt')
      await page.getByRole('button', { name: 'Angre', exact: true }).last().click()
      await soon(() => storedText('facts')).toBe('Før.')
      expect(await stored('facts')).toHaveLength(1)
    })
  })

  it('a picture on the clipboard is stored with the paper and stands where it stood', async () => {
    await inPaper({ said: { facts: [aTextBlock('Før.')] } }, async ({ page, call, paper, stored }) => {
      const source = `data:image/png;base64,${Buffer.from(png(40, 30)).toString('base64')}`
      await placeCaret(page, 'facts', 5)
      await paste(page, `<p>Ett</p><p><img src="${source}" alt="En skole"></p><p>To</p>`, 'Ett\nTo')
      await page.locator('.paper-image img, .paper-image').first().waitFor()
      const image = (await stored('facts')).find((block): block is Image => block.type === 'image')
      expect(image?.attrs.alt).toBe('En skole')
      const kept = await call('paper.image', { id: paper, blob: image?.attrs.blob ?? '' })
      expect(kept.mediaType).toBe('image/png')
    })
  })

  it('what is copied within the program comes back whole: tables, notes, links, references', async () => {
    const entry = newId()
    const table = {
      type: 'table',
      attrs: { id: newId(), caption: 'Elevtall «2020» & <så>' },
      content: [
        {
          type: 'tableRow',
          content: [
            {
              type: 'tableCell',
              attrs: { header: true, align: 'right', colspan: 1, rowspan: 1 },
              content: [{ type: 'text', text: '"3\u00a018"' }],
            },
          ],
        },
      ],
    } as Table
    const rich = {
      ...aTextBlock('', { style: 'bullet', level: 1 }),
      content: [
        { type: 'text' as const, text: 'Se ', marks: [{ type: 'bold' as const }] },
        { type: 'citation' as const, attrs: { entry } },
        {
          type: 'footnote' as const,
          attrs: { id: newId() },
          content: [{ type: 'text' as const, text: 'Sak 20/88.' }],
        },
        {
          type: 'text' as const,
          text: 'her',
          marks: [{ type: 'link' as const, attrs: { href: 'https://solvik.example.no/?a=1&b=2' } }],
        },
      ],
    }
    const facts = [aTextBlock('Overskrift', { style: 'heading' }), rich, table, aTextBlock('Slutt')]
    await inPaper({ said: { facts } as never }, async ({ page, stored, storedText }) => {
      await placeCaret(page, 'facts', 1)
      await page.keyboard.press('Control+a')
      await page.keyboard.press('Control+c')
      await placeCaret(page, 'background', 1)
      await page.keyboard.press('Control+v')
      await soon(() => storedText('background')).toBe(plainText(facts as never))
      const withoutIds = (content: unknown): unknown =>
        JSON.parse(JSON.stringify(content).replaceAll(/"id":"[^"]*"/g, '"id":""'))
      expect(withoutIds(await stored('background'))).toEqual(withoutIds(facts))
    })
  })

  for (const colorScheme of ['light', 'dark'] as const)
    it(`F7 leads through misspellings and advice, the pane lists them, ${colorScheme}`, async () => {
      const said = {
        summary: [aTextBlock('Komunestyret vedtar.')],
        facts: [aTextBlock('Skolen må vurdre dette.')],
      }
      await inPaper(
        { said, ...(colorScheme === 'dark' ? { colorScheme } : {}) },
        async ({ page, storedText }) => {
          await page.locator('.language-misspelling').nth(1).waitFor()
          await placeCaret(page, 'summary', 1)
          await page.keyboard.press('F7')
          const menu = page.getByRole('menu', { name: 'Mulig skrivefeil: Komunestyret' })
          await menu.getByRole('menuitem', { name: 'Kommunestyret', exact: true }).waitFor()
          await shot(page, `beside-language-menu-${colorScheme}`)
          expect(await axeFaults(page)).toEqual([])
          await page.keyboard.press('Enter')
          expect(await storedText('summary')).toBe('Kommunestyret vedtar.')
          await page.keyboard.press('Control+z')
          expect(await storedText('summary')).toBe('Komunestyret vedtar.')
          await page.getByRole('button', { name: 'Språk', exact: true }).click()
          await page.getByText(/^2 mulige skrivefeil/).waitFor()
          await shot(page, `beside-language-${colorScheme}`)
          expect(await axeFaults(page)).toEqual([])
          await page.getByRole('button', { name: /^vurdre/ }).click()
          await page.getByRole('menu', { name: 'Mulig skrivefeil: vurdre' }).waitFor()
          await page.keyboard.press('Escape')
          expect(await page.evaluate('getSelection().toString()')).toBe('vurdre')
        },
      )
    })

  it('all that is beside the text is reached in a narrow window too', async () => {
    await inPaper({ said: { facts: [aTextBlock('Skolen er full.')] }, width: 1024 }, async ({ page }) => {
      for (const name of ['Mangler', 'Grunnlag', 'Språk', 'Trykt side', 'Kommentarer', 'Versjoner']) {
        await page.getByRole('button', { name, exact: true }).click()
        await page.getByRole('complementary', { name }).waitFor()
      }
      await page.getByRole('button', { name: 'Word', exact: true }).click()
      await page.getByRole('menuitem', { name: 'Hent fra Word …' }).waitFor()
      await shot(page, 'beside-narrow')
      const isWide = await page.evaluate('document.documentElement.scrollWidth > innerWidth')
      expect(isWide).toBe(false)
      expect(await axeFaults(page)).toEqual([])
    })
  })
})
