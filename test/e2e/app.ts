import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { chromium, _electron } from '@playwright/test'
import type { Browser, Page } from '@playwright/test'
import { electronBinary } from '../../scripts/electron-binary.mjs'
import { chromiumPath } from '../support/ui/chromium.ts'

const root = join(import.meta.dirname, '..', '..')
const electron = electronBinary()

/** Which host the specs run on here; null where there is neither Electron nor a browser. */
export const hostHere = electron !== null ? 'electron' : chromiumPath === undefined ? null : 'browser'
if (hostHere === null)
  process.stderr.write('test/e2e is skipped: no Chromium here (Debian: apt-get install -y chromium)\n')

export type Answer = readonly string[] | string | null

/** The program in its window, under the host that is here. Specs see no host. */
export type App = {
  /** The window's page as it is now. */
  page(): Page
  readonly process: ChildProcess
  readonly userData: string
  /** Settles with the exit code, null when a signal ended it. */
  readonly ended: Promise<number | null>
  /** What the program has said on standard error. */
  log(): string
  /** Answers to the dialogs that will be opened, in order; null gives up. */
  answer(...answers: readonly Answer[]): void
  /** The page anew: after a crash or a restart the old one is dead. */
  again(): Promise<Page>
  /** Starts the program a second time, for the same user; gives how that ended. */
  second(...words: readonly string[]): Promise<{ readonly code: number | null; readonly said: string }>
  /** Closes the window as a user does; gives the exit code. */
  close(): Promise<number | null>
  /** Ends what is left of it, and takes its data away. For `afterEach`. */
  remove(): Promise<void>
}

export type Launch = {
  /** Folder of a workspace; none is opened without it. */
  readonly workspace?: string
  /** Data folder of the user; a fresh one without it. */
  readonly userData?: string
  readonly env?: Readonly<Record<string, string>>
}

/** Waits until `look` gives something; throws when it does not within the time. */
export async function until<T>(
  look: () => T | undefined | Promise<T | undefined>,
  time = 60_000,
): Promise<T> {
  for (const start = performance.now(); ;) {
    const found = await look()
    if (found !== undefined) return found
    if (performance.now() - start > time) throw new Error(`waited in vain for ${look.toString()}`)
    await sleep(25)
  }
}

/** Starts the program as `npm start` does, with the window out of sight unless `SAKSKLAR_HEADED` is set. */
export async function launchApp(launch: Launch = {}): Promise<App> {
  const userData = launch.userData ?? mkdtempSync(join(tmpdir(), 'saksklar-app-'))
  const queue = join(userData, 'answers.json')
  writeFileSync(queue, '[]')
  const env = {
    SAKSKLAR_BROWSER_FLAGS: testFlags(),
    ...process.env,
    SAKSKLAR_USER_DATA: userData,
    SAKSKLAR_TEST_DIALOGS: join(import.meta.dirname, 'scripted-dialogs.ts'),
    SAKSKLAR_TEST_ANSWERS: queue,
    ...launch.env,
  }
  const words = launch.workspace === undefined ? [] : ['--workspace', launch.workspace]
  const started = await (electron === null ? startInBrowser : startInElectron)({ userData, env, words })
  const { process: child, ended } = started
  return {
    ...started,
    userData,
    answer: (...answers) => writeFileSync(queue, JSON.stringify(answers)),
    second: (...given) => runToEnd(given, env),
    close: async () => {
      await started.page().close({ runBeforeUnload: true })
      return ended
    },
    remove: async () => {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM')
      const left = setTimeout(() => child.kill('SIGKILL'), 8000)
      await ended
      clearTimeout(left)
      await started.forget()
      rmSync(userData, { recursive: true, force: true, maxRetries: 10 })
    },
  }
}

type Started = Pick<App, 'page' | 'process' | 'ended' | 'log' | 'again'> & { forget(): Promise<void> }
type Start = { readonly userData: string; readonly env: NodeJS.ProcessEnv; readonly words: readonly string[] }

/** Command line of the program in its window. */
function commandLine(words: readonly string[]): readonly [string, ...string[]] {
  const main = join(root, 'src-main', 'host', 'browser', 'main.ts')
  if (electron === null) return [process.execPath, main, ...words]
  return [electron, root, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...words]
}

/** Runs the program until it ends by itself. */
export async function runToEnd(
  words: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<{ readonly code: number | null; readonly said: string }> {
  const { child, said, ended } = startProgram(words, env)
  const late = setTimeout(() => child.kill('SIGKILL'), 60_000)
  const code = await ended
  clearTimeout(late)
  return { code, said: said() }
}

export type RunningProgram = {
  readonly child: ChildProcess
  readonly said: () => string
  readonly ended: Promise<number | null>
}

/** Starts the program, `within` another command where one is given (`unshare -n`). */
export function startProgram(
  words: readonly string[],
  env: NodeJS.ProcessEnv,
  within: readonly string[] = [],
): RunningProgram {
  const [command = '', ...args] = [...within, ...commandLine(words)]
  const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  return { child, said: () => said, ended }
}

/** The flags of a browser in a test: without a sandbox for root, and with the only port that ever opens. */
export function testFlags(): string {
  const flags = ['--remote-debugging-port=0']
  if (process.env['SAKSKLAR_HEADED'] === undefined) flags.push('--headless')
  if (process.getuid?.() === 0) flags.push('--no-sandbox', '--test-type')
  return flags.join(' ')
}

async function startInBrowser({ userData, env, words }: Start): Promise<Started> {
  const portFile = join(userData, 'browser', 'DevToolsActivePort')
  rmSync(portFile, { force: true })
  const { child, said, ended } = startProgram(words, env)
  let browser: Browser | null = null
  let page: Page | undefined
  const look = async (): Promise<Page | undefined> => {
    if (child.exitCode !== null) throw new Error(`the program ended: ${said()}`)
    const [port, path] = linesOf(portFile) // of a browser that is no more, perhaps: then nobody answers
    if (path === undefined) return undefined
    // a page that has just crashed never answers: the next try finds it loaded again
    browser ??= await chromium
      .connectOverCDP(`ws://127.0.0.1:${port}${path}`, { timeout: 8000 })
      .catch(() => null)
    return browser
      ?.contexts()
      .flatMap((context) => context.pages())
      .find(isOurs)
  }
  const forget = async (): Promise<void> => {
    await browser?.close().catch(() => undefined)
    browser = null
  }
  const again = async (): Promise<Page> => {
    await forget()
    page = await until(look)
    await page.waitForLoadState('load')
    return page
  }
  try {
    page = await again()
  } catch (error) {
    child.kill('SIGKILL') // the browser ends with its pipe
    throw error
  }
  return { page: () => page as Page, process: child, ended, log: said, again, forget }
}

const isOurs = (page: Page): boolean => page.url().startsWith('https://saksklar.invalid')

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
  } catch {
    return []
  }
}

async function startInElectron({ env, words }: Start): Promise<Started> {
  const [executablePath, ...args] = commandLine(words)
  const given = Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
  const app = await _electron.launch({
    executablePath,
    args,
    env: Object.fromEntries(given) as Record<string, string>,
  })
  const child = app.process()
  let said = ''
  child.stderr?.on('data', (text: Buffer) => (said += text.toString('utf8')))
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  let page = await app.firstWindow()
  return {
    page: () => page,
    process: child,
    ended,
    log: () => said,
    again: async () => (page = await app.firstWindow()),
    forget: async () => undefined,
  }
}
