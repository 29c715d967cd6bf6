import { describe, expect, it } from 'vitest'
import { sql } from '#support/demo.ts'
import { thawSecondReading } from '#support/second-reading.ts'
import { axeFaults } from '#support/ui/axe.ts'
import { caseWindows } from '#support/ui/case-window.ts'
import { chromiumPath } from '#support/ui/chromium.ts'
import { shot } from '#support/ui/shot.ts'

describe.skipIf(chromiumPath === undefined)('what must be found out before the second reading', () => {
  const { inCase } = caseWindows()
  const unassessed = (file: string): void => {
    thawSecondReading(file)
    sql(
      file,
      `DROP TRIGGER new_hearing_assessment_never_goes; DELETE FROM new_hearing_assessment;
       UPDATE hearing_input SET sender_kind = 'organisation' WHERE sender = 'Ungdomsrådet';`,
    )
  }

  for (const colorScheme of ['light', 'dark'] as const)
    it(`is shown side by side, and answered with a reason, ${colorScheme}`, async () => {
      const given = {
        tab: 'saksgang',
        spoil: unassessed,
        ...(colorScheme === 'dark' ? { colorScheme } : {}),
      }
      await inCase(given, async (page) => {
        const panel = page.getByRole('region', { name: 'Er ny høring nødvendig?' })
        await panel.getByText(/endringer kan kreve ny høring Må vurderes/).waitFor()
        await panel.getByText('Digitale tjenester skal alltid ha et likeverdig alternativ').first().waitFor()
        await panel.scrollIntoViewIfNeeded()
        await shot(page, `ny-horing-${colorScheme}`)
        expect(await axeFaults(page)).toEqual([])
        await panel.getByRole('button', { name: 'Før vurderingen' }).click()
        await panel
          .getByText(/må fylles ut|Fyll ut|mangler/i)
          .first()
          .waitFor()
        await panel.getByRole('radio', { name: /^Ja, saken må ut/ }).check()
        await panel
          .getByRole('textbox', { name: /Begrunnelse/ })
          .fill('Punkt 3 er nytt og har ikke vært på høring.')
        await panel.getByRole('button', { name: 'Før vurderingen' }).press('Enter')
        await panel.getByText('Vurdert: ny høring er nødvendig.').first().waitFor()
        await panel.getByText('Gjelder endringene slik de er nå').waitFor()
        await shot(page, `ny-horing-vurdert-${colorScheme}`)
      })
    })

  for (const colorScheme of ['light', 'dark'] as const)
    it(`is told of each statutory council, recorded, and taken back, ${colorScheme}`, async () => {
      const given = {
        tab: 'saksgang',
        spoil: unassessed,
        ...(colorScheme === 'dark' ? { colorScheme } : {}),
      }
      await inCase(given, async (page) => {
        const panel = page.getByRole('region', { name: 'Uttalelser fra rådene' })
        await panel.getByRole('article', { name: 'Eldrerådet' }).getByText('tatt fra høringen').waitFor()
        const youth = panel.getByRole('article', { name: 'Ungdomsrådet' })
        await youth.getByText('Mangler').waitFor()
        await panel.scrollIntoViewIfNeeded()
        await shot(page, `uttalelser-${colorScheme}`)
        expect(await axeFaults(page)).toEqual([])
        await youth.getByRole('button', { name: 'Før uttalelsen fra Ungdomsrådet' }).press('Enter')
        const dialog = page.getByRole('dialog', { name: 'Ungdomsrådet' })
        await dialog.getByRole('textbox', { name: /Uttalelsen/ }).fill('Rådet støtter planen.')
        await dialog.getByRole('textbox', { name: /Mottatt/ }).fill('1.4.2021')
        await shot(page, `uttalelse-dialog-${colorScheme}`)
        expect(await axeFaults(page)).toEqual([])
        await dialog.getByRole('button', { name: 'Lagre' }).click()
        await youth.getByText('mottatt 01.04.2021').waitFor()
        await youth.getByText('Les uttalelsen').click()
        await youth.getByText('Rådet støtter planen.').waitFor()
        await page.getByRole('button', { name: 'Angre', exact: true }).last().click()
        await youth.getByText('Mangler').waitFor()
      })
    })
})
