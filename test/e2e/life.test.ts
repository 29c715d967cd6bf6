import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Dialog, Page } from '@playwright/test'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { isRefusal } from '#shared/refusal.ts'
import { createStore } from '#main/store/open-store.ts'
import { freshFolder } from '#support/demo.ts'
import { hostHere, launchApp, until } from './app.ts'
import type { App, Launch } from './app.ts'
import { browserOf, processesNaming } from './processes.ts'
import { ask } from './window-call.ts'

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 }) // a busy machine is no fault of the program's

/** Every end that a window may come to. Nothing that was stored is lost, and nothing is left running. */
describe.skipIf(hostHere === null || process.platform !== 'linux')('the window', () => {
  const open: App[] = []
  const launch = async (given: Launch = {}): Promise<App> => {
    const app = await launchApp(given)
    open.push(app)
    return app
  }
  afterEach(async () => {
    for (const app of open.splice(0)) await app.remove()
  })

  it('ends when it is closed: exit 0, no process, no lock, the store whole in one file', async () => {
    const workspace = emptyWorkspace()
    const app = await launch({ workspace })
    expect(await ask(app.page(), 'workspace.current')).toMatchObject({ value: { folder: workspace } })
    expect(existsSync(join(workspace, 'saksklar.db-wal'))).toBe(true)
    expect(await app.close()).toBe(0)
    await nothingIsLeft(app)
    expect(readdirSync(workspace)).not.toContain('saksklar.db-wal')
  })

  it('ends on SIGTERM as if it were closed', async () => {
    const workspace = emptyWorkspace()
    const app = await launch({ workspace })
    app.process.kill('SIGTERM')
    expect(await app.ended).toBe(0)
    await nothingIsLeft(app)
    expect(readdirSync(workspace)).not.toContain('saksklar.db-wal')
  })

  it('takes the browser with it when Node is killed, and opens again with what was chosen', async () => {
    const app = await launch()
    await ask(app.page(), 'preferences.set', { language: 'nn' })
    app.process.kill('SIGKILL')
    await app.ended
    const gone = performance.now()
    await until(() => (processesNaming(app.userData).length === 0 ? true : undefined))
    expect(performance.now() - gone).toBeLessThan(5000)
    const again = await launch({ userData: app.userData })
    expect(await ask(again.page(), 'preferences.get')).toMatchObject({ value: { language: 'nn' } })
    expect(await again.close()).toBe(0)
    await nothingIsLeft(again)
  })

  it('comes back when the browser is killed, and works', async () => {
    const app = await launch()
    await ask(app.page(), 'preferences.set', { language: 'nn' })
    await killBrowser(app)
    const page = await app.again()
    expect(page.url()).toContain('etter=omstart')
    expect(await ask(page, 'preferences.get')).toMatchObject({ value: { language: 'nn' } })
    expect(app.log()).toContain('åpnes på nytt')
    expect(await app.close()).toBe(0)
    await nothingIsLeft(app)
  })

  it('gives up when the browser is killed a fourth time: says so, exit 5, nothing left', async () => {
    const app = await launch()
    for (let kills = 1; kills <= 3; kills += 1) {
      await killBrowser(app)
      await app.again()
    }
    await killBrowser(app)
    expect(await app.ended).toBe(5)
    expect(app.log()).toContain('for mange ganger')
    await nothingIsLeft(app)
  })

  it('loads its page again when it crashes, and says why', async () => {
    const app = await launch()
    await ask(app.page(), 'preferences.set', { language: 'nn' })
    const page = await crash(app, /etter=krasj/)
    expect(await ask(page, 'preferences.get')).toMatchObject({ value: { language: 'nn' } })
    expect(app.log()).toContain('krasjet')
    expect(await app.close()).toBe(0)
  })

  it('comes back after a crash to where the user was, and tells them there', async () => {
    const app = await launch({ workspace: emptyWorkspace() })
    await app.page().evaluate("(location.hash = '#/saker')")
    const page = await crash(app, /#\/saker$/)
    await page.getByText('Vinduet krasjet og er lastet på nytt').waitFor()
    expect(page.url()).not.toContain('etter')
  })

  it('stops at a page of plain words when it crashes again and again', async () => {
    const app = await launch()
    for (const address of [/etter=krasj/, /etter=krasj/, /etter=krasj/, /_stopped/]) await crash(app, address)
    expect(await app.page().getByRole('heading').textContent()).toContain('krasjet flere ganger')
    await app.page().getByRole('link', { name: 'Prøv igjen' }).click()
    expect(await ask(app.page(), 'preferences.get')).toMatchObject({ ok: true })
  })

  it('is one: a second start hands over its words and ends, and the first hears them', async () => {
    const app = await launch()
    const heard = app
      .page()
      .evaluate(
        "new Promise((done) => window.saksklar.subscribe((name, data) => name === 'program.secondInstance' && done(data)))",
      )
    const second = await app.second('--workspace', '/tmp/annen')
    expect(second).toEqual({ code: 0, said: expect.stringContaining('Saksklar er alt åpent') as string })
    expect(await heard).toEqual({ words: ['--workspace', '/tmp/annen'] })
    expect(await ask(app.page(), 'preferences.get')).toMatchObject({ ok: true })
  })

  it('asks before it closes over text that is not stored: stay, or leave', async () => {
    const app = await launch()
    await app.page().mouse.click(5, 5) // the browser asks only where somebody has been at work
    await ask(app.page(), 'program.setUnsaved', { unsaved: true })
    await closing(app.page(), (dialog) => dialog.dismiss())
    expect(await ask(app.page(), 'preferences.get')).toMatchObject({ ok: true })
    await closing(app.page(), (dialog) => dialog.accept())
    expect(await app.ended).toBe(0)
    await nothingIsLeft(app)
  })

  it('does not ask when all is stored again', async () => {
    const app = await launch()
    await app.page().mouse.click(5, 5)
    await ask(app.page(), 'program.setUnsaved', { unsaved: true })
    await ask(app.page(), 'program.setUnsaved', { unsaved: false })
    expect(await app.close()).toBe(0)
  })

  it('waits for a browser that has lost its Node, rather than hand over to it', async () => {
    const app = await launch()
    app.process.kill('SIGKILL')
    await app.ended
    const again = await launch({ userData: app.userData })
    expect(await ask(again.page(), 'program.about')).toMatchObject({ ok: true })
    expect(again.log()).not.toContain('åpnes på nytt')
  })

  it('opens where the last one died without a word: its lock and its socket are nobody’s', async () => {
    const app = await launch()
    const all = processesNaming(app.userData).map(({ pid }) => pid)
    for (const pid of [app.process.pid ?? 0, ...all]) kill(pid)
    await app.ended
    const again = await launch({ userData: app.userData })
    expect(await ask(again.page(), 'program.about')).toMatchObject({ ok: true })
  })
})

function emptyWorkspace(): string {
  const folder = freshFolder('life')
  const store = createStore(folder)
  if (isRefusal(store)) throw new Error(store.code)
  store.close()
  return folder
}

async function nothingIsLeft({ userData, process: { pid } }: App): Promise<void> {
  await until(() => (processesNaming(userData).length === 0 ? true : undefined), 10_000)
  expect(existsSync(`/proc/${pid}`)).toBe(false)
  expect(readdirSync(join(userData, 'browser')).filter((name) => name.startsWith('Singleton'))).toEqual([])
  expect(readFileSync(join(userData, 'browser', 'Local State'), 'utf8')).not.toBe('')
}

async function killBrowser({ userData }: App): Promise<void> {
  const pid = await until(() => browserOf(userData))
  kill(pid)
  await until(() => (existsSync(`/proc/${pid}`) ? undefined : true))
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // it was faster
  }
}

/** Crashes the page; gives the one that takes its place, at the address where it should stand. */
async function crash(app: App, address: RegExp): Promise<Page> {
  const session = await app.page().context().newCDPSession(app.page())
  const crashed = app.page().waitForEvent('crash')
  session.send('Page.crash').catch(() => undefined) // nobody is left to answer
  await crashed
  const page = await app.again()
  await page.waitForURL(address)
  return page
}

async function closing(page: Page, decide: (dialog: Dialog) => Promise<void>): Promise<void> {
  const asked = page.waitForEvent('dialog')
  await page.close({ runBeforeUnload: true })
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await decide(dialog)
}
