import type { Browser } from '@playwright/test'
import { beforeAll, describe, expect, it } from 'vitest'
import { findCommittee, saveCommittee, saveMembership, savePerson } from '#main/store/municipality.ts'
import { aPerson } from '#support/builders.ts'
import { chromiumPath, testBrowser } from '#support/ui/chromium.ts'
import { focusIn, sessionWindow } from '#support/ui/session-window.ts'
import { shot } from '#support/ui/shot.ts'

describe.skipIf(chromiumPath === undefined)('Møtet: a large council with a long agenda', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await testBrowser()
  })

  it('with 35 members and 60 items answers a key within a frame or two, and draws no list anew', async () => {
    const many = Array.from({ length: 60 }, (_, at) => ({ title: `Sak om vei nummer ${String(at + 1)}` }))
    const window = await sessionWindow(browser, many, {
      width: 1920,
      height: 1080,
      prepare: async (desk) => {
        const db = desk.db()
        const committee = findCommittee(db, desk.committee)
        if (committee === null) throw new Error('no body')
        saveCommittee(db, { ...committee, seats: 35 })
        for (let at = 0; at < 26; at += 1) {
          const person = aPerson({ name: `Medlem ${String(at + 10)}`, kind: 'member', role: '' })
          savePerson(db, person)
          const party = ['Fellesskapslista', 'Bygdalista', 'Pensjonistlista', 'Sentrum'][at % 4] ?? ''
          saveMembership(db, {
            committee: desk.committee,
            person: person.id,
            role: 'member',
            party,
            rank: 0,
          })
        }
        const { body } = await desk.view()
        const present = body.members.filter(({ role }) => role !== 'deputy').map(({ id }) => id)
        const opening = { meeting: desk.meeting, at: null, secretary: null, constituting: false, present }
        await desk.app.granted('session.open', { ...opening, chair: present[0] ?? desk.who('Ragnhild') })
      },
    })
    const { page } = window
    await page.locator('.session-list li').nth(59).waitFor()
    await page.keyboard.press('o')
    await page.locator('.vote-sheet').waitFor()
    await page.keyboard.press('v')
    await focusIn(page, 'vote')
    await page.keyboard.press('ArrowRight')
    // beyond an idle frame, and of the quicker keys: the machine may be busy with other things
    const { list, usual } = await page.evaluate<{ list: number; usual: number }>(`(async () => {
      let list = 0
      const watch = new MutationObserver((seen) => { list += seen.length })
      watch.observe(document.querySelector('.session-list'), { subtree: true, childList: true, attributes: true, characterData: true })
      const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
      const times = []
      const idle = []
      for (let at = 0; at < 40; at += 1) {
        const before = performance.now()
        document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: String(at % 6 + 1), bubbles: true, cancelable: true }))
        await frame()
        times.push(performance.now() - before)
      }
      watch.disconnect()
      for (let at = 0; at < 20; at += 1) {
        const before = performance.now()
        await frame()
        idle.push(performance.now() - before)
      }
      const quarter = (all) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 4)]
      return { list, usual: quarter(times) - quarter(idle) }
    })()`)
    expect(list).toBe(0)
    expect(usual).toBeLessThan(60)
    await shot(page, 'session-many')
    // zoomed to 200 %: one column, and nothing to scroll sideways
    await page.setViewportSize({ width: 640, height: 360 })
    const sideways = `(() => { const main = document.getElementById('main'); return main.scrollWidth - main.clientWidth })()`
    expect(await page.evaluate<number>(sideways)).toBeLessThanOrEqual(0)
    await page.locator('.vote-sheet').scrollIntoViewIfNeeded()
    await shot(page, 'session-zoomed')
    expect(window.complaints).toEqual([])
    await window.close()
  })
})
