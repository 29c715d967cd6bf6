import { describe, expect, it } from 'vitest'
import { aTextBlock } from '#support/builders.ts'
import { axeFaults } from '#support/ui/axe.ts'
import { chromiumPath } from '#support/ui/chromium.ts'
import { placeCaret } from '#support/ui/paper-page.ts'
import { paperWindows } from '#support/ui/paper-window.ts'
import type { PaperWindow } from '#support/ui/paper-window.ts'
import { shot } from '#support/ui/shot.ts'

const said = {
  background: [aTextBlock('Kommunestyret ba om en utredning.')],
  facts: [aTextBlock('Skolen er full og gammel.'), aTextBlock('Elevtallet øker.')],
}

/** Remarks on a stretch of a section by keys alone. */
async function remark(
  { page }: PaperWindow,
  key: string,
  from: number,
  to: number,
  text: string,
): Promise<void> {
  await placeCaret(page, key, from, to)
  await page.keyboard.press('Control+Alt+m')
  await page.getByLabel('Kommentar', { exact: true }).waitFor()
  await page.keyboard.type(text)
  await page.keyboard.press('Control+Enter')
  await page.locator('.paper-comment-text', { hasText: text }).waitFor()
}

const marked = (window: PaperWindow, key: string): Promise<string[]> =>
  window.editor(key).locator('.paper-remark').allTextContents()

const focused = (window: PaperWindow): Promise<string> =>
  window.page.evaluate<string>('document.activeElement.className')

