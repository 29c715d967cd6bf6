import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { describe, expect, it } from 'vitest'
import { freshFolder } from '#support/demo.ts'
import { docx, paragraph } from '#support/docx-makers.ts'
import { axeFaults } from '#support/ui/axe.ts'
import { caseWindows } from '#support/ui/case-window.ts'
import { chromiumPath } from '#support/ui/chromium.ts'
import { shot } from '#support/ui/shot.ts'
import { sheetXml, workbook } from '#support/workbooks.ts'

const scratch = freshFolder('import-skjerm')
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(scratch, name)
  writeFileSync(path, content)
  return path
}
const theme = 'Samarbeid, organisering og styring'
const csv = [
  'Tema;Indikator;Kommentar;Verdi;Enhet;År;Ansvarlig',
  `${theme};Andel digitale skjemaer;Av alle skjemaer kommunen har.;62,5;prosent;2020;IKT`,
  `${theme};Innloggede brukere;Unike i løpet av året.;1.212;personer;2020;Service`,
  `${theme};Innloggede brukere;Unike i løpet av året.;1.212;personer;2020;Service`,
  `${theme};Ansvaret for informasjonssikkerhet er uklart;Ny vurdering.;;;;IKT`,
  'Klima og miljø;Energibruk i datarom;Målt ved tavla.;83;MWh;31.12.2019;Eiendom',
  `${theme};Svartid på telefon;Gjennomsnitt.;mange;sekunder;2020;Service`,
].join('\r\n')

const openImport = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Importer' }).click()
  await page.getByRole('menuitem', { name: 'Tabell eller referanser' }).click()
}
const import$ = (page: Page) => page.getByRole('button', { name: /^Importer \d+ rad/ })

