import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { courseDesk, hear, planHearing } from '#support/course-desk.ts'
import type { CourseDesk } from '#support/course-desk.ts'
import { freshFolder } from '#support/demo.ts'
import { axeFaults } from '#support/ui/axe.ts'
import { caseWindows } from '#support/ui/case-window.ts'
import { chromiumPath } from '#support/ui/chromium.ts'
import { shot } from '#support/ui/shot.ts'
import { openWindow } from '#support/ui/window.ts'
import type { TestWindow } from '#support/ui/window.ts'

/** The case before the formannskap, its notice sent. */
async function beforeFirst(desk: CourseDesk): Promise<void> {
  await desk.write()
  await desk.step('submitForReview')
  await desk.step('approve')
  const meeting = await desk.place('Formannskapet', '2021-05-05', 'first')
  desk.officer.on('2021-04-26')
  await desk.call('meeting.issue', { id: meeting })
}

describe.skipIf(chromiumPath === undefined)('the course of a case', () => {
  const { inCase, browser } = caseWindows()

  /** Opens the desk's case on its tab, on a day; the desk is left. */
  async function inWindow(
    desk: CourseDesk,
    day: string,
    work: (window: TestWindow) => Promise<void>,
  ): Promise<void> {
    desk.officer.program.close()
    const window = await openWindow(browser(), {
      workspace: desk.officer.workspace,
      clock: { now: () => `${day}T12:00:00.000Z`, today: () => day },
      path: `#/saker/${desk.id}/saksgang`,
      context: { viewport: { width: 1440, height: 1000 } },
    })
    await window.page.getByRole('heading', { name: 'Veien gjennom utvalgene' }).waitFor()
    await work(window)
    expect(window.complaints).toEqual([])
    await window.close()
  }

  for (const colorScheme of ['light', 'dark'] as const)
    it(`tells of every body that has met it, and the hearing between, ${colorScheme}`, async () => {
      await inCase({ tab: 'saksgang', ...(colorScheme === 'dark' ? { colorScheme } : {}) }, async (page) => {
        const way = page.getByRole('region', { name: 'Veien gjennom utvalgene' })
        await way.getByText('Annengangsbehandling').waitFor()
        const lines = await way.getByRole('listitem').allInnerTexts()
        expect(lines.map((line) => line.split('\n')[0])).toEqual([
          'Mandat og rammer',
          'Kunnskapsgrunnlag',
          'Førstegangsbehandling',
          'Høring 04.01.2021–15.03.2021',
          'Annengangsbehandling',
          'Endelig behandling',
        ])
        await shot(page, `course-${colorScheme}`)
        expect(await axeFaults(page)).toEqual([])
      })
    })

  it('holds the case’s passport, which is saved as a PDF', async () => {
    const file = join(freshFolder('sakspass'), 'sakspass.pdf')
    await inCase({ tab: 'saksgang', answers: { saves: [file] } }, async (page) => {
      const passport = page.getByRole('region', { name: 'Sakspass' })
      await passport.getByText('SHA-256').first().waitFor()
      await passport.getByRole('button', { name: 'Lagre som PDF' }).click()
      await passport.getByText(/Lagret på \d side/).waitFor({ timeout: 60_000 })
      expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-')
    })
  })

  it('says why an outcome cannot be registered yet, and on what ground', async () => {
    const desk = await courseDesk('themePlan')
    await beforeFirst(desk)
    await inWindow(desk, '2021-05-04', async ({ page }) => {
      await page.getByText('Utfallet kan ikke registreres ennå:').waitFor()
      await page.getByText(/Møtet er 5\. mai 2021/).waitFor()
      expect(await page.getByRole('button', { name: 'Registrer utfall' }).count()).toBe(0)
      await shot(page, 'course-not-yet')
    })
  })

  it('registers what the body came to, by keyboard, with the proposal filled in; then asks for the hearing', async () => {
    const desk = await courseDesk('themePlan')
    await beforeFirst(desk)
    await inWindow(desk, '2021-05-05', async ({ page }) => {
      await page.getByRole('button', { name: 'Registrer utfall' }).press('Enter')
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('radio', { name: 'Sendt på høring' }).check()
      expect(await dialog.getByLabel('Teksten som ble vedtatt').inputValue()).toBe('Om proposal.')
      await dialog.getByLabel('Votering').fill('Enstemmig vedtatt.')
      await shot(page, 'course-decide')
      expect(await axeFaults(page)).toEqual([])
      await dialog.getByRole('button', { name: 'Registrer' }).press('Enter')
      await page.getByText('Registrert: Sendt på høring').waitFor()
      const now = page.getByRole('region', { name: 'Det som kan gjøres nå' })
      await now.getByText(/Det er ikke planlagt noen høring/).waitFor()
      await now.getByText('lokal saksgang, jf. koml. § 11-12').first().waitFor()
      await page.getByRole('button', { name: 'Åpne høringen' }).click()
      await page
        .getByRole('dialog')
        .getByText(/Det er ikke planlagt noen høring/)
        .waitFor()
      await page.keyboard.press('Escape')
    })
  })

  it('lets an unanswered input be set aside with a reason, and not without', async () => {
    const desk = await courseDesk('themePlan')
    await beforeFirst(desk)
    desk.officer.on('2021-05-05')
    await desk.decide('sentToHearing')
    const hearing = planHearing(desk, '2021-05-20', '2021-07-05')
    hear(desk, hearing, 1, false)
    desk.officer.on('2021-05-20')
    await desk.step('openHearing')
    desk.officer.on('2021-07-06')
    await desk.step('closeHearing')
    await inWindow(desk, '2021-07-06', async ({ page }) => {
      await page.getByRole('button', { name: 'Innspillene er vurdert' }).click()
      const dialog = page.getByRole('dialog', { name: 'Dette mangler' })
      await dialog.getByText(/1 punkt i høringsinnspillene/).waitFor()
      const aside = dialog.getByRole('button', { name: 'Sett til side og gå videre' })
      expect(await aside.isDisabled()).toBe(true)
      await dialog.getByLabel('Hvorfor settes kravet til side?').fill('Trukket av avsenderen')
      await shot(page, 'course-set-aside')
      expect(await axeFaults(page)).toEqual([])
      await aside.click()
      await page.getByText('Vurderingen av innspillene er avsluttet').waitFor()
    })
  })

  it('puts the mandate before a body with a paper of its own, approves it, and takes it back', async () => {
    const desk = await courseDesk('themePlan')
    await inWindow(desk, '2021-04-12', async ({ page }) => {
      await page.getByRole('button', { name: 'Legg fram mandat' }).click()
      await page.getByRole('dialog').getByRole('button', { name: 'Legg til' }).click()
      const way = page.getByRole('region', { name: 'Veien gjennom utvalgene' })
      await way.getByText('Mandat og rammer').waitFor()
      await way.getByRole('link', { name: 'Skriv saksframlegget' }).waitFor()
      await way.getByRole('button', { name: 'Godkjenn saksframlegget' }).click()
      await way.getByRole('button', { name: 'Ta opp igjen' }).waitFor()
      await shot(page, 'course-mandate')
      expect(await axeFaults(page)).toEqual([])
      expect(await page.getByRole('button', { name: 'Legg fram mandat' }).count()).toBe(0)
      await way.getByRole('button', { name: 'Ta bort mandatsaken' }).click()
      await page.getByText('Mandatsaken er fjernet').first().waitFor()
      await way.getByText('Mandat og rammer').waitFor({ state: 'detached' })
    })
  })

  it('asks one more body for its opinion, and takes it back', async () => {
    const desk = await courseDesk('themePlan')
    await inWindow(desk, '2021-04-12', async ({ page }) => {
      await page.getByRole('button', { name: 'La et utvalg uttale seg' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('combobox', { name: /^Utvalg/ }).selectOption({ label: 'Ungdomsrådet' })
      await dialog.getByRole('button', { name: 'Legg til' }).click()
      await page.getByText('Ungdomsrådet uttaler seg').waitFor()
      await shot(page, 'course-adviser')
      expect(await axeFaults(page)).toEqual([])
      await page.getByRole('button', { name: 'Ta bort Ungdomsrådet' }).click()
      await page.getByText('Ungdomsrådet skal ikke uttale seg').waitFor()
      expect(await page.getByText('Ungdomsrådet uttaler seg').count()).toBe(0)
    })
  })
})
