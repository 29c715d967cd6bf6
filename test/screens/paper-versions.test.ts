import { describe, expect, it } from 'vitest'
import { plainText } from '#shared/document/text.ts'
import { aTextBlock } from '#support/builders.ts'
import { axeFaults } from '#support/ui/axe.ts'
import { chromiumPath } from '#support/ui/chromium.ts'
import { placeCaret } from '#support/ui/paper-page.ts'
import { paperWindows } from '#support/ui/paper-window.ts'
import type { PaperWindow } from '#support/ui/paper-window.ts'
import { shot } from '#support/ui/shot.ts'

const said = {
  facts: [
    aTextBlock('Skolen er full og gammel.'),
    aTextBlock('Elevtallet øker hvert år fram mot 2030.'),
    aTextBlock('Bygget må rehabiliteres innen tre år.'),
  ],
}

/** Keeps the text under a name, by keys. */
async function keep({ page }: PaperWindow, name: string): Promise<void> {
  await page.getByLabel('Navn på versjonen').fill(name)
  await page.keyboard.press('Enter')
  await page.getByRole('article', { name: new RegExp(name) }).waitFor()
}

/** A kept version, then a word changed and the last paragraph taken away. */
async function changed(window: PaperWindow): Promise<void> {
  const { page, saved } = window
  await page.getByRole('button', { name: 'Versjoner' }).click()
  await keep(window, 'Første utkast')
  await placeCaret(page, 'facts', 11, 15)
  await page.keyboard.type('sliten')
  const last = await page.evaluate<number>(
    `document.querySelector('[data-section="facts"] .paper-prose').editor.state.doc.content.size`,
  )
  await placeCaret(page, 'facts', last - 38, last - 1)
  await page.keyboard.press('Delete')
  await page.keyboard.press('Backspace')
  await saved()
}

describe.skipIf(chromiumPath === undefined)('versions of a paper', () => {
  const { inPaper } = paperWindows()

  it('are kept by name, and ask for one', async () => {
    await inPaper({ said }, async (window) => {
      const { page, call, paper } = window
      await page.getByRole('button', { name: 'Versjoner' }).click()
      await page.getByRole('button', { name: 'Behold denne versjonen' }).click()
      await page.getByText('Gi versjonen et navn.').waitFor()
      await keep(window, 'Til kommunedirektøren')
      const [head] = await call('paper.versions', { id: paper })
      expect(head).toMatchObject({ kind: 'kept', name: 'Til kommunedirektøren' })
    })
  })

  it('show what changed since, told in words too; what is gone is put in where it stood', async () => {
    await inPaper({ said }, async (window) => {
      const { page, storedText } = window
      await changed(window)
      await page.getByRole('button', { name: /Vis endringer siden da: .*Første utkast/ }).press('Enter')
      const dialog = page.getByRole('dialog')
      await dialog.getByText('Nye avsnitt: 0. Fjernet: 1. Endret: 1. Flyttet: 0.').waitFor()
      expect(await dialog.locator('ins.paper-added').last().textContent()).toContain('[lagt til:] sliten')
      expect(await dialog.locator('del.paper-removed').last().textContent()).toContain(
        'Bygget må rehabiliteres',
      )
      await dialog.getByText('1 avsnitt uten endringer').waitFor()
      await dialog.getByRole('button', { name: /Sett inn igjen/ }).press('Enter')
      await dialog.getByText('Nye avsnitt: 0. Fjernet: 0. Endret: 1. Flyttet: 0.').waitFor()
      expect(await page.evaluate('document.activeElement.className')).toBe('paper-redline') // nor is the focus lost
      await page.keyboard.press('Escape')
      expect(await storedText('facts')).toBe(
        'Skolen er sliten og gammel.\nElevtallet øker hvert år fram mot 2030.\nBygget må rehabiliteres innen tre år.',
      )
    })
  })

  it('can be brought back as text, and that is taken back by Ctrl+Z as typing is', async () => {
    await inPaper({ said }, async (window) => {
      const { page, stored, storedText, call, paper } = window
      await changed(window)
      const after = await storedText('facts')
      await page.getByRole('button', { name: /Hent tilbake som tekst: .*Første utkast/ }).press('Enter')
      await page
        .getByText(/er hentet tilbake/)
        .first()
        .waitFor()
      expect(plainText(await stored('facts'))).toBe(plainText(said.facts))
      await page.waitForFunction(`document.activeElement.className.includes('paper-prose')`)
      await page.keyboard.press('Control+z')
      expect(await storedText('facts')).toBe(after)
      const kinds = (await call('paper.versions', { id: paper })).map(({ kind }) => kind)
      expect(kinds).toEqual(['beforeRestore', 'kept'])
    })
  })

  it('any two can be set against each other', async () => {
    await inPaper({ said }, async (window) => {
      const { page } = window
      await changed(window)
      await keep(window, 'Andre utkast')
      await page.getByRole('button', { name: /Vis endringer siden da: .*Andre utkast/ }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByText('Tekstene er like.').waitFor()
      await dialog.getByLabel('Til').selectOption({ index: 2 })
      await dialog.getByText('Nye avsnitt: 1. Fjernet: 0. Endret: 1. Flyttet: 0.').waitFor()
      expect(await dialog.getByRole('button', { name: /Sett inn igjen/ }).count()).toBe(0)
    })
  })

  for (const colorScheme of ['light', 'dark'] as const)
    it(`are free of faults that axe finds, in ${colorScheme}`, async () => {
      await inPaper({ said, colorScheme: colorScheme as 'dark' }, async (window) => {
        const { page } = window
        await changed(window)
        expect(await axeFaults(page)).toEqual([])
        await shot(page, `panes-versions-${colorScheme}`)
        await page.getByRole('button', { name: /Vis endringer siden/ }).click()
        await page.getByText(/Flyttet: 0/).waitFor()
        await shot(page, `panes-redline-${colorScheme}`)
        expect(await axeFaults(page)).toEqual([])
      })
    })
})
