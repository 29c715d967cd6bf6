import type { Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { hostHere, launchApp, until } from './app.ts'
import type { App } from './app.ts'
import { ask, attempt } from './window-call.ts'

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 }) // a busy machine is no fault of the program's

describe.skipIf(hostHere === null)('a page that was taken over', () => {
  let app: App
  let page: Page
  beforeAll(async () => {
    app = await launchApp()
    page = app.page()
    await ask(page, 'program.about')
  })
  afterAll(() => app.remove())

  it('lets one window stand beside, the wall of a hall: without address, bridge or way out', async () => {
    const pages = (): Page[] => page.context().pages()
    const openByClick = async (address: string): Promise<void> => {
      await attempt(
        page,
        `(() => { const button = document.createElement('button'); button.id = 'wall'; button.style.cssText = 'position:fixed;inset:0;z-index:99'; button.addEventListener('click', () => { window.wall = window.open(${JSON.stringify(address)}, 'saksklar-lerret', 'popup') }); document.body.append(button) })()`,
      )
      await page.click('#wall')
      await attempt(page, "document.getElementById('wall').remove()")
    }
    await openByClick('')
    await until(() => (pages().length === 2 ? true : undefined), 10_000)
    expect(await attempt(page, "[typeof wall.saksklar, wall.location.href].join(' ')")).toBe(
      'undefined about:blank',
    )
    expect(
      await attempt(page, "wall.fetch('https://example.com/').then(() => 'reached', () => 'refused')"),
    ).toBe('refused')
    await attempt(page, 'wall.close()')
    await until(() => (pages().length === 1 ? true : undefined), 10_000)
    for (const address of ['https://example.com/', '/']) {
      await openByClick(address)
      await until(() => (pages().length === 1 ? true : undefined), 10_000)
    }
    await openByClick('')
    await until(() => (pages().length === 2 ? true : undefined), 10_000)
    await attempt(page, "(wall.location.href = '/')")
    await until(() => (pages().length === 1 ? true : undefined), 10_000)
    expect(await ask(page, 'program.about')).toMatchObject({ ok: true })
  })
})
