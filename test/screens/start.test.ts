import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { beforeAll, describe, expect, it } from 'vitest'
import { freshFolder } from '#support/demo.ts'
import { axeFaults } from '#support/ui/axe.ts'
import { chromiumPath, testBrowser } from '#support/ui/chromium.ts'
import { mayClock, ready } from '#support/ui/ready.ts'
import { openWindow } from '#support/ui/window.ts'

describe.skipIf(chromiumPath === undefined)('the first start', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await testBrowser()
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`has nothing that axe finds wrong in any language, ${colorScheme}`, async () => {
      const window = await openWindow(browser, { clock: mayClock, context: { colorScheme } })
      const { page, program } = window
      await ready(page)
      for (const [language, title] of [
        ['nb', 'Velkommen til Saksklar'],
        ['nn', 'Velkomen til Saksklar'],
        ['en', 'Welcome to Saksklar'],
      ] as const) {
        await program.call('preferences.set', { language })
        await page.getByRole('heading', { name: title }).waitFor()
        expect(await page.title()).toBe(`${title} – Saksklar`)
        expect(await axeFaults(page)).toEqual([])
      }
      expect(window.complaints).toEqual([])
      await window.close()
    })
  }

  it('makes a new workspace and asks who one is, by keyboard alone', async () => {
    const folder = freshFolder('new')
    const window = await openWindow(browser, { clock: mayClock, answers: { folders: [folder] } })
    const { page } = window
    await ready(page)
    await page.getByRole('button', { name: 'Nytt arbeidsområde' }).press('Enter')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Enter') // nothing filled in
    await page.getByText('2 felt må rettes.').waitFor()
    expect(await axeFaults(page)).toEqual([])
    await page.keyboard.type('Breivik kommune')
    await page.keyboard.press('Tab')
    await page.keyboard.type('42')
    await page.keyboard.press('Enter')
    await page.getByText('Skriv fire siffer, for eksempel 4213.').waitFor()
    await page.keyboard.type('13')
    await page.keyboard.press('Enter')
    const who = page.getByRole('dialog', { name: 'Hvem er du?' })
    await who.waitFor()
    expect(await axeFaults(page)).toEqual([])
    await who.getByRole('button', { name: 'Jeg står ikke her' }).press('Enter')
    await page.getByLabel('Navn').waitFor()
    await page.keyboard.press('Shift+Tab') // the field has the focus; back over the button that closes
    await page.keyboard.press('Tab')
    await page.keyboard.type('Åse Ødegård')
    await page.keyboard.press('Tab')
    await page.keyboard.type('rådgiver')
    await page.keyboard.press('Enter')
    await page.getByText('Åse Ødegård, rådgiver').waitFor()
    await page.getByText('Du har ingen saker under arbeid').waitFor()
    await page.getByText('Ingenting venter på deg nå').waitFor()
    expect(await axeFaults(page)).toEqual([])
    expect(await page.locator('.frame-foot').textContent()).toContain('Breivik kommune')
    expect(existsSync(folder)).toBe(true)
    expect(window.complaints).toEqual([])
    await window.close()
  })

  it('tells how far the demo has come, gives it up when asked by key, and says nothing of an error', async () => {
    const window = await openWindow(browser, { clock: mayClock })
    const { page } = window
    await ready(page)
    const said = page.locator('[aria-live="polite"].ds-sr-only')
    await page.getByRole('button', { name: 'Åpne demoen' }).press('Enter')
    await page.getByRole('progressbar').waitFor()
    await said.getByText('Lager demokommunen …').waitFor()
    expect(await axeFaults(page)).toEqual([])
    await said.getByText(/^(25|50|75) prosent er laget$/).waitFor() // on a busy machine axe takes longer than a quarter
    expect(Number(await page.getByRole('progressbar').getAttribute('value'))).toBeGreaterThan(0)
    await page.keyboard.press('Enter') // «Avbryt» has the focus
    await page.getByRole('progressbar').waitFor({ state: 'detached' })
    await said.getByText('Avbrutt. Demokommunen er ikke laget.').waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
    const again = page.getByRole('button', { name: 'Åpne demoen' })
    expect(await again.isEnabled()).toBe(true)
    expect(await page.locator(':focus').textContent()).toBe('Åpne demoen')
    expect(window.complaints).toEqual([])
    await window.close()
  })

  it('says why a folder cannot be opened, and that nothing was touched', async () => {
    const window = await openWindow(browser, {
      clock: mayClock,
      answers: { folders: [freshFolder('empty'), null] },
    })
    const { page } = window
    await ready(page)
    await page.getByRole('button', { name: 'Velg mappe' }).click()
    await page
      .getByRole('alert')
      .getByText(/finnes ikke noe arbeidsområde/)
      .waitFor()
    expect(await axeFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Velg mappe' }).click() // given up
    await page.getByRole('alert').waitFor({ state: 'detached' })
    await window.close()
  })

  it('lists what was opened before, marks what is gone, and forgets it when asked', async () => {
    const folder = join(freshFolder('recent'), 'solvik')
    mkdirSync(folder)
    const window = await openWindow(browser, { clock: mayClock, answers: { folders: [folder] } })
    const { page, program } = window
    await ready(page)
    const made = await program.call('workspace.create', {
      folder: null,
      municipality: 'Solvik',
      number: '4213',
    })
    expect(made.ok).toBe(true)
    await page.getByRole('heading', { name: 'Oversikt' }).waitFor()
    await page.keyboard.press('Escape') // «Hvem er du?»
    await page.keyboard.press('Control+k')
    await page.keyboard.type('annet arbeidsområde')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /^Solvik/ }).click()
    await page.getByRole('heading', { name: 'Oversikt' }).waitFor()
    await page.keyboard.press('Escape')
    await program.call('workspace.close', {})
    await page.getByRole('button', { name: /^Solvik/ }).waitFor()
    rmSync(folder, { recursive: true })
    await page.reload()
    const gone = page.getByRole('button', { name: /^Solvik .*Mappen finnes ikke/ })
    await gone.waitFor()
    expect(await gone.isDisabled()).toBe(true)
    expect(await axeFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Fjern fra listen: Solvik' }).click()
    await gone.waitFor({ state: 'detached' })
    expect(window.complaints).toEqual([])
    await window.close()
  })
})