describe.skipIf(chromiumPath === undefined)('remarks on a paper', () => {
  const { inPaper } = paperWindows()

  it('are made, answered, put right and resolved by keys; the text is come back to', async () => {
    await inPaper({ said }, async (window) => {
      const { page, call, paper } = window
      await remark(window, 'facts', 1, 7, 'Hvilken skole?')
      expect(await focused(window)).toContain('paper-prose')
      expect(await marked(window, 'facts')).toEqual(['Skolen'])
      const described = await window.editor('facts').locator('.paper-remark').getAttribute('aria-describedby')
      expect(await page.locator(`[id="${String(described)}"]`).textContent()).toContain('Hvilken skole?')

      await placeCaret(page, 'facts', 3)
      await page.keyboard.press('Control+Alt+m') // into the thread
      await page.waitForFunction(`document.activeElement.className.includes('paper-thread')`)
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter') // its quote leads back
      expect(await focused(window)).toContain('paper-prose')
      await page.keyboard.press('Control+Alt+m')

      await page.getByRole('button', { name: 'Svar' }).press('Enter')
      await page.keyboard.type('Den på Åsen.')
      await page.keyboard.press('Control+Enter')
      await page.locator('.paper-comment-text', { hasText: 'Den på Åsen.' }).waitFor()
      await page
        .getByRole('button', { name: /Mer om kommentaren/ })
        .first()
        .press('Enter')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Control+a')
      await page.keyboard.type('Hvilken av skolene?')
      await page.keyboard.press('Control+Enter')
      await page.locator('.paper-comment-text', { hasText: 'Hvilken av skolene?' }).waitFor()
      const [thread] = await call('paper.threads', { id: paper })
      expect(thread?.comments.map(({ text, edited }) => [text, edited])).toEqual([
        ['Hvilken av skolene?', true],
        ['Den på Åsen.', false],
      ])

      await page.getByRole('button', { name: 'Løs', exact: true }).press('Enter')
      await page.getByText('Ingen åpne kommentarer').waitFor()
      await page.getByRole('button', { name: 'Løste (1)' }).press('Enter')
      await page.getByRole('button', { name: 'Åpne igjen' }).press('Enter')
      await page.getByText('Ingen løste kommentarer').waitFor()
    })
  })

  it('stand in the order of the text, and follow their words; those without words say so', async () => {
    await inPaper({ said }, async (window) => {
      const { page, saved } = window
      await remark(window, 'facts', 28, 38, 'Kilde?')
      await remark(window, 'facts', 1, 7, 'Hvilken?')
      await remark(window, 'background', 1, 14, 'Når?')
      const texts = page.locator('.paper-comment-text')
      expect(await texts.allTextContents()).toEqual(['Når?', 'Hvilken?', 'Kilde?'])

      await placeCaret(page, 'facts', 1)
      await page.keyboard.type('Ja: ')
      await page.keyboard.press('Enter') // another block before it
      await saved()
      expect(await marked(window, 'facts')).toEqual(['Skolen', 'Elevtallet'])

      await page.keyboard.press('Alt+PageDown')
      expect(await page.evaluate('getSelection().toString()')).toBe('Elevtallet')
      await page.keyboard.press('Alt+PageDown') // and from the start again
      expect(await page.evaluate('getSelection().toString()')).toBe('Kommunestyret')
      await page.keyboard.press('Alt+PageUp')
      expect(await page.evaluate('getSelection().toString()')).toBe('Elevtallet')

      await page.keyboard.press('Delete')
      await page.getByText('Teksten er borte').waitFor()
      expect(await page.locator('blockquote.paper-thread-quote').textContent()).toBe('Elevtallet')
      await page.keyboard.press('Control+z') // other letters to Yjs, but the same words
      await page.getByText('Teksten er borte').waitFor({ state: 'hidden' })
      expect(await marked(window, 'facts')).toEqual(['Skolen', 'Elevtallet'])
      await page.reload()
      await window.editor('facts').locator('.paper-remark').first().waitFor()
      expect(await marked(window, 'facts')).toEqual(['Skolen', 'Elevtallet'])
    })
  })

  it('hold on to letters, not to words: what is written within belongs to it, the same words elsewhere do not', async () => {
    const twice = { facts: [aTextBlock('Skolen er full. Skolen er full.'), aTextBlock('Skolen er full.')] }
    await inPaper({ said: twice }, async (window) => {
      const { page, saved } = window
      await remark(window, 'facts', 1, 15, 'Først')
      await remark(window, 'facts', 17, 31, 'Så')
      expect(await marked(window, 'facts')).toEqual(['Skolen er full', 'Skolen er full'])
      await placeCaret(page, 'facts', 11)
      await page.keyboard.type('helt ')
      await placeCaret(page, 'facts', 1)
      await page.keyboard.type('Nei. ')
      await saved()
      const texts = ['Skolen er helt full', 'Skolen er full']
      await page.reload()
      await window.editor('facts').locator('.paper-remark').first().waitFor()
      expect(await marked(window, 'facts')).toEqual(texts)
      const [first] = await window.editor('facts').locator('p').allTextContents()
      expect(first).toBe('Nei. Skolen er helt full. Skolen er full.')
    })
  })

  it('can be taken away, and brought back', async () => {
    await inPaper({ said }, async (window) => {
      const { page } = window
      await remark(window, 'facts', 1, 7, 'Bort?')
      await page.getByRole('button', { name: /Mer om kommentaren/ }).press('Enter')
      await page.keyboard.press('End')
      await page.keyboard.press('Enter')
      await page.getByText('Ingen åpne kommentarer').waitFor()
      await window.editor('facts').locator('.paper-remark').waitFor({ state: 'detached' })
      await page.getByRole('button', { name: 'Angre' }).last().click()
      await page.locator('.paper-comment-text', { hasText: 'Bort?' }).waitFor()
      expect(await marked(window, 'facts')).toEqual(['Skolen'])
    })
  })

  it('says how to begin where nothing is selected', async () => {
    await inPaper({ said }, async ({ page }) => {
      await placeCaret(page, 'facts', 2)
      await page.getByRole('button', { name: 'Ny kommentar' }).click()
      await page.getByText(/Merk et stykke tekst/).waitFor()
    })
  })

  for (const colorScheme of ['light', 'dark'] as const)
    it(`are free of faults that axe finds, in ${colorScheme}`, async () => {
      await inPaper({ said, colorScheme: colorScheme as 'dark' }, async (window) => {
        const { page } = window
        await remark(window, 'facts', 1, 7, 'Hvilken skole?')
        await remark(window, 'facts', 28, 38, 'Kilde?')
        await page.keyboard.press('Delete')
        await page.getByText('Teksten er borte').waitFor()
        await page.getByRole('button', { name: 'Svar' }).first().click()
        await shot(page, `panes-comments-${colorScheme}`)
        expect(await axeFaults(page)).toEqual([])
      })
    })
})
