import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { beforeAll, describe, expect, it } from 'vitest'
import { april } from '#support/case-program.ts'
import { freshFolder, makeDemo, spoiledCopy } from '#support/demo.ts'
import { plainPdf } from '#support/pdf-makers.ts'
import { chromiumPath, testBrowser } from '#support/ui/chromium.ts'
import { tabTo } from '#support/ui/tab-to.ts'
import { openWindow } from '#support/ui/window.ts'

describe.skipIf(chromiumPath === undefined)('a case by the keyboard alone', () => {
  let browser: Browser
  let demo = ''
  beforeAll(async () => {
    browser = await testBrowser()
    demo = (await makeDemo()).folder
  })

  it('is made, its facts are filled, an attachment is added', async () => {
    const folder = freshFolder('vedlegg')
    writeFileSync(join(folder, 'skisse.pdf'), await plainPdf(['Skisse']))
    const window = await openWindow(browser, {
      workspace: spoiledCopy(demo, freshFolder('sak'), 'solvik', () => undefined),
      clock: april,
      path: '#/saker',
      answers: { files: [[join(folder, 'skisse.pdf')]] },
    })
    const { page } = window
    await page.getByRole('table', { name: 'Saker' }).waitFor()
    await tabTo(page, /^Ny sak$/)
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').getByLabel('Tittel').waitFor()
    await tabTo(page, /^Tittel/)
    await page.keyboard.type('Ny sykkelvei langs fjorden')
    await tabTo(page, /^Utvalg som behandler/)
    await page.keyboard.type('Formannskapet')
    await tabTo(page, /^Saksbehandler/)
    await page.keyboard.type('arealplan')
    await page.keyboard.press('Enter')
    await tabTo(page, /^Opprett sak$/)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Ny sykkelvei langs fjorden' }).waitFor()

    await tabTo(page, /^Arkivkode$/)
    await page.keyboard.type('143')
    await page.keyboard.press('Enter')
    await page.getByText('Opplysningene er lagret', { exact: true }).first().waitFor()

    await page.keyboard.press('Control+Home')
    await page.evaluate("document.querySelector('h1').focus()")
    await tabTo(page, /^Vedlegg 0$/)
    await page.keyboard.press('Enter')
    await page.getByText('Ingen vedlegg').waitFor()
    await tabTo(page, /^Legg til vedlegg$/)
    await page.keyboard.press('Enter')
    await page.getByText('1 fil er lagt til').waitFor()
    await page
      .getByRole('navigation', { name: 'Saken', exact: true })
      .getByRole('link', { name: 'Vedlegg 1' })
      .waitFor()
    expect(window.complaints).toEqual([])
    await window.close()
  })
})
