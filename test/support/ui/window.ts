import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import { createProgram } from '#main/app/program.ts'
import type { Program } from '#main/app/program.ts'
import { systemClock } from '#main/app/clock.ts'
import type { Clock } from '#main/app/session.ts'
import type { Dialogs } from '#main/host/host.ts'
import { freshFolder } from '#support/demo.ts'
import { lendPage, origin } from './lent-page.ts'
import type { LentPage } from './lent-page.ts'

/** Answers to the dialogs that a test expects, first in first out; a dialog that nobody expects throws. */
export type DialogAnswers = {
  readonly files?: string[][]
  readonly folders?: (string | null)[]
  readonly saves?: (string | null)[]
}

export type TestWindow = {
  readonly page: Page
  readonly program: Program
  /** What the page complained of: errors, refused requests, console errors. */
  readonly complaints: string[]
  /** Files that were handed to the user's own programs. */
  readonly opened: string[]
  readonly close: () => Promise<void>
}

/**
 * The real renderer in a real browser over the real program in this process: only the host between them is a
 * stand-in. For screens; the hosts have specs of their own.
 */
export async function openWindow(
  browser: Browser,
  {
    workspace,
    clock = systemClock,
    answers = {},
    context: options = {},
    path = '',
    renderer,
    policy,
    instead,
  }: {
    readonly workspace?: string
    readonly clock?: Clock
    readonly answers?: DialogAnswers
    readonly context?: BrowserContextOptions
    readonly path?: string
    /** Another page than the window's own, built from its parts. */
    readonly renderer?: string
    /** The content policy that the hosts send along. */
    readonly policy?: string
    /** What a call answers instead of the program's own answer; null lets it through. */
    readonly instead?: (name: string, payload: unknown, real: () => Promise<unknown>) => unknown
  },
): Promise<TestWindow> {
  const complaints: string[] = []
  const opened: string[] = []
  const complain = (words: string): void => void complaints.push(words)
  let lent: LentPage | undefined
  const program = createProgram({
    kind: 'browser',
    userData: freshFolder('user'),
    dialogs: scripted(answers),
    openPath: async (file) => void opened.push(file),
    emit: (name, data) => lent?.tell(name, data),
    clock,
    log: complain,
  })
  // by name at each call: a test may put another in its place
  lent = await lendPage(browser, options, {
    invoke: async (name, payload) => {
      const real = (): Promise<unknown> => program.call(name, payload)
      return (await instead?.(name, payload, real)) ?? real()
    },
    complain,
    renderer,
    policy,
  })
  const { page, giveBack } = lent
  if (workspace !== undefined) {
    const answer = await program.call('workspace.open', { folder: workspace })
    if (!answer.ok) throw new Error(`the workspace did not open: ${answer.failure.code}`)
  }
  await page.goto(`${origin}/${path}`)
  return {
    page,
    program,
    complaints,
    opened,
    close: async () => {
      await giveBack()
      program.close()
    },
  }
}

function scripted({ files = [], folders = [], saves = [] }: DialogAnswers): Dialogs {
  const next = <T>(queue: T[], kind: string): T => {
    if (queue.length === 0) throw new Error(`a ${kind} dialog was opened that the test did not expect`)
    return queue.shift() as T
  }
  return {
    openFiles: async () => next(files, 'file'),
    openFolder: async () => next(folders, 'folder'),
    saveTo: async () => next(saves, 'save'),
  }
}
