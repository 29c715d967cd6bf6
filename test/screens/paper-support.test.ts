import { describe, expect, it } from 'vitest'
import { aTextBlock } from '#support/builders.ts'
import { axeFaults } from '#support/ui/axe.ts'
import { chromiumPath } from '#support/ui/chromium.ts'
import { paperWindows } from '#support/ui/paper-window.ts'
import type { PaperWindow } from '#support/ui/paper-window.ts'
import { shot } from '#support/ui/shot.ts'

describe.skipIf(chromiumPath === undefined)('what a paper rests on', () => {
  const { inPaper } = paperWindows()
  const said = {
    facts: [
      aTextBlock('41 prosent har fått opplæring i personvern.'),
      aTextBlock('Kommunen mener at opplæring er viktig.'),
      aTextBlock('Åtte av ti er fornøyd.'),
    ],
  }
  /** Puts the caret at the end of a paragraph. */
  const caretAfter = async ({ page }: PaperWindow, words: string): Promise<void> => {
    await page.locator('.paper-prose p, .paper-prose [data-style]').filter({ hasText: words }).first().click()
    await page.keyboard.press('End')
  }
  const cite = async (window: PaperWindow, number: string): Promise<void> => {
    await window.page.keyboard.type(` @${number}`)
    await window.page
      .getByRole('option', { name: new RegExp(`^K-${number} `) })
      .first()
      .waitFor()
    await window.page.keyboard.press('Enter')
    await window.saved()
  }

  for (const colorScheme of ['light', 'dark'] as const)
    it(`is told beside it: claims without a source until they have one, ${colorScheme}`, async () => {
      await inPaper(
        { said, citing: true, ...(colorScheme === 'dark' ? { colorScheme } : {}) },
        async (window) => {
          const { page } = window
          await page.getByRole('button', { name: 'Grunnlag', exact: true }).click()
          const pane = page.getByRole('complementary', { name: 'Grunnlag' })
          const claim = pane.getByRole('button', { name: /41 prosent har fått opplæring/ })
          await claim.waitFor()
          await pane.getByRole('button', { name: /Åtte av ti/ }).waitFor()
          expect(await pane.getByRole('button', { name: /Kommunen mener/ }).count()).toBe(0)
          await claim.click()
          await page.keyboard.press('End')
          await cite(window, '13')
          await pane.getByText('Nesten halvparten har nylig fått opplæring', { exact: false }).waitFor()
          await claim.waitFor({ state: 'detached' })
          await shot(page, `grunnlag-${colorScheme}`)
          expect(await axeFaults(page)).toEqual([])
        },
      )
    })

  it('says that a link broke when its paragraph goes, and no more when it is back', async () => {
    await inPaper({ said, citing: true }, async (window) => {
      const { page } = window
      await caretAfter(window, '41 prosent')
      await cite(window, '13')
      await page.getByRole('button', { name: 'Grunnlag', exact: true }).click()
      const pane = page.getByRole('complementary', { name: 'Grunnlag' })
      await pane.getByText('Nesten halvparten har nylig', { exact: false }).waitFor()
      const broken = pane.getByText('Koblinger som er flyttet eller brutt')
      expect(await broken.count()).toBe(0)

      await caretAfter(window, '41 prosent')
      await page.keyboard.press('Shift+Home')
      await page.keyboard.press('Backspace')
      await window.saved()
      await broken.waitFor()
      await pane.getByText('Avsnittet i «Saksopplysninger» viser ikke lenger hit.').waitFor()
      await pane.getByText('41 prosent har fått opplæring i personvern.').waitFor()
      await shot(page, 'grunnlag-brutt')
      expect(await axeFaults(page)).toEqual([])

      await page.locator('.paper-prose').nth(3).focus()
      await page.keyboard.press('Control+z')
      await window.saved()
      await broken.waitFor({ state: 'detached' })
    })
  })

  it('says where a citation went when its paragraph is split before it, until that is settled', async () => {
    await inPaper({ said, citing: true }, async (window) => {
      const { page } = window
      await caretAfter(window, '41 prosent')
      await cite(window, '13')
      await page.keyboard.type(' Slutt.')
      await page.keyboard.press('Home')
      for (let step = 0; step < 10; step += 1) await page.keyboard.press('ArrowRight')
      await page.keyboard.press('Enter')
      await window.saved()
      await page.getByRole('button', { name: 'Grunnlag', exact: true }).click()
      const pane = page.getByRole('complementary', { name: 'Grunnlag' })
      await pane.getByText(/Henvisningen står nå i «Saksopplysninger»/).waitFor()
      await pane.getByRole('button', { name: 'Det er greit' }).click()
      await pane.getByText('Koblinger som er flyttet eller brutt').waitFor({ state: 'detached' })
    })
  })

  it('says what an entry says otherwise than a paper that was sent has cited', async () => {
    await inPaper({ said, citing: true }, async (window) => {
      const { page, call, caseId } = window
      const { entries } = await call('case.knowledge', { id: caseId })
      const entry = entries.find(({ number }) => number === 13)
      if (entry === undefined) throw new Error('the demo has K-13')
      await caretAfter(window, '41 prosent')
      await cite(window, '13')
      await call('entry.update', { id: entry.id, change: { value: 52, asOf: '2021-05' } })
      await page.reload()
      await page.getByRole('button', { name: 'Grunnlag', exact: true }).click()
      const pane = page.getByRole('complementary', { name: 'Grunnlag' })
      await pane
        .getByText(/^Endret siden /)
        .first()
        .waitFor()
      await pane.getByText(/^47\s+prosent \(2021\) → 52\s+prosent \(2021\)\.$/).waitFor()
      await shot(page, 'grunnlag-endret')
    })
  })
})
