import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { writeRecoveryKey } from '#shared/domain/recovery-key.ts'
import { changeKey } from '#main/actions/keys/change-key.ts'
import { pageSize } from '#main/store/seal/page-proof.ts'
import { forgetKeys, storeKey } from '#main/store/seal/store-key.ts'
import { freshFolder, saksklar } from '#support/demo.ts'
import { demoClock } from '#support/program.ts'
import { rawStore } from '#support/raw-store.ts'
import { granted } from '#support/store.ts'
import { shot } from '#support/ui/assessment-window.ts'
import { axeFaults } from '#support/ui/axe.ts'
import { chromiumPath, testBrowser } from '#support/ui/chromium.ts'
import { demoWorkspace } from '#support/ui/demo-workspace.ts'
import { ready } from '#support/ui/ready.ts'
import { openWindow } from '#support/ui/window.ts'
import type { TestWindow } from '#support/ui/window.ts'

describe.skipIf(chromiumPath === undefined)('whether the workspace is whole', () => {
  let browser: Browser
  let demo = ''
  beforeAll(async () => {
    browser = await testBrowser()
    demo = await demoWorkspace()
  })
  const open: TestWindow[] = []
  afterEach(async () => {
    for (const window of open.splice(0)) await window.close()
    forgetKeys()
  })
  const copied = (): string => {
    const folder = freshFolder('whole')
    cpSync(join(demo, 'saksklar.db'), join(folder, 'saksklar.db'))
    return folder
  }
  const opened = async (more: object): Promise<TestWindow> => {
    const window = await openWindow(browser, { clock: demoClock, ...more })
    open.push(window)
    await ready(window.page)
    return window
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`is told in the settings, and looked at when one asks, ${colorScheme}`, async () => {
      const { page, complaints } = await opened({
        workspace: copied(),
        path: '#/innstillinger/program',
        context: { colorScheme },
      })
      await page.getByText('Alle sider har segl').waitFor()
      await page.getByText('Ikke ennå').waitFor()
      await page.getByRole('button', { name: 'Kontroller nå' }).press('Enter')
      await page.getByText(/alle [\d\s]+ sider er hele/).waitFor()
      expect(await axeFaults(page)).toEqual([])
      await page.getByRole('heading', { name: 'Kontroll av arbeidsområdet' }).scrollIntoViewIfNeeded()
      await shot(page, `integrity-whole-${colorScheme}`)
      expect(complaints).toEqual([])
    })

    it(`is told with what is hurt and what to do, when it is not, ${colorScheme}`, async () => {
      const folder = copied()
      const file = join(folder, 'saksklar.db')
      // in the dark there is no backup
      if (colorScheme === 'light') expect((await saksklar('backup', '--workspace', folder)).code).toBe(0)
      const db = rawStore(file, { readonly: true })
      const pages = db
        .prepare<[], number>(
          "SELECT pageno FROM dbstat WHERE name IN ('paper_block', 'blob') AND pagetype = 'leaf'",
        )
        .pluck()
        .all()
      db.close()
      const bytes = readFileSync(file)
      for (const page of pages.slice(3, 8))
        bytes[(page - 1) * pageSize + 900] = (bytes[(page - 1) * pageSize + 900] ?? 0) ^ 1
      writeFileSync(file, bytes)
      const { page } = await opened({
        workspace: folder,
        path: '#/innstillinger/program',
        context: { colorScheme },
      })
      await page.getByRole('button', { name: 'Kontroller nå' }).press('Enter')
      await page.getByText('Arbeidsområdet er skadet').waitFor()
      await page.getByText(/opplysninger kan ikke leses/).waitFor()
      expect(await axeFaults(page)).toEqual([])
      await page.getByText('Arbeidsområdet er skadet').scrollIntoViewIfNeeded()
      await shot(page, `integrity-damaged-${colorScheme}`)
      // every other screen says it too, and leads here
      await page.evaluate(`location.hash = '#/saker'`)
      await page.getByRole('button', { name: 'Se hva, og sett i stand' }).waitFor()
      expect(await axeFaults(page)).toEqual([])
      await shot(page, `integrity-banner-${colorScheme}`)
      await page.getByRole('button', { name: 'Se hva, og sett i stand' }).press('Enter')
      await page.getByRole('button', { name: 'Sett i stand …' }).press('Enter')
      await page.getByRole('button', { name: 'Sett i stand', exact: true }).press('Enter')
      await page.getByText('Arbeidsområdet er satt i stand').waitFor()
      await page.getByText(/alle [\d\s]+ sider er hele/).waitFor()
      if (colorScheme === 'light') {
        await page.getByText(/Hentet fra kopien, slik det var/).waitFor()
        await page.getByText('Ingenting er tapt.').waitFor()
      } else await page.getByText(/^Tapt: \d+/).waitFor()
      expect(await axeFaults(page)).toEqual([])
      await page.getByText('Arbeidsområdet er satt i stand').scrollIntoViewIfNeeded()
      await shot(page, `integrity-mended-${colorScheme}`)
      expect(await page.getByText('Arbeidsområdet er skadet').count()).toBe(0)
    })

    it(`is opened with a key from paper, whose mistyped group is named, ${colorScheme}`, async () => {
      const folder = copied()
      const key = storeKey(Buffer.alloc(32, 11))
      granted(changeKey(folder, key))
      forgetKeys()
      const written = writeRecoveryKey(key.bytes)
      const { page } = await opened({ answers: { folders: [folder] }, context: { colorScheme } })
      await page.getByRole('button', { name: 'Velg mappe' }).press('Enter')
      await page.getByRole('dialog', { name: 'Arbeidsområdet er kryptert' }).waitFor()
      await page.keyboard.insertText(written.replace(/-./, (two) => (two === '-7' ? '-8' : '-7')))
      await page.getByText(/skrevet feil i gruppe 2\./).waitFor()
      expect(await page.getByRole('button', { name: 'Åpne', exact: true }).isDisabled()).toBe(true)
      expect(await axeFaults(page)).toEqual([])
      await shot(page, `integrity-unlock-${colorScheme}`)
      await page.getByLabel('Gjenopprettingsnøkkel').fill(written.toLowerCase().replaceAll('-', ' '))
      await page.getByRole('button', { name: 'Åpne', exact: true }).press('Enter')
      await page.getByRole('dialog', { name: 'Hvem er du?' }).waitFor()
    })
  }
})
