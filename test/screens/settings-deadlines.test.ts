import { describe, expect, it } from 'vitest'
import { demoClock } from '#support/program.ts'
import { axeFaults } from '#support/ui/axe.ts'
import { chromiumPath, testBrowser } from '#support/ui/chromium.ts'
import { demoWorkspace } from '#support/ui/demo-workspace.ts'
import { ready } from '#support/ui/ready.ts'
import { shot } from '#support/ui/shot.ts'
import { openWindow } from '#support/ui/window.ts'

describe.skipIf(chromiumPath === undefined)('Innstillinger, Frister', () => {
  it('sets the cut-offs and the summer holiday, and takes it back', async () => {
    const window = await openWindow(await testBrowser(), {
      workspace: await demoWorkspace(),
      clock: demoClock,
      path: '#/innstillinger/frister',
    })
    await ready(window.page)
    const { page } = window
    await page.getByLabel('Til vurdering av innspill').fill('15')
    await page.getByLabel('Fellesferie fra og med uke').fill('31')
    await page.getByRole('button', { name: 'Lagre', exact: true }).click()
    await page
      .getByText('Fellesferien kan ikke slutte i uke 30 når den begynner i uke 31.', { exact: true })
      .waitFor()
    await page.getByLabel('Fellesferie fra og med uke').fill('27')
    await shot(page, 'deadline-rules')
    await page.getByRole('button', { name: 'Lagre', exact: true }).click()
    await page.getByText('Fristene er lagret').waitFor()
    await page.getByRole('button', { name: 'Angre' }).click()
    await expect.poll(() => page.getByLabel('Til vurdering av innspill').inputValue()).toBe('10')
    await page.getByText('Fellesferien forlenger høringer').click()
    await page.getByLabel('Fellesferie fra og med uke').waitFor({ state: 'detached' })
    expect(await axeFaults(page)).toEqual([])
    expect(window.complaints).toEqual([])
    await window.close()
  })
})
