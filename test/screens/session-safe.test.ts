import type { Browser, Page } from '@playwright/test'
import { beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from '#support/ui/axe.ts'
import { chromiumPath, testBrowser } from '#support/ui/chromium.ts'
import { Secretary } from '#support/ui/session-keys.ts'
import { focusIn, sessionWindow } from '#support/ui/session-window.ts'
import { shot } from '#support/ui/shot.ts'
import { openWindow } from '#support/ui/window.ts'

const secret = 'Forlik med Olsen'
const items = [
  { title: 'Salg av tomt på Nesvegen', proposal: ['Tomten selges til takst.'] },
  {
    title: secret,
    basis: 'offl-13+fvl-13-1-1',
    closedOn: 'koml-11-5-2-2',
    proposal: ['Olsen får 200 000 kroner.'],
  },
  { title: 'Ny skolegård', proposal: ['Skolegården bygges.'] },
]

/** Letters of the wall below 28 px, which the back of a hall does not read. */
const smallLetters = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`[...document.querySelectorAll('.projector *')]
    .filter((each) => [...each.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== ''))
    .filter((each) => parseFloat(getComputedStyle(each).fontSize) < 28)
    .map((each) => each.textContent)`)

/** The machine may be busy with other things. */
const slow = { timeout: 15_000 } as const

