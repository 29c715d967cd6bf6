import { existsSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** What Chromium lays in a profile while it runs (Linux and macOS), and leaves there when it is killed. */
const names = ['SingletonLock', 'SingletonCookie', 'SingletonSocket']
const patience = 5000

/**
 * Whether a browser still holds the profile. Only one program uses it (`instance.ts`), so such a browser has
 * lost its Node and is on its way out; a second one beside it would hand over to it and end.
 */
export function isHeld(profile: string): boolean {
  const holder = holderOf(profile)
  return holder !== null && isBrowserOf(holder, profile)
}

/** Waits until no living browser holds the profile, and takes away what a dead one left. */
export async function freeProfile(profile: string): Promise<void> {
  for (const start = performance.now(); isHeld(profile) && performance.now() - start < patience;)
    await sleep(50)
  dropLock(profile)
}

/** Takes the lock of a browser that is no more away. */
export function dropLock(profile: string): void {
  for (const name of names) rmSync(join(profile, name), { force: true })
}

/** The lock is a link to `machine-process`. */
function holderOf(profile: string): number | null {
  try {
    const pid = Number(/-(\d+)$/.exec(readlinkSync(join(profile, 'SingletonLock')))?.[1])
    return Number.isInteger(pid) && pid > 1 ? pid : null
  } catch {
    return null
  }
}

/** The number may be another process's by now: where the system tells, its command line must name the profile. */
function isBrowserOf(pid: number, profile: string): boolean {
  try {
    process.kill(pid, 0)
    const command = `/proc/${pid}/cmdline`
    return !existsSync(command) || readFileSync(command, 'utf8').includes(profile)
  } catch {
    return false
  }
}
