import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { freshFolder, spoiledCopy } from '#support/demo.ts'
import { plainPdf } from '#support/pdf-makers.ts'
import { demoWorkspace } from '#support/ui/demo-workspace.ts'
import { tabTo } from '#support/ui/tab-to.ts'
import { hostHere, launchApp } from './app.ts'
import type { App } from './app.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 180_000 }) // a busy machine is no fault of the program's

/** An officer's whole way through the real program in its real window: nothing between is a stand-in but the file dialogs. */
describe.skipIf(hostHere === null)('from a new case to a packet that proves itself', () => {
  let demo = ''
  let app: App
  beforeAll(async () => {
    demo = await demoWorkspace()
  })
  afterEach(() => app.remove())

  const start = async (): Promise<{
    readonly page: Page
    readonly sketch: string
    readonly packet: string
  }> => {
    const folder = freshFolder('flyt')
    const sketch = join(folder, 'skisse.pdf')
    writeFileSync(sketch, await plainPdf(['Skisse over sykkelveien']))
    app = await launchApp({ workspace: spoiledCopy(demo, freshFolder('sak'), 'solvik', () => undefined) })
    await app.page().evaluate(listening)
    return { page: app.page(), sketch, packet: join(folder, 'innkalling.pdf') }
  }

  /** What goes wrong tells what the window showed, and what the program wrote. */
  const explained = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work()
    } catch (error) {
      const shown = await Promise.race([whatIsShown(app.page()), sleep(5000, 'a page that does not answer')])
      throw new Error(
        `${String(error)}\n\nThe window showed:\n${shown}\n\nThe program wrote:\n${app.log()}`,
        { cause: error },
      )
    }
  }
  const isPdf = (file: string): boolean => readFileSync(file).subarray(0, 5).toString() === '%PDF-'

  it('by the mouse', () =>
    explained(async () => {
      const { page, sketch, packet } = await start()
      await page.getByRole('link', { name: /^Saker/ }).click()
      await page.getByRole('button', { name: 'Ny sak' }).first().click()
      const form = page.getByRole('dialog')
      await form.getByLabel('Tittel').fill('Ny sykkelvei langs fjorden')
      await form.getByLabel(/^Utvalg som behandler/).selectOption({ label: 'Formannskapet' })
      await form.getByLabel(/^Saksbehandler/).fill('arealplan')
      await page
        .getByRole('listbox')
        .getByRole('option', { name: /arealplanlegger/ })
        .click()
      await form.getByRole('button', { name: 'Opprett sak' }).click()
      await page.getByRole('heading', { level: 1, name: 'Ny sykkelvei langs fjorden' }).waitFor()

      await page.getByLabel('Arkivkode').fill('143')
      await page.getByRole('button', { name: 'Lagre endringer' }).click()
      await page.getByText('Opplysningene er lagret', { exact: true }).first().waitFor()

      app.answer([sketch], packet)
      await page.getByRole('link', { name: 'Vedlegg 0' }).click()
      await page.getByRole('button', { name: 'Legg til vedlegg' }).click()
      await page.getByText('1 fil er lagt til').waitFor()

      await page.getByRole('button', { name: 'Send til gjennomgang' }).click()
      await page.getByRole('button', { name: 'Godkjenn', exact: true }).click()
      await page.getByRole('button', { name: 'Godkjenn likevel' }).click()
      await page.getByText('Saken er godkjent', { exact: true }).first().waitFor()

      await page.getByRole('link', { name: /^Møter/ }).click()
      await page.getByRole('link', { name: /9\. juni 2021/ }).click()
      await page.getByRole('option', { name: /Ny sykkelvei langs fjorden/ }).click()
      await page.getByRole('link', { name: 'Ny sykkelvei langs fjorden', exact: true }).waitFor()
      await page.getByRole('link', { name: 'Møtepakke' }).click()
      await page.getByRole('button', { name: 'Velg hvor og lag pakken' }).click()
      await page.getByText('Møtepakken er laget og etterprøvd').waitFor({ timeout: 60_000 })
      expect(isPdf(packet)).toBe(true)
      await page.getByRole('button', { name: 'Vis etterprøvingen' }).first().click()
      await page.getByRole('dialog', { name: 'Etterprøving av møtepakke' }).waitFor()
      expect(await page.getByText('Pakken holder det den lover').count()).toBe(1)
      await page.keyboard.press('Escape')
      expect(await app.close()).toBe(0)
    }))

  it('by the keyboard alone', () =>
    explained(async () => {
      const { page, sketch, packet } = await start()
      const press = (key: string): Promise<void> => page.keyboard.press(key)
      const type = (text: string): Promise<void> => page.keyboard.type(text)
      await page.locator('html[data-ready="1"]').waitFor()
      await press('g')
      await press('s')
      await page.getByRole('table', { name: 'Saker' }).waitFor()
      await tabTo(page, /^Ny sak$/)
      await press('Enter')
      await page.getByRole('dialog').getByLabel('Tittel').waitFor()
      await tabTo(page, /^Tittel/)
      await type('Ny sykkelvei langs fjorden')
      await tabTo(page, /^Utvalg som behandler/)
      await type('Formannskapet')
      await tabTo(page, /^Saksbehandler/)
      await type('arealplan')
      await press('Enter')
      await tabTo(page, /^Opprett sak$/)
      await press('Enter')
      await page.getByRole('heading', { level: 1, name: 'Ny sykkelvei langs fjorden' }).waitFor()
      await tabTo(page, /^Arkivkode$/)
      await type('143')
      await press('Enter')
      await page.getByText('Opplysningene er lagret', { exact: true }).first().waitFor()

      app.answer([sketch], packet)
      await tabTo(page, /^Vedlegg 0$/)
      await press('Enter')
      await page.getByText('Ingen vedlegg').waitFor()
      await tabTo(page, /^Legg til vedlegg$/)
      await press('Enter')
      await page.getByText('1 fil er lagt til').waitFor()
      await tabTo(page, /^Send til gjennomgang$/)
      await press('Enter')
      await page.getByRole('button', { name: 'Godkjenn', exact: true }).waitFor()
      await tabTo(page, /^Godkjenn$/)
      await press('Enter')
      await tabTo(page, /^Godkjenn likevel$/)
      await press('Enter')
      await page.getByText('Saken er godkjent', { exact: true }).first().waitFor()

      await press('Control+k')
      await type('formannskapet 9. juni 2021')
      await page
        .getByRole('option', { name: /09\.06\.2021/ })
        .first()
        .waitFor()
      await press('Enter')
      await page.getByRole('heading', { level: 1, name: /9\. juni 2021/ }).waitFor()
      await tabTo(page, /^Søk i klare saker/)
      await type('sykkelvei')
      await press('Enter')
      await page.getByRole('link', { name: 'Ny sykkelvei langs fjorden', exact: true }).waitFor()
      await tabTo(page, /^Møtepakke/)
      await press('Enter')
      await tabTo(page, /^Velg hvor og lag pakken$/)
      await press('Enter')
      await page.getByText('Møtepakken er laget og etterprøvd').waitFor({ timeout: 60_000 })
      expect(isPdf(packet)).toBe(true)
      await tabTo(page, /^Vis etterprøvingen$/)
      await press('Enter')
      await page.getByRole('dialog', { name: 'Etterprøving av møtepakke' }).waitFor()
      expect(await page.getByText('Pakken holder det den lover').count()).toBe(1)
    }))
})

/** Remembers the keys and clicks that reach the page: what was lost on the way is told from what did nothing. */
const listening = `window.__heard = []
  for (const kind of ['keydown', 'click']) addEventListener(kind, (event) => {
    const { target, key } = event
    setTimeout(() => window.__heard.push([kind, key, target.className, event.defaultPrevented].join(' ')))
    window.__heard.splice(0, window.__heard.length - 8)
  }, true)`

/** Address, where the focus is, what was heard last, all text, and the palette as it is built. */
async function whatIsShown(page: Page): Promise<string> {
  const told = `[location.href, document.activeElement?.outerHTML.slice(0, 200), window.__heard.join('; '),
    document.body.innerText, document.querySelector('.palette-list')?.innerHTML ?? ''].join('\\n')`
  return page.evaluate<string>(told).catch((error: unknown) => `nothing: ${String(error)}`)
}
