import { describe, expect, it } from 'vitest'
import { aTextBlock } from '#support/builders.ts'
import { axeFaults } from '#support/ui/axe.ts'
import { chromiumPath } from '#support/ui/chromium.ts'
import { cutOff, unsentKept } from '#support/ui/cut-off.ts'
import { origin } from '#support/ui/lent-page.ts'
import { placeCaret } from '#support/ui/paper-page.ts'
import { paperWindows } from '#support/ui/paper-window.ts'
import { shot } from '#support/ui/shot.ts'

describe.skipIf(chromiumPath === undefined)('words of a window that is gone', () => {
  const { inPaper } = paperWindows()

  it('that were written before the text was replaced are shown, copied and thrown away by their writer alone', async () => {
    const line = cutOff()
    await inPaper(
      {
        said: { facts: [aTextBlock('Fakta')] },
        instead: line.instead,
      },
      async ({ page, editor, storedText }) => {
        await placeCaret(page, 'facts', 6)
        line.isDown = true
        await page.keyboard.type(' som ble skrevet i natt')
        await unsentKept(page)
        // another text takes its place while the window is away; before, it would keep its words anew at each try
        const { href } = new URL(page.url())
        await page.goto(`${origin}/empty`)
        await page.evaluate(`for (const name of Object.keys(localStorage).filter((each) => each.startsWith('saksklar.unsent'))) {
          localStorage.setItem(name + '-before', localStorage.getItem(name)); localStorage.removeItem(name) }`)
        await page.goto(href)
        line.isDown = false
        await page.getByText('Noe du skrev, kom ikke med.').waitFor()
        expect(await editor('facts').textContent()).toBe('Fakta')
        await page.getByRole('list', { name: 'Det du skrev' }).getByText('som ble skrevet i natt').waitFor()
        expect(await axeFaults(page)).toEqual([])
        await shot(page, 'stranded')
        await page.getByRole('button', { name: 'Kopier', exact: true }).click()
        await page.getByRole('button', { name: 'Kopiert' }).waitFor()
        expect(await page.evaluate('navigator.clipboard.readText()')).toBe('som ble skrevet i natt')
        await page.reload()
        await page.getByText('Noe du skrev, kom ikke med.').waitFor() // copied is not thrown away
        await page.getByRole('button', { name: 'Kast det' }).click()
        await page.reload()
        await editor('facts').waitFor()
        expect(await page.getByText('Noe du skrev, kom ikke med.').count()).toBe(0)
        expect(await storedText('facts')).toBe('Fakta')
      },
    )
  })

  it('that were written before the paper was approved are shown, and kept until their writer has seen to them', async () => {
    const line = cutOff()
    await inPaper(
      {
        said: { facts: [aTextBlock('Fakta')] },
        instead: line.instead,
      },
      async ({ page, call, caseId }) => {
        await placeCaret(page, 'facts', 6)
        line.isDown = true
        await page.keyboard.type(' for sent')
        await unsentKept(page)
        await call('case.advance', { id: caseId, step: 'submitForReview' })
        await call('case.advance', { id: caseId, step: 'approve' })
        await page.reload()
        await page.getByText('Noe du skrev, kom ikke med.').waitFor()
        await page.getByRole('list', { name: 'Det du skrev' }).getByText('for sent').waitFor()
      },
    )
  })
})
