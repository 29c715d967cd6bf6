import { describe, expect, it } from 'vitest'
import type { Image, Table, TextBlock } from '#shared/document/model.ts'
import { plainText } from '#shared/document/text.ts'
import { aTextBlock } from '#support/builders.ts'
import { chromiumPath } from '#support/ui/chromium.ts'
import { png } from '#support/picture-makers.ts'
import { placeCaret, shown } from '#support/ui/paper-page.ts'
import { paperWindows } from '#support/ui/paper-window.ts'
import { tabTo } from '#support/ui/tab-to.ts'

const said = { facts: [aTextBlock('Skolen er full og gammel.')] }

describe.skipIf(chromiumPath === undefined)('what one works with in a paper', () => {
  const { inPaper } = paperWindows()

  it('is a toolbar that Alt+F10 goes to, arrows walk and Esc leaves, and that says what is on', async () => {
    await inPaper({ said }, async ({ page, stored }) => {
      await placeCaret(page, 'facts', 1, 7)
      await page.keyboard.press('Alt+F10')
      await page.keyboard.press('ArrowRight')
      const bold = page.getByRole('button', { name: 'Fet' })
      expect(await bold.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('Fet')
      await page.keyboard.press('Enter')
      expect(await bold.getAttribute('aria-pressed')).toBe('true')
      await page.keyboard.press('Control+i')
      await page.keyboard.press('Alt+F10')
      await page.keyboard.press('Escape')
      await page.keyboard.press('ArrowRight')
      expect(await bold.getAttribute('aria-pressed')).toBe('true')
      const [block] = (await stored('facts')) as TextBlock[]
      expect(block?.content[0]).toEqual({
        type: 'text',
        text: 'Skolen',
        marks: [{ type: 'bold' }, { type: 'italic' }],
      })
    })
  })

  it('changes the style of the block that the caret is in', async () => {
    await inPaper({ said }, async ({ page }) => {
      await placeCaret(page, 'facts', 3)
      await page.getByRole('button', { name: 'Stil: Avsnitt' }).click()
      await page.getByRole('menuitemradio', { name: /^Overskrift/ }).click()
      await page.getByRole('button', { name: 'Stil: Overskrift' }).waitFor()
      expect(await page.locator('[data-section="facts"] h3').textContent()).toBe('Skolen er full og gammel.')
      await page.keyboard.press('Control+Shift+8')
      expect(
        await page.getByRole('button', { name: 'Punktliste', exact: true }).getAttribute('aria-pressed'),
      ).toBe('true')
    })
  })

  it('links only to pages and addresses', async () => {
    await inPaper({ said }, async ({ page, stored }) => {
      await placeCaret(page, 'facts', 1, 7)
      await page.keyboard.press('Control+Shift+k')
      const address = page.getByRole('dialog').getByLabel('Adresse')
      await address.fill('javascript:alert(1)')
      await page.keyboard.press('Enter')
      await page.getByText('Skriv en adresse som begynner med', { exact: false }).waitFor()
      await address.fill('solvik.example.no/skole')
      await page.keyboard.press('Enter')
      await page.getByRole('dialog').waitFor({ state: 'hidden' })
      const [block] = (await stored('facts')) as TextBlock[]
      expect(block?.content[0]).toMatchObject({
        text: 'Skolen',
        marks: [{ type: 'link', attrs: { href: 'https://solvik.example.no/skole' } }],
      })
      await page.keyboard.type(' her')
    })
  })

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

  it('finds and replaces over all sections, cells and notes; all of it is one undo', async () => {
    await inPaper(
      {
        said: {
          ...said,
          background: [aTextBlock('En skole. To skoler.'), aTextBlock('SKOLE igjen')],
        },
      },
      async ({ page, storedText }) => {
        await placeCaret(page, 'facts', 1)
        await page.keyboard.press('Control+f')
        await page.keyboard.type('skole')
        await page.locator('.paper-find-count').getByText('4 treff').waitFor()
        await page.keyboard.press('Enter')
        await page.locator('.paper-find-count').getByText('1 av 4').waitFor()
        await page.keyboard.press('Escape')
        await page.keyboard.type('barnehage')
        expect(await storedText('background')).toBe('En barnehage. To skoler.\nSKOLE igjen')
        await page.keyboard.press('Control+h')
        await page.getByRole('textbox', { name: 'Finn' }).fill('skole')
        await page.getByLabel('Skill store og små').check()
        await page.getByLabel('Hele ord').check()
        await page.locator('.paper-find-count').getByText('Ingen treff').waitFor()
        await page.getByLabel('Hele ord').uncheck()
        await page.getByLabel('Skill store og små').uncheck()
        await page.getByLabel('Erstatt med').fill('kino')
        await page.getByRole('button', { name: 'Erstatt alle' }).click()
        await page.getByText('3 steder er erstattet').waitFor()
        expect(await storedText('background')).toBe('En barnehage. To kinor.\nkino igjen')
        expect(await storedText('facts')).toBe('kinon er full og gammel.')
        await page.keyboard.press('Control+z')
        expect(await storedText('background')).toBe('En barnehage. To skoler.\nSKOLE igjen')
        expect(await storedText('facts')).toBe('Skolen er full og gammel.')
      },
    )
  })

  it('the outline goes to sections and headings; what is missing goes to its place', async () => {
    const heading = aTextBlock('Elevtall', { style: 'heading' })
    await inPaper(
      { said: { facts: [aTextBlock('Først'), heading, aTextBlock('Så')] } },
      async ({ page, storedText }) => {
        const outline = page.getByRole('navigation', { name: 'Disposisjon' })
        await outline.getByRole('button', { name: 'Elevtall' }).click()
        await page.keyboard.press('Home')
        await page.keyboard.type('Nye: ')
        expect(await storedText('facts')).toContain('Nye: Elevtall')
        await outline.getByRole('button', { name: 'Nye: Elevtall' }).waitFor()
        await outline.getByRole('button', { name: /^Vurdering/ }).click()
        await page.keyboard.type('God')
        expect(await storedText('assessment')).toBe('God')
        await page.getByRole('button', { name: 'Mangler', exact: true }).click()
        await page.getByRole('button', { name: /Økonomiske konsekvenser.*mangler tekst/ }).click()
        await page.keyboard.type('Dyrt')
        expect(await storedText('economy')).toBe('Dyrt')
      },
    )
  })

  it('copies and pastes its own text whole, into another section too, with new ids where they are taken', async () => {
    await inPaper(
      { said: { facts: [aTextBlock('En'), aTextBlock('To', { style: 'bullet' })] } },
      async ({ page, editor }) => {
        await editor('facts').click()
        for (const key of ['Control+a', 'Control+c']) await page.keyboard.press(key)
        await editor('background').click()
        await page.keyboard.press('Control+v')
        const [from, to] = [await shown(page, 'facts'), await shown(page, 'background')]
        expect(plainText(to)).toBe('En\nTo')
        expect(to.map(({ attrs }) => (attrs as TextBlock['attrs']).style)).toEqual(['paragraph', 'bullet'])
        expect(to.some(({ attrs }) => from.some((block) => block.attrs.id === attrs.id))).toBe(false)
      },
    )
  })

  it('can all be done without a mouse: from the case to a stored sentence and back', async () => {
    await inPaper({}, async ({ page, storedText }) => {
      await page.getByRole('link', { name: /21\/09999/ }).focus()
      await page.keyboard.press('Enter')
      await page.getByRole('link', { name: 'Rediger' }).waitFor()
      await tabTo(page, /^\s*Rediger/)
      await page.keyboard.press('Enter')
      await page.locator('.paper-prose').first().waitFor()
      await tabTo(page, /^Sammendrag/)
      await page.keyboard.press('Enter')
      await page.keyboard.type('Uten mus.')
      expect(await storedText('summary')).toBe('Uten mus.')
      await page.keyboard.press('F9')
      await page.keyboard.press('F8')
      await page.getByRole('complementary', { name: 'Trykt side' }).waitFor()
      await page.keyboard.press('F8')
      await page.getByRole('complementary', { name: 'Trykt side' }).waitFor({ state: 'hidden' })
    })
  })
})
