import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { beforeAll, describe, expect, it } from 'vitest'
import { freshFolder } from '#support/demo.ts'
import { axeFaults } from '#support/ui/axe.ts'
import { chromiumPath, testBrowser } from '#support/ui/chromium.ts'
import { demoWorkspace } from '#support/ui/demo-workspace.ts'
import { agendaTitles, openOver, smallWorkspace } from '#support/ui/meeting-window.ts'

describe.skipIf(chromiumPath === undefined)('Møte: packets', () => {
  let browser: Browser
  let demo = ''
  beforeAll(async () => {
    browser = await testBrowser()
    demo = await demoWorkspace()
  })

  const toPackets = async (page: Page): Promise<void> => {
    await page.getByRole('link', { name: /21\. april 2021/ }).click()
    await page.getByRole('link', { name: 'Møtepakke' }).click()
    await page.getByRole('heading', { name: 'Utsendte pakker' }).waitFor()
  }
  const start = (page: Page): Promise<void> =>
    page.getByRole('button', { name: 'Velg hvor og lag pakken' }).click()

  it('the whole way by keyboard: plan a meeting, put a case on, make the packet, read its proof', async () => {
    const place = join(freshFolder('packet'), 'innkalling.pdf')
    const window = await openOver(browser, smallWorkspace(['Ny bru over elva']), {
      answers: { saves: [place] },
    })
    const { page, complaints } = window
    await page.getByRole('button', { name: 'Nytt møte' }).first().focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.type('16.6.2021')
    await page.keyboard.press('Enter')
    await page.getByRole('combobox', { name: 'Søk i klare saker' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => agendaTitles(page)).toEqual(['Ny bru over elva'])
    await page.getByRole('link', { name: 'Møtepakke' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('radio', { name: 'Offentlig' }).focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByText('Møtepakken er laget og etterprøvd').waitFor()
    expect(await page.locator('.packet-made').textContent()).toMatch(/Alle 19 løfter holder.*Et utkast/)
    expect(readFileSync(place).subarray(0, 5).toString()).toBe('%PDF-')
    await page.getByRole('button', { name: 'Åpne filen' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => window.opened).toEqual([place])
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Etterprøving av møtepakke' })
    expect(await dialog.getByRole('row').count()).toBe(20)
    expect(await dialog.getByText('Pakken holder det den lover').count()).toBe(1)
    await page.keyboard.press('Escape')
    expect(await page.locator(':focus').textContent()).toBe('Vis etterprøvingen')
    expect(complaints).toEqual([])
    await window.close()
  })
  it('shows step, pages and time while it works, and what came out: pages, limit, what is withheld', async () => {
    const place = join(freshFolder('packet'), 'april.pdf')
    const window = await openOver(browser, demo, { answers: { saves: [place] } })
    const { page, complaints } = window
    await toPackets(page)
    await start(page)
    await page.getByText(/^Side \d+ av \d+$/).waitFor()
    expect(await page.getByRole('progressbar', { name: 'Lager offentlig møtepakke' }).count()).toBe(1)
    await page.getByText('Møtepakken er laget og etterprøvd').waitFor()
    expect(await page.getByText(/^\d+ av 250 sider er brukt$/).count()).toBe(1)
    const theme = page.getByRole('row').filter({ hasText: 'PS 35/21' })
    expect(await theme.getByRole('cell').allTextContents()).toEqual(['PS 35/21', '4', '30'])
    const withheld = page.getByRole('region', { name: 'Holdt utenfor' })
    expect(await withheld.getByRole('listitem').allTextContents()).toEqual([
      expect.stringMatching(/^PS 38\/21 Unntatt offentlighet: offl\. § 13/) as string,
      expect.stringMatching(/^PS 39\/21, vedlegg 2 /) as string,
    ])
    expect(await page.locator(':focus').getAttribute('class')).toContain('packet-made')
    expect(complaints).toEqual([])
    await window.close()
  })
  it('is given up within half a second, says so, and leaves nothing', async () => {
    const folder = freshFolder('packet')
    const window = await openOver(browser, demo, { answers: { saves: [join(folder, 'april.pdf')] } })
    const { page } = window
    await toPackets(page)
    await start(page)
    await page.getByText('Setter sidene').waitFor()
    const given = performance.now()
    await page.getByRole('button', { name: 'Avbryt' }).click()
    await page.getByText('Du avbrøt, og ingenting halvferdig er lagt igjen.').waitFor()
    expect(performance.now() - given).toBeLessThan(1000) // the program's own half second, and the window's
    expect(readdirSync(folder)).toEqual([])
    await page.getByRole('button', { name: 'Velg hvor og lag pakken' }).waitFor()
    await window.close()
  })
  it('is given up when the workspace is closed, which is told on the screen that comes then', async () => {
    const folder = freshFolder('packet')
    const window = await openOver(browser, demo, { answers: { saves: [join(folder, 'april.pdf')] } })
    const { page } = window
    await toPackets(page)
    await start(page)
    await page.getByText('Setter sidene').waitFor()
    await page.getByRole('button', { name: 'Velg hvem du er' }).click()
    await page.getByRole('menuitem', { name: 'Åpne et annet arbeidsområde' }).click()
    await page.getByRole('heading', { name: 'Velkommen til Saksklar' }).waitFor()
    await page.getByRole('alert').getByText('Arbeidet er avbrutt fordi arbeidsområdet ble lukket.').waitFor()
    expect(await axeFaults(page)).toEqual([])
    expect(readdirSync(folder)).toEqual([])
    await window.close()
  })
  it('is not begun when no place is chosen, and says why when the folder is gone', async () => {
    const gone = join(freshFolder('packet'), 'borte', 'april.pdf')
    const window = await openOver(browser, demo, { answers: { saves: [null, gone] } })
    const { page } = window
    await toPackets(page)
    await start(page)
    await page.getByRole('button', { name: 'Velg hvor og lag pakken' }).waitFor()
    await start(page)
    await page.getByRole('alert').getByText('mappen finnes ikke').waitFor()
    expect(existsSync(gone)).toBe(false)
    await window.close()
  })
  it('is stopped where something withheld has slipped into open text, and the page is named, not the secret', async () => {
    const folder = freshFolder('packet')
    const secret = 'Tildeling av tilrettelagt bolig til Sindre Aurebekk'
    const window = await openOver(
      browser,
      smallWorkspace([
        { title: secret, basis: 'offl-13+fvl-13-1-1' },
        { title: 'Boligplan', text: `Se også saken «${secret}» i samme møte.` },
      ]),
      { answers: { saves: [join(folder, 'lekk.pdf')] } },
    )
    const { page } = window
    await window.showMeeting(2)
    await page.getByRole('link', { name: 'Møtepakke' }).click()
    await start(page)
    const said = page.getByRole('alert').filter({ hasText: 'Den offentlige pakken er ikke laget' })
    await said.waitFor()
    expect(await said.textContent()).toMatch(/se side \d+/)
    expect(await said.textContent()).not.toContain('Aurebekk')
    expect(readdirSync(folder)).toEqual([])
    await window.close()
  })
  it('lists what was sent, with the proof of each, and proves any file', async () => {
    const file = join(freshFolder('packet'), 'annen.pdf')
    const sent = readdirSync(join(demo, 'out')).find((name) => /2021-04-21.*offentlig/.test(name)) ?? ''
    writeFileSync(file, Buffer.concat([readFileSync(join(demo, 'out', sent)), Buffer.from('\n% mer\n')]))
    const window = await openOver(browser, demo, { answers: { files: [[file]] } })
    const { page, complaints } = window
    await toPackets(page)
    const rows = page.getByRole('region', { name: 'Utsendte pakker' }).getByRole('row')
    expect(await rows.count()).toBe(3)
    await rows.nth(1).getByRole('button', { name: 'Vis etterprøvingen' }).click()
    await page.getByRole('dialog').getByText('Pakken holder det den lover').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Etterprøv en fil' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Ett løfte holder ikke').waitFor()
    expect(await dialog.getByRole('row').filter({ hasText: 'Feil' }).textContent()).toMatch(
      /Ingen objekter ligger igjen.*flere utgaver av seg selv, eller data etter slutten/,
    )
    await dialog.getByText('Ikke kjent i dette arbeidsområdet.').waitFor()
    expect(complaints).toEqual([])
    await window.close()
  })
  it('offers nothing to make of an empty agenda', async () => {
    const window = await openOver(browser, smallWorkspace([]))
    const { page } = window
    await window.showMeeting(0)
    await page.getByRole('link', { name: 'Møtepakke' }).click()
    await page.getByText('Sett minst én sak på sakslisten først.').waitFor()
    expect(await page.getByRole('button', { name: 'Velg hvor og lag pakken' }).isDisabled()).toBe(true)
    await window.close()
  })
  it.each(['light', 'dark'] as const)('axe finds nothing, %s: form, result, proof', async (colorScheme) => {
    const place = join(freshFolder('packet'), 'april.pdf')
    const window = await openOver(browser, demo, { answers: { saves: [place] }, context: { colorScheme } })
    const { page } = window
    await toPackets(page)
    expect(await axeFaults(page)).toEqual([])
    await start(page)
    await page.getByText(/^Side \d+ av \d+$/).waitFor()
    expect(await axeFaults(page)).toEqual([])
    await page.getByText('Møtepakken er laget og etterprøvd').waitFor()
    expect(await axeFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Vis etterprøvingen' }).first().click()
    await page.getByRole('dialog').waitFor()
    expect(await axeFaults(page)).toEqual([])
    await window.close()
  })
})
