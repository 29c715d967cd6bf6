import { userInfo } from 'node:os'
import type { Browser } from '@playwright/test'
import { beforeAll, describe, expect, it } from 'vitest'
import { openElsewhere } from '#support/other-window.ts'
import { demoClock } from '#support/program.ts'
import { axeFaults } from '#support/ui/axe.ts'
import { chromiumPath, testBrowser } from '#support/ui/chromium.ts'
import { demoWorkspace } from '#support/ui/demo-workspace.ts'
import { ready } from '#support/ui/ready.ts'
import { openWindow } from '#support/ui/window.ts'

describe.skipIf(chromiumPath === undefined)('a workspace that another window writes in', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await testBrowser()
  })

  it('says who has it, follows what is saved there, and may be opened for writing when they are gone', async () => {
    const folder = await demoWorkspace()
    const other = await openElsewhere(folder)
    const path = '#/innstillinger/personer'
    const window = await openWindow(browser, { workspace: folder, clock: demoClock, path })
    const { page } = window
    await ready(page)
    await page.getByText(`Du kan lese, men ikke endre: ${userInfo().username}`).waitFor()
    expect(await page.getByRole('button', { name: 'Ny person' }).count()).toBe(0)
    // the other one enters a person a millisecond: they come into view by themselves
    const people = async (): Promise<number> =>
      Number(
        /av ([\d\s]+)/
          .exec((await page.getByRole('status').allTextContents()).join(' '))?.[1]
          ?.replace(/\s/g, ''),
      )
    const before = await people()
    await expect.poll(people, { timeout: 15_000 }).toBeGreaterThan(before)
    await other.kill()
    await page.getByRole('button', { name: 'Åpne for skriving' }).waitFor()
    expect(await axeFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Åpne for skriving' }).click()
    await page.getByRole('button', { name: 'Ny person' }).waitFor()
    expect(window.program.workspaces.mode()).toBe('write')
    expect(window.complaints).toEqual([])
    await window.close()
  })
})
