import type { Browser, Page } from '@playwright/test'
import { beforeAll, expect } from 'vitest'
import { findCaseByNumber } from '#main/store/cases.ts'
import { openStore } from '#main/store/open-store.ts'
import type { Store } from '#main/store/store.ts'
import type { CaseId } from '#shared/ids.ts'
import { april } from '#support/case-program.ts'
import { freshFolder, makeDemo, spoiledCopy } from '#support/demo.ts'
import { granted } from '#support/store.ts'
import { testBrowser } from './chromium.ts'
import { openWindow } from './window.ts'
import type { DialogAnswers, TestWindow } from './window.ts'

export type GivenCase = {
  readonly number?: string
  readonly tab?: string
  readonly answers?: DialogAnswers
  readonly colorScheme?: 'dark'
  readonly width?: number
  /** Puts the case where the test needs it before it is shown. */
  readonly prepare?: (store: Store, id: CaseId) => void
  /** Changes the workspace before it is opened. */
  readonly spoil?: (file: string) => void
}

export type CaseWindows = {
  /** Shows a tab of a case in a window of its own, over a copy of the demo; complaints fail the test. */
  readonly inCase: (
    given: GivenCase,
    work: (page: Page, window: TestWindow) => Promise<void>,
  ) => Promise<void>
  readonly browser: () => Browser
  /** A fresh copy of the demo's workspace. */
  readonly copy: () => string
}

/** Call once within a `describe` that is skipped where there is no browser. */
export function caseWindows(): CaseWindows {
  let browser: Browser | undefined
  let demo = ''
  beforeAll(async () => {
    browser = await testBrowser()
    demo = (await makeDemo()).folder
  })
  const running = (): Browser => {
    if (browser === undefined) throw new Error('only within a test')
    return browser
  }
  const copy = (spoil: (file: string) => void = () => undefined): string =>
    spoiledCopy(demo, freshFolder('sak'), 'solvik', spoil)
  return {
    browser: running,
    copy: () => copy(),
    inCase: async (
      { number = '20/01610', tab = 'fakta', answers = {}, colorScheme, width = 1440, spoil, prepare },
      work,
    ) => {
      const workspace = copy(spoil)
      const store = granted(openStore(workspace))
      const id = findCaseByNumber(store.db, number)?.id ?? ('' as CaseId)
      prepare?.(store, id)
      store.close()
      const window = await openWindow(running(), {
        workspace,
        clock: april,
        path: `#/saker/${id}/${tab}`,
        answers,
        context: {
          viewport: { width, height: 900 },
          ...(colorScheme === undefined ? {} : { colorScheme }),
        },
      })
      await window.page.getByRole('navigation', { name: 'Saken', exact: true }).waitFor()
      await work(window.page, window)
      expect(window.complaints).toEqual([])
      await window.close()
    },
  }
}
