import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { describe, expect, it } from 'vitest'
import { findCaseByNumber } from '#main/store/cases.ts'
import { openStore } from '#main/store/open-store.ts'
import type { Program } from '#main/app/program.ts'
import type { Output } from '#shared/contract/index.ts'
import type { CaseId } from '#shared/ids.ts'
import { april } from '#support/case-program.ts'
import { saveLongHearing } from '#support/long-hearing.ts'
import { granted } from '#support/store.ts'
import { axeFaults } from '#support/ui/axe.ts'
import { caseWindows } from '#support/ui/case-window.ts'
import type { CaseWindows } from '#support/ui/case-window.ts'
import { chromiumPath } from '#support/ui/chromium.ts'
import { openWindow } from '#support/ui/window.ts'
import type { TestWindow } from '#support/ui/window.ts'

async function shot(page: Page, name: string): Promise<void> {
  const folder = process.env['SAKSKLAR_SHOTS']
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`) })
}

type Given = Parameters<typeof saveLongHearing>[2] & {
  readonly colorScheme?: 'dark'
  readonly width?: number
  readonly height?: number
  readonly instead?: Parameters<typeof openWindow>[1]['instead']
}
type Opened = TestWindow & {
  readonly file: CaseId
  readonly points: () => Promise<Output<'assessment.get'>['inputs'][number]['points']>
  readonly focused: () => Promise<string>
}

/** The table of a case whose hearing brought as much as `given` says, with the focus in its first row. */
async function inTable(
  windows: CaseWindows,
  given: Given,
  work: (page: Page, opened: Opened) => Promise<void>,
): Promise<void> {
  const { colorScheme, width = 1440, height = 900, instead, ...hearing } = given
  const workspace = windows.copy()
  const store = granted(openStore(workspace))
  const file = findCaseByNumber(store.db, '21/00702')?.id
  if (file === undefined) throw new Error('no such case')
  saveLongHearing(store.db, file, hearing)
  store.close()
  const window = await openWindow(windows.browser(), {
    workspace,
    clock: april,
    path: `#/saker/${file}/merknader`,
    context: { viewport: { width, height }, ...(colorScheme === undefined ? {} : { colorScheme }) },
    ...(instead === undefined ? {} : { instead }),
  })
  const { page, program } = window
  await page.getByRole('grid').waitFor()
  await page.locator('.assess-line').first().focus()
  await work(page, {
    ...window,
    file,
    points: async () => (await asked(program, file)).inputs.flatMap((input) => input.points),
    focused: () =>
      page.evaluate<string>(
        "document.activeElement.closest('[data-thing]')?.querySelector('.case-chip')?.textContent + ' ' + document.activeElement.getAttribute('aria-rowindex')",
      ),
  })
  expect(window.complaints).toEqual([])
  await window.close()
}

async function asked(program: Program, file: CaseId): Promise<Output<'assessment.get'>> {
  const reply = await program.call('assessment.get', { case: file })
  if (!reply.ok) throw new Error(reply.failure.code)
  return reply.value as Output<'assessment.get'>
}

const many = { inputs: 170, points: 3, answered: 4 } as const

describe.skipIf(chromiumPath === undefined)('the answers to a hearing', () => {
  const windows = caseWindows()

  it('look as they should, light and dark, and are clean', async () => {
    for (const colorScheme of [undefined, 'dark'] as const)
      await inTable(
        windows,
        { ...many, undivided: true, ...(colorScheme === undefined ? {} : { colorScheme }) },
        async (page) => {
          await page.keyboard.press('ArrowDown')
          await shot(page, `table-${colorScheme ?? 'light'}`)
          expect(await axeFaults(page)).toEqual([])
          await page.keyboard.press('Enter')
          await page.keyboard.type('Kommunedirektøren er enig i at opplæringen må ha en eier.')
          await shot(page, `editing-${colorScheme ?? 'light'}`)
          expect(await axeFaults(page)).toEqual([])
          await page.keyboard.press('Escape')
          for (const [key, name] of [
            ['t', 'theme'],
            ['p', 'change'],
            ['s', 'split'],
            ['?', 'keys'],
          ] as const) {
            await page.keyboard.press(key)
            await page.getByRole('dialog').waitFor()
            await page.waitForTimeout(150)
            await shot(page, `${name}-${colorScheme ?? 'light'}`)
            expect(await axeFaults(page)).toEqual([])
            await page.keyboard.press('Escape')
            await page.getByRole('dialog').waitFor({ state: 'detached' })
          }
          await page.keyboard.press('End')
          await page.waitForTimeout(200)
          await shot(page, `undivided-${colorScheme ?? 'light'}`)
          await page.keyboard.press('s')
          await page.getByRole('dialog', { name: 'Foreslåtte punkter' }).getByText('Hei,').waitFor()
          await shot(page, `divide-${colorScheme ?? 'light'}`)
          expect(await axeFaults(page)).toEqual([])
          await page.keyboard.press('Escape')
          await page.getByRole('radio', { name: 'Statistikk' }).check()
          await page.getByText('Tallene i en tabell').first().click()
          await shot(page, `statistics-${colorScheme ?? 'light'}`)
          expect(await axeFaults(page)).toEqual([])
        },
      )
  })
})
