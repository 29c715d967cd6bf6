import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { beforeAll, describe, expect, it } from 'vitest'
import { freshFolder } from '#support/demo.ts'
import { heldMeeting } from '#support/held-meeting.ts'
import type { HeldMeeting } from '#support/held-meeting.ts'
import { slowDay } from '#support/session-desk.ts'
import { axeFaults } from '#support/ui/axe.ts'
import { chromiumPath, testBrowser } from '#support/ui/chromium.ts'
import { shot } from '#support/ui/shot.ts'
import { openWindow } from '#support/ui/window.ts'

describe.skipIf(chromiumPath === undefined)('Møte: møtebok', () => {
  let browser: Browser
  let desk: HeldMeeting
  beforeAll(async () => {
    browser = await testBrowser()
    desk = await heldMeeting()
    desk.app.program.close()
  }, 120_000)

  const press = async (page: Page, name: string): Promise<void> => {
    await page.getByRole('button', { name, exact: true }).last().focus()
    await page.keyboard.press('Enter')
  }

  it('from the record to everybody by keyboard: finished, signed, approved, made, published, corrected', async () => {
    const place = join(freshFolder('minutes'), 'motebok.pdf')
    const window = await openWindow(browser, {
      workspace: desk.folder,
      clock: slowDay('2021-06-10'),
      answers: { saves: [place] },
      path: `#/moter/${desk.meeting}/motebok`,
    })
    const { page, complaints } = window
    await page.getByRole('heading', { name: 'Hvor langt møteboken er kommet' }).waitFor()
    const text = page.locator('.minutes-text')
    await text.getByRole('heading', { name: /PS 1\/21 Temaplan/ }).waitFor()
    expect(await page.getByText('Møteboken har alt det loven krever').count()).toBe(1)
    expect(await text.textContent()).toContain('Tordis Fjellvang')
    await shot(page, 'minutes-held')
    expect(await axeFaults(page)).toEqual([])
    await page.getByRole('radio', { name: 'Offentlig' }).focus()
    await page.keyboard.press('Space')
    await expect.poll(() => text.textContent()).not.toContain('Fjellvang')
    await shot(page, 'minutes-public')

    await press(page, 'Ferdig ført')
    await page
      .getByRole('combobox', { name: 'Hvem skriver under' })
      .selectOption({ label: 'Ragnhild Fjeld (Fellesskapslista)' })
    await press(page, 'Legg til')
    await press(page, 'Før underskrift for Ragnhild Fjeld')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Dato for underskriften' }).fill('1.7.2021')
    await page.keyboard.press('Enter')
    await dialog.getByText(/Underskriften kan ikke være datert/).waitFor()
    await dialog.getByRole('textbox', { name: 'Dato for underskriften' }).fill('10.6.2021')
    await page.keyboard.press('Enter')
    await page.getByText('Underskrevet 10. juni 2021').first().waitFor()
    await shot(page, 'minutes-signed')
    await press(page, 'Godkjenn')
    await dialog.getByRole('textbox', { name: 'Merknader ved godkjenningen' }).fill('Ingen merknader.')
    await shot(page, 'minutes-approve')
    await press(page, 'Godkjenn møteboken')
    await page.getByText('Godkjent 10. juni 2021. Ført av').waitFor()

    await press(page, 'Lag offentlig PDF')
    await page.getByText(/Møteboken er lagret, \d sider/).waitFor({ timeout: 60_000 })
    expect(existsSync(place)).toBe(true)
    await press(page, 'Åpne')
    await expect.poll(() => window.opened).toEqual([place])
    await page.getByText('Utgave 1 · Offentlig').waitFor()
    await press(page, 'Før som publisert')
    await press(page, 'Før som publisert')
    await page.getByText('Møteboken ble publisert 10. juni 2021.').waitFor()

    await press(page, 'Ny rettelse')
    await dialog.getByRole('textbox', { name: 'Rettelse' }).fill('Det skal stå 110 000 kroner.')
    await press(page, 'Før rettelsen')
    await page.getByText('Rettelse 1 er ført').waitFor()
    await shot(page, 'minutes-corrected')
    expect(await axeFaults(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    await shot(page, 'minutes-dark')
    expect(complaints).toEqual([])
    await window.close()
  }, 180_000)
})
