import { setTimeout as sleep } from 'node:timers/promises'
import { refuse, isRefusal } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { hostWords } from '#shared/text/host-words.ts'
import type { AppHandlers } from '../host.ts'
import type { BrowserProcess } from './browser-process.ts'
import type { Cdp } from './cdp.ts'
import { CdpError } from './cdp.ts'
import { answerRequests } from './intercept.ts'
import { keepAlone } from './unwanted.ts'
import { openPage } from './window-page.ts'
import type { WindowPage } from './window-page.ts'

export type OpenWindow = {
  readonly cdp: Cdp
  readonly page: WindowPage
  /** Whether the user closed it. */
  isClosed(): boolean
  toFront(): Promise<void>
}

type Options = {
  readonly browser: BrowserProcess
  readonly origin: string
  readonly address: string
  readonly bridge: string
  readonly handlers: AppHandlers
  readonly log: (line: string) => void
  readonly onClosed: () => void
}

/** A message by three seconds, the end by twenty: the first start of a browser on a slow disk takes its time. */
const patience = { word: 3000, all: 20_000 }
const crashesAtMost = 3
const calm = 60_000

/** Waits for the browser's window and loads the program into it; a refusal when the browser will not have it. */
export async function openWindow(options: Options): Promise<OpenWindow | Refusal> {
  const { browser, origin, address, bridge, handlers, log } = options
  const { cdp } = browser
  const targetId = await firstPage(browser, log)
  if (isRefusal(targetId)) return targetId
  answerRequests(cdp, origin, handlers.fetch, log)
  try {
    const page = await openPage({ cdp, targetId, origin, bridge, handlers })
    keepAlone({ cdp, targetId, session: page.session, origin, log, goHome: () => page.go('/') })
    reloadAfterCrash(cdp, page, log)
    const watch = watchWindow(cdp, targetId, page.session, options.onClosed)
    await page.begin(address)
    return { cdp, page, ...watch }
  } catch (error) {
    return notHad(error, browser)
  }
}

async function firstPage(browser: BrowserProcess, log: (line: string) => void): Promise<string | Refusal> {
  const { cdp, ended } = browser
  const word = setTimeout(() => log(hostWords.stillWaiting), patience.word)
  const over = new AbortController()
  const look = async (): Promise<string | Refusal> => {
    await cdp.send('Target.setDiscoverTargets', { discover: true })
    while (!over.signal.aborted) {
      const { targetInfos } = await cdp.send('Target.getTargets', {})
      const page = targetInfos.find(({ type }) => type === 'page')
      if (page !== undefined) return page.targetId
      await sleep(20)
    }
    return browser.complaint()
  }
  // a browser that is steered by policy says so and goes on, deaf: its words are looked at while it is silent
  const listen = async (): Promise<Refusal> => {
    for (const start = performance.now(); performance.now() - start < patience.all;) {
      await sleep(100, undefined, { signal: over.signal })
      const complaint = browser.complaint()
      if (complaint.code === 'host.browserPolicy') return complaint
    }
    return browser.complaint()
  }
  const end = ended.then(() => sleep(50)).then(() => browser.complaint())
  try {
    return await Promise.race([look().catch((error: unknown) => afterError(error, end)), listen(), end])
  } finally {
    clearTimeout(word)
    over.abort()
  }
}

/** A broken pipe is the end of the browser a little early. */
function afterError(error: unknown, end: Promise<Refusal>): Promise<Refusal> {
  if (error instanceof CdpError) return end
  throw error
}

function notHad(error: unknown, browser: BrowserProcess): Refusal {
  if (!(error instanceof CdpError)) throw error
  // DeveloperToolsAvailability=2 lets windows be counted, not touched
  return /not allowed/i.test(error.message) ? refuse('host.browserPolicy') : browser.complaint()
}

/** A page that crashes is loaded again, three times a minute at most; then the user decides. */
function reloadAfterCrash(cdp: Cdp, page: WindowPage, log: (line: string) => void): void {
  let crashes: number[] = []
  cdp.on('Inspector.targetCrashed', (_, from) => {
    if (from !== page.session) return
    const now = performance.now()
    crashes = [...crashes.filter((at) => now - at < calm), now]
    log(hostWords.crashed)
    page.go(crashes.length <= crashesAtMost ? `/?etter=krasj${page.place()}` : '/_stopped')
  })
}

function watchWindow(
  cdp: Cdp,
  targetId: string,
  session: string,
  onClosed: () => void,
): Pick<OpenWindow, 'isClosed' | 'toFront'> {
  let isClosed = false
  cdp.on('Target.targetDestroyed', ({ targetId: gone }) => {
    if (gone !== targetId) return
    isClosed = true
    onClosed()
  })
  return {
    isClosed: () => isClosed,
    toFront: async () => {
      const { windowId, bounds } = await cdp.send('Browser.getWindowForTarget', { targetId })
      if (bounds.windowState === 'minimized')
        await cdp.send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'normal' } })
      await cdp.send('Page.bringToFront', {}, session)
    },
  }
}
