import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { hostHere, startProgram, testFlags, until } from './app.ts'
import { networkSockets, treeOf } from './processes.ts'

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 }) // a busy machine is no fault of the program's

const works = (command: string, ...args: readonly string[]): boolean => spawnSync(command, args).status === 0
const canBeAlone = works('unshare', '-n', 'true')
const canTrace = works('strace', '-V')

/** The program as it is run, without the port that other specs watch it by. */
describe.skipIf(hostHere === null || process.platform !== 'linux')('the program by itself', () => {
  const folders: string[] = []
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
  })
  const environment = (): NodeJS.ProcessEnv => {
    const userData = mkdtempSync(join(tmpdir(), 'saksklar-quiet-'))
    folders.push(userData)
    const flags = testFlags().replace('--remote-debugging-port=0', '')
    return { ...process.env, SAKSKLAR_USER_DATA: userData, SAKSKLAR_BROWSER_FLAGS: flags }
  }

  it.skipIf(!canBeAlone)('works without any network, and listens and asks nowhere', async () => {
    const { child, said, ended } = startProgram([], environment(), ['unshare', '-n'])
    await until(() => (said().includes('first call') ? true : undefined))
    const seen: string[] = []
    for (let looks = 0; looks < 20; looks += 1) {
      seen.push(...networkSockets(treeOf(child.pid ?? 0)))
      await sleep(100)
    }
    expect(treeOf(child.pid ?? 0).length).toBeGreaterThan(3)
    expect(seen).toEqual([])
    expect(said()).not.toContain('blocked')
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
  })

  it.skipIf(!canTrace)(
    'makes no call to the system that leads to a network, from the first moment to the last',
    async () => {
      const env = environment()
      const trace = join(env['SAKSKLAR_USER_DATA'] ?? '', 'trace')
      const calls = [
        'strace',
        '-f',
        '--seccomp-bpf',
        '-qq',
        '-yy',
        '-e',
        'trace=connect,bind,listen,sendto,sendmsg,sendmmsg',
        '-o',
        trace,
      ]
      const { child, said, ended } = startProgram([], env, calls)
      await until(() => (said().includes('first call') ? true : undefined))
      await sleep(1500)
      const [, program = 0] = treeOf(child.pid ?? 0)
      process.kill(program, 'SIGTERM')
      await ended
      const lines = readFileSync(trace, 'utf8').split('\n')
      expect(lines.length).toBeGreaterThan(10)
      expect(lines.filter(isOutgoing)).toEqual([])
    },
  )
})

/**
 * Whether a call to the system listens, connects or sends anywhere but within this machine's own files. Chromium asks
 * the kernel once whether a route to an IPv6 address exists, by a datagram socket through which it sends nothing.
 */
function isOutgoing(line: string): boolean {
  const isRouteProbe = /connect\(\d+<UDPv6.*2001:4860:4860::8888/.test(line)
  return !isRouteProbe && /AF_INET6?\b|<(?:TCP|UDP)(?:v6)?:/.test(line)
}
