import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Clock } from '#main/app/session.ts'
import { freshFolder, sql } from '#support/demo.ts'
import { axeFaults } from '#support/ui/axe.ts'
import { chromiumPath, testBrowser } from '#support/ui/chromium.ts'
import { demoWorkspace } from '#support/ui/demo-workspace.ts'
import { ready } from '#support/ui/ready.ts'
import { shot } from '#support/ui/shot.ts'
import { openWindow } from '#support/ui/window.ts'
import type { TestWindow } from '#support/ui/window.ts'

const name = 'Zebulina Kvistaland'
const planted = `UPDATE hearing_input SET sender = '${name}' WHERE number = 1;
  UPDATE hearing_contact SET name = '${name}' WHERE input_id = (SELECT id FROM hearing_input WHERE number = 1);
  UPDATE hearing_input SET sender = '${name} Berg' WHERE number = 2;`
const archived = `INSERT INTO hearing_retention SELECT id, NULL, NULL, NULL, NULL, '2022-01-02', '21/77' FROM hearing;`
const later: Clock = { now: () => '2023-01-10T09:00:00.000Z', today: () => '2023-01-10' }

describe.skipIf(chromiumPath === undefined)('Personvern', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await testBrowser()
  })

  async function at(path: string, statements: string, more: object = {}): Promise<TestWindow> {
    const workspace = await demoWorkspace()
    sql(join(workspace, 'saksklar.db'), planted + statements)
    const window = await openWindow(browser, { workspace, clock: later, path: `#${path}`, ...more })
    await ready(window.page)
    return window
  }

  for (const colorScheme of ['light', 'dark'] as const)
    it(`shows what is to go, asks before it goes, tells what went, ${colorScheme}`, async () => {
      const context = { colorScheme, viewport: { width: 1200, height: 860 } }
      const window = await at('/', archived, { context })
      const { page } = window
      await page.getByText('Personopplysninger skal slettes i 1 høring.').waitFor()
      await shot(page, `privacy-overview-${colorScheme}`)
      await page.getByRole('link', { name: 'Se gjennom' }).click()
      await page.getByText('16 innspill fra privatpersoner og ansatte').first().waitFor()
      await shot(page, `privacy-due-${colorScheme}`)
      expect(await axeFaults(page)).toEqual([])
      await page.getByRole('button', { name: 'Slett i høringen …' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByText('Det kan ikke gjøres om').first().waitFor()
      const now = dialog.getByRole('button', { name: 'Slett for godt' })
      expect(await now.isDisabled()).toBe(true)
      expect(await axeFaults(page)).toEqual([])
      await shot(page, `privacy-erase-${colorScheme}`)
      await dialog.getByRole('checkbox', { name: 'Jeg har sett gjennom listen' }).press('Space')
      await now.press('Enter')
      await dialog.getByText('Personopplysninger slettet i 16 innspill').waitFor()
      await shot(page, `privacy-erased-${colorScheme}`)
      expect(await axeFaults(page)).toEqual([])
      await dialog.getByRole('button', { name: 'Lukk' }).last().click()
      await page.getByText('Ingen personopplysninger skal bort nå').waitFor()
      await page.getByText('16 innspill anonymisert').waitFor()
      await shot(page, `privacy-history-${colorScheme}`)
      expect(await axeFaults(page)).toEqual([])
      expect(window.complaints).toEqual([])
      await window.close()
    })

  it('says in the hearing when it goes and what holds it, and takes a change back', async () => {
    const window = await at('/personvern', '')
    const { page } = window
    await page.getByText('Innspillene er ikke merket som arkivert').waitFor()
    await shot(page, 'privacy-held')
    await page
      .getByRole('link', { name: /Temaplan for digitalisering/ })
      .first()
      .click()
    const line = page.getByText('Sletting av personopplysninger er holdt tilbake siden 2. juni 2022')
    await line.waitFor()
    await shot(page, 'privacy-hearing-line')
    expect(await axeFaults(page)).toEqual([])
    await page.getByRole('button', { name: /^Endre ?: Sletting/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Innspillene ligger i arkivet').check()
    await dialog.getByLabel('Referanse i arkivet').fill('2020/1610-44')
    await dialog.getByLabel('Hold tilbake slettingen').check()
    await dialog.getByRole('button', { name: 'Lagre' }).click()
    // what is switched on must be said: nothing is stored without why
    await dialog
      .getByText('1 felt må rettes')
      .or(dialog.getByText(/rettes/))
      .first()
      .waitFor()
    await shot(page, 'privacy-hearing-dialog')
    expect(await axeFaults(page)).toEqual([])
    await dialog.getByLabel('Begrunnelse').fill('Klage til Statsforvalteren')
    await dialog.getByRole('button', { name: 'Lagre' }).click()
    await page.getByText('Holdt tilbake av saksbehandler: Klage til Statsforvalteren').waitFor()
    await page.getByRole('button', { name: 'Angre' }).click()
    await page.getByText('Innspillene er ikke merket som arkivert').waitFor()
    expect(window.complaints).toEqual([])
    await window.close()
  })

  it('finds what is held on a person, leaves what must be judged unticked, and writes the copy', async () => {
    const path = join(freshFolder('innsyn'), 'kopi.zip')
    const window = await at('/personvern/innsyn', '', { answers: { saves: [path] } })
    const { page } = window
    await page.getByText('Søk etter personen først').waitFor()
    await page.getByLabel('Navn, e-post eller telefon').fill('Ingen Slik Person')
    await page.keyboard.press('Enter')
    await page.getByText('Ingenting er lagret under dette navnet').waitFor()
    await page.getByLabel('Navn, e-post eller telefon').fill(name)
    await page.getByRole('button', { name: 'Finn' }).click()
    await page.getByText('Vurder det som ikke er krysset av').waitFor()
    expect(
      await page
        .getByRole('checkbox', { name: `I-1 ${name}` })
        .first()
        .isChecked(),
    ).toBe(true)
    expect(
      await page
        .getByRole('checkbox', { name: `I-2 ${name} Berg` })
        .first()
        .isChecked(),
    ).toBe(false)
    await shot(page, 'privacy-person')
    expect(await axeFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Lag kopi …' }).click()
    await page.getByText(/Kopi med \d+ opplysning/).waitFor()
    expect(existsSync(path)).toBe(true)
    expect(window.complaints).toEqual([])
    await window.close()
  })

  it('sets the municipality’s rule, in nynorsk and English too', async () => {
    const window = await at('/personvern/regel', '')
    const { page } = window
    await page.getByLabel('Måneder').fill('200')
    await page.getByRole('button', { name: 'Lagre', exact: true }).click()
    await page.getByLabel('Måneder').fill('24')
    await page.getByRole('button', { name: 'Lagre', exact: true }).click()
    await page.getByText('Regelen lagret').waitFor()
    await shot(page, 'privacy-rule')
    expect(await axeFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Angre' }).click()
    await expect.poll(() => page.getByLabel('Måneder').inputValue()).toBe('12')
    expect(window.complaints).toEqual([])
    await window.close()
  })
})
