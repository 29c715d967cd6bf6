import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from '@playwright/test'

export const origin = 'https://saksklar.invalid'
const rendererFolder = join(import.meta.dirname, '..', '..', '..', 'dist', 'renderer')
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
}

/** Who has a page: what it asks of the program, and what it complains of. */
export type Borrower = {
  readonly invoke: (name: string, payload: unknown) => Promise<unknown>
  readonly complain: (words: string) => void
  /** Another page than the window's own, built from its parts. */
  readonly renderer?: string | undefined
  /** The content policy that the hosts send along. */
  readonly policy?: string | undefined
}

export type LentPage = {
  readonly page: Page
  /** Tells the page what the program emits; nobody, once it was given back. */
  readonly tell: (name: string, data: unknown) => void
  /** Leaves what is shown; the next borrower finds neither its state nor anything that it stored. */
  readonly giveBack: () => Promise<void>
}

type Kept = { readonly page: Page; borrower: Borrower | null }

const idle = new WeakMap<Browser, Map<string, Kept[]>>()

/** Same origin, so that the process stays, and with it the code that it has compiled. */
const emptyPage = `${origin}/empty`

/**
 * Lends a page that can show the renderer. A window that was closed leaves its page to the next: three quarters of the
 * work of opening one is a new process that compiles the same code again. Document, storage, history, pointer, size
 * and colours are as in a new one; a page that was closed or has crashed is not lent again.
 */
export async function lendPage(
  browser: Browser,
  { viewport = { width: 1440, height: 900 }, colorScheme = 'light', ...more }: BrowserContextOptions,
  borrower: Borrower,
): Promise<LentPage> {
  const kind = JSON.stringify(more)
  const kinds = idle.get(browser) ?? new Map<string, Kept[]>()
  idle.set(browser, kinds)
  const kept = kinds.get(kind) ?? []
  kinds.set(kind, kept)
  const lent = kept.pop() ?? (await newPage(browser, more))
  const { page } = lent
  if (viewport !== null) await page.setViewportSize(viewport)
  await page.emulateMedia({ colorScheme })
  lent.borrower = borrower
  return {
    page,
    tell: (name, data) => {
      if (lent.borrower !== borrower) return
      void page
        .evaluate(([event, value]) => (globalThis as never as Receiver).hear?.(event, value), [
          name,
          data,
        ] as const)
        .catch(() => undefined)
    },
    giveBack: async () => {
      lent.borrower = null
      if (await isAsNew(page)) kept.push(lent)
      else await page.context().close()
    },
  }
}

async function newPage(browser: Browser, options: BrowserContextOptions): Promise<Kept> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const kept: Kept = { page, borrower: null }
  page.on('pageerror', (error) => kept.borrower?.complain(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') kept.borrower?.complain(message.text())
  })
  // as text, as both hosts carry it: the driver's own way of handing values over takes longer than the program
  await page.exposeFunction('__invoke', async (asked: string) => {
    if (kept.borrower === null) throw new Error('the window is closed')
    const { name, payload } = JSON.parse(asked) as { readonly name: string; readonly payload: unknown }
    return JSON.stringify(await kept.borrower.invoke(name, payload))
  })
  await page.addInitScript(bridge)
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url())
    if (url.href === emptyPage) return route.fulfill({ body: '<!doctype html>', contentType: 'text/html' })
    if (url.origin !== origin) {
      kept.borrower?.complain(`request to ${url.href}`)
      return route.abort()
    }
    const { renderer = rendererFolder, policy } = kept.borrower ?? {}
    const file = join(renderer, url.pathname === '/' ? 'index.html' : url.pathname)
    return route.fulfill({
      body: await readFile(file),
      contentType: types[extname(file)] ?? 'application/octet-stream',
      ...(policy === undefined ? {} : { headers: { 'content-security-policy': policy } }),
    })
  })
  return kept
}

/** Makes a page as it was before it was lent; false where that cannot be. */
async function isAsNew(page: Page): Promise<boolean> {
  try {
    await page.goto(emptyPage)
    await page.evaluate('localStorage.clear(), sessionStorage.clear()')
    await page.mouse.move(-1, -1)
    const session = await page.context().newCDPSession(page)
    await session.send('Page.resetNavigationHistory')
    await session.detach()
    return page.context().pages().length === 1
  } catch {
    return false // closed or crashed
  }
}

type Receiver = { hear?: (name: string, data: unknown) => void }

/** Runs in the page before its own code: what a host's bridge does. */
const bridge = `
  const listeners = new Set()
  globalThis.hear = (name, data) => { for (const listener of listeners) listener(name, data) }
  Object.defineProperty(window, 'saksklar', { value: Object.freeze({
    host: 'browser',
    invoke: async (name, payload) => JSON.parse(await globalThis.__invoke(JSON.stringify({ name, payload }))),
    subscribe: (listener) => { listeners.add(listener); return () => listeners.delete(listener) },
  }) })`
