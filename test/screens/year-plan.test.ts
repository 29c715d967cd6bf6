import { describe, expect, it } from 'vitest'
import { axeFaults } from '#support/ui/axe.ts'
import { chromiumPath, testBrowser } from '#support/ui/chromium.ts'
import { openOver, smallWorkspace } from '#support/ui/meeting-window.ts'
import { shot } from '#support/ui/shot.ts'

describe.skipIf(chromiumPath === undefined)('the year of a body', () => {
  it('plans a row of meetings: the days are shown first with what is left out and why, and taken back as one', async () => {
    const { page, complaints, close } = await openOver(await testBrowser(), smallWorkspace([]), {
      context: { viewport: { width: 1280, height: 1000 } },
    })
    await page.getByRole('button', { name: 'Planlegg flere' }).click()
    const dialog = page.getByRole('dialog', { name: 'Planlegg flere møter' })
    await dialog.getByLabel('Fra og med', { exact: false }).fill('1.7.2021')
    await dialog.getByLabel('Til og med', { exact: false }).fill('31.12.2021')
    await dialog.getByLabel('Ukedag').selectOption('tirsdag')
    const days = dialog.locator('.year-plan li')
    await expect.poll(() => days.first().textContent()).toContain('tirsdag 6. juli 2021')
    expect((await days.allTextContents()).filter((day) => !/^tirsdag \d+\. \S+ 2021$/.test(day))).toEqual([
      'tirsdag 20. juli 2021fellesferien',
    ])
    expect(await dialog.locator('.year-plan [role=status]').textContent()).toBe('12 møter, 1 dag er utelatt')
    await dialog.getByRole('checkbox', { name: 'tirsdag 6. juli 2021' }).uncheck()
    await shot(page, 'year-plan')
    expect(await axeFaults(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Planlegg 11 møter' }).click()
    await expect.poll(() => page.locator('.meetings-line').allInnerTexts()).toHaveLength(11)
    await page.getByRole('button', { name: 'Planlegg flere' }).click()
    await dialog.getByLabel('Fra og med', { exact: false }).fill('3.8.2021')
    await dialog.getByLabel('Ukedag').selectOption('tirsdag')
    await days.getByText('utvalget møtes alt').first().waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Angre' }).last().click()
    await page.getByText('Ingen møter ennå').waitFor()
    expect(complaints).toEqual([])
    await close()
  })
})
