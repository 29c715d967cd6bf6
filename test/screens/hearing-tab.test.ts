import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { describe, expect, it } from 'vitest'
import type { CaseState } from '#shared/domain/case/case.ts'
import { hearingsOfCase, saveInput } from '#main/store/hearings.ts'
import type { Store } from '#main/store/store.ts'
import type { CaseId } from '#shared/ids.ts'
import { newId } from '#support/builders.ts'
import { anInput } from '#support/builders-knowledge.ts'
import { freshFolder } from '#support/demo.ts'
import { setState } from '#support/hearing-case.ts'
import { mail, ordinary } from '#support/mail-makers.ts'
import { axeFaults } from '#support/ui/axe.ts'
import { caseWindows } from '#support/ui/case-window.ts'
import { chromiumPath } from '#support/ui/chromium.ts'
import { shot } from '#support/ui/shot.ts'

const scratch = freshFolder('horing-skjerm')
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(scratch, name)
  writeFileSync(path, content)
  return path
}
const survey = [
  'Navn;Hvem er du;Dato;Merknad;E-post',
  'Kari Nordmann;Innbygger;10.03.2021;Gi oss gatelys i Storgata.;kari@example.no',
  'Havnelaget;Organisasjon;16.3.2021;Havna må med i planen.;post@havnelaget.no',
  ';Innbygger;10.3.2021;Uten navn;',
].join('\r\n')

const inStateOf =
  (state: CaseState) =>
  ({ db }: Store, id: CaseId): void =>
    setState(db, id, state)

/** Five hundred more inputs, every tenth a copy of a campaign. */
function crowded({ db }: Store, id: CaseId): void {
  setState(db, id, 'hearingClosed')
  const hearing = hearingsOfCase(db, id)[0]
  if (hearing === undefined) throw new Error('no hearing')
  const campaign = 'Vi krever at kommunen tar vare på de analoge tjenestene og servicetorget for alle.'
  for (let at = 41; at <= 540; at += 1)
    saveInput(
      db,
      anInput({
        id: newId(),
        hearing: hearing.id,
        number: at,
        sender: `Innsender nummer ${at}`,
        senderKind: at % 3 === 0 ? 'organisation' : 'privatePerson',
        receivedOn: at % 7 === 0 ? '2021-03-20' : '2021-03-01',
        late: at % 7 === 0,
        text:
          at % 10 === 0
            ? `${campaign} Hilsen ${at}.`
            : `Innspill ${at} handler om noe helt for seg selv: ${at * 7}.`,
        summary: '',
      }),
    )
}

const list = (page: Page) => page.getByRole('table', { name: 'Innspill' })
const detail = (page: Page) => page.locator('.hearing-detail')

