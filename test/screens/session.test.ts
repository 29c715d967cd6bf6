import type { Browser } from '@playwright/test'
import { beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, testBrowser } from '#support/ui/chromium.ts'
import { Secretary } from '#support/ui/session-keys.ts'
import { sessionWindow } from '#support/ui/session-window.ts'

const library = 'Meråpent bibliotek i Breivik – prøveordning'
const secret = 'Forlik med Olsen'
const items = [
  { title: library, proposal: ['Biblioteket holdes meråpent.', 'Ordningen prøves i ett år.'] },
  { title: 'Salg av tomt på Nesvegen', proposal: ['Tomten selges til takst.'] },
  {
    title: secret,
    basis: 'offl-13+fvl-13-1-1',
    closedOn: 'koml-11-5-2-2',
    proposal: ['Forliket godkjennes.'],
  },
  { title: 'Strakstiltak etter flommen', late: true, proposal: ['Det bevilges 400 000 kroner.'] },
  { title: 'Valg til styret i Solvik vannverk', proposal: [] },
]

/** The machine may be busy with other things. */
const slow = { timeout: 15_000 } as const

describe.skipIf(chromiumPath === undefined)('Møtet: a meeting taken down by the keyboard alone', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await testBrowser()
  })

  it('from roll call to closing: a deputy for one who is disqualified, a tie, closed doors, a late item, an election', async () => {
    const window = await sessionWindow(browser, items)
    const { page, call, meeting } = window
    const secretary = new Secretary(window)
    const { press, type, tabTo, at, looked } = secretary

    // roll call: letters go to a name, space says here or not, quorum follows
    await tabTo(/^Navneopprop/)
    await type('be')
    await press(' ')
    await page.getByText('8 av 9 er til stede. Vedtaksført').waitFor()
    await looked('session-opening')
    await press('Control+a')
    await page.getByText('9 av 9 er til stede.').waitFor()
    await tabTo(/^Navneopprop/, 'Shift+Tab')
    await press('Enter')
    await at('open')

    // one who is disqualified: decided by a vote without the member, and a deputy in the seat
    await press('o')
    await at('vote')
    await press('h')
    await type('Elin')
    await tabTo(/^Begrunnelse/)
    await type('Styreleder i Breivik leselag')
    await looked('session-impediment')
    await tabTo(/^Reis spørsmålet/)
    await press('Enter')
    await page.getByText('Elin deltar ikke i saken', { exact: true }).waitFor()
    await at('vote')
    expect(await page.locator('.vote-line').allTextContents()).not.toContain('Grønn Solvik')
    await press('Enter')
    await page.getByText('Deltar ikke', { exact: true }).waitFor()
    await tabTo(/^Ta inn Peder/, 'Shift+Tab')
    await press('Enter')
    await page.getByText('9 av 9 stemmer, 1 av dem vara').waitFor()

    // a point worded anew: typed, voted on by party and person, and shown against what it changes
    await press('m')
    await tabTo(/^Slag/, 'Shift+Tab')
    await type('Endring')
    await tabTo(/^Punkt/)
    await type('2')
    await tabTo(/^Fremsatt av/)
    await type('Amina')
    await tabTo(/^Ordlyd/)
    await type('Ordningen prøves i to år.')
    await expect
      .poll(async () => (await secretary.item(0)).motions[0]?.text, slow)
      .toBe('Ordningen prøves i to år.')
    await tabTo(/^Ferdig/)
    await press('Enter')
    await at('motion')
    await press('v')
    await at('vote')
    expect(await page.locator('.vote-asked').textContent()).toBe('Forslag 1 (Fellesskapslista)')
    await press('2', 'ArrowDown', 'ArrowRight', 'ArrowDown', ' ')
    await looked('session-vote')
    await press('Enter')
    await page.locator('.vote-asked', { hasText: /^Kommunedirektørens forslag$/ }).waitFor()
    await page.getByText('Vedtatt', { exact: true }).waitFor()
    await page.waitForTimeout(400) // a second Enter that comes at once is no second vote
    await at('vote')
    await press('Enter')
    await page.locator('.session-decision ins', { hasText: 'to' }).waitFor()
    expect(await page.locator('.session-decision del').allTextContents()).toEqual([
      expect.stringContaining('ett'),
    ])
    const [, amendment, proposal] = (await secretary.item(0)).votes
    expect(proposal?.summary).toBe('Enstemmig vedtatt.')
    expect(amendment?.question).toBe('Forslag 1 (Fellesskapslista)')
    expect(amendment?.summary).toContain('Bygdalista (Sigve)')
    await at('outcome')
    await press('b')
    await press('Control+End')
    await type(' Kulturutvalget følger opp.')
    await tabTo(/^Ferdig/)
    await press('Enter')
    await page.getByText('Sekretærens ordlyd mot voteringene').waitFor()
    await looked('session-decision')
    await press('a')
    await at('open')
    expect((await secretary.item(0)).item.outcome).toBe('adopted')

    // somebody leaves; two texts against each other, four to four: who leads decides, and it is said
    await press('f')
    await tabTo(/^Går: Odd/)
    await looked('session-roll')
    await press('Enter')
    await page.getByRole('button', { name: 'Kommer: Odd' }).waitFor()
    await press('Escape')
    await press('o')
    await at('vote')
    await press('m')
    await type('Tomten selges ikke.')
    await tabTo(/^Ferdig/)
    await press('Enter')
    await at('motion')
    await press('v')
    await at('vote')
    await press('2', '3')
    await page.getByText('4–4. Lederens stemme avgjør').waitFor()
    await looked('session-tie')
    await press('Enter')
    await page.locator('.vote-tie').waitFor()
    expect((await secretary.item(1)).decision.composed).toEqual(['Tomten selges til takst.'])
    await at('outcome')
    // what was done is taken back, and done again
    await press('Control+z')
    await expect.poll(async () => (await secretary.item(1)).votes.length, slow).toBe(0)
    await at('vote')
    await press('2', '3', 'Enter')
    await at('outcome')
    await press('a')
    await at('open')

    // doors: there is no way to close them but by the vote in open meeting
    await press('o')
    await at('vote')
    await press('l')
    await tabTo(/^Votering om å lukke/)
    await press('Enter')
    await page
      .getByText(/^Møtet lukkes/)
      .first()
      .waitFor()
    await at('vote')
    await press('Enter')
    await page.getByText(/Lukket siden kl\. 1[78]/).waitFor()
    await at('vote')
    await looked('session-doors')
    const wall = JSON.stringify(await call('session.projected', { meeting }))
    expect(wall).not.toContain('Olsen')
    expect(wall).toContain('"doors":true')
    await press('Enter')
    await at('outcome')
    await press('a')
    await at('open')
    const { closing, votes } = await secretary.item(2)
    expect(closing?.closedAt !== null && closing?.openedAt !== null).toBe(true)
    expect(votes.map(({ subject, behindDoors }) => [subject, behindDoors])).toEqual([
      ['closing', false],
      ['matter', true],
    ])

    // a late item: a third of eight objects
    await press('o')
    await at('late')
    for (let objector = 0; objector < 3; objector += 1) await press('Shift+Tab', ' ')
    await page.getByText('3 av 8 motsetter seg, minst en tredel').waitFor()
    await looked('session-late')
    await tabTo(/^Før svaret/)
    await press('Enter')
    await expect
      .poll(async () => (await secretary.item(3)).late?.refusal?.code, slow)
      .toBe('notice.aThirdObjects')
    await at('outcome')
    await press('a')
    await at('open')
    await page.getByText('Ikke tatt opp').waitFor()

    // an election by majority, with a second round in which the most are enough
    await press('o')
    await at('free')
    await press('Enter')
    await type('Valg')
    await press('Tab')
    await type('Flertall')
    await tabTo(/^Neste votering/)
    await press('Enter')
    await tabTo(/^Kandidater/)
    await type('Kari Moe (k)\nOla Nes (m)\nPer Dal (m)')
    await tabTo(/^1Fellesskapslista/)
    await press('2', '3', '3', '4', '4', '4')
    await looked('session-election')
    await press('Enter')
    await page.locator('.vote-round').waitFor()
    await page.waitForTimeout(400) // a second Enter that comes at once is no second vote
    await at('vote')
    await press('Enter')
    await expect
      .poll(async () => (await secretary.item(4)).decision.composed, slow)
      .toEqual(['Kari Moe er valgt.'])
    await at('outcome')
    await tabTo(/^Utfall/, 'Shift+Tab')
    await type('Vedtatt')
    await press('a')
    await tabTo(/^Avslutt og neste/)
    await press('Enter')
    await expect.poll(async () => (await secretary.item(4)).item.state, slow).toBe('closed')

    // the end: what is registered is said before
    await tabTo(/^Hev møtet/, 'Shift+Tab')
    await press('Enter')
    await page.getByText('4 saker med vedtak').waitFor()
    await looked('session-close')
    await tabTo(/^Hev møtet/)
    await press('Enter')
    await page.getByText('Vedtakene er registrert.').waitFor()
    await looked('session-closed')
    const { session } = await call('session.get', { meeting })
    expect(session?.closedAt).not.toBeNull()
    expect(await page.getByRole('button', { name: /Angre|Ta opp|Fremmøte|Nytt forslag/ }).count()).toBe(0)
    expect(window.complaints).toEqual([])
    await window.close()
  }, 240_000)
})
