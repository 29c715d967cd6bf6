import { join } from 'node:path'
import { isRefusal } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { hostWords } from '#shared/text/host-words.ts'
import type { AppHandlers, Host } from '../host.ts'
import { openWithSystem } from '../open-with-system.ts'
import { startBrowser } from './browser-process.ts'
import type { BrowserProcess } from './browser-process.ts'
import { browserDialogs } from './dialogs.ts'
import { openWindow } from './open-window.ts'
import type { OpenWindow } from './open-window.ts'
import type { PageScripts } from './page-scripts.ts'
import { dropLock, freeProfile, isHeld } from './profile-lock.ts'

/** A name that never resolves (RFC 6761): a request that slips past interception goes nowhere. */
export const browserOrigin = 'https://saksklar.invalid'

export type BrowserHostOptions = {
  readonly executable: string
  readonly userData: string
  readonly scripts: PageScripts
  readonly extraFlags: readonly string[]
  readonly log: (line: string) => void
  /** Ends the program. */
  readonly exit: (code: number) => void
}

/** Thrown by `start` when no window can be had; carries what the user is told. */
export class NoWindow extends Error {
  override readonly name = 'NoWindow'
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

const restartsAtMost = 3
const goodbye = 4000
/** Exit code when the window was lost too often. */
const lostTooOften = 5

/** A host whose window can be called before the program that fills it is there. */
export type BrowserHost = Host & {
  /** Starts the browser; the rest of the program can be loaded meanwhile. `start` goes on with it. */
  startAhead(): void
}

/** The installed Chrome, Edge or Chromium as the program's window. `start` throws {@link NoWindow} when it will not have it. */
export function browserHost(options: BrowserHostOptions): BrowserHost {
  const { executable, userData, scripts, extraFlags, log, exit } = options
  const profile = join(userData, 'browser')
  let open: OpenWindow | null = null
  const running: { browser: BrowserProcess | null } = { browser: null }
  let handlers: AppHandlers | null = null
  let leaving = false
  let restarts = 0
  let hasGivenUp = false

  const startProcess = async (): Promise<BrowserProcess> => {
    if (isHeld(profile)) await freeProfile(profile)
    else dropLock(profile)
    return (running.browser = startBrowser({ executable, profile, title: 'Saksklar', extraFlags }))
  }
  let ahead: Promise<BrowserProcess> | null = null
  const launch = async (app: AppHandlers, address: string): Promise<Refusal | null> => {
    const browser = await (ahead ?? startProcess())
    ahead = null
    const opened = await openWindow({
      browser,
      address,
      handlers: app,
      origin: browserOrigin,
      bridge: scripts.bridge,
      log,
      onClosed: () => {
        if (!leaving) app.onWindowClosed()
      },
    })
    if (isRefusal(opened)) {
      browser.kill()
      await browser.ended // whoever hears of it finds nothing left
      return opened
    }
    open = opened
    void browser.ended.then(() => lost(app))
    return null
  }

  const isLeaving = (): boolean => leaving // it changes while a loop waits
  const lost = async (app: AppHandlers): Promise<void> => {
    if (isLeaving() || open?.isClosed() === true) return
    const place = open?.page.place() ?? ''
    open = null
    while (restarts < restartsAtMost && !isLeaving()) {
      restarts += 1
      log(hostWords.restarted)
      if ((await launch(app, `/?etter=omstart${place}`)) === null) return
    }
    if (isLeaving()) return
    hasGivenUp = true
    log(hostWords.gaveUp)
    app.onWindowClosed()
  }

  return {
    kind: 'browser',
    userData,
    origin: browserOrigin,
    dialogs: browserDialogs({ window: () => open, pathDialog: scripts.pathDialog }),
    startAhead: () => {
      ahead = startProcess()
      ahead.catch(() => undefined) // `start` says it
    },
    start: async (app) => {
      handlers = app
      const refused = await launch(app, '/')
      if (refused !== null) throw new NoWindow(refused)
    },
    emit: (name, data) => {
      open?.page.deliver({ name, data })
      if (handlers !== null) open?.page.deliver({ mayClose: handlers.mayClose() })
    },
    openPath: openWithSystem,
    focus: async () => open?.toFront(),
    quit: async () => {
      if (leaving) return
      leaving = true
      const { browser } = running
      if (browser !== null && browser.isAlive()) {
        browser.cdp.tell('Browser.close', {})
        const timer = setTimeout(() => browser.kill(), goodbye)
        await browser.ended
        clearTimeout(timer)
      }
      if (!isHeld(profile)) dropLock(profile)
      exit(hasGivenUp ? lostTooOften : 0)
    },
  }
}
