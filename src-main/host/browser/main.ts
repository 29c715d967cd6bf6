import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { hostWords } from '#shared/text/host-words.ts'
import { refusalLine } from '#shared/text/refusal-words.ts'
import { claimInstance } from '../instance.ts'
import { openLog } from '../log.ts'
import { userDataFolder } from '../paths.ts'
import { browserHost, NoWindow } from './browser-host.ts'
import { findBrowser } from './find-browser.ts'
import { readPageScripts } from './page-scripts.ts'

/** Exit codes of the window: no window could be had; it was lost too often (`browserHost.quit`). */
const noWindow = 4

const words = process.argv.slice(2)
const build = join(import.meta.dirname, '..', '..', '..', 'dist')
const userData = userDataFolder()
const log = openLog(userData)
enableCompileCache(join(userData, 'code-cache')) // halves the time that loading the program takes

function stop(refusal: Refusal): never {
  log(refusalLine(refusal, 'nb'))
  process.exit(noWindow)
}

let hearSecond: (given: readonly string[]) => void = () => undefined
const instance = await claimInstance(userData, words, (given) => hearSecond(given))
if (instance === null) {
  log(hostWords.handedOver)
  process.exit(0)
}

const executable = findBrowser()
if (executable === null) stop(refuse('host.noBrowser'))
const scripts = readPageScripts(join(build, 'page'))
if (isRefusal(scripts)) stop(scripts)

const host = browserHost({
  executable,
  userData,
  scripts,
  log,
  // set by tests and by `npm start`, which says so
  extraFlags: (process.env['SAKSKLAR_BROWSER_FLAGS'] ?? '').split(' ').filter((flag) => flag !== ''),
  exit: (code) => process.exit(code),
})
host.startAhead()
const { runWindow } = await import('../run-window.ts')
try {
  await runWindow({ ...host, start: hearing(host.start) }, { renderer: join(build, 'renderer'), words, log })
} catch (error) {
  if (!(error instanceof NoWindow)) throw error
  stop(error.refusal)
}

/** Lets a second start be heard as soon as there is a window to bring to the front. */
function hearing(start: typeof host.start): typeof host.start {
  return (handlers) => {
    hearSecond = handlers.onSecondInstance
    return start(handlers)
  }
}
