import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { buildIfStale } from '../../scripts/build.mjs'
import { testBrowser } from '#support/ui/chromium.ts'
import { openWindow } from '#support/ui/window.ts'
import { benchToday, workspaceOfYears } from './years.ts'

/**
 * `node test/bench/keys.ts [--years 20]`: from a key to the frame that shows it, and to the answer where one is asked
 * for, in the list of cases, the search box and the palette over twenty years; beside the same keys in a plain field
 * on an empty page of the same browser.
 */
const cache = join(import.meta.dirname, '..', '..', '.cache', 'bench')
const bound = 50
const clock = { now: () => `${benchToday}T09:00:00.000Z`, today: () => benchToday }

/** In the page: notes for each key when the next frame was painted, by the browser's own time of the key. */
export const watch = `(() => {
  globalThis.keyTimes = []
  addEventListener('keydown', (event) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.onmessage = () => keyTimes.push(performance.now() - event.timeStamp)
      channel.port2.postMessage(null)
    })
  }, true)
})()`

export type Measured = { readonly what: string; readonly times: readonly number[] }

export async function timesOf(page: Page, what: string, press: () => Promise<void>): Promise<Measured> {
  await page.evaluate('keyTimes.length = 0')
  await press()
  await page.waitForTimeout(100)
  return { what, times: await page.evaluate<number[]>('keyTimes') }
}

export const at = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN

/** At a hand's pace, so that each key finds what the one before brought about. */
export async function keys(page: Page, each: readonly string[]): Promise<void> {
  for (const key of each) {
    await page.keyboard.press(key)
    await page.waitForTimeout(60)
  }
}

const letters = 'vannledning nordvik '
  .repeat(3)
  .split('')
  .map((letter) => (letter === ' ' ? 'Space' : letter))
const undone = letters.map(() => 'Backspace')

export async function plainField(browser: Browser): Promise<Measured> {
  const page = await browser.newPage()
  await page.setContent('<input autofocus style="font: 16px sans-serif">')
  await page.evaluate(watch)
  await page.locator('input').focus()
  const measured = await timesOf(page, 'a plain field on an empty page', () =>
    keys(page, [...letters, ...undone]),
  )
  await page.close()
  return measured
}

async function program(browser: Browser, workspace: string): Promise<readonly Measured[]> {
  const { page, close, complaints } = await openWindow(browser, { workspace, clock, path: '#/saker' })
  try {
    await page.waitForSelector('html[data-ready="1"]')
    await page.evaluate(watch)
    const rows = page.getByRole('row')
    await rows.nth(1).getByRole('link').first().focus()
    const down = Array.from({ length: 80 }, () => 'ArrowDown')
    const walking = await timesOf(page, 'Saker: walking down the list', () => keys(page, down))
    const paging = await timesOf(page, 'Saker: a page down, to the end and back', () =>
      keys(page, [...Array.from({ length: 20 }, () => 'PageDown'), 'End', 'Home', 'End', 'Home']),
    )
    await page.getByRole('searchbox').last().focus()
    const filtering = await timesOf(page, 'Saker: typing in the filter', () =>
      keys(page, [...letters, ...undone]),
    )
    await page.getByRole('combobox').first().focus()
    const searching = await timesOf(page, 'Search box: typing', () => keys(page, [...letters, ...undone]))
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+k')
    const palette = await timesOf(page, 'Palette: typing', () => keys(page, [...letters, ...undone]))
    const choosing = await timesOf(page, 'Palette: walking', async () => {
      await keys(page, ['s', 'a', 'k', ...Array.from({ length: 30 }, () => 'ArrowDown')])
    })
    if (complaints.length > 0) throw new Error(complaints.join('\n'))
    return [walking, paging, filtering, searching, palette, choosing]
  } finally {
    await close()
  }
}

async function bench(): Promise<number> {
  await buildIfStale()
  const years = Number(process.argv[process.argv.indexOf('--years') + 1] ?? Number.NaN) || 20
  const folder = mkdtempSync(join(tmpdir(), 'saksklar-keys-'))
  const browser = await testBrowser()
  try {
    cpSync(await workspaceOfYears(years, cache), join(folder, 'w'), { recursive: true })
    const peer = await plainField(browser)
    const all = [peer, ...(await program(browser, join(folder, 'w')))]
    const p95 = at(peer.times, 0.95)
    console.log(`${''.padEnd(44)} keys   p50 ms   p95 ms   p95 of the plain field's`)
    for (const { what, times } of all)
      console.log(
        what.padEnd(44),
        String(times.length).padStart(4),
        at(times, 0.5).toFixed(1).padStart(8),
        at(times, 0.95).toFixed(1).padStart(8),
        `${(at(times, 0.95) / p95).toFixed(2)}×`.padStart(10),
      )
    return all.every(({ times }) => at(times, 0.95) <= bound) ? 0 : 1
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

if (import.meta.main) process.exitCode = await bench()
