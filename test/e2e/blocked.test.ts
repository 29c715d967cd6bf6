import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { chromiumPath } from '../support/ui/chromium.ts'
import { runToEnd, startProgram, until } from './app.ts'
import { processesNaming } from './processes.ts'

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 }) // a busy machine is no fault of the program's

/** Stand-ins for a browser that will not have it, each as Chromium 156 was seen to behave. */
const fakes = {
  // RemoteDebuggingAllowed=false: says so, opens its window, and never answers
  deaf: `#!/bin/sh\necho 'DevTools remote debugging is disallowed by the system admin.' >&2\nexec sleep 60\n`,
  // DeveloperToolsAvailability=2: counts its windows, and lets none be touched
  untouchable: `#!${process.execPath}
const { createReadStream, createWriteStream } = require('node:fs')
const out = createWriteStream(null, { fd: 4 })
let text = ''
createReadStream(null, { fd: 3 }).on('data', (piece) => {
  text += piece
  for (let end; (end = text.indexOf('\\0')) >= 0; text = text.slice(end + 1)) {
    const { id, method } = JSON.parse(text.slice(0, end))
    const page = { targetId: 'a', type: 'page', url: 'data:,' }
    const answer = method === 'Target.attachToTarget' ? { error: { message: 'Not allowed' } } : { result: { targetInfos: [page] } }
    out.write(JSON.stringify({ id, ...answer }) + '\\0')
  }
})
setTimeout(() => {}, 60000)
`,
  mute: `#!/bin/sh\nexec sleep 60\n`,
  broken: `#!/bin/sh\necho 'cannot open shared object file: libnss3.so' >&2\nexit 127\n`,
}

describe.skipIf(process.platform !== 'linux')('a window that cannot be had', () => {
  const folder = mkdtempSync(join(tmpdir(), 'saksklar-blocked-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  /** What it takes to start and to find that there is no browser: on a busy machine that is not the wait for one. */
  let start = 0
  beforeAll(async () => {
    const began = performance.now()
    await runToEnd([], environment('base', join(folder, 'none')))
    start = performance.now() - began
  })
  const place = (name: string): string => join(folder, `user-${name}`)
  const environment = (name: string, browser: string, more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({
    ...process.env,
    SAKSKLAR_USER_DATA: place(name),
    SAKSKLAR_BROWSER: browser,
    SAKSKLAR_BROWSER_FLAGS: '',
    SAKSKLAR_HOST: 'browser',
    ...more,
  })
  const fake = (name: keyof typeof fakes): string => {
    const file = join(folder, name)
    writeFileSync(file, fakes[name])
    chmodSync(file, 0o755)
    return file
  }

  it.each([
    ['deaf', 'ikke får styre nettleseren'],
    ['untouchable', 'ikke får styre nettleseren'],
    ['broken', 'libnss3.so'],
  ] as const)('is told of within five seconds, and nothing is left: %s', async (name, words) => {
    const started = performance.now()
    const { code, said } = await runToEnd([], environment(name, fake(name)))
    expect(performance.now() - started).toBeLessThan(start * 2 + 5000)
    expect([code, said]).toEqual([4, expect.stringContaining(words)])
    expect(processesNaming(place(name))).toEqual([])
  })

  it('is told of within five seconds when the browser says nothing at all, and the wait can be ended', async () => {
    const started = performance.now()
    const { child, said, ended } = startProgram([], environment('mute', fake('mute')))
    await until(() => (said().includes('har ikke svart ennå') ? true : undefined))
    expect(performance.now() - started).toBeLessThan(start * 2 + 5000)
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
    expect(processesNaming(place('mute'))).toEqual([])
  })

  it('names what to install where there is no browser', async () => {
    const { code, said } = await runToEnd([], environment('none', join(folder, 'none')))
    expect([code, said]).toEqual([4, expect.stringMatching(/Installer en av dem.*chromium/)])
  })

  it.skipIf(chromiumPath === undefined)('says that there is no screen', async () => {
    const env = { DISPLAY: '', WAYLAND_DISPLAY: '', SAKSKLAR_BROWSER_FLAGS: '--no-sandbox' }
    const { code, said } = await runToEnd([], environment('dark', chromiumPath ?? '', env))
    expect([code, said]).toEqual([4, expect.stringContaining('xvfb-run')])
  })

  it.skipIf(chromiumPath === undefined || process.getuid?.() !== 0)(
    'is not opened for root with the sandbox off, unless told so',
    async () => {
      const { code, said } = await runToEnd([], environment('root', chromiumPath ?? ''))
      expect([code, said]).toEqual([4, expect.stringContaining('vanlig bruker')])
    },
  )
})
