import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { createProgram } from '#main/app/program.ts'
import type { Program } from '#main/app/program.ts'
import { systemClock } from '#main/app/clock.ts'
import type { Clock } from '#main/app/session.ts'
import type { Dialogs } from '#main/host/host.ts'
import { freshFolder } from '#support/demo.ts'

const origin = 'https://saksklar.invalid'
const rendererFolder = join(import.meta.dirname, '..', '..', '..', 'dist', 'renderer')
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
}

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
    instead,
  }: {
    readonly workspace?: string
    readonly clock?: Clock
    readonly answers?: DialogAnswers
    readonly context?: BrowserContextOptions
    readonly path?: string
    /** What a call answers instead of the program's own answer; null lets it through. */
    readonly instead?: (name: string, payload: unknown, real: () => Promise<unknown>) => unknown
  },
): Promise<TestWindow> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })
  const page = await context.newPage()
  const complaints: string[] = []
  const opened: string[] = []
  page.on('pageerror', (error) => complaints.push(error.stack ?? String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  const program = createProgram({
    kind: 'browser',
    userData: freshFolder('user'),
    dialogs: scripted(answers),
    openPath: async (file) => void opened.push(file),
    emit: (name, data) => {
      void page
        .evaluate(([event, value]) => (globalThis as never as Receiver).hear?.(event, value), [
          name,
          data,
        ] as const)
        .catch(() => undefined)
    },
    clock,
    log: (line) => complaints.push(line),
  })
  await page.exposeFunction('__invoke', async (name: string, payload: unknown) => {
    const real = async () => program.call(name, payload)
    return (await instead?.(name, payload, real)) ?? real()
  })
  await page.addInitScript(bridge)
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url())
    if (url.origin !== origin) {
      complaints.push(`request to ${url.href}`)
      return route.abort()
    }
    const file = join(rendererFolder, url.pathname === '/' ? 'index.html' : url.pathname)
    return route.fulfill({
      body: await readFile(file),
      contentType: types[extname(file)] ?? 'application/octet-stream',
    })
  })
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
      await context.close()
      program.close()
    },
  }
}

type Receiver = { hear?: (name: string, data: unknown) => void }

/** Runs in the page before its own code: what a host's bridge does. */
const bridge = `
  const listeners = new Set()
  globalThis.hear = (name, data) => { for (const listener of listeners) listener(name, data) }
  Object.defineProperty(window, 'saksklar', { value: Object.freeze({
    host: 'browser',
    invoke: (name, payload) => globalThis.__invoke(name, payload),
    subscribe: (listener) => { listeners.add(listener); return () => listeners.delete(listener) },
  }) })`

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
