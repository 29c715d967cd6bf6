import { describe, expect, it } from 'vitest'
import type { Content, TextBlock } from '#shared/document/model.ts'
import { aTextBlock } from '#support/builders.ts'
import { chromiumPath } from '#support/ui/chromium.ts'
import { placeCaret, shown } from '#support/ui/paper-page.ts'
import { paperWindows } from '#support/ui/paper-window.ts'

const styles = (content: Content): readonly string[] =>
  content.map((block) =>
    block.type === 'textBlock' ? `${block.attrs.style} ${String(block.attrs.level)}` : block.type,
  )

describe.skipIf(chromiumPath === undefined)('a paper in the editor', () => {
  const { inPaper } = paperWindows()

  it('is reached from the case and left again, with the caret’s section and its words told', async () => {
    await inPaper({ said: { facts: [aTextBlock('Skolen er full.')] } }, async ({ page, editor }) => {
      await page.getByRole('link', { name: /21\/09999/ }).click()
      await page.getByRole('link', { name: 'Rediger' }).click()
      await editor('facts').click()
      await page.locator('.paper-status').getByText('Saksopplysninger: 3 ord').waitFor()
      await page.keyboard.press('End')
      await page.keyboard.type(' Helt')
      await page.locator('.paper-status').getByText('Saksopplysninger: 4 ord').waitFor()
      await page.locator('[data-section="facts"] .paper-count').getByText('4 ord').waitFor()
    })
  })

  it('counts the words of a section with a limit, and says when they are too many', async () => {
    const many = Array.from({ length: 151 }, (_, i) => `ord${String(i)}`).join(' ')
    await inPaper({ said: { summary: [aTextBlock(many)] } }, async ({ page }) => {
      await page.locator('[data-section="summary"] .paper-count').getByText('151 av 150 ord').waitFor()
      await page.locator('[data-section="summary"] .paper-count').getByText('1 for mange').waitFor()
    })
  })

  it('shows guidance where nothing is written, hides it when asked, and never stores it', async () => {
    await inPaper({}, async ({ page, stored }) => {
      const guidance = page.getByText('Hvorfor saken kommer nå', { exact: false })
      await guidance.waitFor()
      await page.getByRole('button', { name: 'Veiledning til «Bakgrunn»' }).click()
      await guidance.waitFor({ state: 'hidden' })
      expect(await stored('background')).toEqual([])
    })
  })

  it('makes typed signs what they mean, and undo gives back what was typed', async () => {
    await inPaper({}, async ({ page, editor, storedText }) => {
      await editor('summary').click()
      await page.keyboard.type('Kort sagt: "ja" -- det trengs')
      expect(await storedText('summary')).toBe('Kort sagt: «ja» – det trengs')
      await page.keyboard.type('--')
      await page.keyboard.press('Control+z')
      expect(await storedText('summary')).toBe('Kort sagt: «ja» – det trengs--')
      await page.keyboard.press('Enter')
      await page.keyboard.type('- punkt')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      await page.keyboard.type('under')
      expect(await storedText('summary')).toContain('punkt\nunder')
      expect(styles(await shown(page, 'summary'))).toEqual(['paragraph 0', 'bullet 0', 'bullet 1'])
    })
  })

  it('splits and joins blocks so that each keeps its id, and a heading is followed by a paragraph', async () => {
    await inPaper(
      { said: { facts: [aTextBlock('Overskrift', { style: 'heading' }), aTextBlock('Tekst')] } },
      async ({ page }) => {
        const [heading, text] = (await shown(page, 'facts')) as TextBlock[]
        await placeCaret(page, 'facts', 11)
        await page.keyboard.press('Enter')
        await page.keyboard.type('Ny')
        expect(styles(await shown(page, 'facts'))).toEqual(['heading 0', 'paragraph 0', 'paragraph 0'])
        const ids = (await shown(page, 'facts')).map(({ attrs }) => attrs.id)
        expect(new Set(ids).size).toBe(3)
        expect([ids[0], ids[2]]).toEqual([heading?.attrs.id, text?.attrs.id])
        // Enter at the start of a block puts an empty one before it: the text keeps its id
        await page.keyboard.press('Home')
        await page.keyboard.press('Enter')
        expect((await shown(page, 'facts')).map(({ attrs }) => attrs.id)).toEqual(ids)
      },
    )
  })

  it('undoes over all sections in the order of doing, and goes to where it was', async () => {
    await inPaper(
      { said: { facts: [aTextBlock('Fakta')], background: [aTextBlock('Bakgrunn')] } },
      async ({ page, storedText }) => {
        await placeCaret(page, 'facts', 6)
        await page.keyboard.type(' en')
        await placeCaret(page, 'background', 9)
        await page.keyboard.type(' to')
        await placeCaret(page, 'facts', 9)
        await page.keyboard.type(' tre')
        expect(await storedText('facts')).toBe('Fakta en tre')
        await page.keyboard.press('Control+z')
        await page.keyboard.press('Control+z')
        expect(await storedText('facts')).toBe('Fakta en')
        expect(await storedText('background')).toBe('Bakgrunn')
        await page.keyboard.type('!')
        expect(await storedText('background')).toBe('Bakgrunn!')
        await page.keyboard.press('Control+z')
        await page.keyboard.press('Control+z')
        expect(await storedText('facts')).toBe('Fakta')
        for (const keys of ['Control+y', 'Control+Shift+z']) await page.keyboard.press(keys)
        expect(await storedText('facts')).toBe('Fakta en')
        expect(await storedText('background')).toBe('Bakgrunn!')
      },
    )
  })

  it('takes the caret from section to section by the arrows', async () => {
    await inPaper(
      { said: { background: [aTextBlock('Bakgrunn')], facts: [aTextBlock('Fakta')] } },
      async ({ page, storedText }) => {
        await placeCaret(page, 'background', 9)
        await page.keyboard.press('ArrowDown')
        await page.keyboard.type('A')
        await placeCaret(page, 'facts', 1)
        await page.keyboard.press('ArrowLeft')
        await page.keyboard.type('B')
        expect(await storedText('facts')).toBe('AFakta')
        expect(await storedText('background')).toBe('BakgrunnB')
      },
    )
  })

  it('points of the proposal say who does what by when, in a small form below them', async () => {
    await inPaper({}, async ({ page, editor, stored }) => {
      await editor('proposal').click()
      await page.keyboard.type('1. Skolen bygges')
      await page.getByRole('button', { name: 'Hvem gjør hva, og når?' }).click()
      await page.keyboard.type('Kommunalsjefen')
      await page.keyboard.press('Tab')
      await page.keyboard.type('26.3.2026')
      await page.keyboard.press('Tab')
      await page.keyboard.type('Formannskapet')
      await page.keyboard.press('Enter')
      await page.keyboard.type('.')
      const [point] = (await stored('proposal')) as TextBlock[]
      expect(point?.attrs).toMatchObject({
        style: 'numbered',
        task: { responsible: 'Kommunalsjefen', due: '2026-03-26', reportTo: 'Formannskapet' },
      })
      await page.getByRole('button', { name: /Kommunalsjefen · Frist: 26\.03\.2026/ }).waitFor()
    })
  })
})
