import { afterEach, describe, expect, it } from 'vitest'
import { hostHere, launchApp } from './app.ts'
import type { App } from './app.ts'

describe.skipIf(hostHere === null)('the window', () => {
  const open: App[] = []
  afterEach(async () => {
    for (const app of open.splice(0)) await app.remove()
  })
  it('comes and goes', async () => {
    const app = await launchApp()
    open.push(app)
    const about = await app.page.evaluate("window.saksklar.invoke('program.about', {})")
    expect(about).toMatchObject({ ok: true })
    expect(await app.close()).toBe(0)
  })
})
