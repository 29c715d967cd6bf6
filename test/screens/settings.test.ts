import type { Browser, Page } from '@playwright/test'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Output } from '#shared/contract/index.ts'
import { openElsewhere } from '#support/other-window.ts'
import { demoClock } from '#support/program.ts'
import { axeFaults } from '#support/ui/axe.ts'
import { demoWorkspace } from '#support/ui/demo-workspace.ts'
import { chromiumPath, testBrowser } from '#support/ui/chromium.ts'
import { ready } from '#support/ui/ready.ts'
import { openWindow } from '#support/ui/window.ts'
import type { TestWindow } from '#support/ui/window.ts'

const sections = ['kommunen', 'utvalg', 'personer', 'nummerering', 'frister', 'maler', 'ordliste', 'program']

describe.skipIf(chromiumPath === undefined)('Innstillinger', () => {
  let browser: Browser
  let folder = ''
  beforeAll(async () => {
    browser = await testBrowser()
    folder = await demoWorkspace()
  })
  const open: TestWindow[] = []
  afterEach(async () => {
    for (const window of open.splice(0)) await window.close() // a test that failed holds the workspace
  })

  const openAt = async (section: string, more: object = {}): Promise<TestWindow> => {
    const window = await openWindow(browser, {
      workspace: folder,
      clock: demoClock,
      path: `#/innstillinger/${section}`,
      ...more,
    })
    open.push(window)
    await ready(window.page)
    return window
  }
  const answer = async <N extends 'committee.list' | 'template.list' | 'municipality.get'>(
    { program }: TestWindow,
    name: N,
  ): Promise<Output<N>> => {
    const reply = await program.call(name, {})
    if (!reply.ok) throw new Error(reply.failure.code)
    return reply.value as Output<N>
  }
  const done = async (window: TestWindow): Promise<void> => {
    expect(window.complaints).toEqual([])
    open.splice(open.indexOf(window), 1)
    await window.close()
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`has nothing that axe finds wrong in any section, ${colorScheme}, nor does a part run out at 1024 px`, async () => {
      const window = await openAt('kommunen', {
        context: { colorScheme, viewport: { width: 1024, height: 768 } },
      })
      for (const section of sections) {
        await window.page.evaluate(`location.hash = '#/innstillinger/${section}'`)
        await window.page.locator(`nav a[href$="/${section}"][aria-current="page"]`).waitFor()
        await window.page.locator('.panel').first().waitFor()
        expect([section, await axeFaults(window.page)]).toEqual([section, []])
        expect([section, await sidewaysOverflow(window.page)]).toEqual([section, 0])
      }
      await done(window)
    })
  }

  it('saves what the municipality is called, and takes it back', async () => {
    const window = await openAt('kommunen')
    const { page } = window
    await page.getByRole('textbox', { name: /^Navn/ }).fill('<b>Solvik</b>')
    await page.getByText('Endringer som ikke er lagret').waitFor()
    expect(window.program.hasUnsaved()).toBe(true)
    await page.getByRole('button', { name: 'Lagre', exact: true }).click()
    await page.getByText('Opplysningene om kommunen er lagret').waitFor()
    expect((await answer(window, 'municipality.get')).name).toBe('<b>Solvik</b>')
    await page.locator('footer').getByText('<b>Solvik</b>').waitFor() // shown as text
    expect(window.program.hasUnsaved()).toBe(false)
    await page.getByRole('button', { name: 'Angre' }).click()
    await expect.poll(() => page.getByRole('textbox', { name: /^Navn/ }).inputValue()).toBe('Solvik kommune')
    await done(window)
  })

  it('says at the field what is wrong, and stores nothing', async () => {
    const window = await openAt('kommunen')
    const { page } = window
    await page.getByRole('textbox', { name: /^Navn/ }).fill('   ')
    await page.getByLabel('Kommunenummer').fill('12')
    await page.getByLabel('Sidegrense').fill('0')
    await page.getByRole('button', { name: 'Lagre', exact: true }).click()
    await page.getByText('3 felt må rettes.').waitFor()
    expect(await axeFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Forkast endringene' }).click()
    expect(await page.getByLabel('Kommunenummer').inputValue()).toBe('9901')
    expect((await answer(window, 'municipality.get')).pageBudget).toBe(250)
    await done(window)
  })

  it('moves a deputy by button, by Alt and arrow, and by dragging: the same order, announced, the focus with it', async () => {
    const window = await openAt('utvalg')
    const { page } = window
    const deputies = async (): Promise<string[]> =>
      (await answer(window, 'committee.list'))
        .find(({ kind }) => kind === 'executiveCommittee')
        ?.members.flatMap(({ role, name }) => (role === 'deputy' ? [name] : [])) ?? []
    const [first = '', second = '', third = ''] = await deputies()
    await page.getByRole('button', { name: `Flytt ${first} ned` }).click()
    await expect.poll(deputies).toEqual([second, first, third])
    await page.getByText(`${first} er flyttet til plass 2 av 3`).first().waitFor()
    expect(await focusedName(page)).toBe(`Flytt ${first} ned`)
    await page.keyboard.press('Alt+ArrowUp')
    await expect.poll(deputies).toEqual([first, second, third])
    const rows = page.locator('.reorder > li')
    await rows.nth(2).dragTo(rows.nth(0))
    await expect.poll(deputies).toEqual([third, first, second])
    await page.getByRole('button', { name: 'Angre' }).last().click()
    await expect.poll(deputies).toEqual([first, second, third])
    await done(window)
  })

  it('adds somebody new to a council, and says why a second chair cannot be', async () => {
    const window = await openAt('utvalg')
    const { page } = window
    await page.getByRole('button', { name: /^Eldrerådet/ }).click()
    await page.getByText('Ingen medlemmer er lagt inn').waitFor()
    for (const [name, role] of [
      ['Gudrun Åsheim', 'chair'],
      ['Olav Breivik', 'member'],
    ] as const) {
      await page.getByRole('button', { name: 'Legg til medlem' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('button', { name: 'Personen står ikke i listen' }).click()
      await dialog.getByLabel('Navn').fill(name)
      await dialog.getByLabel('Rolle').selectOption(role)
      await dialog.getByRole('button', { name: 'Legg til medlem' }).click()
      await page.getByRole('rowheader', { name }).waitFor()
    }
    await page.getByRole('button', { name: 'Endre Olav Breivik' }).click()
    await page.getByLabel('Rolle').selectOption('chair')
    await page.getByRole('button', { name: 'Lagre', exact: true }).click()
    await page.getByRole('dialog').getByText('Utvalget har alt en leder.').waitFor()
    expect(await axeFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Ta ut av utvalget' }).click()
    await page.getByText('Olav Breivik er tatt ut').waitFor()
    expect(await page.getByRole('rowheader').allTextContents()).toEqual(['Gudrun Åsheim'])
    await done(window)
  })

  it('shows the next number while a pattern is typed, and why it cannot be', async () => {
    const window = await openAt('nummerering')
    const { page } = window
    const field = page.getByLabel('Mønster for PS i Formannskapet')
    const row = page.getByRole('row').filter({ has: field })
    await field.fill('F {n}{yy}')
    await row.getByText('mangler skilletegn').waitFor()
    expect(await row.getByRole('button', { name: 'Lagre' }).isDisabled()).toBe(true)
    expect(await axeFaults(page)).toEqual([])
    await field.fill('F {n:3}/{yyyy}')
    await row.getByText(/^F 0\d\d\/2021$/).waitFor()
    await field.press('Enter')
    await page.getByText(/PS nummereres nå som F 0\d\d\/2021/).waitFor()
    await page.getByRole('button', { name: 'Angre' }).click()
    await expect.poll(() => field.inputValue()).toBe('{kind} {n}/{yy}')
    await done(window)
  })

  it('adds a section to a template, moves it, removes it; what papers use cannot be removed', async () => {
    const window = await openAt('maler')
    const { page } = window
    const titles = async (): Promise<string[]> =>
      (await answer(window, 'template.list'))
        .find(({ kind }) => kind === 'decision')
        ?.sections.map(({ titleNb }) => titleNb) ?? []
    const before = await titles()
    await page.getByRole('button', { name: 'Nytt avsnitt' }).click()
    await page.getByLabel('Tittel på bokmål').fill('Beredskap')
    await page.getByRole('button', { name: 'Lagre', exact: true }).click()
    await page.getByText('Ett felt må rettes.').waitFor()
    await page.getByLabel('Tittel på nynorsk').fill('Beredskap')
    await page.getByRole('button', { name: 'Lagre', exact: true }).click()
    await expect.poll(titles).toEqual([...before, 'Beredskap'])
    await page.getByRole('button', { name: 'Flytt Beredskap opp' }).click()
    await expect.poll(titles).toEqual(before.toSpliced(-1, 0, 'Beredskap'))
    await page.getByRole('button', { name: 'Rediger Beredskap' }).click()
    await page.getByRole('button', { name: 'Fjern', exact: true }).click()
    await expect.poll(titles).toEqual(before)
    await page.getByRole('button', { name: 'Rediger Sammendrag' }).click()
    await page.getByText('Saksframlegg har tekst her').waitFor()
    expect(await page.getByRole('button', { name: 'Fjern', exact: true }).count()).toBe(0)
    expect(await axeFaults(page)).toEqual([])
    await done(window)
  })

  it('switches language and colours at once', async () => {
    const window = await openAt('program')
    const { page } = window
    await page.getByLabel('Nynorsk').click()
    await page.getByRole('heading', { name: 'Innstillingar', level: 1 }).waitFor()
    expect(await page.getAttribute('html', 'lang')).toBe('nn')
    await page.getByLabel('Engelsk').click()
    await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor()
    await page.getByLabel('Dark').click()
    await expect.poll(() => page.getAttribute('html', 'data-color-scheme')).toBe('dark')
    expect(await axeFaults(page)).toEqual([])
    await done(window)
  })

  it('finds a person by any word, and changes one by keyboard alone', async () => {
    const window = await openAt('personer')
    const { page } = window
    await page.getByRole('searchbox', { name: 'Søk etter navn eller stilling' }).fill('lie amina')
    await expect.poll(() => page.getByRole('rowheader').count()).toBe(1)
    await page.getByRole('button', { name: 'Rediger Amina Hassan Lie' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('End')
    await page.keyboard.type(' Berg')
    await page.keyboard.press('Enter')
    await page.getByRole('rowheader', { name: 'Amina Hassan Lie Berg' }).waitFor()
    expect(await focusedName(page)).toBe('Rediger Amina Hassan Lie Berg')
    await done(window)
  })

  it('can be read, not changed, while another window writes', async () => {
    const other = await openElsewhere(folder)
    const window = await openAt('kommunen')
    const { page } = window
    for (const section of sections) {
      if (section === 'ordliste') continue // one's own words are one's own
      await page.evaluate(`location.hash = '#/innstillinger/${section}'`)
      await page.locator('.panel').first().waitFor()
      const changing = page.getByRole('button', {
        name: /^(Lagre|Rediger|Flytt|Legg til|Ny|Gi nytt|Gjenopprett)/,
      })
      expect([section, await changing.count()]).toEqual([section, 0])
    }
    await page.getByText('Bare lese', { exact: true }).waitFor()
    expect(await axeFaults(page)).toEqual([])
    await other.kill()
    await done(window)
  })
})

const focusedName = (page: Page): Promise<string> =>
  page.evaluate(`document.activeElement?.getAttribute('aria-label') ?? ''`)

/** Pixels that something stands out of the screen sideways. */
const sidewaysOverflow = (page: Page): Promise<number> =>
  page.evaluate(`Math.max(0, main.scrollWidth - main.clientWidth)`)