describe.skipIf(chromiumPath === undefined)(
  'Møtet: what is typed is safe, and the wall says no secret',
  () => {
    let browser: Browser
    beforeAll(async () => {
      browser = await testBrowser()
    })

    it('keeps a motion whose page went away in the middle of a word, and a note that the store refused', async () => {
      const down = { is: false }
      const window = await sessionWindow(browser, items, {
        prepare: (desk) => desk.open(),
        instead: (name) =>
          down.is && (name === 'motion.add' || name === 'item.note')
            ? { ok: false, failure: { code: 'wire.internal', facts: {} } }
            : null,
      })
      const { page, call } = window
      const [first] = window.items
      if (first === undefined) throw new Error('no item')
      const secretary = new Secretary(window)
      await focusIn(page, 'open').catch(() => secretary.tabTo(/^Ta opp saken/))
      await secretary.press('o')
      await secretary.at('vote')
      await secretary.press('m')
      // the store takes nothing, and the page goes away with a word that nobody has
      down.is = true
      await secretary.type('Tomten blir')
      await page.getByText('Skrevet, men ikke lagret').waitFor()
      await secretary.type(' park')
      await page.reload()
      await page.locator('.session-bar').waitFor()
      await page.getByText('Tomten blir park').first().waitFor()
      expect((await call('session.item', { item: first })).motions).toEqual([])
      down.is = false
      await page.getByRole('button', { name: 'Prøv igjen' }).click()
      await expect
        .poll(async () => (await call('session.item', { item: first })).motions.map(({ text }) => text), slow)
        .toEqual(['Tomten blir park'])
      // typed, and gone before the keys have rested
      await page.getByLabel('Behandlingen i ord').fill('Ordføreren redegjorde.')
      await page.reload()
      await page.locator('.session-bar').waitFor()
      await expect
        .poll(async () => (await call('session.item', { item: first })).note, slow)
        .toBe('Ordføreren redegjorde.')
      // what is typed of a motion is one step: it is taken back whole
      const written = page.getByLabel('Ordlyd')
      if ((await written.count()) === 0) await page.getByRole('button', { name: 'Endre: Forslag 1' }).click()
      await written.fill('Tomten blir park og lekeplass.')
      await expect
        .poll(async () => (await call('session.item', { item: first })).motions[0]?.text, slow)
        .toBe('Tomten blir park og lekeplass.')
      await written.fill('Tomten blir park, lekeplass og torg.')
      await page.getByRole('button', { name: 'Ferdig' }).click()
      await secretary.at('motion')
      await secretary.press('Control+z')
      await expect
        .poll(async () => (await call('session.item', { item: first })).motions.length, slow)
        .toBe(0)
      expect(window.complaints.filter((words) => !words.includes('wire.internal'))).toEqual([])
      await window.close()
    })

    it('shows on the wall what anybody may see, in letters for the back of the hall, and follows the meeting', async () => {
      const window = await sessionWindow(browser, items, { prepare: (desk) => desk.open() })
      const { page, call, items: ids, go } = window
      const [first, closed] = ids
      if (first === undefined || closed === undefined) throw new Error('no items')
      await go('lerret')
      await page.getByRole('heading', { name: 'Neste sak' }).waitFor()
      const never = async (): Promise<void> => {
        const shown = await page.evaluate<string>('document.documentElement.outerHTML + document.title')
        expect(shown).not.toMatch(/Olsen|200 000/)
        expect(await smallLetters(page)).toEqual([])
      }
      await never()
      await call('item.open', { item: first, at: null })
      await page.getByText('Kommunedirektørens forslag').first().waitFor()
      await call('motion.add', {
        item: first,
        kind: 'alternative',
        author: window.who('Elin'),
        party: 'Grønn Solvik',
        togetherWith: '',
        changesPoint: null,
        text: 'Tomten blir park.',
      })
      await page.getByText('Tomten blir park.').waitFor()
      await page.getByText('Kommunedirektørens forslag mot Forslag 1 (Grønn Solvik)').waitFor()
      const look = async (name: string): Promise<void> => {
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          await shot(page, `wall-${name}-${colorScheme}`)
          expect(await axeFaults(page), `${name} ${colorScheme}`).toEqual([])
        }
        await never()
      }
      await look('motion')
      const view = await call('session.item', { item: first })
      const motion = view.motions[0]?.id
      if (motion === undefined) throw new Error('no motion')
      await call('vote.record', {
        item: first,
        subject: 'matter',
        form: 'between',
        method: 'shown',
        question: 'Forslagene mot hverandre',
        round: 1,
        seats: null,
        options: [
          { label: 'Kommunedirektørens forslag', text: { of: 'proposal' }, candidates: [], votes: 0 },
          { label: 'Forslag 1', text: { of: 'motion', motion }, candidates: [], votes: 0 },
        ],
        ballots: view.voters.map(({ id, party }) => ({
          person: id,
          option: party === 'Fellesskapslista' ? 1 : 2,
        })),
        blank: 0,
        lots: null,
        at: null,
      })
      await page.getByText('Bygdalista 2, Næring og nærmiljø 3, Grønn Solvik 1').waitFor()
      await look('vote')
      await call('item.close', { item: first, at: null, outcome: 'adopted' })
      await call('item.open', { item: closed, at: null })
      await page.getByRole('heading', { name: 'Møtet er lukket' }).waitFor()
      expect(await page.locator('.projector').textContent()).toContain('PS 2/21')
      await look('shut')
      expect(JSON.stringify(await call('session.projected', { meeting: window.meeting }))).not.toMatch(
        /Olsen|200 000/,
      )
      await page.setViewportSize({ width: 1280, height: 720 })
      await never()
      await page.keyboard.press('Escape')
      await page.locator('.session-bar').waitFor()
      expect(window.complaints).toEqual([])
      await window.close()
    })

    it('shows the wall in a window of its own, drawn from the secretary’s, wherever the secretary goes', async () => {
      const window = await sessionWindow(browser, items, { prepare: (desk) => desk.open() })
      const { page, call, go } = window
      const [first] = window.items
      if (first === undefined) throw new Error('no item')
      await page.locator('.session-bar').waitFor()
      const [wall] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('p')])
      await wall.getByRole('heading', { name: 'Neste sak' }).waitFor()
      await go('')
      await call('item.open', { item: first, at: null })
      await wall.getByText('Tomten selges til takst.').waitFor()
      expect(await smallLetters(wall)).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      await expect
        .poll(() => wall.evaluate<string>('document.documentElement.dataset.colorScheme'), slow)
        .toBe('dark')
      expect(await wall.evaluate<boolean>(`document.fonts.check('40px "Inter Variable"')`)).toBe(true)
      await shot(wall, 'wall-window')
      await wall.close()
      expect(window.complaints).toEqual([])
      await window.close()
    })

    it('is followed by a second window, which reads and writes nothing', async () => {
      const window = await sessionWindow(browser, items, { prepare: (desk) => desk.open() })
      const [first] = window.items
      if (first === undefined) throw new Error('no item')
      const other = await openWindow(browser, {
        workspace: window.folder,
        path: `#/moter/${window.meeting}/motet`,
        context: { viewport: { width: 1280, height: 720 } },
      })
      await other.page.locator('.session-bar').waitFor()
      expect(other.program.workspaces.mode()).toBe('read')
      await window.call('item.open', { item: first, at: null })
      await other.page.getByText('Pågår').first().waitFor({ timeout: 20_000 })
      const writing = /Angre|Ta opp|Fremmøte|Nytt forslag|Habilitet|Lukk dørene|Avslutt|Hev|Omformuler/
      expect(await other.page.locator('.session').getByRole('button', { name: writing }).count()).toBe(0)
      expect(await other.page.locator('.session').getByRole('textbox').count()).toBe(0)
      await other.page.keyboard.press('m')
      await other.page.keyboard.press('a')
      await other.page.keyboard.press('Control+z')
      expect(await axeFaults(other.page)).toEqual([])
      expect(other.complaints).toEqual([])
      await other.close()
      await window.close()
    })
  },
)
