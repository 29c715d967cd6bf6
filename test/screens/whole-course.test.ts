import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { describe, expect, it } from 'vitest'
import type { CaseId } from '#shared/ids.ts'
import { freshFolder } from '#support/demo.ts'
import { caseWindows } from '#support/ui/case-window.ts'
import { chromiumPath } from '#support/ui/chromium.ts'
import { Officer, title } from '#support/ui/course-officer.ts'
import type { PaperWindow } from '#support/ui/paper-window.ts'
import { shot } from '#support/ui/shot.ts'
import { openWindow } from '#support/ui/window.ts'

describe.skipIf(chromiumPath === undefined)('a theme plan in the window', () => {
  const { browser, copy } = caseWindows()

  it('from its mandate to the council, each refusal met on the way', { timeout: 240_000 }, async () => {
    const packet = join(freshFolder('hele'), 'pakke.pdf')
    const opened: { page: Page; call: PaperWindow['call'] }[] = []
    const at = (): { page: Page; call: PaperWindow['call'] } => {
      const [window] = opened
      if (window === undefined) throw new Error('no window yet')
      return window
    }
    const kari = new Officer(packet, at)
    const window = await openWindow(browser(), {
      workspace: copy(),
      clock: kari.clock,
      path: '#/saker',
      answers: { saves: [packet], folders: [join(freshFolder('hele-innkallinger'), 'pakker')] },
      context: { viewport: { width: 1440, height: 1000 } },
    })
    const call: PaperWindow['call'] = async (name, input) => {
      const reply = await window.program.call(name, input)
      if (!reply.ok) throw new Error(`${name}: ${reply.failure.code}`)
      return reply.value as never
    }
    opened.push({ page: window.page, call })
    const { page } = window

    await kari.press('Ny sak')
    const form = page.getByRole('dialog')
    await form.getByLabel('Tittel').fill(title)
    await form.getByLabel(/^Saksgang/).selectOption({ label: 'Temaplan' })
    await form.getByLabel(/^Utvalg som behandler/).selectOption({ label: 'Formannskapet' })
    await form.getByLabel(/^Saksbehandler/).fill('arealplan')
    await page
      .getByRole('listbox')
      .getByRole('option', { name: /arealplanlegger/ })
      .click()
    await form.getByRole('button', { name: 'Opprett sak' }).click()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    kari.id = (/saker\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '') as CaseId

    await kari.tab('saksgang')
    await kari.press('Legg fram mandat')
    await page.getByRole('dialog').getByRole('button', { name: 'Legg til' }).click()
    await page.getByText('Mandat og rammer').first().waitFor()
    await kari.write('Det utarbeides en temaplan.')
    await kari.press('Godkjenn saksframlegget')
    await page.getByRole('button', { name: 'Ta opp igjen' }).waitFor()
    await kari.notice('Formannskapet', '2021-06-03')
    await kari.tab('saksgang')
    await page.getByText(/Møtet er 3\. juni 2021/).waitFor()
    await kari.on('2021-06-03')
    await kari.decide('Vedtatt')

    await kari.write('Planen legges ut til høring. Den gjelder i tolv år.')
    await kari.press('Send til gjennomgang')
    await kari.press('Godkjenn')
    await page.getByText('Saken er godkjent', { exact: true }).first().waitFor()
    await kari.notice('Formannskapet', '2021-06-16')
    await kari.on('2021-06-16')
    await kari.decide('Sendt på høring')

    await kari.heldBack('Åpne høringen', /ikke planlagt noen høring/)
    await kari.tab('horing')
    await kari.press('Planlegg høring')
    const plan = page.getByRole('dialog', { name: 'Planlegg høring' })
    await plan.getByLabel('Første dag', { exact: false }).first().fill('16.8.2021')
    await plan.getByLabel('Frist for innspill', { exact: false }).first().fill('30.9.2021')
    await plan.getByLabel('Næringsliv').fill('Solvik næringsforening')
    await plan.getByRole('button', { name: 'Lagre' }).click()
    await page.getByText('Høringen er planlagt').waitFor()
    await kari.heldBack('Åpne høringen', /begynner 16\. august 2021/)
    await kari.on('2021-08-16')
    await kari.press('Åpne høringen')
    await page.getByText('Høringen er åpnet').first().waitFor()
    await kari.press('Nytt innspill')
    const said = page.getByRole('dialog')
    await said.getByLabel('Avsender', { exact: false }).first().fill('Turlaget')
    await said.getByLabel('Type avsender').selectOption('Organisasjon')
    await said.getByLabel('Innspillet', { exact: false }).fill('Planen bør vare lenger.')
    await said.getByRole('button', { name: 'Lagre' }).click()
    await page.getByText('I-1 er ført inn').waitFor()
    await kari.heldBack('Lukk høringen', /åpen til og med 30\. september 2021/)
    await kari.on('2021-10-01')
    await kari.press('Lukk høringen')
    await page.getByText('Høringen er lukket').first().waitFor()

    await kari.heldBack('Innspillene er vurdert', /mangler vurdering eller konklusjon/)
    await kari.tab('merknader')
    await page.getByRole('button', { name: /Del opp 1 innspill/ }).click()
    await page.getByRole('dialog').getByRole('button', { name: /^Lag/ }).first().click()
    await page.locator('.assess-line').first().focus()
    await page.keyboard.press('Enter')
    await page.keyboard.type('Varigheten økes til tjue år.')
    await page.keyboard.press('Escape')
    await page.keyboard.press('1')

    await page.getByText('Alle punkter er besvart').waitFor()
    await kari.press('Innspillene er vurdert')
    await page.getByText('Vurderingen av innspillene er avsluttet').waitFor()

    await kari.tab('saksframlegg')
    await kari.press('Begynn saksframlegget')
    await page.getByText(/Annengangsbehandling, Formannskapet/).waitFor()
    await kari.write('Planen vedtas. Den gjelder i tjue år.')
    await kari.tab('saksgang')
    await kari.heldBack('Godkjenn', /Vurder om det trengs en ny høring/)
    const weighed = page.getByRole('region', { name: 'Er ny høring nødvendig?' })
    await weighed.getByRole('textbox', { name: /Begrunnelse/ }).fill('Et av alternativene i høringen.')
    await weighed.getByRole('button', { name: 'Før vurderingen' }).click()
    await weighed.getByText('Gjelder endringene slik de er nå').waitFor()
    await kari.press('Godkjenn')
    await page.getByText('Saken er godkjent', { exact: true }).first().waitFor()
    await kari.notice('Formannskapet', '2021-11-03', async () => {
      await page
        .getByText(/Eldrerådet/)
        .first()
        .waitFor()
      expect(await page.getByRole('button', { name: 'Lag innkallingen' }).count()).toBe(0)
      await kari.tab('saksgang')
      const councils = page.getByRole('region', { name: 'Uttalelser fra rådene' })
      for (const name of ['Eldrerådet', 'Rådet for personer med funksjonsnedsettelse', 'Ungdomsrådet']) {
        await councils.getByRole('button', { name: `Før uttalelsen fra ${name}` }).click()
        const dialog = page.getByRole('dialog', { name })
        await dialog.getByRole('textbox', { name: /Uttalelsen/ }).fill('Rådet støtter planen.')
        await dialog.getByRole('textbox', { name: /Mottatt/ }).fill('20.9.2021')
        await dialog.getByRole('button', { name: 'Lagre' }).click()
        await councils.getByRole('article', { name }).getByText('mottatt 20.09.2021').waitFor()
      }
    })
    await kari.packet()
    await kari.on('2021-11-03')
    await kari.decide('Innstilt')

    await kari.tab('saksframlegg')
    await kari.press('Begynn saksframlegget')
    await page.getByText(/Endelig behandling, Kommunestyret/).waitFor()
    await kari.tab('saksgang')
    await kari.press('Godkjenn')
    await page.getByText('Saken er godkjent', { exact: true }).first().waitFor()
    await kari.notice('Kommunestyret', '2021-11-24')
    await kari.on('2021-11-24')
    await kari.decide('Vedtatt')
    const passport = page.getByRole('region', { name: 'Sakspass' })
    await passport.getByText('Enstemmig').last().waitFor()
    await shot(page, 'whole-course')
    await page.getByText('24. november 2025').waitFor()
    expect(window.complaints).toEqual([])
    await window.close()
  })
})
