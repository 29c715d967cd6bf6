import { describe, expect, it } from 'vitest'
import { readingsOfCase, saveReading } from '#main/store/cases.ts'
import { hashOfPaper } from '#main/store/paper-hash.ts'
import { findPaper, freezePaper, savePaper } from '#main/store/papers.ts'
import { aTextBlock } from '#support/builders.ts'
import { axeFaults } from '#support/ui/axe.ts'
import { chromiumPath } from '#support/ui/chromium.ts'
import { paperWindows } from '#support/ui/paper-window.ts'
import type { PaperWindow } from '#support/ui/paper-window.ts'
import { shot } from '#support/ui/shot.ts'

/** The first reading is held, on a paper that was sent. */
function holdFirstReading({ program, caseId, paper }: PaperWindow): void {
  const { db } = program.workspaces.session.store()
  const draft = findPaper(db, paper)
  if (draft === null) throw new Error('no paper')
  const approved = { ...draft, state: 'approved' as const }
  savePaper(db, approved)
  freezePaper(db, paper, hashOfPaper(approved))
  const [first] = readingsOfCase(db, caseId)
  if (first !== undefined) saveReading(db, { ...first, outcome: 'sentToHearing' })
}

describe.skipIf(chromiumPath === undefined)('the papers of a case', () => {
  const { inPaper } = paperWindows()
  const said = { facts: [aTextBlock('Skolen er full.')] }

  for (const colorScheme of ['light', 'dark'] as const)
    it(`say that the next reading has no paper, and begin it as a copy that is written in, ${colorScheme}`, async () => {
      const given = { said, isShown: false as const, ...(colorScheme === 'dark' ? { colorScheme } : {}) }
      await inPaper(given, async (window) => {
        const { page, caseId, paper, call, editor } = window
        holdFirstReading(window)
        await page.evaluate(`location.hash = '#/saker/${caseId}/saksframlegg'`)
        await page.getByText('Annengangsbehandling i Formannskapet har ikke noe saksframlegg ennå').waitFor()
        await page.getByText(/kopi av saksframlegget som ble sendt til førstegangsbehandling/).waitFor()
        await shot(page, `begin-${colorScheme}`)
        expect(await axeFaults(page)).toEqual([])
        await page.getByRole('button', { name: 'Begynn saksframlegget' }).press('Enter')
        await editor('facts').getByText('Skolen er full.').waitFor()
        await editor('facts').click()
        await page.keyboard.press('End')
        await page.keyboard.type(' Og gammel.')
        await window.saved()
        const heads = await call('case.papers', { id: caseId })
        const begun = heads.find(({ id }) => id !== paper)
        expect(begun).toMatchObject({ state: 'draft', stage: 'second' })
        await page.getByRole('link', { name: /21\/09999/ }).click()
        await page.getByText('Skolen er full. Og gammel.').waitFor()
        expect(await page.getByRole('button', { name: 'Begynn saksframlegget' }).count()).toBe(0)
      })
    })

  it('say nothing where the paper of the next reading is begun', async () => {
    await inPaper({ said, isShown: false }, async ({ page, caseId }) => {
      await page.evaluate(`location.hash = '#/saker/${caseId}/saksframlegg'`)
      await page.getByText('Skolen er full.').waitFor()
      expect(await page.getByRole('button', { name: 'Begynn saksframlegget' }).count()).toBe(0)
    })
  })
})
