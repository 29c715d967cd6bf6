import { describe, expect, it } from 'vitest'
import { aTextBlock } from '#support/builders.ts'
import { chromiumPath } from '#support/ui/chromium.ts'
import { paperWindows } from '#support/ui/paper-window.ts'

describe.skipIf(chromiumPath === undefined)('a paper in the editor', () => {
  const { inPaper } = paperWindows()

  it('is stored within a second and a half of what is typed, and stands there when it is opened again', async () => {
    await inPaper(
      { said: { facts: [aTextBlock('Skolen er full.')] } },
      async ({ page, editor, storedText, call, paper }) => {
        await page.screenshot({ path: '/tmp/shot-editor-1.png' })
        const { sections } = await call('paper.open', { id: paper })
        console.log(sections.map((s) => s.key).join(' '))
        await editor('summary').click()
        await page.keyboard.type('Kort sagt: "ja" -- det trengs.')
        expect(await storedText('summary')).toBe('Kort sagt: «ja» – det trengs.')
        await page.screenshot({ path: '/tmp/shot-editor-2.png' })
      },
    )
  })
})
