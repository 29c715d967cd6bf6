import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { clockOver } from '#main/app/clock.ts'
import { listBackups } from '#main/store/backup/backup-files.ts'
import { changeBackupSettings } from '#main/store/backup/backup-settings.ts'
import { openStore } from '#main/store/open-store.ts'
import { flipBit } from '#support/backups.ts'
import { freshFolder } from '#support/demo.ts'
import { granted } from '#support/store.ts'
import { axeFaults } from '#support/ui/axe.ts'
import { demoWorkspace } from '#support/ui/demo-workspace.ts'
import { chromiumPath, testBrowser } from '#support/ui/chromium.ts'
import { ready } from '#support/ui/ready.ts'
import { shot } from '#support/ui/shot.ts'
import { openWindow } from '#support/ui/window.ts'
import type { TestWindow } from '#support/ui/window.ts'

const path = '#/innstillinger/sikkerhetskopier'
let time = new Date('2026-11-27T08:00:00.000Z')
const clock = clockOver(() => time)

describe.skipIf(chromiumPath === undefined)('Innstillinger: sikkerhetskopier', () => {
  let browser: Browser
  let workspace = ''
  beforeAll(async () => {
    browser = await testBrowser()
  })
  const windows: TestWindow[] = []
  beforeEach(async () => {
    time = new Date('2026-11-27T08:00:00.000Z')
    workspace = await demoWorkspace()
    rmSync(join(workspace, 'backups'), { recursive: true, force: true })
  })
  afterEach(async () => {
    for (const window of windows.splice(0)) await window.close()
  })
  const open = async (more: object = {}): Promise<TestWindow> => {
    const window = await openWindow(browser, { workspace, clock, path, ...more })
    windows.push(window)
    await ready(window.page)
    window.page.setDefaultTimeout(10_000)
    return window
  }
  const take = async ({ page }: TestWindow, count: number): Promise<void> => {
    await page.getByRole('button', { name: 'Ta kopi nå' }).click()
    await expect.poll(() => page.getByRole('row').count(), { timeout: 20_000 }).toBe(count + 1)
  }

  for (const colorScheme of ['light', 'dark'] as const)
    it(`says that there is none, makes one, and has nothing for axe to find, ${colorScheme}`, async () => {
      const window = await open({ context: { colorScheme } })
      const { page, program } = window
      await page.getByText('Det er ingen god sikkerhetskopi ennå.').first().waitFor()
      await shot(page, `kopier-tom-${colorScheme}`)
      expect(await axeFaults(page)).toEqual([])
      await take(window, 1)
      await page.getByText('Arbeidsområdet ble sikkerhetskopiert i dag kl. 09.00').waitFor()
      time = new Date('2026-11-28T08:00:00.000Z')
      await take(window, 2)
      const [, older] = listBackups(join(workspace, 'backups'))
      flipBit(older?.path ?? '', 500_000)
      await page.getByRole('button', { name: 'Kontroller kopien fra 27.11.2026' }).press('Enter')
      await page.getByText('filen er ikke lenger den som ble skrevet').first().waitFor()
      expect(await axeFaults(page)).toEqual([])
      await shot(page, `kopier-${colorScheme}`)
      for (const language of ['nn', 'en'] as const) {
        await program.call('preferences.set', { language })
        await page
          .getByText({ nn: 'Kopiar på denne maskina', en: 'Copies on this machine' }[language])
          .first()
          .waitFor()
        await shot(page, `kopier-${language}-${colorScheme}`)
      }
      expect(window.complaints).toEqual([])
    })

  it('offers the gentle way first, tells what would be lost, restores, and undoes it, by keyboard', async () => {
    const beside = freshFolder('beside')
    const window = await open({ answers: { folders: [beside] } })
    const { page, program } = window
    await take(window, 1)
    const person = { name: 'Ny, Etterpå', role: '', kind: 'employee', email: '', phone: '' }
    await program.call('person.save', { ...person, id: null })
    const store = program.workspaces.session.store()
    store.db.exec("UPDATE case_file SET title = title || ' (endret)' WHERE case_number = '21/00655'")
    await page.getByRole('button', { name: /^Gjenopprett kopien fra/ }).press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Gjenopprett fra kopi' })
    await dialog.getByText('Endret: blir som før').waitFor()
    await dialog.getByText('(endret)').waitFor()
    expect(await dialog.getByRole('radio', { name: /^Hent fram som eget/ }).isChecked()).toBe(true)
    expect(await axeFaults(page)).toEqual([])
    await shot(page, 'gjenopprett')
    await dialog.getByRole('button', { name: 'Velg mappe og hent fram' }).press('Enter')
    await dialog.getByText(`Kopien er hentet fram i ${beside}`).waitFor()
    granted(openStore(beside, { readonly: true })).close()
    await dialog.locator('.dialog-foot').getByRole('button', { name: 'Lukk' }).press('Enter')
    await page.getByRole('button', { name: /^Gjenopprett kopien fra/ }).press('Enter')
    await dialog.getByRole('radio', { name: /^Sett kopien i stedet/ }).check()
    await shot(page, 'gjenopprett-i-stedet')
    await dialog.getByRole('button', { name: 'Gjenopprett', exact: true }).press('Enter')
    await page.getByText('Arbeidsområdet er gjenopprettet').waitFor()
    const names = async () => JSON.stringify(await program.call('person.list', {}))
    expect(await names()).not.toContain('Ny, Etterpå')
    await page.getByRole('button', { name: 'Angre gjenoppretting' }).press('Enter')
    await shot(page, 'angre')
    await page.getByRole('button', { name: 'Sett tilbake det som var' }).press('Enter')
    await page.getByText('Gjenopprettingen er angret').waitFor()
    expect(await names()).toContain('Ny, Etterpå')
    expect(window.complaints).toEqual([])
  })

  it('carries copies to a place that is chosen, and says so when it is out of reach', async () => {
    const usb = join(freshFolder('usb'), 'pinne')
    mkdirSync(usb)
    const window = await open({ answers: { folders: [usb] } })
    const { page } = window
    await take(window, 1)
    await page.getByRole('button', { name: 'Velg sted …' }).press('Enter')
    await page.getByText(usb).waitFor()
    await page.getByRole('region', { name: 'Et annet sted' }).getByText('27.11.2026 kl. 09.00').waitFor()
    await shot(page, 'annet-sted')
    rmSync(usb, { recursive: true })
    await page.getByRole('button', { name: 'Kopier dit nå' }).press('Enter')
    await page
      .getByText(/er ikke å finne nå/)
      .first()
      .waitFor()
    expect(await axeFaults(page)).toEqual([])
    await shot(page, 'annet-sted-borte')
    await page.getByRole('button', { name: 'Slutt å kopiere hit' }).press('Enter')
    await page.getByText('Ingen er valgt.').waitFor()
    expect(window.complaints.filter((line) => !line.includes('second place'))).toEqual([])
  })

  it('warns quietly on every screen after three days without a good copy, and leads to them', async () => {
    changeBackupSettings(workspace, { keptSince: '2026-11-20' })
    const window = await open({ path: '#/saker' })
    const { page } = window
    await page.getByText('Det er ikke laget noen god sikkerhetskopi.').waitFor()
    await shot(page, 'varsel')
    expect(await axeFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Se sikkerhetskopiene' }).press('Enter')
    await page.getByRole('button', { name: 'Ta kopi nå' }).click()
    await page.getByText('Arbeidsområdet ble sikkerhetskopiert i dag').waitFor()
    await page.goto(`${page.url().split('#')[0] ?? ''}#/saker`)
    await expect.poll(() => page.getByText('Se sikkerhetskopiene').count()).toBe(0)
    expect(window.complaints).toEqual([])
  })

  it('a workspace that does not open is restored from where one tried to open it', async () => {
    const first = await open()
    await take(first, 1)
    await first.close()
    windows.splice(0)
    for (const rest of ['', '-wal', '-shm']) rmSync(join(workspace, `saksklar.db${rest}`), { force: true })
    writeFileSync(join(workspace, 'saksklar.db'), 'a wreck')
    const window = await openWindow(browser, { clock, answers: { folders: [workspace] } })
    windows.push(window)
    const { page } = window
    await ready(page)
    await page.getByRole('button', { name: 'Velg mappe …' }).press('Enter')
    await page.getByRole('button', { name: /^Gjenopprett kopien fra/ }).waitFor()
    expect(await axeFaults(page)).toEqual([])
    await shot(page, 'start-redning')
    await page.getByRole('button', { name: /^Gjenopprett kopien fra/ }).press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Arbeidsområdet kan ikke leses').waitFor()
    await dialog.getByRole('radio', { name: /^Sett kopien i stedet/ }).check()
    await dialog.getByRole('button', { name: 'Gjenopprett', exact: true }).press('Enter')
    await page.getByRole('navigation').first().waitFor()
    expect((await window.program.call('workspace.current', {})) as object).toMatchObject({ ok: true })
    expect(window.complaints).toEqual([])
  })
})
