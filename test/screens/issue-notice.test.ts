import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { beforeAll, describe, expect, it } from 'vitest'
import { listCommittees } from '#main/store/municipality.ts'
import { freshFolder } from '#support/demo.ts'
import { readyCase } from '#support/ready-case.ts'
import { axeFaults } from '#support/ui/axe.ts'
import { chromiumPath, testBrowser } from '#support/ui/chromium.ts'
import { agendaTitles, openOver, smallWorkspace } from '#support/ui/meeting-window.ts'
import { shot } from '#support/ui/shot.ts'

describe.skipIf(chromiumPath === undefined)('the notice of a meeting', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await testBrowser()
  })

  it('is made with its packets as one act, taken back, made again, marked as sent, and followed by a supplement', async () => {
    const out = join(freshFolder('innkalling'), 'pakker')
    const { page, program, complaints, showMeeting, opened, close } = await openOver(
      browser,
      smallWorkspace(['Ny barnehage på Solsiden', 'Reguleringsplan for havnen']),
      { answers: { folders: [out] }, context: { viewport: { width: 1440, height: 1000 } } },
    )
    const id = await showMeeting(2)
    const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
    await button('Lag innkallingen').press('Enter')
    const asking = page.getByRole('dialog', { name: 'Lage innkallingen?' })
    await asking.getByText('Ingen mappe er valgt').waitFor()
    expect(await asking.getByRole('button', { name: 'Lag nå' }).isDisabled()).toBe(true)
    await asking.getByRole('button', { name: 'Velg mappe' }).click()
    await asking.getByText(out).waitFor()
    await shot(page, 'issue-asked')
    expect(await axeFaults(page)).toEqual([])

    // given up: nothing has happened
    await asking.getByRole('button', { name: 'Lag nå' }).click()
    const work = page.getByRole('region', { name: 'Lager innkallingen' })
    await work.getByText(/For medlemmene: /).waitFor({ timeout: 30_000 })
    await shot(page, 'issue-running')
    await work.getByRole('button', { name: 'Avbryt' }).click()
    await page.getByText(/Ingenting er gitt nummer, låst eller lagt igjen/).waitFor()
    expect(await page.getByText('nummer ikke gitt').count()).toBe(2)
    expect(existsSync(out)).toBe(false)

    await button('Lag innkallingen').click()
    await asking.getByRole('button', { name: 'Lag nå' }).click()
    await page.getByText('Innkallingen er laget', { exact: true }).waitFor({ timeout: 60_000 })
    expect(readdirSync(out)).toHaveLength(2)
    await page.getByText('Innkallingen er laget, men ikke merket som sendt').waitFor()
    await shot(page, 'issue-made')
    expect(await axeFaults(page)).toEqual([])
    await button('Åpne').first().click()
    await expect.poll(() => opened).toHaveLength(1)

    await button('Ta innkallingen tilbake').click()
    await page.getByRole('dialog').getByRole('button', { name: 'Ta tilbake' }).click()
    await page.getByText(/2 saksframlegg er åpnet igjen/).waitFor()
    expect(readdirSync(out)).toEqual([])
    await page.getByRole('grid', { name: 'Saksliste' }).getByText('PS 1/21').waitFor() // its number is with it

    await button('Lag innkallingen').click()
    await asking.getByRole('button', { name: 'Lag nå' }).click()
    await page.getByText('Innkallingen er laget', { exact: true }).waitFor({ timeout: 60_000 })
    await button('Merk som sendt').click()
    const marking = page.getByRole('dialog', { name: 'Når ble utgaven sendt?' })
    await marking.getByLabel('Sendt medlemmene', { exact: false }).fill('26.5.2021')
    await marking.getByRole('button', { name: 'Merk som sendt' }).click()
    await marking.getByText(/dagen har ikke vært ennå/).waitFor()
    await marking.getByLabel('Sendt medlemmene', { exact: false }).fill('25.5.2021')
    await marking.getByRole('button', { name: 'Merk som sendt' }).click()
    await page.getByText('Innkallingen er sendt 25. mai 2021').waitFor()
    expect(await button('Ta innkallingen tilbake').count()).toBe(0)

    // what comes after
    const db = program.workspaces.session.db()
    const committee = listCommittees(db).find(({ name }) => name === 'Formannskapet')?.id
    if (committee === undefined) throw new Error('no body')
    readyCase(db, committee, { title: 'Ras over fylkesveien' })
    await page.reload()
    await page.getByRole('option', { name: /Ras over fylkesveien/ }).click()
    await page.getByText('1 endring er ikke sendt').waitFor()
    expect(await agendaTitles(page)).toHaveLength(3)
    await page.getByRole('button', { name: 'Trekk «Reguleringsplan for havnen»' }).click()
    const why = page.getByRole('dialog', { name: /^Trekke/ })
    await why.getByRole('button', { name: 'Trekk saken' }).click()
    expect(await why.getByRole('textbox').getAttribute('aria-invalid')).toBe('true')
    await why.getByRole('textbox').fill('Forslagsstilleren har trukket planen')
    await why.getByRole('button', { name: 'Trekk saken' }).click()
    await page.getByText('2 endringer er ikke sendt').waitFor()
    await page.getByRole('button', { name: 'Sett tilbake «Reguleringsplan for havnen»' }).click()
    await page.getByText('1 endring er ikke sendt').waitFor()
    await page.getByRole('button', { name: 'Trekk «Reguleringsplan for havnen»' }).click()
    await why.getByRole('textbox').fill('Forslagsstilleren har trukket planen')
    await why.getByRole('button', { name: 'Trekk saken' }).click()
    await page.getByText('2 endringer er ikke sendt').waitFor()
    await shot(page, 'sent-with-changes')
    expect(await axeFaults(page)).toEqual([])
    await button('Lag tillegget').click()
    await page.getByRole('dialog').getByRole('button', { name: 'Lag tillegget' }).click()
    await page.getByText('Utgave 2 er laget', { exact: true }).waitFor({ timeout: 60_000 })
    await page.getByText('Utgave 2 er laget, men ikke merket som sendt').waitFor()
    expect(readdirSync(out)).toHaveLength(6)
    const differences = page.locator('.sending-differences li')
    await expect.poll(() => differences.allTextContents()).toHaveLength(2)
    expect((await differences.allTextContents()).join()).toMatch(/havnen – trukket.*fylkesveien – ny sak/)
    expect(await page.getByRole('button', { name: /^Sett tilbake «/ }).count()).toBe(0)
    await shot(page, 'supplement-made')
    expect(await axeFaults(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    await shot(page, 'supplement-made-dark')
    expect(await axeFaults(page)).toEqual([])
    expect(id).toBeDefined()
    expect(complaints).toEqual([])
    await close()
  })

  it('cannot be made while something is missing; short notice may have a ground, a door may be closed', async () => {
    const { page, program, complaints, showMeeting, close } = await openOver(
      browser,
      smallWorkspace([{ title: 'Omorganisering', basis: 'offl-13+fvl-13-1-1' }]),
      { context: { viewport: { width: 1440, height: 900 } } },
    )
    const id = await showMeeting(1)
    const { items } = ((await program.call('meeting.get', { id })) as { value: { items: { id: string }[] } })
      .value
    await program.call('agenda.setDoors', { id: items[0]?.id, ground: null })
    const soon = { startsAt: '2021-05-28T17:00', endsAt: '2021-05-28T20:00' }
    await program.call('meeting.update', { id, change: soon })
    await page.getByText(/ting mangler/).waitFor()
    expect(await page.getByRole('button', { name: 'Lag innkallingen' }).count()).toBe(0)
    await page.getByRole('button', { name: 'Før grunnen til kort varsel' }).click()
    const dialog = page.getByRole('dialog', { name: 'Kort varsel' })
    await dialog.getByRole('textbox').fill('Ras over fylkesveien')
    await shot(page, 'short-notice')
    await dialog.getByRole('button', { name: 'Lagre' }).click()
    await page.getByText('Grunnen til kort varsel er ført').waitFor()
    await page.getByRole('button', { name: /^Før hjemmel/ }).click()
    const doors = page.getByRole('dialog', { name: /^Lukket dør/ })
    await doors.getByRole('radio', { name: /andre ledd andre punktum/ }).check()
    await shot(page, 'doors')
    expect(await axeFaults(page)).toEqual([])
    await doors.getByRole('button', { name: 'Lagre' }).click()
    await page.locator('.agenda-marks').getByText('Lukket dør').waitFor()
    await page.getByRole('button', { name: 'Lag innkallingen' }).waitFor()
    await shot(page, 'short-notice-recorded')
    expect(await axeFaults(page)).toEqual([])
    expect(complaints).toEqual([])
    await close()
  })
})
