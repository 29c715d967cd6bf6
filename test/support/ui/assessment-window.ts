import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect } from 'vitest'
import { findCaseByNumber } from '#main/store/cases.ts'
import { openStore } from '#main/store/open-store.ts'
import type { Program } from '#main/app/program.ts'
import type { Output } from '#shared/contract/index.ts'
import type { CaseId } from '#shared/ids.ts'
import { april } from '#support/case-program.ts'
import { saveLongHearing } from '#support/long-hearing.ts'
import { granted } from '#support/store.ts'
import type { CaseWindows } from './case-window.ts'
import { openWindow } from './window.ts'
import type { TestWindow } from './window.ts'

/** Leaves a picture where `SAKSKLAR_SHOTS` says. */
export async function shot(page: Page, name: string): Promise<void> {
  const folder = process.env['SAKSKLAR_SHOTS']
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`) })
}

export type GivenTable = Parameters<typeof saveLongHearing>[2] & {
  readonly colorScheme?: 'dark'
  readonly width?: number
  readonly height?: number
  readonly instead?: Parameters<typeof openWindow>[1]['instead']
}
export type OpenedTable = TestWindow & {
  readonly file: CaseId
  readonly points: () => Promise<Output<'assessment.get'>['inputs'][number]['points']>
  readonly focused: () => Promise<string>
}

/** The table of a case whose hearing brought as much as `given` says, with the focus in its first row. */
export async function inTable(
  windows: CaseWindows,
  given: GivenTable,
  work: (page: Page, opened: OpenedTable) => Promise<void>,
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
