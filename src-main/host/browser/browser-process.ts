import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { Cdp } from './cdp.ts'
import { preparePreferences } from './preferences.ts'

export type BrowserOptions = {
  readonly executable: string
  /** Folder of a profile that no other browser window uses. */
  readonly profile: string
  readonly title: string
  /** From tests and `npm start` only. */
  readonly extraFlags: readonly string[]
}

export type BrowserProcess = {
  readonly cdp: Cdp
  readonly pid: number
  /** Settles when the process is gone. */
  readonly ended: Promise<void>
  isAlive(): boolean
  kill(): void
  /** Why it does not do what it was started for, from what it wrote and how it ended. */
  complaint(): Refusal
}

const flags = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-sync',
  '--disable-extensions',
  '--disable-background-networking',
  '--disable-background-mode',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-breakpad',
  '--disable-client-side-phishing-detection',
  '--disable-features=Translate,OptimizationHints,MediaRouter,AutofillServerCommunication,CertificateTransparencyComponentUpdater,InterestFeedContentSuggestions,OptimizationGuideModelDownloading,NetworkTimeServiceQuerying',
  '--metrics-recording-only',
  '--no-pings',
  '--no-service-autorun',
  '--password-store=basic',
  '--use-mock-keychain',
  // whatever slips past the interception of requests, the browser's own above all, finds no address to go to, not
  // even that of the proxy where nobody answers
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--proxy-server=127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--window-size=1280,860',
]

/** Starts the browser as an app window, driven over two pipes (descriptors 3 and 4). */
export function startBrowser({ executable, profile, title, extraFlags }: BrowserOptions): BrowserProcess {
  preparePreferences(profile)
  const first = `<title>${title}</title><body style="color-scheme:light dark">`
  const child = spawn(
    executable,
    [
      '--remote-debugging-pipe',
      `--user-data-dir=${profile}`,
      `--app=data:text/html;charset=utf-8,${encodeURIComponent(first)}`,
      `--class=${title}`,
      ...flags,
      ...extraFlags,
    ],
    { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'], windowsHide: false },
  )
  return supervise(child)
}

function supervise(child: ChildProcess): BrowserProcess {
  let said = ''
  let failure: Error | undefined
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-20_000)
    if (process.env['SAKSKLAR_BROWSER_LOG'] !== undefined) process.stderr.write(text)
  })
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', (error) => {
      failure = error
      resolve()
    })
  })
  return {
    cdp: new Cdp(child.stdio[3] as Writable, child.stdio[4] as Readable),
    pid: child.pid ?? 0,
    ended,
    isAlive: () => child.pid !== undefined && child.exitCode === null && child.signalCode === null,
    kill: () => child.kill('SIGKILL'),
    complaint: () => complaintIn(failure === undefined ? said : failure.message, child),
  }
}

/** Chromium's own words for what a user can do something about; else its last line. */
function complaintIn(said: string, { spawnfile, exitCode, signalCode }: ChildProcess): Refusal {
  if (/remote debugging is disallowed/i.test(said)) return refuse('host.browserPolicy')
  if (/Missing X server|cannot open display|platform failed to initialize/i.test(said))
    return refuse('host.noDisplay')
  if (/without --no-sandbox is not supported/.test(said)) return refuse('host.root')
  if (exitCode === null && signalCode === null) return refuse('host.browserSilent', { browser: spawnfile })
  const last = said.trim().split('\n').at(-1) ?? ''
  return refuse('host.browserEnded', { browser: spawnfile, how: String(signalCode ?? exitCode), last })
}
