import type { Page } from '@playwright/test'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { plainText } from '#shared/document/text.ts'
import type { CaseId, PaperId } from '#shared/ids.ts'
import { openStore } from '#main/store/open-store.ts'
import { findPaper } from '#main/store/papers.ts'
import { freshFolder, spoiledCopy } from '#support/demo.ts'
import { Chance } from '#support/mutate.ts'
import { granted } from '#support/store.ts'
import { demoWorkspace } from '#support/ui/demo-workspace.ts'
import { makeCase } from '#support/ui/paper-window.ts'
import { hostHere, launchApp, until } from './app.ts'
import type { App } from './app.ts'
import { processesNaming } from './processes.ts'
import { rawStore } from '#support/raw-store.ts'

const kills = Number(process.env['SAKSKLAR_WINDOW_KILLS'] ?? 3)
vi.setConfig({ testTimeout: 60_000 + kills * 60_000, hookTimeout: 180_000 })

type Place = { readonly workspace: string; readonly caseId: CaseId; readonly paper: PaperId }

/** What was on the screen at one moment. */
type Sample = { readonly saved: boolean; readonly words: readonly string[]; readonly at: number }

/** Keys into the real window, until program and browser are killed without warning, again and again on one paper. */
describe.skipIf(hostHere === null || process.platform !== 'linux')('a text that is typed', () => {
  let place: Place
  beforeAll(async () => {
    place = await newPaper()
  })

  it(`survives ${kills} kills: whole after «Lagret», and a second's writing lost at most`, async () => {
    const chance = new Chance(50)
    const userData = freshFolder('drept')
    const promised = new Set<string>()
    let [typed, heldBack, lost] = [0, 0, 0]
    // on a busy machine a kill may come before anything was stored: it is no use then, and another is made
    for (let kill = 1; kill <= kills || (promised.size <= kills && kill <= 5 * kills); kill += 1) {
      const app = await launchApp({ workspace: place.workspace, userData })
      const samples = await typeUntilKilled(app, { ...place, kill, delay: 200 + chance.below(4000) }, chance)
      const { killed } = samples
      const stored = wordsInStore(place)
      const saved = samples.seen.findLast((sample) => sample.saved)
      for (const word of saved?.words ?? []) promised.add(word)
      const secondBefore = samples.seen.findLast(({ at }) => at <= killed - 1000)
      const mustBeThere = new Set([...promised, ...(secondBefore?.words ?? [])])
      expect(
        [...mustBeThere].filter((word) => !stored.has(word)),
        `kill ${kill}`,
      ).toEqual([])
      const last = samples.seen.at(-1)?.words ?? []
      typed += last.length
      heldBack += last.filter((word) => !promised.has(word)).length
      lost += last.filter((word) => !stored.has(word)).length
    }
    expect(promised.size).toBeGreaterThan(kills) // else nothing was promised, and nothing is tried
    // what the store lacked at the last kill may have come back by the window's own memory: the file opens, and is written in
    const app = await launchApp({ workspace: place.workspace, userData })
    const page = await openPaper(app, place)
    const shown = await sampleOf(page)
    expect([...promised].filter((word) => !shown.words.includes(word))).toEqual([])
    expect(await app.close()).toBe(0)
    process.stdout.write(
      `${kills} kills, ${typed} words seen, ${promised.size} promised; not in the store at a kill: ${lost} of ${heldBack} not yet promised\n`,
    )
  })
})

async function typeUntilKilled(
  app: App,
  { kill, delay, ...at }: Place & { readonly kill: number; readonly delay: number },
  chance: Chance,
): Promise<{ readonly seen: readonly Sample[]; readonly killed: number }> {
  try {
    const page = await openPaper(app, at)
    const editor = page.locator('.paper-prose').first()
    await editor.click()
    await page.keyboard.press('Control+End')
    const seen: Sample[] = []
    const end = { at: Infinity }
    await page.keyboard.type('x0y0z ')
    const killing = async (): Promise<void> => {
      await sleep(delay)
      end.at = performance.now()
      kill9(app, chance)
    }
    const ending = killing()
    for (let word = 1; end.at === Infinity; word += 1) {
      try {
        await page.keyboard.type(`x${kill}y${word}z `, { delay: 15 })
        if (word % 7 === 0) await page.keyboard.press('Enter')
        if (word % 5 === 0) await sleep(400 + chance.below(500)) // whoever types, thinks
        const sample = await sampleOf(page)
        if (end.at === Infinity) seen.push(sample)
      } catch {
        break // the window is gone
      }
    }
    await ending
    await app.ended
    await until(() => (processesNaming(app.userData).length === 0 ? true : undefined))
    return { seen, killed: end.at }
  } finally {
    await leave(app)
  }
}

/** One time the program dies and takes the browser with it, another all at once. */
function kill9(app: App, chance: Chance): void {
  const all = chance.below(2) === 0 ? [] : processesNaming(app.userData).map(({ pid }) => pid)
  for (const pid of [app.process.pid ?? 0, ...all])
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // it was faster
    }
}

/** Like `remove`, but the user's data stays for the next start. */
async function leave(app: App): Promise<void> {
  if (app.process.exitCode === null && app.process.signalCode === null) app.process.kill('SIGKILL')
  await app.ended
}

async function openPaper(app: App, { caseId, paper }: Place): Promise<Page> {
  const page = app.page()
  await page.locator('html[data-ready="1"]').waitFor()
  await page.evaluate(`location.hash = '#/saker/${caseId}/saksframlegg/${paper}'`)
  await page.locator('.paper-prose').first().waitFor()
  return page
}

/** State and text of one moment, when what was typed has been drawn: what the officer saw. */
async function sampleOf(page: Page): Promise<Sample> {
  const found = await page.evaluate<{ saved: boolean; text: string }>(
    `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done({
      saved: document.querySelector('.save-state [data-state=saved]') !== null,
      text: [...document.querySelectorAll('.paper-prose')].map((each) => each.textContent).join(' '),
    }))))`,
  )
  return { saved: found.saved, words: found.text.match(/x\d+y\d+z/g) ?? [], at: performance.now() }
}

/** Opens what the killed program left: whole, and with the words that it says. */
function wordsInStore({ workspace, paper: id }: Place): ReadonlySet<string> {
  const raw = rawStore(join(workspace, 'saksklar.db'))
  expect(raw.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(raw.pragma('foreign_key_check')).toEqual([])
  raw.close()
  const store = granted(openStore(workspace))
  try {
    const paper = findPaper(store.db, id)
    const text = plainText(paper?.sections.flatMap(({ content }) => content) ?? [])
    return new Set(text.match(/x\d+y\d+z/g) ?? [])
  } finally {
    store.close()
  }
}

/** A new case with a paper that nobody has written in. */
async function newPaper(): Promise<Place> {
  const workspace = spoiledCopy(await demoWorkspace(), freshFolder('sak'), 'solvik', () => undefined)
  const caseId = await makeCase(workspace)
  const store = granted(openStore(workspace, { readonly: true }))
  const paper = store.db.prepare('SELECT id FROM paper WHERE case_id = ?').get(caseId) as {
    readonly id: PaperId
  }
  store.close()
  return { workspace, caseId, paper: paper.id }
}
