import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { describe, expect, it } from 'vitest'
import type { Program } from '#main/app/program.ts'
import type { Output } from '#shared/contract/index.ts'
import type { CaseId } from '#shared/ids.ts'
import { freshFolder } from '#support/demo.ts'
import { axeFaults } from '#support/ui/axe.ts'
import { caseWindows } from '#support/ui/case-window.ts'
import { chromiumPath } from '#support/ui/chromium.ts'
import { shot } from '#support/ui/shot.ts'

/** A theme plan that has just been begun. */
async function newPlan(program: Program): Promise<CaseId> {
  const choices = granted(await program.call('case.choices', {})) as Output<'case.choices'>
  const facts = { caseNumber: '21/09999', title: 'Temaplan for frivillighet', archiveCode: '', owner: null }
  const made = await program.call('case.create', {
    ...facts,
    language: 'nb',
    template: 'themePlan',
    committee: choices.committees.find(({ name }) => name === 'Formannskapet')?.id,
    officer: choices.employees[0]?.id,
  })
  return (granted(made) as Output<'case.create'>).id
}

function granted(reply: Awaited<ReturnType<Program['call']>>): unknown {
  if (!reply.ok) throw new Error(reply.failure.code)
  return reply.value
}

describe.skipIf(chromiumPath === undefined)('the deadlines of a case', () => {
  const { inCase } = caseWindows()
  const number = '21/00688'
  const tab = 'framdrift'
  const panel = (page: Page) => page.getByRole('region', { name: 'Frister fram til vedtak' })

  for (const colorScheme of [undefined, 'dark'] as const) {
    it(`show the way to the last body, and whether the days suffice, ${colorScheme ?? 'light'}`, async () => {
      const look = colorScheme === undefined ? {} : { colorScheme }
      await inCase({ number, tab, ...look }, async (page) => {
        await panel(page).getByText('Fristene går opp').waitFor()
        const table = panel(page).getByRole('table', { name: 'Veien til vedtak' })
        expect(await table.getByRole('row').count()).toBeGreaterThan(2)
        await table.getByText('koml. § 11-3 første ledd').waitFor()
        expect(await axeFaults(page)).toEqual([])
        await shot(page, `deadlines-${colorScheme ?? 'light'}`)
      })
    })
  }

  it('say what is impossible, with the days it lacks and one that would do', async () => {
    await inCase({ number, tab }, async (page) => {
      await panel(page).getByText('Fristene går opp').waitFor()
      await panel(page)
        .getByLabel(/^Møte i/)
        .selectOption('Annen dag')
      const day = panel(page).getByLabel('Dag', { exact: true })
      await day.fill('14.4.2021')
      await day.press('Enter')
      await panel(page).getByText('Umulig').waitFor()
      await panel(page)
        .getByText(/dager for lite/)
        .waitFor()
      await panel(page).getByText('Det som tar tiden:').click()
      expect(await axeFaults(page)).toEqual([])
      await shot(page, 'deadlines-impossible')
      await panel(page)
        .getByRole('button', { name: /^Velg / })
        .click()
      await panel(page).getByText('Umulig').waitFor({ state: 'detached' })
    })
  })

  it('try a meeting of a plan on another day, beside what stood, and drop it again', async () => {
    await inCase({ number, tab }, async (page, { program }) => {
      await page.setViewportSize({ width: 1440, height: 1900 })
      const id = await newPlan(program)
      await page.evaluate(`location.hash = '#/saker/${id}/framdrift'`)
      await panel(page).getByText('Siste dag for innspill', { exact: true }).first().waitFor()
      const step = panel(page).getByLabel('Steg', { exact: true })
      await step.selectOption('Førstegangsbehandling i formannskapet')
      await panel(page).getByLabel('Ny dag').fill('16.6.2021')
      await panel(page).getByRole('button', { name: 'Prøv' }).click()
      await panel(page).getByText('Prøver Førstegangsbehandling i formannskapet 16.06.2021').waitFor()
      await panel(page)
        .getByText(/^før \d/)
        .first()
        .waitFor()
      await panel(page)
        .getByText(/dager for lite/)
        .waitFor()
      expect(await axeFaults(page)).toEqual([])
      await shot(page, 'deadlines-what-if')
      await panel(page)
        .getByRole('button', { name: /^Ta bort/ })
        .click()
      await panel(page)
        .getByText(/^Prøver/)
        .waitFor({ state: 'detached' })
      await panel(page).locator('label', { hasText: 'Framover fra i dag' }).click()
      await panel(page).getByRole('columnheader', { name: 'Tidligst' }).waitFor()
    })
  })

  it('are laid in the progress plan, taken back, and saved as a calendar', async () => {
    const file = join(freshFolder('ics'), 'frister.ics')
    await inCase({ number, tab, answers: { saves: [file] } }, async (page) => {
      await page.getByText('Ingen framdriftsplan ennå').waitFor()
      await panel(page).getByRole('button', { name: 'Legg dagene i framdriftsplanen' }).click()
      await page.getByText('Dagene er lagt i framdriftsplanen').waitFor()
      await page.getByText(/av 1 steg er fullført/).waitFor()
      await page.getByRole('button', { name: 'Angre' }).click()
      await page.getByText('Ingen framdriftsplan ennå').waitFor()
      await panel(page).getByRole('button', { name: 'Lagre som kalender' }).click()
      await page.getByText(/Kalenderen er lagret med \d+ hendelser/).waitFor()
      expect(readFileSync(file, 'utf8')).toContain('BEGIN:VEVENT')
    })
  })

  it('are gone where the case has been decided', async () => {
    await inCase({ tab }, async (page) => {
      await page.getByRole('heading', { name: 'Kontakt og innspill' }).waitFor()
      expect(await panel(page).count()).toBe(0)
    })
  })
})
