import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { beforeAll, describe, expect, it } from 'vitest'
import { freshFolder, makeDemo, spoiledCopy } from '#support/demo.ts'
import { axeFaults } from '#support/ui/axe.ts'
import { chromiumPath, testBrowser } from '#support/ui/chromium.ts'
import { shot } from '#support/ui/shot.ts'
import { openWindow } from '#support/ui/window.ts'
import type { DialogAnswers, TestWindow } from '#support/ui/window.ts'

/** After the demo's last meeting: some tasks are late, some are to come. */
const june = { now: () => '2021-06-20T08:00:00.000Z', today: () => '2021-06-20' }

describe.skipIf(chromiumPath === undefined)('follow-up of decisions', () => {
  let browser: Browser | undefined
  let demo = ''
  beforeAll(async () => {
    browser = await testBrowser()
    demo = (await makeDemo()).folder
  })

  async function inWindow(
    path: string,
    work: (page: Page, window: TestWindow) => Promise<void>,
    { answers = {}, dark = false }: { readonly answers?: DialogAnswers; readonly dark?: boolean } = {},
  ): Promise<void> {
    if (browser === undefined) throw new Error('only within a test')
    const workspace = spoiledCopy(demo, freshFolder('oppfolging'), 'solvik', () => undefined)
    const context = {
      viewport: { width: 1440, height: 900 },
      ...(dark ? { colorScheme: 'dark' as const } : {}),
    }
    const window = await openWindow(browser, { workspace, clock: june, path: `#${path}`, answers, context })
    await work(window.page, window)
    expect(window.complaints).toEqual([])
    await window.close()
  }
  const rows = (page: Page) => page.getByRole('table', { name: 'Oppgaver' }).getByRole('row')

  it('is a register: narrowed, walked by keys, opened; a task is moved on, shown and taken back', async () => {
    await inWindow('/oppfolging', async (page) => {
      await page.getByRole('heading', { name: 'Oppfølging av vedtak', level: 1 }).waitFor()
      await rows(page).nth(2).waitFor()
      expect(await axeFaults(page)).toEqual([])
      await shot(page, 'follow-ups')
      await page.getByRole('checkbox', { name: /^Over fristen/ }).check()
      await page.getByText(/^\d+ av \d+ oppgaver$/).waitFor()
      await page.getByRole('searchbox', { name: /^Søk i oppgaver/ }).fill('finnes-ikke-xyz')
      await page.getByText('Ingen oppgaver passer').waitFor()
      await page.getByRole('button', { name: 'Vis alle' }).click()
      // by keys: to the first row, down, open
      await rows(page).nth(2).waitFor()
      await rows(page).nth(1).getByRole('link').focus()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: 'Logg' }).waitFor()
      await page.goBack()
      await page.getByRole('searchbox', { name: /^Søk i oppgaver/ }).fill('kjøpte plasser')
      await page.getByText(/^1 av \d+ oppgaver$/).waitFor()
      await rows(page).nth(1).getByRole('link').click()
      await page.getByRole('button', { name: 'Begynn' }).click()
      await page.getByText('Status: Pågår').waitFor()
      await page.getByRole('button', { name: 'Gjort', exact: true }).click()
      // nothing shows it yet: asked for why
      const dialog = page.getByRole('dialog', { name: 'Oppgaven er gjort' })
      await dialog.getByRole('button', { name: 'Lagre' }).click()
      await dialog
        .getByText(/Oppgi hva som viser at oppgaven er gjort/)
        .first()
        .waitFor()
      await dialog.getByRole('button', { name: 'Avbryt' }).click()
      await page.getByRole('button', { name: 'Oppgi', exact: true }).click()
      const named = page.getByRole('dialog', { name: 'Hva som viser det' })
      await named.getByLabel('Dokumentets navn').fill('Gjennomgang av barnevernet')
      await named.getByLabel('Hvor det ligger').fill('Arkivsak 20/01999-4')
      await named.getByRole('button', { name: 'Lagre' }).click()
      await page.getByText('Gjennomgang av barnevernet, Arkivsak 20/01999-4').first().waitFor()
      await page.getByRole('button', { name: 'Gjort', exact: true }).click()
      await page.getByText('Status: Gjort').waitFor()
      await page.keyboard.press('Control+z')
      await page.getByText('(angret)').waitFor()
      await page.getByRole('button', { name: 'Endre frist' }).click()
      const due = page.getByRole('dialog', { name: 'Endre frist' })
      await due.getByLabel('Frist').fill('1.9.2021')
      await due.getByRole('button', { name: 'Lagre' }).click()
      await due.getByText(/Skriv hvorfor fristen endres/).waitFor()
      await due.getByLabel(/^Hvorfor/).fill('Ny leder begynner i august.')
      await due.getByRole('button', { name: 'Lagre' }).click()
      await page.getByText('31.03.2021 → 01.09.2021').waitFor()
      expect(await axeFaults(page)).toEqual([])
      await shot(page, 'follow-up-task')
    })
  })

  it('gives tasks to another when somebody has left, many at once, and takes it back', async () => {
    await inWindow('/oppfolging', async (page) => {
      await rows(page).nth(2).waitFor()
      await page.getByRole('button', { name: 'Noen har sluttet' }).click()
      const left = page.getByRole('dialog', { name: 'Noen har sluttet' })
      await left.getByLabel(/^Hvem har sluttet/).selectOption({ label: await firstOption(left) })
      await left.getByLabel(/^Første dag borte/).fill('1.6.2021')
      expect(await axeFaults(page)).toEqual([])
      await left.getByRole('button', { name: 'Lagre' }).click()
      await page.getByText('Uten ansvarlig').nth(2).waitFor()
      for (const place of [1, 2]) await rows(page).nth(place).getByRole('checkbox').check()
      await page.getByRole('button', { name: 'Gi til en annen' }).click()
      const over = page.getByRole('dialog', { name: 'Gi 2 oppgaver til en annen' })
      await over.getByLabel(/^Ny ansvarlig/).fill('strategisk')
      await page.keyboard.press('Enter')
      await shot(page, 'follow-ups-hand-over')
      await over.getByRole('button', { name: 'Lagre' }).click()
      await page.getByText('2 oppgaver er gitt til strategisk rådgiver').waitFor()
    })
  })

  for (const dark of [false, true])
    it(`is reported to a body, as a chart, a table and files, ${dark ? 'dark' : 'light'}`, async () => {
      const folder = freshFolder('rapport')
      const sheet = join(folder, 'r.xlsx')
      await inWindow(
        '/oppfolging/rapport',
        async (page) => {
          await page.getByRole('img', { name: /^Oppgavene etter status: Ikke begynt \d/ }).waitFor()
          await page.getByLabel('For', { exact: true }).selectOption('Alle')
          await page.getByText('Unntatt', { exact: true }).first().waitFor()
          if (!dark) {
            await page.getByRole('button', { name: 'Lagre som Excel' }).click()
            await page.getByText(/^Lagret i .*r\.xlsx$/).waitFor()
            expect(existsSync(sheet)).toBe(true)
          }
          expect(await axeFaults(page)).toEqual([])
          await shot(page, `follow-ups-report-${dark ? 'dark' : 'light'}`)
        },
        { answers: { saves: [sheet] }, dark },
      )
    })

  it('is told on the overview, which leads to what presses', async () => {
    await inWindow('/', async (page) => {
      const panel = page.getByRole('region', { name: 'Oppfølging av vedtak' })
      await shot(page, 'overview-tasks')
      await panel.getByText(/over fristen$/).click()
      await page.getByText(/^\d+ av \d+ oppgaver$/).waitFor()
      expect(await page.getByRole('checkbox', { name: /^Over fristen/ }).isChecked()).toBe(true)
    })
  })

  it('says so when it cannot be read', async () => {
    await inWindow('/oppfolging/0177a3c2-0000-7000-8000-000000000000', async (page) => {
      await page.getByText('Oppgaven finnes ikke.').waitFor()
      expect(await axeFaults(page)).toEqual([])
    })
  })
})

async function firstOption(left: ReturnType<Page['getByRole']>): Promise<string> {
  const options = await left
    .getByLabel(/^Hvem har sluttet/)
    .getByRole('option')
    .allTextContents()
  return options.find((option) => option.startsWith('kommunedirektør')) ?? ''
}