describe.skipIf(chromiumPath === undefined)('an import into the knowledge base', () => {
  const { inCase } = caseWindows()

  it('is told its columns, looked at row by row, taken in, and taken back', async () => {
    const answers = { files: [[file('indikatorer.csv', csv)]] }
    await inCase({ tab: 'kunnskap', answers }, async (page) => {
      await openImport(page)
      const dialog = page.getByRole('dialog', { name: 'Importer til kunnskapsgrunnlaget' })
      await dialog.getByText('indikatorer.csv har 6 rader').waitFor()
      expect(await axeFaults(page)).toEqual([])
      await shot(page, 'knowledge-import-columns')
      await dialog.getByLabel('Felt for Indikator').selectOption('Ikke ta med')
      await dialog.getByRole('button', { name: 'Se over' }).click()
      await dialog.getByText('Én kolonne må være tittelen.').waitFor()
      await dialog.getByLabel('Felt for Indikator').selectOption('Tittel')
      await dialog.getByLabel('Felt for Kommentar').selectOption('Tekst')
      await dialog.getByRole('button', { name: 'Se over' }).click()
      await dialog.getByText('«mange» er ikke et tall.').waitFor()
      await dialog.getByText('Saken har ikke temaet «Klima og miljø».').waitFor()
      await dialog.getByText('Samme som rad 3').waitFor()
      await dialog.getByText('Finnes fra før (K-4)').waitFor()
      await dialog.getByText('1 tall kan leses på to måter', { exact: false }).waitFor()
      expect(await axeFaults(page)).toEqual([])
      await shot(page, 'knowledge-import-check')
      await dialog.getByLabel('Lag temaene som mangler: Klima og miljø').check()
      await dialog.getByLabel('Endre den til det filen sier, som en ny versjon').check()
      await dialog.getByText('Importer 4 rader').waitFor()
      expect(await import$(page).getAttribute('aria-disabled')).toBe('true')
      await dialog.getByLabel('Importer de andre, uten raden som avvises').check()
      await import$(page).click()
      await page.getByText('4 rader er importert').waitFor()
      await page.getByText('Energibruk i datarom').waitFor()
      await shot(page, 'knowledge-import-done')
      await page.getByRole('button', { name: 'Angre' }).click()
      await page.getByText('Energibruk i datarom').waitFor({ state: 'detached' })
    })
  })

  it('says of a workbook that formulas gave their saved value, in the dark too', async () => {
    const sheet = sheetXml([
      ['Tittel', 'Verdi', 'Tema'],
      ['Sum av to', { xml: '<f>1+1</f><v>2</v>' }, theme],
    ])
    const answers = { files: [[file('tall.xlsx', workbook({ Ark1: sheet, Ark2: sheetXml([]) }))]] }
    await inCase({ tab: 'kunnskap', answers, colorScheme: 'dark' }, async (page) => {
      await openImport(page)
      await page.getByText('1 celle har en formel (rad 2)', { exact: false }).waitFor()
      expect(await axeFaults(page)).toEqual([])
      await shot(page, 'knowledge-import-columns-dark')
      await page.getByRole('button', { name: 'Se over' }).click()
      await import$(page).waitFor()
      expect(await axeFaults(page)).toEqual([])
      await shot(page, 'knowledge-import-check-dark')
    })
  })

  it('says what is wrong with a file, and takes another', async () => {
    const ris = 'TY  - RPRT\nTI  - En rapport\nPY  - 2020\nER  - \nTY  - RPRT\nTI  - \nER  - \n'
    const answers = {
      files: [[file('gammel.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'))], [file('kilder.ris', ris)], []],
    }
    await inCase({ tab: 'kunnskap', answers }, async (page) => {
      await openImport(page)
      await page.getByText('Filen er en eldre Excel-fil (.xls)', { exact: false }).waitFor()
      expect(await axeFaults(page)).toEqual([])
      await shot(page, 'knowledge-import-refused')
      await page.getByRole('button', { name: 'Velg fil' }).click()
      await page.getByText('kilder.ris: 2 referanser (RIS)').waitFor()
      await page.getByText('Bare henvisningen er holdt fast for 1 kilde', { exact: false }).waitFor()
      await shot(page, 'knowledge-import-references')
      expect(await axeFaults(page)).toEqual([])
      // given up in the system's dialog: the file that was looked at stands
      await page.getByRole('button', { name: 'Velg en annen fil' }).click()
      await page.getByText('kilder.ris: 2 referanser (RIS)').waitFor()
      await page.getByRole('button', { name: 'Avbryt' }).click()
      expect(await page.getByRole('dialog').count()).toBe(0)
    })
  })

  it('is done by keyboard alone', async () => {
    const answers = { files: [[file('en.csv', `Tema;Tittel\n${theme};Med tastatur\n`)]] }
    await inCase({ tab: 'kunnskap', answers }, async (page) => {
      await page.getByRole('button', { name: 'Importer' }).focus()
      await page.keyboard.press('Enter')
      await page.keyboard.press('Enter')
      await page.getByText('en.csv har 1 rad').waitFor()
      await page.getByRole('button', { name: 'Se over' }).focus()
      await page.keyboard.press('Enter')
      await import$(page).waitFor()
      await import$(page).focus()
      await page.keyboard.press('Enter')
      await page.getByText('1 rad er importert').waitFor()
    })
  })

  it('takes a document in as a source, and gives tables and references out', async () => {
    const [sheet, ris] = [join(scratch, 'ut.xlsx'), join(scratch, 'ut.ris')]
    const answers = {
      files: [[file('notat.docx', docx(paragraph('Et notat om noe.')))]],
      saves: [sheet, ris],
    }
    await inCase({ tab: 'kunnskap', answers }, async (page) => {
      await page.getByRole('button', { name: 'Importer' }).click()
      await page.getByRole('menuitem', { name: 'PDF eller Word som kilde' }).click()
      await page.getByText(/Lagt til som kilde \d+: notat/).waitFor()
      await page.getByRole('button', { name: 'Eksporter' }).click()
      await shot(page, 'knowledge-export-menu')
      expect(await axeFaults(page)).toEqual([])
      await page.getByRole('menuitem', { name: 'Excel (XLSX)' }).click()
      await page.getByText(/^\d+ er lagret i .*ut\.xlsx/).waitFor()
      await page.getByRole('button', { name: 'Eksporter' }).click()
      await page.getByRole('menuitem', { name: 'RIS' }).click()
      await page.getByText(/^\d+ er lagret i .*ut\.ris/).waitFor()
      expect([existsSync(sheet), existsSync(ris)]).toEqual([true, true])
    })
  })
})
