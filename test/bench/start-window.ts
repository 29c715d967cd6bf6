import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { isRefusal } from '#shared/refusal.ts'
import { browserHost } from '#main/host/browser/browser-host.ts'
import { findBrowser } from '#main/host/browser/find-browser.ts'
import { readPageScripts } from '#main/host/browser/page-scripts.ts'
import type { AppHandlers } from '#main/host/host.ts'

// One start of a window, in a process of its own: `start-window.ts USERDATA [WORKSPACE]`. Without a workspace the
// window is empty: the same program, and a page with nothing but a line.
const [, , userData = '', workspace] = process.argv
const dist = join(import.meta.dirname, '..', '..', 'dist')

/** Goes into the window with the host's bridge: opens the list of cases, and tells when its first row has been painted. */
const watch = `;(() => {
  if (location.hash === '') location.hash = '#/saker'
  const look = () => {
    if (document.querySelector('.row-link, .empty') === null) return
    watching.disconnect()
    requestAnimationFrame(() => setTimeout(() => window.saksklar.invoke('bench.ready', {})))
  }
  const watching = new MutationObserver(look)
  watching.observe(document, { subtree: true, childList: true })
})()`
const emptyPage = '<!doctype html><html lang="nb"><title>Saksklar</title><p class="empty">Tom</p></html>'

function emptyRenderer(): string {
  const folder = join(userData, 'empty-page')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'index.html'), emptyPage)
  return folder
}

let firstCall = 0
let report: () => void = () => undefined
const ready = new Promise<void>((resolve) => (report = resolve))

function watched(app: AppHandlers): AppHandlers {
  return {
    ...app,
    invoke: async (name, payload, sender) => {
      firstCall ||= performance.now()
      if (name !== 'bench.ready') return app.invoke(name, payload, sender)
      report()
      return { ok: true, value: null }
    },
  }
}

enableCompileCache(join(userData, 'code-cache'))
const executable = findBrowser()
const scripts = readPageScripts(join(dist, 'page'))
if (executable === null || isRefusal(scripts)) throw new Error('no browser, or the window is not built')
const host = browserHost({
  executable,
  userData,
  scripts: { ...scripts, bridge: scripts.bridge + watch },
  extraFlags: (process.env['SAKSKLAR_BROWSER_FLAGS'] ?? '').split(' ').filter((flag) => flag !== ''),
  log: () => undefined,
  exit: (code) => process.exit(code),
})

host.startAhead()
const { runWindow } = await import('#main/host/run-window.ts')
const lent = { ...host, start: (app: AppHandlers) => host.start(watched(app)) }
await runWindow(lent, {
  renderer: workspace === undefined ? emptyRenderer() : join(dist, 'renderer'),
  words: workspace === undefined ? [] : [workspace],
  log: () => undefined,
})
await ready
const status = readFileSync('/proc/self/status', 'latin1')
const memory = Number(/^VmRSS:\s*(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024
process.stdout.write(JSON.stringify({ firstCall, ready: performance.now(), memory }))
await host.quit()
