import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { isRefusal } from '#shared/refusal.ts'
import { createStore } from '#main/store/open-store.ts'
import { freshFolder } from '#support/demo.ts'
import { hostHere, launchApp, until } from './app.ts'
import type { App } from './app.ts'
import { ask, attempt } from './window-call.ts'

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 }) // a busy machine is no fault of the program's

/** The dialog that the browser host draws itself, where Linux has neither zenity nor kdialog. By keyboard alone. */
describe.skipIf(hostHere !== 'browser' || process.platform !== 'linux')(
  'the host’s dialog in the window',
  () => {
    const open: App[] = []
    afterEach(async () => {
      for (const app of open.splice(0)) await app.remove()
    })

    async function started(): Promise<{ readonly app: App; readonly workspace: string }> {
      const home = freshFolder('home')
      const workspace = join(home, 'område')
      mkdirSync(workspace)
      const store = createStore(workspace)
      if (isRefusal(store)) throw new Error(store.code)
      store.close()
      const env = { SAKSKLAR_TEST_DIALOGS: '', HOME: home }
      const browser = process.env['SAKSKLAR_BROWSER'] ?? '/usr/bin/chromium'
      const app = await launchApp({ env: { ...env, SAKSKLAR_BROWSER: browser } })
      open.push(app)
      return { app, workspace }
    }

    it('leads to a folder and opens it; the page can neither see nor press what is in it', async () => {
      const { app, workspace } = await started()
      const page = app.page()
      const answer = ask(page, 'workspace.open', { folder: null })
      await shown(page)
      const reach =
        "String(document.body.lastElementChild.shadowRoot) + document.querySelectorAll('dialog button').length"
      expect(await attempt(page, reach)).toBe('null0')
      // from «Velg denne mappen» back over cancel, make, new folder, to the one folder in the list
      for (let steps = 0; steps < 4; steps += 1) await page.keyboard.press('Shift+Tab')
      await page.keyboard.press('Enter')
      await page.waitForTimeout(300)
      await page.keyboard.press('Enter')
      expect(await answer).toMatchObject({ ok: true, value: { folder: workspace } })
    })

    it('gives up on Escape', async () => {
      const { app } = await started()
      const answer = ask(app.page(), 'workspace.open', { folder: null })
      await shown(app.page())
      await app.page().keyboard.press('Escape')
      expect(await answer).toEqual({ ok: true, value: null })
    })
  },
)

/** Waits for the dialog, or for the next one: it is drawn anew for every folder. */
async function shown(page: Page): Promise<void> {
  const fresh = `(() => { const last = document.body.lastElementChild
    if (last?.tagName !== 'DIV' || last.id !== '' || 'seen' in last.dataset) return false
    last.dataset.seen = '1'; return true })()`
  await until(async () => ((await page.evaluate(fresh)) === true ? true : undefined))
}
