import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { describe, expect, it } from 'vitest'
import type { Image } from '#shared/document/model.ts'
import { aTextBlock } from '#support/builders.ts'
import { docx, paragraph, picture, relation } from '#support/docx-makers.ts'
import { freshFolder } from '#support/demo.ts'
import { png } from '#support/picture-makers.ts'
import { axeFaults } from '#support/ui/axe.ts'
import { chromiumPath } from '#support/ui/chromium.ts'
import { placeCaret } from '#support/ui/paper-page.ts'
import { paperWindows } from '#support/ui/paper-window.ts'
import { shot } from '#support/ui/shot.ts'

/** The machine may be busy: what is waited for comes late, never wrongly. */
const soon = <T>(ask: () => T | Promise<T>) => expect.poll(ask, { timeout: 20_000, interval: 100 })

/** A document with two of the paper's headings and one of its own, a picture and something deleted. */
function aDocument(): string {
  const path = join(freshFolder('word'), 'Utkast fra kollega.docx')
  const deleted = '<w:del w:author="x"><w:r><w:delText>borte</w:delText></w:r></w:del>'
  const body = [
    paragraph('Sammendrag', 'Overskrift1'),
    paragraph('Det nye sammendraget.'),
    paragraph('Saksopplysninger', 'Overskrift1'),
    `<w:p><w:r><w:t>Tilføyd opplysning.</w:t></w:r>${deleted}</w:p>`,
    picture('rId9', 'En skole'),
    paragraph('Tanker underveis', 'Overskrift1'),
    paragraph('Noe som ikke hører hjemme noe sted.'),
  ].join('')
  writeFileSync(
    path,
    docx(body, {
      relations: relation('rId9', 'image', 'media/image1.png'),
      more: [{ name: 'word/media/image1.png', data: png(40, 30) }],
    }),
  )
  return path
}

const said = {
  summary: [aTextBlock('Det gamle sammendraget.')],
  facts: [aTextBlock('Skolen er full.')],
}

const fromWord = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Word', exact: true }).press('Enter')
  await page.getByRole('menuitem', { name: 'Hent fra Word …' }).press('Enter')
  await page.getByRole('dialog', { name: /^Hent fra «/ }).waitFor()
}

describe.skipIf(chromiumPath === undefined)('a paper and Word', () => {
  const { inPaper } = paperWindows()

  for (const colorScheme of ['light', 'dark'] as const)
    it(`a document is looked over first, and taken in as one step of undo, by keyboard, ${colorScheme}`, async () => {
      const answers = { files: [[aDocument()]] }
      const given = { said, answers, ...(colorScheme === 'dark' ? { colorScheme } : {}) }
      await inPaper(given, async ({ page, call, paper, stored, storedText }) => {
        await placeCaret(page, 'summary', 3)
        await fromWord(page)
        await page.getByText('1 slettet passasje utelatt').waitFor()
        await shot(page, `word-import-${colorScheme}`)
        expect(await axeFaults(page)).toEqual([])
        expect(await storedText('summary'), 'looking changes nothing').toBe('Det gamle sammendraget.')
        await page
          .getByRole('combobox', { name: 'Hva som skjer med det som står der «Saksopplysninger» skal inn' })
          .selectOption('append')
        await page
          .getByRole('combobox', { name: 'Hvor «Tanker underveis» skal stå' })
          .selectOption({ label: 'Vurdering' })
        await page.getByRole('button', { name: 'Hent 3 deler' }).press('Enter')
        await page.getByText('Hentet fra «Utkast fra kollega.docx»').waitFor()
        expect(await storedText('summary')).toBe('Det nye sammendraget.')
        expect(await storedText('facts')).toContain('Skolen er full.\nTilføyd opplysning.')
        expect(await storedText('assessment')).toContain('Noe som ikke hører hjemme')
        const image = (await stored('facts')).find((block): block is Image => block.type === 'image')
        const kept = await call('paper.image', { id: paper, blob: image?.attrs.blob ?? '' })
        expect(kept.mediaType).toBe('image/png')
        const [before] = await call('paper.versions', { id: paper })
        expect(before).toMatchObject({ kind: 'beforeImport' })
        await page.getByRole('button', { name: 'Angre', exact: true }).last().click()
        await soon(() => storedText('summary')).toBe('Det gamle sammendraget.')
        expect(await storedText('facts')).toBe('Skolen er full.')
        expect(await storedText('assessment')).toBe('')
      })
    })

  it('two parts for one section follow each other, and what is left out stays away', async () => {
    await inPaper({ said, answers: { files: [[aDocument()]] } }, async ({ page, storedText }) => {
      await fromWord(page)
      await page
        .getByRole('combobox', { name: 'Hvor «Saksopplysninger» skal stå' })
        .selectOption({ label: 'Sammendrag' })
      await page.getByRole('combobox', { name: 'Hvor «Tanker underveis» skal stå' }).selectOption('')
      await page.getByRole('button', { name: 'Hent 2 deler' }).click()
      await page.getByText('Hentet fra «Utkast fra kollega.docx»').waitFor()
      expect(await storedText('summary')).toMatch(/^Det nye sammendraget\.\nTilføyd opplysning/)
      expect(await storedText('facts')).toBe('Skolen er full.')
      expect(await storedText('assessment')).toBe('')
    })
  })

  it('goes out with the words that were just typed, and a dialog that is given up changes nothing', async () => {
    const path = join(freshFolder('word'), 'sak.docx')
    const answers = { files: [[], [path]], saves: [path] }
    await inPaper({ said, answers }, async ({ page, storedText }) => {
      await placeCaret(page, 'facts', 16)
      await page.keyboard.type(' Og gammel.')
      await page.getByRole('button', { name: 'Word', exact: true }).click()
      await page.getByRole('menuitem', { name: 'Lagre som Word …' }).click()
      await page.getByText('Lagret som sak.docx').waitFor()
      expect(existsSync(path)).toBe(true)
      await page.getByRole('button', { name: 'Word', exact: true }).click()
      await page.getByRole('menuitem', { name: 'Hent fra Word …' }).click()
      await page.getByRole('dialog').waitFor({ state: 'hidden' })
      await fromWord(page)
      await page.getByRole('dialog').getByText('Skolen er full. Og gammel.').waitFor()
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'hidden' })
      expect(await storedText('facts')).toBe('Skolen er full. Og gammel.')
    })
  })
})
