import { describe, expect, it } from 'vitest'
import { courseDesk } from '#support/course-desk.ts'
import { axeFaults } from '#support/ui/axe.ts'
import { caseWindows } from '#support/ui/case-window.ts'
import { chromiumPath } from '#support/ui/chromium.ts'
import { shot } from '#support/ui/shot.ts'
import { openWindow } from '#support/ui/window.ts'

describe.skipIf(chromiumPath === undefined)('the notice of a meeting', () => {
  const { browser } = caseWindows()

  it('is sent when nothing is missing, after one has been asked; numbers are told, and the button is gone', async () => {
    const desk = await courseDesk('themePlan')
    await desk.write()
    await desk.step('submitForReview')
    await desk.step('approve')
    const meeting = await desk.place('Formannskapet', '2021-05-05', 'first')
    desk.officer.program.close()
    const window = await openWindow(browser(), {
      workspace: desk.officer.workspace,
      clock: { now: () => '2021-04-20T08:00:00.000Z', today: () => '2021-04-20' },
      path: `#/moter/${meeting}`,
      context: { viewport: { width: 1440, height: 900 } },
    })
    const { page } = window
    await page.getByRole('button', { name: 'Send innkallingen' }).press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Sende innkallingen?' })
    await dialog.getByText(/Det kan ikke angres/).waitFor()
    await shot(page, 'issue-asked')
    expect(await axeFaults(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Send nå' }).press('Enter')
    await page.getByText(/Innkallingen er sendt: PS \d+\/21/).waitFor()
    await page.getByText('PS 42/21').first().waitFor()
    expect(await page.getByRole('button', { name: 'Send innkallingen' }).count()).toBe(0)
    expect(window.complaints).toEqual([])
    await window.close()
  })

  it('cannot be sent while something is missing', async () => {
    const desk = await courseDesk('themePlan')
    await desk.step('submitForReview')
    await desk.step('approve')
    const meeting = await desk.place('Formannskapet', '2021-05-05', 'first')
    desk.officer.program.close()
    const window = await openWindow(browser(), {
      workspace: desk.officer.workspace,
      clock: { now: () => '2021-04-20T08:00:00.000Z', today: () => '2021-04-20' },
      path: `#/moter/${meeting}`,
      context: { viewport: { width: 1440, height: 900 } },
    })
    await window.page.getByText(/ting mangler/).waitFor()
    expect(await window.page.getByRole('button', { name: 'Send innkallingen' }).count()).toBe(0)
    await window.close()
  })
})
