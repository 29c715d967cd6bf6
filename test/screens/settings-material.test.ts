import { describe, expect, it } from 'vitest'
import type { Output } from '#shared/contract/index.ts'
import { axeFaults } from '#support/ui/axe.ts'
import { caseWindows } from '#support/ui/case-window.ts'
import { chromiumPath } from '#support/ui/chromium.ts'
import { shot } from '#support/ui/shot.ts'

describe.skipIf(chromiumPath === undefined)('a template in the settings', () => {
  const { inCase } = caseWindows()

  for (const colorScheme of ['light', 'dark'] as const)
    it(`says of which sections changes may call for a new hearing; of the proposal they always may, ${colorScheme}`, async () => {
      await inCase(colorScheme === 'dark' ? { colorScheme } : {}, async (page, { program }) => {
        const marked = async (): Promise<readonly string[]> => {
          const reply = await program.call('template.list', {})
          if (!reply.ok) throw new Error(reply.failure.code)
          const templates = reply.value as Output<'template.list'>
          const template = templates.find(({ kind }) => kind === 'decision')
          return template?.sections.flatMap(({ key, material }) => (material ? [key] : [])) ?? []
        }
        await page.evaluate("location.hash = '#/innstillinger/maler'")
        await page.getByText('Kan kreve ny høring').first().waitFor()
        await shot(page, `maler-${colorScheme}`)
        await page.getByRole('button', { name: 'Rediger Økonomiske konsekvenser' }).click()
        const field = page.getByRole('switch', { name: 'Endringer her kan kreve ny høring' })
        await field.press('Space')
        await shot(page, `mal-ny-horing-${colorScheme}`)
        expect(await axeFaults(page)).toEqual([])
        await page.getByRole('button', { name: 'Lagre', exact: true }).click()
        await expect.poll(marked).toEqual(['economy'])
        await page.getByRole('button', { name: 'Angre' }).click()
        await expect.poll(marked).toEqual([])
        await page.getByRole('button', { name: /^Rediger Kommunedirektørens forslag/ }).click()
        await page.getByLabel('Tittel på bokmål').waitFor()
        expect(await field.count()).toBe(0)
      })
    })
})
