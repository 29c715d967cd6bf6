import { describe, expect, it } from 'vitest'
import type { TextBlock } from '#shared/document/model.ts'
import { plainText } from '#shared/document/text.ts'
import { aTextBlock } from '#support/builders.ts'
import { chromiumPath } from '#support/ui/chromium.ts'
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

  it('takes in what Word has on the clipboard, clean, says what was left out, and takes it back', async () => {
    await inPaper({ said }, async ({ page, storedText }) => {
      await placeCaret(page, 'facts', 26)
      const html =
        '<html><body><p>Ny <b>setning</b>.</p><p><del>Slettet</del>Rest</p><p><a href="javascript:x()">lenke</a></p></body></html>'
      await page.evaluate(`(() => {
        const data = new DataTransfer()
        data.setData('text/html', ${JSON.stringify(html)})
        data.setData('text/plain', 'Ny setning.')
        document.activeElement.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
      })()`)
      await page.getByText('Limt inn:', { exact: false }).waitFor()
      expect(await storedText('facts')).toBe('Skolen er full og gammel.Ny setning.\nRest\nlenke')
      await page.getByRole('button', { name: 'Angre' }).last().click()
      expect(await storedText('facts')).toBe('Skolen er full og gammel.')
    })
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
