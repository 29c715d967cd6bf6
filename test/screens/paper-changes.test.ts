import type { Page } from '@playwright/test'
import { describe, expect, it } from 'vitest'
import { thawSecondReading } from '#support/second-reading.ts'
import { axeFaults } from '#support/ui/axe.ts'
import { caseWindows } from '#support/ui/case-window.ts'
import type { GivenCase } from '#support/ui/case-window.ts'
import { chromiumPath } from '#support/ui/chromium.ts'
import { paperWindows } from '#support/ui/paper-window.ts'
import { shot } from '#support/ui/shot.ts'
import type { TestWindow } from '#support/ui/window.ts'

describe.skipIf(chromiumPath === undefined)('the changes beside a second reading’s paper', () => {
  const { inCase } = caseWindows()
  const { inPaper } = paperWindows()

  /** The paper of the second reading in the editor, with the list of changes beside it. */
  async function inChanges(
    given: GivenCase,
    work: (page: Page, window: TestWindow) => Promise<void>,
  ): Promise<void> {
    await inCase({ ...given, tab: 'saksframlegg', spoil: thawSecondReading }, async (page, window) => {
      await page
        .getByRole('navigation', { name: 'Saksframlegg i saken' })
        .getByRole('button', { name: /^Annengangsbehandling/ })
        .click()
      await page.getByRole('link', { name: 'Rediger' }).click()
      await page.locator('.paper-prose').first().waitFor()
      await page.getByRole('button', { name: 'Endringer', exact: true }).click()
      await pane(page).getByRole('heading', { name: 'Bakgrunn' }).waitFor()
      await work(page, window)
    })
  }
  const pane = (page: Page) => page.getByRole('complementary', { name: 'Endringer' })
  /** The demo's prose has subheadings below no heading, and the editor shows them as they are. */
  const faults = async (page: Page): Promise<string[]> =>
    (await axeFaults(page)).filter((fault) => !fault.startsWith('heading-order: <h4 data-style="subheading"'))
  const cardSaying = (page: Page, words: string) => pane(page).locator('.change').filter({ hasText: words })

  for (const colorScheme of ['light', 'dark'] as const)
    it(`are listed by section with what was and is, and why, ${colorScheme}`, async () => {
      await inChanges(colorScheme === 'dark' ? { colorScheme } : {}, async (page) => {
        await pane(page)
          .getByRole('heading', { level: 2, name: /Endringer \d+ uten årsak/ })
          .waitFor()
        await pane(page)
          .getByText(/Sammenlignet med Formannskapet 24\.11\.2020, PS 112\/20/)
          .waitFor()
        await pane(page)
          .getByText(/40 innspill, matrise med \d+ av \d+ punkter besvart/)
          .waitFor()
        const library = cardSaying(page, 'etterspørselen etter digital hjelp')
        await library.getByText('Ny kunnskap: K-29', { exact: true }).waitFor()
        expect(await library.locator('del').first().textContent()).toContain('er')
        await cardSaying(page, 'Hele avsnittet er skrevet på nytt').getByText('Kan kreve ny høring').waitFor()
        await shot(page, `endringer-${colorScheme}`)
        expect(await faults(page)).toEqual([])
      })
    })

  it('get «redaksjonell» by one key, lose it by undo, and are counted', async () => {
    await inChanges({}, async (page) => {
      const card = cardSaying(page, 'Kortere høring. Seks uker er vanlig')
      await card.getByText('Uten årsak').waitFor()
      const title = pane(page).getByRole('heading', { level: 2 })
      const before = Number(/(\d+) uten/.exec((await title.textContent()) ?? '')?.[1])
      await card.getByRole('button', { name: 'Gå til avsnittet' }).focus()
      await page.keyboard.press('r')
      await card.getByText('Redaksjonell', { exact: true }).first().waitFor()
      await card.getByText('Uten årsak').waitFor({ state: 'detached' })
      await pane(page)
        .getByRole('heading', { level: 2, name: `Endringer ${String(before - 1)} uten årsak` })
        .waitFor()
      await page.getByRole('button', { name: 'Angre', exact: true }).last().click()
      await card.getByText('Uten årsak').waitFor()
      await pane(page).getByRole('button', { name: 'Vis alt' }).first().click()
    })
  })

  it('get any other cause by the keyboard: chosen among inputs, decisions and entries, with a note', async () => {
    await inChanges({}, async (page) => {
      const card = cardSaying(page, 'Kortere høring. Seks uker er vanlig')
      await card.getByRole('button', { name: 'Gå til avsnittet' }).focus()
      await page.keyboard.press('a')
      const field = card.getByRole('combobox', { name: 'Årsak' })
      await field.waitFor()
      await page.keyboard.type('vedtak 112/20 høringen varer')
      await card.getByRole('option', { name: /Vedtak: Formannskapet .*punkt 2/ }).waitFor()
      await shot(page, 'endringer-velger')
      expect(await faults(page)).toEqual([])
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      await page.keyboard.type('høringen er holdt')
      await page.keyboard.press('Enter')
      await card
        .getByText('Vedtak: Formannskapet 24.11.2020, PS 112/20, punkt 2 (høringen er holdt)')
        .waitFor()
      await card.getByRole('button', { name: /^Ta ut årsaken Vedtak/ }).press('Enter')
      await card.getByText('Uten årsak').waitFor()
    })
  })

  it('lead to the paragraph and back, and follow what is typed', async () => {
    await inChanges({}, async (page) => {
      const filter = pane(page).getByRole('checkbox', { name: /^Uten årsak \d+/ })
      await filter.check()
      expect(await cardSaying(page, 'etterspørselen etter digital hjelp').count()).toBe(0)
      await filter.uncheck()
      const card = cardSaying(page, 'Samlet vurderer kommunedirektøren at høringen')
      await card.getByRole('button', { name: 'Gå til avsnittet' }).press('Enter')
      await page.waitForFunction(`document.activeElement?.closest('[data-section="assessment"]') !== null`)
      await page.locator('.change[data-current]').filter({ hasText: 'Samlet vurderer' }).waitFor()
      await page.keyboard.press('End')
      await page.keyboard.type(' Kinoen kommer i tillegg.')
      await card.getByText('Kinoen kommer i tillegg.').waitFor()
      await page.keyboard.press('F6')
      await page.waitForFunction(`document.activeElement?.closest('.change[data-current]') !== null`)
      await page.keyboard.press('F6')
      await page.waitForFunction(`document.activeElement?.closest('[data-section="assessment"]') !== null`)
    })
  })

  it('suggest an entry that says something else by now', async () => {
    await inChanges({}, async (page) => {
      const card = cardSaying(page, 'etterspørselen etter digital hjelp')
      await card.getByRole('button', { name: 'Ta ut årsaken Ny kunnskap: K-29' }).click()
      await card.getByText(/K-29 sier noe annet nå/).waitFor()
      await card.getByRole('button', { name: 'Bruk K-29 som årsak' }).click()
      await card.getByRole('button', { name: 'Ta ut årsaken Ny kunnskap: K-29' }).waitFor()
    })
  })

  it('are no pane of a paper that has no first reading behind it', async () => {
    await inPaper({}, async ({ page }) => {
      await page.getByRole('button', { name: 'Grunnlag', exact: true }).waitFor()
      expect(await page.getByRole('button', { name: 'Endringer', exact: true }).count()).toBe(0)
    })
  })
})