describe.skipIf(chromiumPath === undefined)('the hearing of a case', () => {
  const { inCase } = caseWindows()

  it('is planned from nothing: period weighed while it is typed, councils suggested, and taken back', async () => {
    const prepare = ({ db }: Store, id: CaseId): void => {
      setState(db, id, 'draft')
      db.exec('DELETE FROM council_statement; DELETE FROM hearing_input; DELETE FROM hearing')
    }
    await inCase({ tab: 'horing', prepare }, async (page) => {
      await page.getByText('Ingen høring er planlagt').waitFor()
      expect(await axeFaults(page)).toEqual([])
      await shot(page, 'hearing-none')
      await page.getByRole('button', { name: 'Planlegg høring' }).click()
      const dialog = page.getByRole('dialog', { name: 'Planlegg høring' })
      await dialog.getByLabel('Første dag', { exact: false }).first().fill('3.5.2021')
      await dialog.getByLabel('Frist for innspill', { exact: false }).first().fill('17.5.2021')
      await dialog.getByText('Det vanlige er minst 42.', { exact: false }).waitFor()
      await dialog.getByLabel('Frist for innspill', { exact: false }).first().fill('20.6.2021')
      await dialog.getByText('48 dager, 6 uker').waitFor()
      await dialog.getByLabel('Næringsliv').fill('Solvik næringsforening\nHavnelaget')
      expect(await axeFaults(page)).toEqual([])
      await shot(page, 'hearing-plan')
      await dialog.getByRole('button', { name: 'Lagre' }).click()
      await page.getByText('Høringen er planlagt').waitFor()
      await page.getByText('Solvik næringsforening, Havnelaget').waitFor()
      await page.getByText('Eldrerådet', { exact: false }).first().waitFor()
      await shot(page, 'hearing-planned')
      await page.getByRole('button', { name: 'Angre' }).click()
      await page.getByText('Ingen høring er planlagt').waitFor()
    })
  })

  it.each([undefined, 'dark' as const])(
    'lists what came in, and opens one beside it (%s)',
    async (colorScheme) => {
      const look = colorScheme === undefined ? {} : { colorScheme }
      await inCase({ tab: 'horing', prepare: inStateOf('hearing'), ...look }, async (page) => {
        await page.getByText('40 innspill', { exact: true }).waitFor()
        await list(page).getByRole('link', { name: 'Eldrerådet' }).click()
        await detail(page).getByRole('heading', { name: 'I-7 Eldrerådet' }).waitFor()
        await detail(page).getByText('Vurdering', { exact: true }).first().waitFor()
        expect(await axeFaults(page)).toEqual([])
        await shot(page, `hearing-list-${colorScheme ?? 'light'}`)
        await page.getByRole('checkbox', { name: /^For sent/ }).check()
        await page.getByText('2 av 40 innspill').waitFor()
      })
    },
  )

  it('takes a new input, changes it and throws it, each with a way back', async () => {
    await inCase({ tab: 'horing', prepare: inStateOf('hearing') }, async (page) => {
      await page.getByRole('button', { name: 'Nytt innspill' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel('Avsender', { exact: false }).first().fill('Havnelaget')
      await dialog.getByLabel('Type avsender').selectOption('Organisasjon')
      await dialog.getByLabel('Innspillet', { exact: false }).fill('Havna må med i planen.')
      await shot(page, 'hearing-new-input')
      expect(await axeFaults(page)).toEqual([])
      await dialog.getByRole('button', { name: 'Lagre' }).click()
      await page.getByText('I-41 er ført inn').waitFor()
      await detail(page).getByRole('heading', { name: 'I-41 Havnelaget' }).waitFor()
      await detail(page).getByText('Kom for sent').waitFor()
      await detail(page).getByRole('button', { name: 'Endre' }).click()
      await dialog.getByLabel('Sammendrag', { exact: false }).fill('Vil ha med havna.')
      await dialog.getByRole('button', { name: 'Lagre' }).click()
      await detail(page).getByText('Vil ha med havna.').waitFor()
      await detail(page).getByRole('button', { name: 'Flere valg' }).click()
      await page.getByRole('menuitem', { name: 'Slett' }).click()
      await page.getByText('40 innspill', { exact: true }).waitFor()
      await page.getByRole('button', { name: 'Angre' }).last().click()
      await page.getByText('41 innspill', { exact: true }).waitFor()
    })
  })

  it('shows how to reach a sender only when asked, keeps it, and forgets it', async () => {
    await inCase({ tab: 'horing', prepare: inStateOf('archived') }, async (page) => {
      await list(page).getByRole('link').first().click()
      await detail(page).getByText('Ikke offentlig').waitFor()
      await detail(page).getByRole('button', { name: 'Vis', exact: true }).click()
      await detail(page)
        .getByRole('button', { name: /^(Endre|Legg til)$/ })
        .click()
      const dialog = page.getByRole('dialog', { name: 'Kontaktopplysninger' })
      await dialog.getByLabel('E-post').fill('ny@example.no')
      await shot(page, 'hearing-contact')
      expect(await axeFaults(page)).toEqual([])
      await dialog.getByRole('button', { name: 'Lagre' }).click()
      await detail(page).getByText('ny@example.no').waitFor()
      await detail(page).getByRole('button', { name: 'Slett opplysningene' }).click()
      await detail(page).getByText('Ingen kontaktopplysninger').waitFor()
      await page.getByRole('button', { name: 'Angre' }).last().click()
      await detail(page).getByText('ny@example.no').waitFor()
    })
  })

  it('takes a table: columns told, rows looked at, taken in, and taken back', async () => {
    const answers = { files: [[file('svar.csv', survey)]] }
    await inCase({ tab: 'horing', prepare: inStateOf('hearingClosed'), answers }, async (page) => {
      await page.getByRole('button', { name: 'Importer' }).click()
      await page.getByRole('menuitem', { name: 'Fra tabell (CSV, Excel) …' }).click()
      const dialog = page.getByRole('dialog', { name: 'Importer innspill' })
      await dialog.getByText('svar.csv har 3 rader').waitFor()
      expect(await axeFaults(page)).toEqual([])
      await shot(page, 'hearing-import-columns')
      await dialog.getByRole('button', { name: 'Se over' }).click()
      await dialog.getByText('Si hvem innspillet er fra.').waitFor()
      await dialog.getByText('1 kom etter fristen', { exact: false }).waitFor()
      await shot(page, 'hearing-import-check')
      expect(await axeFaults(page)).toEqual([])
      await dialog.getByLabel('Importer de andre', { exact: false }).check()
      await dialog.getByRole('button', { name: 'Importer 2 innspill' }).click()
      await page.getByText('42 innspill', { exact: true }).waitFor()
      await page.getByRole('button', { name: 'Angre' }).click()
      await page.getByText('40 innspill', { exact: true }).waitFor()
    })
  })

  it('takes letters and mails, and tells what became of each', async () => {
    const answers = {
      files: [[file('svar.eml', mail(ordinary, 'Gi oss papir.')), file('ond.eml', 'ingen e-post')]],
      saves: [] as string[],
    }
    await inCase({ tab: 'horing', prepare: inStateOf('hearing'), answers }, async (page, { opened }) => {
      await page.getByRole('button', { name: 'Importer' }).click()
      await page.getByRole('menuitem', { name: 'E-post, Word og PDF …' }).click()
      const dialog = page.getByRole('dialog', { name: 'Det som ble lagt inn' })
      await dialog.getByText('I-41').waitFor()
      await dialog.getByText('Filen er ikke en e-post.', { exact: false }).waitFor()
      await shot(page, 'hearing-documents')
      expect(await axeFaults(page)).toEqual([])
      await dialog.locator('.dialog-foot').getByRole('button', { name: 'Lukk' }).click()
      await page.getByLabel('Søk i innspill').fill('Kari')
      await list(page).getByRole('link', { name: 'Kari Nordmann Ås' }).click()
      await detail(page).getByRole('button', { name: 'Åpne svar.eml' }).click()
      await expect.poll(() => opened.length).toBe(1)
      expect(existsSync(opened[0] ?? '')).toBe(true)
    })
  })

  it('shows five hundred, walked by keyboard, and pairs that look alike', async () => {
    await inCase({ tab: 'horing', prepare: crowded }, async (page) => {
      await page.getByText('540 innspill', { exact: true }).waitFor()
      expect(await list(page).getByRole('row').count()).toBeLessThan(60)
      await list(page).getByRole('link').first().focus()
      await page.keyboard.press('End')
      await expect
        .poll(() => page.evaluate('document.activeElement.textContent'))
        .toBe('Innsender nummer 540')
      await page.keyboard.press('Enter')
      await detail(page).getByRole('heading', { name: 'I-540 Innsender nummer 540' }).waitFor()
      await shot(page, 'hearing-crowded')
      await page.getByRole('radio', { name: 'Like innspill' }).check()
      await page.getByText('49 par å se på', { exact: false }).waitFor()
      await shot(page, 'hearing-twins')
      expect(await axeFaults(page)).toEqual([])
      await page.getByRole('button', { name: 'Samme innspill' }).first().click()
      await page.getByText('48 par å se på', { exact: false }).waitFor()
      await page.getByRole('button', { name: 'Angre' }).click()
      await page.getByText('49 par å se på', { exact: false }).waitFor()
    })
  })

  it('is written to files: the letter, the table for all', async () => {
    const [letter, table] = [join(scratch, 'brev.pdf'), join(scratch, 'innspill.xlsx')]
    const answers = { saves: [letter, table] }
    await inCase({ tab: 'horing', prepare: inStateOf('hearing'), answers }, async (page) => {
      await page.getByRole('button', { name: 'Høringsbrev' }).click()
      await page.getByText(`Lagret: ${letter}`).waitFor({ timeout: 30_000 })
      expect(readFileSync(letter).subarray(0, 5).toString()).toBe('%PDF-')
      await page.getByRole('button', { name: 'Eksporter' }).click()
      await page.getByRole('menuitem', { name: 'Excel, for alle' }).click()
      await page.getByText(`40 innspill skrevet til ${table}`, { exact: false }).waitFor()
    })
  }, 60_000)
})
