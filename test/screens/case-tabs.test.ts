import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { describe, expect, it } from 'vitest'
import { april } from '#support/case-program.ts'
import { freshFolder } from '#support/demo.ts'
import { plainPdf } from '#support/pdf-makers.ts'
import { axeFaults } from '#support/ui/axe.ts'
import { caseWindows } from '#support/ui/case-window.ts'
import { chromiumPath } from '#support/ui/chromium.ts'
import { openWindow } from '#support/ui/window.ts'

describe.skipIf(chromiumPath === undefined)('the tabs of a case', () => {
  const { inCase, browser, copy } = caseWindows()

  it('shows its papers as text: headings, numbered points, citations as chips, how much of the room is used', async () => {
    await inCase({ tab: 'saksframlegg' }, async (page) => {
      await page.getByRole('button', { name: /^Annengangsbehandling/ }).click()
      await page.getByRole('heading', { level: 3, name: 'Kommunedirektørens forslag til vedtak' }).waitFor()
      await page.getByText(/^\d+ av høyst 150 ord$/).waitFor()
      expect(await page.locator('.case-chip.entry').count()).toBeGreaterThan(0)
      expect(await page.locator('.case-chip.entry').first().getAttribute('title')).toMatch(
        /^Kunnskapsgrunnlaget \d+: /,
      )
      await page.getByText('Fingeravtrykk (SHA-256)', { exact: false }).waitFor()
    })
  })

  it('shows the hearing with its answers, narrowed by sender', async () => {
    await inCase({ tab: 'horing' }, async (page) => {
      await page.getByText('40 innspill', { exact: true }).waitFor()
      await page.getByLabel('Type avsender', { exact: true }).selectOption('Råd')
      await page.getByText(/^\d+ av 40 innspill$/).waitFor()
      await page.getByRole('link', { name: 'Eldrerådet' }).click()
      await page.getByText('Vurdering', { exact: true }).first().waitFor()
      expect(await axeFaults(page)).toEqual([])
    })
  })

  it('opens an attachment as a copy, and keeps one that was sent from being changed', async () => {
    await inCase({ tab: 'vedlegg' }, async (page, { opened }) => {
      await page.getByText('Saksframlegget er sendt ut. Nye vedlegg sendes som tillegg.').waitFor()
      expect(await page.getByRole('button', { name: 'Legg til vedlegg' }).isDisabled()).toBe(true)
      await page
        .getByRole('button', { name: /forslag til endelig plan/ })
        .first()
        .click()
      await expect.poll(() => opened.length).toBe(1)
      expect(existsSync(opened[0] ?? '')).toBe(true)
      await page
        .getByRole('button', { name: /^Valg for/ })
        .first()
        .click()
      expect(await page.getByRole('menuitem').allTextContents()).toEqual(['Åpne', 'Unnta fra offentlighet'])
    })
  })

  it('takes attachments, tells what became of each file, and takes one away and back', async () => {
    const folder = freshFolder('vedlegg')
    writeFileSync(join(folder, 'kart.pdf'), await plainPdf(['Kart']))
    writeFileSync(join(folder, 'tull.pdf'), 'ikke en pdf')
    const files = [[join(folder, 'kart.pdf'), join(folder, 'tull.pdf')]]
    await inCase({ number: '21/00702', tab: 'vedlegg', answers: { files } }, async (page) => {
      await page.getByRole('button', { name: 'Legg til vedlegg' }).click()
      await page.getByText('Slik gikk det med filene').waitFor()
      await page.getByText('1 fil er lagt til').waitFor()
      await page.getByText(/tull\.pdf.* er ikke tatt inn/).waitFor()
      expect(await axeFaults(page)).toEqual([])
      const title = await page.locator('.case-open').last().textContent()
      await page.getByRole('button', { name: `Valg for «${title ?? ''}»` }).click()
      await page.getByRole('menuitem', { name: 'Rediger' }).click()
      await page.getByRole('dialog').getByLabel('Tittel').fill('Kart over sentrum')
      await page.getByRole('dialog').getByRole('button', { name: 'Lagre' }).click()
      await page.getByRole('button', { name: 'Valg for «Kart over sentrum»' }).click()
      await page.getByRole('menuitem', { name: 'Slett' }).click()
      await page.getByText('«Kart over sentrum» er lagt i papirkurven').waitFor()
      await page.getByRole('button', { name: 'Angre' }).last().click()
      await page.getByRole('button', { name: 'Kart over sentrum', exact: true }).waitFor()
    })
  })

  const tabs = ['fakta', 'framdrift', 'saksframlegg', 'kunnskap', 'horing', 'vedlegg', 'vedtak', 'historikk']
  /** Leads to a tab of the case that is shown, and waits until it has its data. */
  const show = async (page: Page, tab: string): Promise<void> => {
    await page.evaluate(`location.hash = location.hash.replace(/[^/]+$/, '${tab}')`)
    await page.locator(`nav a[href$="/${tab}"][aria-current="page"]`).waitFor()
    await page.locator('.panel, .case-paper').first().waitFor()
  }
  it.each([undefined, 'dark' as const])(
    'gives axe nothing to say on any tab (%s)',
    async (colorScheme) => {
      await inCase(colorScheme === undefined ? {} : { colorScheme }, async (page) => {
        for (const tab of tabs) {
          await show(page, tab)
          expect(await axeFaults(page), tab).toEqual([])
        }
      })
    },
    180_000,
  )

  it('fits 1024 px and double zoom without a bar across', async () => {
    for (const width of [1024, 720])
      await inCase({ width }, async (page) => {
        for (const tab of tabs) {
          await show(page, tab)
          const over = await page.evaluate(
            "(() => { const m = document.querySelector('main'); return m.scrollWidth - m.clientWidth })()",
          )
          expect(over, `${tab} at ${String(width)}`).toBeLessThanOrEqual(1)
        }
      })
  }, 180_000)

  it('with nothing in it says so on each tab, and what would come there', async () => {
    const window = await openWindow(browser(), {
      workspace: copy(),
      clock: april,
      path: '#/saker',
    })
    const { page, program } = window
    const choices = await program.call('case.choices', {})
    const { employees, committees } = (
      choices as { value: { employees: { id: string }[]; committees: { id: string; name: string }[] } }
    ).value
    const made = await program.call('case.create', {
      caseNumber: '21/09999',
      title: 'En svært lang tittel om arbeidsmiljøutvalgets funksjonsnedsettelsestilretteleggingsordning',
      archiveCode: '',
      language: 'nn',
      template: 'simple',
      officer: employees[0]?.id,
      owner: null,
      committee: committees.find(({ name }) => name === 'Formannskapet')?.id,
    })
    const { id } = (made as { value: { id: string } }).value
    const expected = [
      ['framdrift', 'Ingen framdriftsplan ennå'],
      ['saksframlegg', 'Dette mangler før saksframlegget kan godkjennes'],
      ['kunnskap', 'Ikke noe kunnskapsgrunnlag'],
      ['horing', 'Saken går uten høring'],
      ['vedlegg', 'Ingen vedlegg'],
      ['vedtak', 'Ingen vedtak ennå'],
      ['historikk', 'Saken opprettet'],
    ] as const
    for (const [tab, words] of expected) {
      await page.goto(`https://saksklar.invalid/#/saker/${id}/${tab}`)
      await page.getByText(words, { exact: false }).first().waitFor()
      expect(await axeFaults(page), tab).toEqual([])
    }
    await page.goto('https://saksklar.invalid/#/saker/01900000-0000-7000-8000-000000000000')
    await page.getByText('Saken finnes ikke lenger.', { exact: false }).waitFor()
    await window.close()
  })
})
