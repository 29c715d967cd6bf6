import type { Browser, Page } from '@playwright/test'
import { beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from '#support/ui/axe.ts'
import { chromiumPath, testBrowser } from '#support/ui/chromium.ts'
import { demoWorkspace } from '#support/ui/demo-workspace.ts'
import { agendaTitles, announced, openOver, smallWorkspace } from '#support/ui/meeting-window.ts'

const four = ['Første sak', 'Andre sak', 'Tredje sak', 'Fjerde sak']

describe.skipIf(chromiumPath === undefined)('Møte: the agenda', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await testBrowser()
  })
  const withFour = async (cases = 4) => {
    const window = await openOver(browser, smallWorkspace(four))
    const id = await window.showMeeting(cases)
    return { ...window, id }
  }

  it('takes cases from the queue with Enter, one after another, without leaving the field', async () => {
    const { page, complaints, close } = await withFour(0)
    const field = page.getByRole('combobox', { name: 'Søk i klare saker' })
    await field.focus()
    await page.keyboard.type('tredje')
    await page.keyboard.press('Enter')
    await expect.poll(() => agendaTitles(page)).toEqual(['Tredje sak'])
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(() => agendaTitles(page)).toEqual(['Tredje sak', 'Andre sak'])
    expect(await page.locator(':focus').getAttribute('role')).toBe('combobox')
    expect(await page.getByRole('listbox').getByRole('option').count()).toBe(2)
    await page.getByRole('button', { name: 'Angre' }).last().click()
    await expect.poll(() => agendaTitles(page)).toEqual(['Tredje sak'])
    expect(complaints).toEqual([])
    await close()
  })
  it('moves an item by Alt and arrow, by button and by drag: same order, same announcement, focus kept', async () => {
    const moved = ['Andre sak', 'Første sak', 'Tredje sak', 'Fjerde sak']
    const said = '«Første sak» er flyttet til plass 2 av 4'
    const ways = {
      key: async (page: Page) => {
        await page.getByRole('row').first().focus()
        await page.keyboard.press('Alt+ArrowDown')
        expect(await page.locator(':focus').textContent()).toContain('Første sak')
      },
      button: async (page: Page) => {
        const down = page.getByRole('button', { name: 'Flytt «Første sak» ned' })
        await down.focus()
        await page.keyboard.press('Enter')
        expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Flytt «Første sak» ned')
      },
      drag: async (page: Page) => {
        const [first, second] = [page.getByRole('row').nth(0), page.getByRole('row').nth(1)]
        const height = (await second.boundingBox())?.height ?? 0
        await first.dragTo(second, {
          sourcePosition: { x: 300, y: 12 },
          targetPosition: { x: 300, y: height - 4 },
        })
      },
    }
    for (const [way, move] of Object.entries(ways)) {
      const { page, complaints, close, program, id } = await withFour()
      await move(page)
      await expect.poll(() => agendaTitles(page), { message: way }).toEqual(moved)
      expect(await announced(page).textContent(), way).toBe(said)
      const stored = await program.call('meeting.get', { id })
      const items = (stored as { value: { items: { title: string }[] } }).value.items
      expect(
        items.map(({ title }) => title),
        way,
      ).toEqual(moved)
      expect(complaints, way).toEqual([])
      await close()
    }
  })
  it('follows a key that is held down, and stops at the end', async () => {
    const { page, close } = await withFour()
    await page.getByRole('row').first().focus()
    for (let press = 0; press < 6; press += 1) await page.keyboard.press('Alt+ArrowDown')
    await expect.poll(() => announced(page).textContent()).toBe('«Første sak» står alt på plass 4')
    await page.waitForTimeout(300)
    expect(await agendaTitles(page)).toEqual(['Andre sak', 'Tredje sak', 'Fjerde sak', 'Første sak'])
    await close()
  })
  it('lets an item go, with a way back to its place', async () => {
    const { page, close } = await withFour()
    await page.getByRole('button', { name: 'Ta «Andre sak» av sakslisten' }).click()
    await expect.poll(() => agendaTitles(page)).toEqual(['Første sak', 'Tredje sak', 'Fjerde sak'])
    await page.getByRole('option', { name: /Andre sak/ }).waitFor()
    expect(await page.locator('.agenda :focus').count()).toBe(1)
    await page.getByRole('button', { name: 'Angre' }).last().click()
    await expect.poll(() => agendaTitles(page)).toEqual(four)
    await close()
  })
  it('shows at once what was changed in another window', async () => {
    const { page, program, id, close } = await withFour()
    const stored = (await program.call('meeting.get', { id })) as { value: { items: { id: string }[] } }
    await program.call('agenda.move', { id: stored.value.items[3]?.id, to: 1 })
    await expect
      .poll(() => agendaTitles(page))
      .toEqual(['Fjerde sak', 'Første sak', 'Andre sak', 'Tredje sak'])
    await close()
  })
  it('says in words when an item was taken away meanwhile, and shows what is true', async () => {
    const { page, program, id, close } = await withFour()
    await page.evaluate('globalThis.hear = () => undefined') // this window is not told
    const stored = (await program.call('meeting.get', { id })) as { value: { items: { id: string }[] } }
    await program.call('agenda.remove', { id: stored.value.items[0]?.id })
    await page.getByRole('button', { name: 'Flytt «Første sak» ned' }).click()
    await page.getByRole('alert').getByText('Saken står ikke lenger på sakslisten.').waitFor()
    await expect.poll(() => agendaTitles(page)).toEqual(four.slice(1))
    await close()
  })
  it('leads from each thing that is missing to the case where it is mended', async () => {
    const { page, close } = await openOver(browser, await demoWorkspace())
    await page.getByRole('link', { name: /9\. juni 2021/ }).click()
    const finding = page.locator('.finding').filter({ hasText: 'Åpent register' })
    expect(await finding.textContent()).toContain('Avsnittet «Vurdering» mangler tekst.')
    await finding.getByRole('link', { name: /Gå til saken/ }).click()
    await expect.poll(() => page.evaluate<string>('location.hash')).toMatch(/^#\/saker\//)
    await close()
  })
  it('says what to do next and by when', async () => {
    const { page, close } = await withFour(0)
    expect(await page.locator('.notice').first().textContent()).toMatch(
      /Neste steg: Sett saker på sakslisten \(politisk sekretær\)\. Senest onsdag 9\. juni 2021\./,
    )
    await page.getByRole('button', { name: 'Søk i klare saker' }).click()
    expect(await page.locator(':focus').getAttribute('role')).toBe('combobox')
    await close()
  })
  it('goes into the bin from its menu, comes back by «Angre», and refuses while it has cases', async () => {
    const { page, close } = await withFour(1)
    const bin = async (): Promise<void> => {
      await page.getByRole('button', { name: 'Mer' }).click()
      await page.getByRole('menuitem', { name: 'Legg i papirkurven' }).click()
    }
    await bin()
    await page.getByRole('alert').getByText('Møtet har én sak på sakslisten. Ta den av først.').waitFor()
    await page.getByRole('button', { name: 'Ta «Første sak» av sakslisten' }).click()
    await page.getByText('Ingen saker på sakslisten').waitFor()
    await bin()
    await page.getByText('Ingen møter ennå').waitFor()
    const binned = page.locator('.toast').filter({ hasText: 'Møtet er lagt i papirkurven' })
    await binned.getByRole('button', { name: 'Angre' }).click()
    await page.getByRole('link', { name: /onsdag 16\. juni/ }).waitFor()
    await close()
  })
  it('changes time and place, and takes it back', async () => {
    const { page, close } = await withFour(0)
    await page.getByRole('button', { name: 'Mer' }).click()
    await page.getByRole('menuitem', { name: 'Endre tid og sted' }).click()
    await page.getByLabel('Sted').fill('Biblioteket')
    await page.getByRole('button', { name: 'Lagre' }).click()
    await page.locator('.page-meta').getByText('Biblioteket').waitFor()
    await page.keyboard.press('Control+z')
    await page.locator('.page-meta').getByText('Formannskapssalen').waitFor()
    await close()
  })
  it('axe finds nothing, light and dark, on an agenda being set', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const window = await openOver(browser, smallWorkspace(four), { context: { colorScheme } })
      await window.showMeeting(2)
      expect(await axeFaults(window.page), colorScheme).toEqual([])
      expect(window.complaints).toEqual([])
      await window.close()
    }
  })
  it('that was sent stands as printed: marks and numbers, and nothing to move', async () => {
    const demo = await demoWorkspace()
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, close } = await openOver(browser, demo, { context: { colorScheme } })
      await page.getByRole('link', { name: /21\. april 2021/ }).click()
      await page.getByText('PS 35/21').waitFor()
      const exempt = page.locator('.agenda-item').filter({ hasText: 'PS 38/21' })
      expect(await exempt.textContent()).toMatch(/Unntatt offentlighet: offl\. § 13.*Lukket dør/)
      expect(await page.getByText('Trukket').count()).toBe(1)
      expect(await page.getByRole('button', { name: /^Flytt|^Ta «/ }).count()).toBe(0)
      expect(await page.getByRole('button', { name: 'Mer' }).count()).toBe(0)
      expect(await axeFaults(page), colorScheme).toEqual([])
      await close()
    }
  })
  it('in a workspace that takes no changes is shown, with nothing to change it by', async () => {
    const folder = smallWorkspace(four)
    const first = await openOver(browser, folder)
    await first.showMeeting(2)
    await first.close()
    const { page, program, complaints, close } = await openOver(browser, folder)
    program.workspaces.close()
    program.workspaces.open(folder, { readonly: true })
    await page.reload()
    await page.getByRole('link', { name: /16\. juni 2021/ }).click()
    await page.getByText('Første sak').first().waitFor()
    expect(await page.getByRole('button', { name: /^Flytt|^Ta «|^Mer$/ }).count()).toBe(0)
    expect(await page.getByRole('combobox', { name: 'Søk i klare saker' }).count()).toBe(0)
    expect(complaints).toEqual([])
    await close()
  })
})
