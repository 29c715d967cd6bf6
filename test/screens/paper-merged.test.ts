import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { municipality } from '#main/demo/content/people.ts'
import { saveMunicipality } from '#main/store/municipality.ts'
import type { Content } from '#shared/document/model.ts'
import { aTextBlock } from '#support/builders.ts'
import { newJob } from '#support/case-program.ts'
import { freshFolder } from '#support/demo.ts'
import { officer } from '#support/officers.ts'
import { axeFaults } from '#support/ui/axe.ts'
import { chromiumPath } from '#support/ui/chromium.ts'
import { placeCaret } from '#support/ui/paper-page.ts'
import { paperWindows } from '#support/ui/paper-window.ts'
import type { PaperWindow } from '#support/ui/paper-window.ts'
import { shot } from '#support/ui/shot.ts'

const first = aTextBlock('Skolen er full og gammel.')
const second = aTextBlock('Elevtallet øker.')
const third = aTextBlock('Bygget må rehabiliteres.')
const said: Readonly<Record<string, Content>> = { facts: [first, second, third] }

/** A colleague takes a paragraph away while it is written on here; then both are merged. */
async function merged({ page, call, caseId, paper, saved, editor }: PaperWindow): Promise<void> {
  const there = await officer('Ola', (db) => saveMunicipality(db, municipality))
  const path = join(freshFolder('bunt'), 'sak.saksklar-sak')
  await call('bundle.export', { job: newJob(), case: caseId, path, exemptToo: false })
  await there.receive(path)
  const desk = await there.open(paper)
  desk.say('facts', [first, third])
  await desk.save()
  there.later()
  const back = await there.send(caseId)
  there.program.close()
  await placeCaret(page, 'facts', 44)
  await page.keyboard.type(' Det vet vi.')
  await saved()
  const seen = await call('bundle.inspect', { job: newJob(), path: back })
  await call('bundle.merge', {
    job: newJob(),
    path: back,
    trust: seen?.from.fingerprint ?? null,
    choices: [],
  })
  await page.reload()
  await editor('facts').waitFor()
}

describe.skipIf(chromiumPath === undefined)('what a merge took from a text', () => {
  const { inPaper } = paperWindows()

  it('is told above it, put in again where it stood, and taken back by Ctrl+Z; seen once, it is not told again', async () => {
    await inPaper({ said }, async (window) => {
      const { page, storedText, editor } = window
      await merged(window)
      const notice = page.locator('.notice', { hasText: 'slått sammen' })
      await notice.getByText('Ola').waitFor()
      expect(await storedText('facts')).not.toContain('Det vet vi.')
      await notice.getByRole('button', { name: 'Se hva som ble borte' }).press('Enter')
      const dialog = page.getByRole('dialog')
      await dialog
        .getByText(/Det vet vi\./)
        .first()
        .waitFor()
      await shot(page, 'panes-merged')
      expect(await axeFaults(page)).toEqual([])
      await dialog.getByRole('button', { name: /Sett inn igjen/ }).press('Enter')
      await dialog.getByRole('button', { name: 'Satt inn igjen' }).waitFor()
      await page.keyboard.press('Escape')
      const whole = `${first.content.map((node) => ('text' in node ? node.text : '')).join('')}\n`
      expect(await storedText('facts')).toBe(`${whole}Elevtallet øker. Det vet vi.\nBygget må rehabiliteres.`)
      await editor('facts').click()
      await page.keyboard.press('Control+z')
      expect(await storedText('facts')).toBe(`${whole}Bygget må rehabiliteres.`)
      await notice.getByRole('button', { name: 'Jeg har sett det' }).press('Enter')
      await page.reload()
      await editor('facts').waitFor()
      await page.getByRole('button', { name: 'Kommentarer' }).waitFor()
      expect(await notice.count()).toBe(0)
    })
  })
})
