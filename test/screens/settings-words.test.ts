import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { freshFolder } from '#support/demo.ts'
import { demoClock } from '#support/program.ts'
import { axeFaults } from '#support/ui/axe.ts'
import { demoWorkspace } from '#support/ui/demo-workspace.ts'
import { chromiumPath, testBrowser } from '#support/ui/chromium.ts'
import { ready } from '#support/ui/ready.ts'
import { openWindow } from '#support/ui/window.ts'
import type { TestWindow } from '#support/ui/window.ts'
import { shot } from '#support/ui/shot.ts'

describe.skipIf(chromiumPath === undefined)('Innstillinger: ordliste', () => {
  let browser: Browser
  let workspace = ''
  beforeAll(async () => {
    browser = await testBrowser()
    workspace = await demoWorkspace()
  })
  const windows: TestWindow[] = []
  afterEach(async () => {
    for (const window of windows.splice(0)) await window.close()
  })
  const open = async (more: object = {}): Promise<TestWindow> => {
    const window = await openWindow(browser, {
      workspace,
      clock: demoClock,
      path: '#/innstillinger/ordliste',
      ...more,
    })
    windows.push(window)
    await ready(window.page)
    return window
  }
  const done = async (window: TestWindow): Promise<void> => expect(window.complaints).toEqual([])

  it('adds words to the lists, says what is none, takes them out by keyboard, and back again', async () => {
    const window = await open()
    const { page } = window
    const list = page.getByRole('list', { name: 'Kommunens ordliste' })
    const field = page.getByRole('textbox', { name: 'Nytt ord i kommunens ordliste' })
    for (const word of ['Kvitraberget', 'bygdetunet', 'Øvreåsen']) {
      await field.fill(word)
      await field.press('Enter')
      await list.getByText(word, { exact: true }).waitFor()
    }
    await field.fill('to ord')
    await field.press('Enter')
    await page.getByText('«to ord» er ikke ett ord.').waitFor()
    expect(await axeFaults(page)).toEqual([])
    await shot(page, 'ordliste')
    await field.fill('')
    expect(await list.locator('li > :first-child').allTextContents()).toEqual([
      'bygdetunet',
      'Kvitraberget',
      'Øvreåsen',
    ])
    await page.getByRole('button', { name: 'Ta ut bygdetunet' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('«bygdetunet» er tatt ut av ordlisten').waitFor()
    await expect.poll(() => focusedName(page), { timeout: 10_000 }).toBe('Ta ut Kvitraberget')
    await page.getByRole('button', { name: 'Angre' }).last().click()
    await list.getByText('bygdetunet', { exact: true }).waitFor()
    const own = page.getByRole('textbox', { name: 'Nytt ord i min ordliste' })
    await own.fill('blømsketu')
    await own.press('Enter')
    await page.getByRole('list', { name: 'Min ordliste' }).getByText('blømsketu').waitFor()
    await page.getByRole('radio', { name: 'Nynorsk' }).click()
    await page.getByText('Ingen ord er lagt til').first().waitFor()
    await done(window)
  })

  it('reads a word list from a file and saves it to one; a list of many is searched', async () => {
    const folderOfLists = freshFolder('liste')
    const [source, target] = [join(folderOfLists, 'inn.txt'), join(folderOfLists, 'ut.txt')]
    const words = 'abcdefghijklmno'.split('').map((letter) => `mittord${letter}`)
    writeFileSync(source, `${words.join('\n')}\nto ord\n`)
    const window = await open({ answers: { files: [[source]], saves: [target] } })
    const { page } = window
    const own = page.getByRole('region', { name: 'Min ordliste' })
    await own.getByRole('button', { name: 'Hent fra fil' }).click()
    await page.getByText('15 ord er lagt til. 0 sto der fra før.').waitFor()
    await page.getByText('Disse linjene er ikke ett ord, og er ikke tatt med: to ord').waitFor()
    await own.getByRole('searchbox', { name: 'Finn et ord' }).fill('mittordc')
    await expect.poll(() => own.getByRole('listitem').count()).toBe(1)
    await own.getByRole('button', { name: 'Lagre til fil' }).click()
    await page.getByText('Ordlisten er lagret').waitFor()
    expect(readFileSync(target, 'utf8')).toBe(`${words.join('\n')}\n`)
    await done(window)
  })

  it('chooses what one is advised about', async () => {
    const window = await open()
    const { page } = window
    await page.getByRole('checkbox', { name: 'Tungt ord' }).uncheck()
    await page.getByLabel('En setning er lang når den har mer enn').fill('25')
    await page.keyboard.press('Enter')
    await expect
      .poll(async () => (await window.program.call('language.hints', {})) as unknown)
      .toMatchObject({ value: { off: ['officialese'], longSentence: 25 } })
    await done(window)
  })
})

const focusedName = (page: Page): Promise<string> =>
  page.evaluate(`document.activeElement?.getAttribute('aria-label') ?? ''`)
