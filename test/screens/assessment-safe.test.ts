import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hearingsOfCase, inputsOfHearing } from '#main/store/hearings.ts'
import { savePoint } from '#main/store/input-points.ts'
import { findCaseByNumber } from '#main/store/cases.ts'
import { newId } from '#support/builders.ts'
import { freshFolder } from '#support/demo.ts'
import { inTable, shot } from '#support/ui/assessment-window.ts'
import { axeFaults } from '#support/ui/axe.ts'
import { caseWindows } from '#support/ui/case-window.ts'
import { chromiumPath } from '#support/ui/chromium.ts'

const refusal = { ok: false, failure: { code: 'store.full', facts: { path: 'saksklar.db' } } }

describe.skipIf(chromiumPath === undefined)('answers to a hearing', () => {
  const windows = caseWindows()

  it('that cannot be stored stay where they were typed, over tabs, and are stored when they can be', async () => {
    let isFull = true
    const instead = (name: string): unknown => (isFull && name === 'assessment.updatePoint' ? refusal : null)
    await inTable(windows, { inputs: 2, instead }, async (page, { points }) => {
      await page.keyboard.press('Enter')
      await page.keyboard.type('Et svar som ikke må bli borte.')
      await page.keyboard.press('Control+Enter')
      await page.getByText('Ikke lagret').first().waitFor()
      await page.keyboard.press('Escape')
      await shot(page, 'unsaved')
      expect(await axeFaults(page)).toEqual([])
      await page.getByRole('link', { name: 'Fakta' }).click()
      await page
        .getByRole('heading', { name: 'Fakta om saken' })
        .or(page.getByLabel('Tittel'))
        .first()
        .waitFor()
      await page.getByRole('link', { name: /^Merknader/ }).click()
      await page.getByRole('row').nth(1).getByText('Et svar som ikke må bli borte.').waitFor()
      expect((await points())[0]?.assessment).toBe('')
      isFull = false
      await page.locator('.assess-line').first().focus()
      await page.getByRole('complementary').getByRole('button', { name: 'Prøv igjen' }).click()
      await expect.poll(async () => (await points())[0]?.assessment).toBe('Et svar som ikke må bli borte.')
      await page.getByText('Ikke lagret', { exact: true }).first().waitFor({ state: 'detached' })
    })
  })

  it('are stored as one types, and nothing moves under the cursor', async () => {
    await inTable(windows, { inputs: 1 }, async (page, { points }) => {
      await page.keyboard.press('Enter')
      await page.keyboard.type('Ett ord ')
      await expect.poll(async () => (await points())[0]?.assessment).toBe('Ett ord')
      await page.waitForTimeout(300)
      await page.keyboard.type('til')
      await page.keyboard.press('Escape')
      await expect.poll(async () => (await points())[0]?.assessment).toBe('Ett ord til')
    })
  })

  it('of two windows stand side by side, field by field', async () => {
    await inTable(windows, { inputs: 1 }, async (page, { points, program }) => {
      const id = (await points())[0]?.id ?? newId()
      await page.keyboard.press('Enter')
      await page.keyboard.type('Fra dette vinduet.')
      await program.call('assessment.updatePoint', {
        id,
        change: { conclusion: 'partly', change: 'Fra det andre.' },
      })
      await page.getByRole('row').nth(1).getByText('Fra det andre.').waitFor()
      await page.keyboard.press('Escape')
      await expect
        .poll(async () => (await points())[0])
        .toMatchObject({
          assessment: 'Fra dette vinduet.',
          conclusion: 'partly',
          change: 'Fra det andre.',
        })
    })
  })

  it('whose point somebody removed meanwhile are kept until the writer lets go of them', async () => {
    await inTable(windows, { inputs: 1 }, async (page, { points, program }) => {
      await page.keyboard.press('Enter')
      await page.keyboard.type('Lang vurdering')
      const id = (await points())[0]?.id ?? newId()
      await program.call('assessment.removePoint', { id })
      const notice = page.getByText('Tekst som ikke ble lagret')
      await notice.waitFor()
      await page.getByText('Lang vurdering').waitFor()
      await shot(page, 'stranded')
      await page.getByRole('button', { name: 'Forkast teksten' }).click()
      await notice.waitFor({ state: 'detached' })
    })
  })

  it('say of paragraphs that are gone that they are, and find others by a word', async () => {
    await windows.inCase({ tab: 'horing' }, async (page, { program }) => {
      const session = program.workspaces.session
      const db = session.db()
      const file = findCaseByNumber(db, '20/01610')?.id
      const hearing = file === undefined ? undefined : hearingsOfCase(db, file)[0]
      const input = hearing === undefined ? undefined : inputsOfHearing(db, hearing.id)[0]
      const point = input?.points[0]
      if (input === undefined || point === undefined) throw new Error('the demo has answered inputs')
      savePoint(db, input.id, { ...point, changedBlocks: [newId()] })
      db.exec("UPDATE hearing SET opens_on = '2021-11-01', closes_on = '2021-12-01'")
      await page.getByRole('link', { name: 'Merknader' }).click()
      await page.locator('.assess-line').first().focus()
      await shot(page, 'demo')
      await page.keyboard.press('p')
      const dialog = page.getByRole('dialog')
      await dialog.getByText('Borte fra saksframlegget').waitFor()
      await dialog.getByRole('searchbox').fill('kommunen')
      await shot(page, 'paragraphs')
      expect(await axeFaults(page)).toEqual([])
      const found = dialog.getByRole('checkbox')
      await found.nth(1).check()
      await found.nth(0).uncheck()
      await dialog.getByRole('button', { name: 'Lagre' }).click()
      await dialog.waitFor({ state: 'detached' })
      await page.getByRole('row').nth(1).getByText('1 avsnitt').waitFor()
      expect(inputsOfHearing(db, input.hearing)[0]?.points[0]?.changedBlocks).toHaveLength(1)
    })
  })

  it('that were sent are read, not changed, and the place says why', async () => {
    await windows.inCase({ tab: 'merknader' }, async (page) => {
      await page.getByRole('grid').waitFor()
      await page.getByText(/^Svarene ble sendt ut til møtet 21. april 2021/).waitFor()
      await page.locator('.assess-line').first().focus()
      await page.keyboard.press('Enter')
      await page.keyboard.press('1')
      await page.keyboard.press('m')
      await page.waitForTimeout(300)
      // the keys ask nothing of the store: it would refuse
      expect(await page.getByText(/Svarene på I-1/).count()).toBe(0)
      expect(await page.getByRole('textbox', { name: 'Vurdering' }).count()).toBe(0)
      expect(await page.getByRole('button', { name: /^Fjern punktet/ }).count()).toBe(0)
      await shot(page, 'sent')
    })
  })

  it('are found by an address that names a point', async () => {
    await inTable(windows, { inputs: 170, points: 3 }, async (page, { file, points, focused }) => {
      const id = (await points())[400]?.id ?? newId()
      await page.evaluate(`location.hash = '#/saker/${file}/merknader/${id}'`)
      await page.waitForFunction("document.activeElement.getAttribute('aria-rowindex') === '402'")
      expect(await focused()).toBe('I-134 402')
      await page.keyboard.press('ArrowDown')
      expect(await focused()).toBe('I-134 403')
    })
  })

  it('stand in a narrow window and at 200 % without running out on any side', async () => {
    await inTable(windows, { inputs: 20, answered: 1, width: 720, height: 450 }, async (page) => {
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(720)
      await shot(page, 'narrow')
      expect(await axeFaults(page)).toEqual([])
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await page.keyboard.type('Her også.')
      await page.keyboard.press('Escape')
      await page.getByRole('row').nth(2).getByText('Her også.').waitFor()
      await page.getByRole('radio', { name: 'Statistikk' }).check()
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(720)
      await shot(page, 'narrow-statistics')
    })
  })

  it('hold whatever people send, as text', async () => {
    await inTable(windows, { inputs: 1 }, async (page, { points, program }) => {
      const id = (await points())[0]?.id ?? newId()
      const text = `<img src=x onerror="document.title='tatt'"> \u202eיום ${'x'.repeat(3000)}\n=1+1 \u0007 💣`
      await program.call('assessment.updatePoint', { id, change: { text, assessment: text, change: text } })
      await page.getByRole('row').nth(1).getByText('onerror').first().waitFor()
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(1440)
      expect(await page.locator('.assess-body img').count()).toBe(0)
      await page.keyboard.press('s')
      await page.getByRole('dialog', { name: 'Del punktet' }).waitFor()
      await shot(page, 'hostile')
      expect(await page.title()).not.toContain('tatt')
      await page.keyboard.press('Enter')
      await page.getByText('Punktet er delt').waitFor()
      const [first, second] = await points()
      expect(`${first?.text ?? ''}${second?.text ?? ''}`.replaceAll(/\s/gu, '')).toBe(
        text.replaceAll(/\s/gu, ''),
      )
    })
  })

  it('speak English and nynorsk', async () => {
    await inTable(windows, { inputs: 2, answered: 1 }, async (page, { program }) => {
      await program.call('preferences.set', { language: 'en' })
      await page.getByText('2 of 6 answered').waitFor()
      await page.getByRole('grid', { name: 'Points from the input' }).waitFor()
      await program.call('preferences.set', { language: 'nn' })
      await page.getByText('2 av 6 svara på').waitFor()
      await shot(page, 'nynorsk')
    })
  })

  it('are saved as a table where the user says', async () => {
    const path = join(freshFolder('ut'), 'merknader.csv')
    await windows.inCase({ tab: 'merknader', answers: { saves: [path] } }, async (page) => {
      await page.getByRole('button', { name: 'Lagre som …' }).click()
      await page.getByRole('menuitem', { name: 'Tabell (CSV)' }).last().click()
      await page.getByText(/punkter er lagret i/).waitFor()
      expect(readFileSync(path, 'utf8')).toMatch(/^\ufeffInnspill;Avsender;Gruppe;Sammendrag;/)
    })
  })
})
