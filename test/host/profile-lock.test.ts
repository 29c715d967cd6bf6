import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { lstatSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { freeProfile, isHeld } from '#main/host/browser/profile-lock.ts'

describe.skipIf(process.platform !== 'linux')('the lock of a browser’s profile', () => {
  let profile = ''
  const running: ChildProcess[] = []
  beforeEach(() => (profile = mkdtempSync(join(tmpdir(), 'saksklar-profile-'))))
  afterEach(() => {
    for (const child of running.splice(0)) child.kill('SIGKILL')
    rmSync(profile, { recursive: true, force: true })
  })

  /** A process that has these words in its command line, and holds the profile by its number. */
  async function holder(...words: readonly string[]): Promise<ChildProcess> {
    const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)', '--', ...words])
    running.push(child)
    await new Promise((resolve) => child.once('spawn', resolve))
    await sleep(50) // until then its command line is still this process's
    symlinkSync(`maskin-${child.pid}`, join(profile, 'SingletonLock'))
    return child
  }
  const isLocked = (): boolean =>
    lstatSync(join(profile, 'SingletonLock'), { throwIfNoEntry: false }) !== undefined

  it('is waited for while its browser ends, and then taken away', async () => {
    const child = await holder(`--user-data-dir=${profile}`)
    expect(isHeld(profile)).toBe(true)
    let isFree = false
    const freed = freeProfile(profile).then(() => (isFree = true))
    await sleep(300)
    expect([isFree, isLocked()]).toEqual([false, true])
    child.kill('SIGKILL')
    await freed
    expect(isLocked()).toBe(false)
  })

  it('is nobody’s when the number is another program’s by now: that one is left in peace', async () => {
    const child = await holder('something-else')
    expect(isHeld(profile)).toBe(false)
    await freeProfile(profile)
    expect([isLocked(), child.exitCode, child.signalCode]).toEqual([false, null, null])
  })

  it('is nobody’s where there is none', () => expect(isHeld(profile)).toBe(false))
})
