import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { freshFolder } from '#support/demo.ts'
import { axeFaults } from '#support/ui/axe.ts'
import { caseWindows } from '#support/ui/case-window.ts'
import { chromiumPath } from '#support/ui/chromium.ts'

describe.skipIf(chromiumPath === undefined)('a case', () => {
  const { inCase } = caseWindows()

  it('says at the top what it is, where it stands, who must do what, and how much lies under each tab', async () => {
    await inCase({}, async (page) => {
      await page
        .getByRole('heading', { level: 1, name: 'Temaplan for digitalisering og smart teknologi' })
        .waitFor()
      await page.getByText('Saksbehandleren avslutter og arkiverer saken.').waitFor()
      for (const tab of [
        'Framdrift 6',
        'Saksframlegg 5',
        'Kunnskap 44',
        'Høring 40',
        'Vedlegg 7',
        'Vedtak 4',
      ])
        await page
          .getByRole('navigation', { name: 'Saken', exact: true })
          .getByRole('link', { name: tab })
          .waitFor()
    })
  })

  describe('its facts', () => {
    it('are stored by the button, and taken back by «Angre»', async () => {
      await inCase({}, async (page) => {
        const title = page.getByLabel('Tittel')
        await title.fill('Temaplan for digitalisering')
        await page.getByRole('button', { name: 'Lagre endringer' }).click()
        await page
          .getByRole('heading', { level: 1, name: 'Temaplan for digitalisering', exact: true })
          .waitFor()
        await page.getByRole('button', { name: 'Angre' }).click()
        await page.getByRole('heading', { level: 1, name: /smart teknologi/ }).waitFor()
        await expect.poll(async () => title.inputValue()).toMatch(/smart teknologi/)
      })
    })
    it('say which field is wrong, in words', async () => {
      await inCase({}, async (page) => {
        await page.getByLabel('Tittel').fill('')
        await page.getByLabel('Saksnummer').fill('21/00719')
        await page.getByRole('button', { name: 'Lagre endringer' }).click()
        await page.getByText('Fyll ut dette feltet.').waitFor()
        await page.getByLabel('Tittel').fill('Ny tittel')
        await page.getByRole('button', { name: 'Lagre endringer' }).click()
        await page.getByText('Saksnummeret 21/00719 er alt brukt', { exact: false }).first().waitFor()
      })
    })
    it('exempt the case by the law’s own choices, with the second ground for § 13, and make it public again', async () => {
      await inCase({}, async (page) => {
        await page.getByRole('button', { name: 'Unnta fra offentlighet' }).click()
        const dialog = page.getByRole('dialog')
        await dialog
          .getByLabel('Hjemmel i offentleglova')
          .selectOption({ label: 'offl. § 13 første ledd – opplysninger med taushetsplikt' })
        await dialog.getByLabel('Offentlig tittel').fill('Temaplan for digitalisering og smart teknologi')
        await dialog.getByLabel('Begrunnelse').fill('Navn på en ansatt')
        await dialog.getByLabel('Taushetsplikt etter').selectOption({ index: 1 })
        await dialog.getByRole('button', { name: 'Lagre unntaket' }).click()
        await dialog.getByText('er den samme som den egentlige tittelen', { exact: false }).waitFor()
        expect(await axeFaults(page)).toEqual([])
        await dialog.getByLabel('Offentlig tittel').fill('Personalsak')
        await dialog.getByRole('button', { name: 'Lagre unntaket' }).click()
        await page
          .getByText('Unntatt offentlighet: offl. § 13 første ledd, jf. fvl. § 13 første ledd nr. 1')
          .waitFor()
        await page.getByRole('button', { name: 'Gjør offentlig' }).click()
        await page.getByText('Saken er offentlig.').waitFor()
      })
    })
    it('say which case it replaces: found by its words, refused in a ring, taken back', async () => {
      await inCase({ number: '20/01610' }, async (page) => {
        const panel = page.getByRole('region', { name: 'Tidligere og senere saker' })
        await panel.getByText('Saken erstatter ingen tidligere sak.').waitFor()
        await panel.getByRole('button', { name: 'Velg tidligere sak' }).press('Enter')
        const dialog = page.getByRole('dialog', { name: 'Velg saken som denne erstatter' })
        await page.keyboard.type('årshjul digitalisering')
        await dialog.getByText('1 sak').waitFor()
        expect(await axeFaults(page)).toEqual([])
        await page.keyboard.press('Tab')
        await page.keyboard.press('Enter')
        await panel.getByRole('link', { name: /21\/00688/ }).click()
        await panel.getByText('Erstattet av').waitFor()
        await panel.getByRole('button', { name: 'Velg tidligere sak' }).click()
        await page.keyboard.type('20/01610')
        await dialog.getByRole('button', { name: /20\/01610/ }).click()
        await dialog.getByText(/Saken kan ikke erstatte 20\/01610/).waitFor()
        expect(await axeFaults(page)).toEqual([])
        await page.keyboard.press('Escape')
        await panel.getByRole('link', { name: /20\/01610/ }).click()
        await panel.getByRole('button', { name: 'Fjern koblingen' }).click()
        await panel.getByText('Saken erstatter ingen tidligere sak.').waitFor()
        await page.locator('.toast').last().getByRole('button', { name: 'Angre' }).click()
        await panel.getByRole('link', { name: /21\/00688/ }).waitFor()
      })
    })
    it('go into the bin by the menu only while no agenda has the case, which says so', async () => {
      await inCase({}, async (page) => {
        await page.getByRole('button', { name: 'Mer om saken' }).click()
        await page.getByRole('menuitem', { name: 'Slett saken' }).click()
        await page.getByText('Saken står på sakslisten til', { exact: false }).first().waitFor()
      })
    })
  })

  describe('its progress plan', () => {
    it('tells each step by sign, word and date, and the same as a table', async () => {
      await inCase({ tab: 'framdrift' }, async (page) => {
        await page.getByText('4 av 6 steg er fullført').waitFor()
        const steps = page.locator('.case-timeline li')
        expect(await steps.nth(0).textContent()).toContain('Fullført')
        expect(await steps.nth(4).textContent()).toContain('Pågår')
        expect(await steps.nth(5).textContent()).toContain('Ikke fullført')
        await page.getByRole('radio', { name: 'Tabell' }).check()
        const table = page.getByRole('table', { name: 'Framdriftsplan' })
        expect(await table.getByRole('row').count()).toBe(7)
        expect(await axeFaults(page)).toEqual([])
      })
    })
    it('moves a step by Alt and arrows, says so, and keeps the focus on it', async () => {
      await inCase({ tab: 'framdrift' }, async (page) => {
        const step = page.getByRole('button', { name: 'Førstegangsbehandling i formannskapet', exact: true })
        await step.focus()
        await page.keyboard.press('Alt+ArrowUp')
        await expect
          .poll(async () => page.locator('.case-timeline li').nth(1).textContent())
          .toContain('Førstegangsbehandling')
        await expect
          .poll(async () => page.locator('[aria-live]').allTextContents())
          .toContain('Førstegangsbehandling i formannskapet er flyttet til plass 2 av 6')
        await expect
          .poll(async () => page.evaluate('document.activeElement.textContent'))
          .toBe('Førstegangsbehandling i formannskapet')
        await page.getByRole('button', { name: 'Flytt «Førstegangsbehandling i formannskapet» ned' }).click()
        await expect
          .poll(async () => page.locator('.case-timeline li').nth(2).textContent())
          .toContain('Førstegangsbehandling')
      })
    })
    it('explains why a derived step cannot be ticked, and takes one of its own that can', async () => {
      await inCase({ tab: 'framdrift' }, async (page) => {
        await page.getByRole('button', { name: 'Medvirknings- og høringsprosesser', exact: true }).click()
        await page.getByText('Steget følger høringen.', { exact: false }).waitFor()
        await page.keyboard.press('Escape')
        await page.getByRole('button', { name: 'Ny milepæl' }).click()
        const dialog = page.getByRole('dialog')
        await dialog.getByLabel('Navn').fill('Folkemøte')
        await dialog.getByLabel('Fra').fill('31.2.2021')
        await dialog.getByLabel('Til').fill('1.3.2021')
        await dialog.getByRole('button', { name: 'Lagre' }).click()
        await dialog.getByText('Denne datoen finnes ikke i kalenderen.').waitFor()
        await dialog.getByLabel('Fra').fill('1.2.21')
        await dialog.getByRole('button', { name: 'Lagre' }).click()
        await page.getByRole('button', { name: 'Folkemøte', exact: true }).waitFor()
        await page.getByRole('button', { name: 'Valg for «Folkemøte»' }).click()
        await page.getByRole('menuitem', { name: 'Merk som fullført i dag' }).click()
        await page.getByText('Fullført 10.04.2021').waitFor()
        await page.getByRole('button', { name: 'Valg for «Folkemøte»' }).click()
        await page.getByRole('menuitem', { name: 'Slett' }).click()
        await page.getByRole('button', { name: 'Angre' }).last().click()
        await page.getByRole('button', { name: 'Folkemøte', exact: true }).waitFor()
      })
    })
    it('becomes a public page in the folder that is named', async () => {
      const folder = freshFolder('ut')
      await inCase({ tab: 'framdrift', answers: { folders: [folder] } }, async (page, { opened }) => {
        await page.getByRole('button', { name: 'Eksporter offentlig side' }).click()
        await page.getByText('Den offentlige siden er laget.').waitFor()
        const path = join(folder, 'framdriftsplan-20-01610', 'index.html')
        expect(readFileSync(path, 'utf8')).toContain('Framdriftsplan')
        await page.getByRole('button', { name: 'Åpne siden' }).click()
        await expect.poll(() => opened).toEqual([path])
      })
    })
  })
})
