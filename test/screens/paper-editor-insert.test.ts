import { describe, expect, it } from 'vitest'
import type { Image, Table, TextBlock } from '#shared/document/model.ts'
import { plainText } from '#shared/document/text.ts'
import { aTextBlock } from '#support/builders.ts'
import { chromiumPath } from '#support/ui/chromium.ts'
import { png } from '#support/picture-makers.ts'
import { placeCaret } from '#support/ui/paper-page.ts'
import { paperWindows } from '#support/ui/paper-window.ts'

const said = { facts: [aTextBlock('Skolen er full og gammel.')] }

describe.skipIf(chromiumPath === undefined)('what is put into a paper', () => {
  const { inPaper } = paperWindows()

  it('cites by @: typed, narrowed, chosen by keys; the chip says the number, Esc leaves the text', async () => {
    await inPaper({ said, citing: true }, async ({ page, editor, stored }) => {
      await placeCaret(page, 'facts', 26)
      await page.keyboard.type(' Se @K-14')
      await page.getByRole('listbox').waitFor()
      await page.keyboard.press('Enter')
      await page.keyboard.type(' og @')
      await page.getByRole('option').first().waitFor()
      await page.keyboard.type('I-7')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowUp')
      await page.keyboard.press('Enter')
      await page.keyboard.type(' men ikke @K-1')
      await page.keyboard.press('Escape')
      await page.getByRole('listbox').waitFor({ state: 'hidden' })
      expect(await editor('facts').locator('.paper-chip').allTextContents()).toEqual(['K-14', 'I-7'])
      const [block] = (await stored('facts')) as TextBlock[]
      expect(block?.content.map(({ type }) => type)).toEqual([
        'text',
        'citation',
        'text',
        'inputReference',
        'text',
      ])
      expect(plainText([block as TextBlock])).toContain('men ikke @K-1')
      expect(await editor('facts').locator('.paper-chip').first().getAttribute('title')).not.toBe('')
    })
  })

  it('makes a table with caption and header row; Tab goes through it and out, Esc and Tab leave the text', async () => {
    await inPaper({ said }, async ({ page, stored }) => {
      await placeCaret(page, 'facts', 26)
      await page.getByRole('button', { name: 'Tabell', exact: true }).click()
      await page.getByRole('dialog').getByLabel('Kolonner').fill('2')
      await page.getByRole('dialog').getByLabel('Rader').fill('2')
      await page.getByRole('dialog').getByLabel('Tabelltekst').fill('Elevtall')
      await page.keyboard.press('Enter')
      await page.getByRole('dialog').waitFor({ state: 'hidden' })
      for (const word of ['År', 'Elever', '2020', '318']) {
        await page.keyboard.type(word)
        await page.keyboard.press('Tab')
      }
      await page.keyboard.type('Etter')
      const [, table, after] = await stored('facts')
      expect((table as Table).attrs.caption).toBe('Elevtall')
      expect(plainText([table as Table])).toBe('Elevtall\nÅr\tElever\n2020\t318')
      expect((table as Table).content[0]?.content.every(({ attrs }) => attrs.header)).toBe(true)
      expect(plainText([after as TextBlock])).toBe('Etter')
      await page.locator('.paper-table td').last().click()
      await page.keyboard.press('Escape')
      await page.keyboard.press('Tab')
      expect(await page.evaluate('document.activeElement.outerHTML.slice(0, 300)')).not.toContain(
        'Skolen er full',
      )
    })
  })

  it('changes tables: rows, columns, header, alignment, cells joined without a lost word', async () => {
    await inPaper({ said }, async ({ page, stored }) => {
      await placeCaret(page, 'facts', 26)
      await page.getByRole('button', { name: 'Tabell', exact: true }).click()
      await page.keyboard.press('Enter')
      await page.getByRole('dialog').waitFor({ state: 'hidden' })
      const menu = async (item: string): Promise<void> => {
        await page.getByRole('button', { name: 'Tabell', exact: true }).last().click()
        await page
          .getByRole('menuitem', { name: item })
          .or(page.getByRole('menuitemradio', { name: item }))
          .click()
      }
      await page.keyboard.type('A')
      await page.keyboard.press('Tab')
      await page.keyboard.type('B')
      await menu('Ny kolonne til høyre')
      await menu('Ny rad under')
      await page.keyboard.press('Tab')
      await menu('Slett kolonnen')
      await page.getByRole('button', { name: 'Høyrestill kolonnen' }).click()
      await menu('Overskriftsrad')
      const table = async (): Promise<Table> => (await stored('facts'))[1] as Table
      const first = await table()
      expect(first.content.length).toBe(4)
      expect(first.content[0]?.content.length).toBe(3)
      expect(first.content[0]?.content.some(({ attrs }) => attrs.header)).toBe(false)
      await page.locator('.paper-table td').first().click()
      await page.keyboard.press('End')
      await page.keyboard.press('Shift+ArrowRight')
      await menu('Slå sammen celler')
      const joined = (await table()).content[0]?.content[0]
      expect(joined?.attrs.colspan).toBe(2)
      expect(joined?.content.map((node) => ('text' in node ? node.text : node.type))).toEqual([
        'A',
        'hardBreak',
        'B',
      ])
      await menu('Del cellen')
      expect((await table()).content[0]?.content.length).toBe(3)
      await menu('Slett tabellen')
      expect(plainText(await stored('facts'))).toBe('Skolen er full og gammel.')
    })
  })

  it('notes: put in, written at the foot of the section, left by Enter, opened again from the text, undone', async () => {
    await inPaper({ said }, async ({ page, stored, storedText }) => {
      await placeCaret(page, 'facts', 15)
      await page.getByRole('button', { name: 'Fotnote' }).click()
      await page.getByRole('textbox', { name: 'Fotnote' }).waitFor()
      await page.keyboard.type('Se studien')
      await page.keyboard.press('Control+b')
      await page.keyboard.type(' kap. 4')
      await page.keyboard.press('Enter')
      await page.keyboard.type(' nå')
      const [block] = (await stored('facts')) as TextBlock[]
      expect(block?.content[1]).toMatchObject({
        type: 'footnote',
        content: [
          { type: 'text', text: 'Se studien' },
          { type: 'text', text: ' kap. 4', marks: [{ type: 'bold' }] },
        ],
      })
      expect(await storedText('facts')).toBe('Skolen er full nå og gammel.\nSe studien kap. 4')
      for (let i = 0; i < 4; i += 1) await page.keyboard.press('ArrowLeft')
      await page.keyboard.press('Enter')
      await page.getByRole('textbox', { name: 'Fotnote' }).waitFor()
      await page.keyboard.type('!')
      await page.keyboard.press('Escape')
      expect(await storedText('facts')).toContain('kap. 4!')
      await page
        .getByRole('list', { name: /^Fotnoter til/ })
        .getByRole('button')
        .first()
        .click()
      await page.getByRole('button', { name: 'Fjern fotnoten' }).click()
      expect(await storedText('facts')).toBe('Skolen er full nå og gammel.')
      await page.keyboard.press('Control+z')
      expect(await storedText('facts')).toContain('kap. 4!')
    })
  })

  it('pictures: only with an alternative text, shown, their words changed beside them', async () => {
    await inPaper({ said }, async ({ page, stored }) => {
      await placeCaret(page, 'facts', 26)
      await page.getByRole('button', { name: 'Bilde' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel('Bildefil', { exact: false }).setInputFiles({
        name: 'skole.png',
        mimeType: 'image/png',
        buffer: png(40, 30),
      })
      await dialog.getByRole('button', { name: 'Sett inn bilde' }).click()
      await dialog.getByText('Skriv hva bildet viser.', { exact: false }).waitFor()
      await dialog.getByLabel('Alternativ tekst').fill('Skolen sett fra veien')
      await dialog.getByRole('button', { name: 'Sett inn bilde' }).click()
      await page.getByRole('img', { name: 'Skolen sett fra veien' }).waitFor()
      await page.getByLabel('Bildetekst').fill('Åsen skole, 1962')
      await page.getByLabel('Bredde').selectOption('50')
      const image = (await stored('facts'))[1] as Image
      expect(image.attrs).toMatchObject({
        alt: 'Skolen sett fra veien',
        caption: 'Åsen skole, 1962',
        width: 50,
        mediaType: 'image/png',
      })
    })
  })
})
