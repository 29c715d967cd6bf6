import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { describe, expect, it } from 'vitest'
import { createEntry } from '#main/actions/knowledge/keep-entry.ts'
import { createTheme } from '#main/actions/knowledge/keep-theme.ts'
import { findCaseByNumber } from '#main/store/cases.ts'
import { newId } from '#support/builders.ts'
import { freshFolder } from '#support/demo.ts'
import { granted } from '#support/store.ts'
import { axeFaults } from '#support/ui/axe.ts'
import { caseWindows } from '#support/ui/case-window.ts'
import { chromiumPath } from '#support/ui/chromium.ts'

/** Leaves a picture where `SAKSKLAR_SHOTS` says. */
async function shot(of: Page | Locator, name: string): Promise<void> {
  const folder = process.env['SAKSKLAR_SHOTS']
  if (folder !== undefined) await of.screenshot({ path: join(folder, `${name}.png`) })
}

const draftCase = '21/00702'
const bare = {
  kind: 'fact',
  text: '',
  value: null,
  unit: null,
  asOf: null,
  series: [],
  dimensions: [],
  sources: [],
  links: [],
} as const

describe.skipIf(chromiumPath === undefined)('the knowledge base, printed and drawn', () => {
  const { inCase } = caseWindows()

  it('shows by theme and dimension how many entries there are, and which', async () => {
    await inCase({ tab: 'kunnskap' }, async (page) => {
      await page.getByRole('radio', { name: 'Matrise' }).check()
      const matrix = page.getByRole('table', { name: 'Oppføringer etter tema og bærekraft' })
      await matrix.waitFor()
      const row = matrix.getByRole('row', { name: /^2\. Kultur og kompetanse/ })
      expect(await row.getByRole('cell').nth(0).textContent()).toMatch(/^10K-12K-13/)
      expect(await row.getByRole('cell').nth(2).textContent()).toBe('ingen')
      await shot(page, 'knowledge-matrix')
      expect(await axeFaults(page)).toEqual([])
      await row.getByRole('button', { name: 'K-13' }).first().click()
      await page.getByRole('heading', { name: /Nesten halvparten har nylig fått opplæring/ }).waitFor()
    })
  })

  it('draws each series as elements of the page, says it in words, and has its numbers in a table', async () => {
    await inCase({ tab: 'kunnskap' }, async (page) => {
      await page.getByRole('button', { name: /^K-8 / }).click()
      const chart = page.getByRole('img', { name: /^Linjediagram: Utgiftene til IKT/ })
      await chart.waitFor()
      expect(await chart.getAttribute('aria-label')).toContain('Fra 21,4 i 2014 til 32,5 i 2019.')
      expect(await chart.locator('circle').count()).toBe(6)
      const beside = chart.locator('..')
      await beside.getByText('Tallene i en tabell').click()
      await beside.getByRole('cell', { name: '32,5', exact: true }).waitFor()
      await shot(beside, 'series-light')
      expect(await axeFaults(page)).toEqual([])
    })
  })

  it('looks alike in the dark', async () => {
    await inCase({ tab: 'kunnskap', colorScheme: 'dark' }, async (page) => {
      await page.getByRole('button', { name: /^K-8 / }).click()
      const chart = page.getByRole('img', { name: /^Linjediagram: Utgiftene til IKT/ })
      await chart.waitFor()
      await shot(chart, 'series-dark')
      expect(await axeFaults(page)).toEqual([])
    })
  })

  it('is saved as a PDF of the themes that were chosen', async () => {
    const path = join(freshFolder('kunnskap'), 'grunnlag.pdf')
    await inCase({ tab: 'kunnskap', answers: { saves: [path] } }, async (page) => {
      await page.getByRole('button', { name: 'Skriv ut' }).click()
      await page.getByRole('menuitem', { name: 'Lagre som PDF' }).click()
      const dialog = page.getByRole('dialog', { name: 'Kunnskapsgrunnlaget som PDF' })
      await dialog.getByLabel('1. Samarbeid, organisering og styring').uncheck()
      await shot(page, 'knowledge-save')
      expect(await axeFaults(page)).toEqual([])
      await dialog.getByRole('button', { name: 'Velg sted og lagre' }).click()
      await page.getByText(/^Lagret .*grunnlag\.pdf, \d+ sider$/).waitFor({ timeout: 30_000 })
      expect(existsSync(path)).toBe(true)
    })
  })

  it('is attached to a paper that is being written, and an earlier one replaced when the user says so', async () => {
    await inCase({ number: draftCase, tab: 'vedlegg' }, async (page, { program }) => {
      const store = program.workspaces.session.store()
      const file = findCaseByNumber(store.db, draftCase)
      if (file === null) throw new Error('no such case')
      const by = { at: '2021-05-25T08:00:00.000Z', today: '2021-05-25', actor: 'test', person: null, newId }
      const theme = granted(createTheme(store, file.id, 'Trafikk', by))
      granted(createEntry(store, file.id, { ...bare, theme: theme.id, title: 'Få ulykker' }, by))
      await page.getByRole('link', { name: /^Kunnskap/ }).click()
      const attach = async (): Promise<Locator> => {
        await page.getByRole('button', { name: 'Skriv ut' }).click()
        await page.getByRole('menuitem', { name: 'Legg ved saksframlegget' }).click()
        const dialog = page.getByRole('dialog', { name: 'Legg kunnskapsgrunnlaget ved saksframlegget' })
        await dialog.getByRole('button', { name: 'Legg ved', exact: true }).click()
        return dialog
      }
      await attach()
      await page.getByText(/^Lagt ved som vedlegg \d+, \d+ sider$/).waitFor({ timeout: 30_000 })
      const dialog = await attach()
      await dialog.getByText(/Saksframlegget har alt et kunnskapsgrunnlag, vedlegg \d+/).waitFor()
      await shot(page, 'knowledge-replace')
      await dialog.getByRole('button', { name: 'Bytt det ut' }).click()
      await dialog.waitFor({ state: 'detached', timeout: 30_000 })
      await page.getByRole('link', { name: /^Vedlegg/ }).click()
      await page.getByText(/^Kunnskapsgrunnlag for/).waitFor()
      expect(await page.getByText(/^Kunnskapsgrunnlag for/).count()).toBe(1)
    })
  })

  it('cannot be attached where every paper was sent', async () => {
    await inCase({ tab: 'kunnskap' }, async (page) => {
      await page.getByRole('button', { name: 'Skriv ut' }).click()
      const item = page.getByRole('menuitem', { name: 'Legg ved saksframlegget' })
      expect(await item.getAttribute('aria-disabled')).toBe('true')
    })
  })
})
