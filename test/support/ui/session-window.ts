import type { Browser, Page } from '@playwright/test'
import { expect } from 'vitest'
import type { CallName, Input, Output } from '#shared/contract/index.ts'
import type { MeetingId } from '#shared/ids.ts'
import { sessionDesk, slowDay } from '../session-desk.ts'
import type { DeskItem, SessionDesk } from '../session-desk.ts'
import { openWindow } from './window.ts'
import type { TestWindow } from './window.ts'

export type SessionWindow = TestWindow & {
  readonly meeting: MeetingId
  readonly items: SessionDesk['items']
  readonly who: SessionDesk['who']
  readonly folder: string
  readonly call: <N extends CallName>(name: N, input: Input<N>) => Promise<Output<N>>
  /** Shows a place of the meeting: `motet`, `lerret`. */
  readonly go: (place: string) => Promise<void>
}

/** A window over a meeting whose notice was sent, on its day: on the tab where it is held. */
export async function sessionWindow(
  browser: Browser,
  items: readonly DeskItem[],
  {
    width = 1280,
    height = 720,
    colorScheme = 'light',
    prepare,
    instead,
  }: {
    readonly width?: number
    readonly height?: number
    readonly colorScheme?: 'light' | 'dark'
    /** What has happened before the window is opened. */
    readonly prepare?: (desk: SessionDesk) => Promise<void>
    readonly instead?: NonNullable<Parameters<typeof openWindow>[1]['instead']>
  } = {},
): Promise<SessionWindow> {
  const clock = slowDay()
  const desk = await sessionDesk(items, clock)
  await prepare?.(desk)
  const { folder, meeting, who } = desk
  desk.app.program.close()
  const window = await openWindow(browser, {
    workspace: folder,
    clock,
    path: `#/moter/${meeting}/motet`,
    context: { viewport: { width, height }, colorScheme },
    ...(instead === undefined ? {} : { instead }),
  })
  const { page } = window
  await page.getByRole('heading', { level: 1 }).waitFor()
  return {
    ...window,
    meeting,
    items: desk.items,
    who,
    folder,
    call: async (name, input) => {
      const reply = await window.program.call(name, input)
      if (!reply.ok) throw new Error(`${name}: ${reply.failure.code}`)
      return reply.value as never
    },
    go: async (place) => {
      await page.evaluate(`location.hash = '#/moter/${meeting}/${place}'`)
    },
  }
}

/** Waits until the focus is in something with this `data-step`, which is where a step left it. */
export async function focusIn(page: Page, step: string): Promise<void> {
  const here = `document.activeElement?.closest('[data-step]')?.dataset.step ?? null`
  await expect.poll(() => page.evaluate<string | null>(here), { timeout: 15_000 }).toBe(step)
}
