import type { Browser, Page } from '@playwright/test'
import { beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from '#support/ui/axe.ts'
import { chromiumPath, testBrowser } from '#support/ui/chromium.ts'
import { demoWorkspace } from '#support/ui/demo-workspace.ts'
import { openOver, smallWorkspace } from '#support/ui/meeting-window.ts'
import { shot } from '#support/ui/shot.ts'

describe.skipIf(chromiumPath === undefined)('Møter', () => {
  let browser: Browser
  let demo = ''
  beforeAll(async () => {
    browser = await testBrowser()
    demo = await demoWorkspace()
  })

  const lines = (page: Page): Promise<string[]> => page.locator('.meetings-line').allInnerTexts()

  it('lists what comes first, then what has been, by month, with state and next step', async () => {
    const { page, complaints, close } = await openOver(browser, demo)
    await page.getByRole('heading', { name: 'Kommende møter' }).waitFor()
    expect(await page.locator('main h2, main h3').allTextContents()).toEqual([
      'Kommende møter',
      'Mai 2021',
      'Juni 2021',
      'Tidligere møter',
      'Mai 2021',
      'April 2021',
      'November 2020',
      'Oktober 2020',
      'September 2020',
    ])
    const [first = '', second = ''] = await lines(page)
    expect(first).toMatch(/26\s+ons\s+Formannskapet.*Møte 5\/21.*Innkalling laget.*Sett møtet/s)
    expect(second).toMatch(/2 saker.*Saksliste under arbeid.*Lag innkallingen/s)
    expect(complaints).toEqual([])
    await close()
  })
  it('is narrowed to a body and a year, and says how many are left', async () => {
    const { page, close } = await openOver(browser, demo)
    await page.getByLabel('Utvalg').selectOption({ label: 'Kommunestyret' })
    expect(await page.getByRole('status').filter({ hasText: 'møte' }).textContent()).toBe('1 møte')
    expect(await lines(page)).toHaveLength(1)
    await page.getByLabel('Periode').selectOption('2020')
    await page.getByText('Ingen møter her').waitFor()
    await page.getByRole('button', { name: 'Nullstill filtre' }).click()
    expect(await lines(page)).toHaveLength(7)
    await close()
  })
  it('is walked with the arrows and opened with Enter', async () => {
    const { page, close } = await openOver(browser, demo)
    await page.locator('.meetings-link').first().focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Formannskapet 9. juni 2021' }).waitFor()
    await close()
  })
  it('plans a meeting by keyboard alone, tells the deadline meanwhile, and takes it back', async () => {
    const { page, complaints, close } = await openOver(browser, smallWorkspace([]))
    await page.getByRole('button', { name: 'Nytt møte' }).first().focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab') // the body is chosen: Formannskapet
    await page.keyboard.type('16.6.2021')
    await page.getByText('Innkallingen må sendes senest onsdag 9. juni 2021.').waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Formannskapet 16. juni 2021' }).waitFor()
    await page.keyboard.press('Control+z')
    await page.getByText('Møtet finnes ikke').first().waitFor()
    expect(complaints).toEqual([])
    await close()
  })
  it('plans a row of meetings: the days are shown first with what is left out and why, and taken back as one', async () => {
    const { page, complaints, close } = await openOver(browser, smallWorkspace([]), {
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
    await expect.poll(() => lines(page)).toHaveLength(11)
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
  it('says in words what is wrong with a meeting, beside the field, and what the program refuses', async () => {
    const { page, close, showMeeting } = await openOver(browser, smallWorkspace([]))
    await showMeeting(0)
    await page.getByRole('link', { name: 'Møter' }).click()
    await page.getByRole('button', { name: 'Nytt møte' }).click()
    await page.getByLabel('Til klokken').fill('16')
    await page.getByRole('button', { name: 'Planlegg møtet' }).click()
    await page.getByText('Fyll ut dette feltet.').waitFor()
    await page.getByLabel('Dato').fill('16.6.2021')
    await page.getByRole('button', { name: 'Planlegg møtet' }).click()
    await page.getByText('Slutten må være etter starten.').waitFor()
    await page.getByLabel('Til klokken').fill('18.30')
    await page.getByLabel('Sted').fill('')
    await page.getByRole('button', { name: 'Planlegg møtet' }).click()
    await page.getByText('Skriv hvor møtet holdes').waitFor()
    await page.getByLabel('Sted').fill('Biblioteket')
    await page.getByRole('button', { name: 'Planlegg møtet' }).click()
    await page
      .getByRole('dialog')
      .getByText('Formannskapet har alt et møte 16. juni 2021 kl. 17.00.')
      .waitFor()
    await close()
  })
  it('shows script in a place as the text that it is', async () => {
    const { page, complaints, close } = await openOver(browser, smallWorkspace([]))
    const place = '<img src=x onerror=alert(1)><script>alert(2)</script>'
    await page.getByRole('button', { name: 'Nytt møte' }).first().click()
    await page.getByLabel('Dato').fill('16.6.2021')
    await page.getByLabel('Sted').fill(place)
    await page.getByRole('button', { name: 'Planlegg møtet' }).click()
    expect(await page.locator('.page-meta').textContent()).toContain(place)
    expect(complaints).toEqual([])
    await close()
  })
  it('says that there are none yet, and offers the first', async () => {
    const { page, close } = await openOver(browser, smallWorkspace([]))
    await page.getByText('Ingen møter ennå').waitFor()
    expect(await page.getByRole('button', { name: 'Nytt møte' }).count()).toBe(2)
    expect(await axeFaults(page)).toEqual([])
    await close()
  })
  it.each(['light', 'dark'] as const)('axe finds nothing, %s: list and dialog', async (colorScheme) => {
    const { page, close } = await openOver(browser, demo, { context: { colorScheme } })
    await page.getByRole('heading', { name: 'Kommende møter' }).waitFor()
    expect(await axeFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Nytt møte' }).click()
    await page.getByRole('dialog').waitFor()
    expect(await axeFaults(page)).toEqual([])
    await close()
  })
  it('fits a narrow window, and one that is magnified twice', async () => {
    const { page, close } = await openOver(browser, demo, {
      context: { viewport: { width: 720, height: 450 } },
    })
    await page.getByRole('heading', { name: 'Kommende møter' }).waitFor()
    const overflow = await page.evaluate<number>(
      "document.getElementById('main').scrollWidth - document.getElementById('main').clientWidth",
    )
    expect(overflow).toBeLessThanOrEqual(0)
    await close()
  })
})
