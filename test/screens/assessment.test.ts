import { describe, expect, it } from 'vitest'
import { inTable, shot } from '#support/ui/assessment-window.ts'
import { axeFaults } from '#support/ui/axe.ts'
import { caseWindows } from '#support/ui/case-window.ts'
import { chromiumPath } from '#support/ui/chromium.ts'

const many = { inputs: 170, points: 3, answered: 4 } as const

describe.skipIf(chromiumPath === undefined)('the answers to a hearing', () => {
  const windows = caseWindows()

  it('look as they should, light and dark, and are clean', async () => {
    for (const colorScheme of [undefined, 'dark'] as const)
      await inTable(
        windows,
        { ...many, undivided: true, ...(colorScheme === undefined ? {} : { colorScheme }) },
        async (page) => {
          await page.keyboard.press('ArrowDown')
          await shot(page, `table-${colorScheme ?? 'light'}`)
          expect(await axeFaults(page)).toEqual([])
          await page.keyboard.press('Enter')
          await page.keyboard.type('Kommunedirektøren er enig i at opplæringen må ha en eier.')
          await shot(page, `editing-${colorScheme ?? 'light'}`)
          expect(await axeFaults(page)).toEqual([])
          await page.keyboard.press('Escape')
          for (const [key, name] of [
            ['t', 'theme'],
            ['p', 'change'],
            ['s', 'split'],
            ['?', 'keys'],
          ] as const) {
            await page.keyboard.press(key)
            await page.getByRole('dialog').waitFor()
            await page.waitForTimeout(150)
            await shot(page, `${name}-${colorScheme ?? 'light'}`)
            expect(await axeFaults(page)).toEqual([])
            await page.keyboard.press('Escape')
            await page.getByRole('dialog').waitFor({ state: 'detached' })
          }
          await page.keyboard.press('End')
          await page.waitForTimeout(200)
          await shot(page, `undivided-${colorScheme ?? 'light'}`)
          await page.keyboard.press('s')
          await page.getByRole('dialog', { name: 'Foreslåtte punkter' }).getByText('Hei,').waitFor()
          await shot(page, `divide-${colorScheme ?? 'light'}`)
          expect(await axeFaults(page)).toEqual([])
          await page.keyboard.press('Escape')
          await page.getByRole('radio', { name: 'Statistikk' }).check()
          await page.getByText('Tallene i en tabell').first().click()
          await shot(page, `statistics-${colorScheme ?? 'light'}`)
          expect(await axeFaults(page)).toEqual([])
        },
      )
  })

  it('are given by the keyboard alone, through hundreds of points', async () => {
    await inTable(windows, many, async (page, { points, focused }) => {
      const grid = page.getByRole('grid', { name: 'Punkter fra innspillene' })
      expect(await grid.getAttribute('aria-rowcount')).toBe('511')
      expect(await focused()).toBe('I-1 2')
      await page.keyboard.press('u')
      expect(await focused()).toBe('I-1 3')
      await page.keyboard.press('Enter')
      await page.keyboard.type('Tas inn i handlingsdelen.\nSe kapittel 4. ')
      await page.keyboard.press('Escape')
      expect(await focused()).toBe('I-1 3')
      await page.keyboard.press('1')
      await page.getByText('44 av 510 besvart').waitFor()
      await page.keyboard.press('u')
      expect(await focused()).toBe('I-1 4')
      await page.keyboard.press('3')
      await page.keyboard.press('Enter')
      await page.keyboard.type('Ikke innenfor planens virketid.')
      await page.keyboard.press('Control+Enter')
      await page.getByText('45 av 510 besvart').waitFor()
      // the next unanswered is already being written
      await page.getByRole('textbox', { name: 'Vurdering' }).waitFor()
      await page.keyboard.type('Tas til orientering.')
      await page.keyboard.press('Escape')
      expect(await focused()).toBe('I-2 5')
      await page.keyboard.press('4')
      await page.getByText('46 av 510 besvart').waitFor()
      const all = await points()
      expect(all.slice(1, 4).map(({ assessment, conclusion }) => [assessment, conclusion])).toEqual([
        ['Tas inn i handlingsdelen.\nSe kapittel 4.', 'followed'],
        ['Ikke innenfor planens virketid.', 'notFollowed'],
        ['Tas til orientering.', 'noted'],
      ])
      for (const key of ['j', 'j', 'k', 'ArrowDown', 'ArrowUp', 'End']) await page.keyboard.press(key)
      await page.waitForFunction("document.activeElement.getAttribute('aria-rowindex') === '511'")
      expect(await focused()).toBe('I-170 511')
      await page.keyboard.press('PageUp')
      await page.keyboard.press('Home')
      await page.waitForFunction("document.activeElement.getAttribute('aria-rowindex') === '2'")
      expect(await page.locator('.announcer').allTextContents()).toEqual(
        expect.arrayContaining([expect.stringMatching(/\S/)]),
      )
      // g t is the way to the search in all text (app/shortcuts.ts), and asks nothing of the row
      await page.keyboard.press('g')
      await page.keyboard.press('t')
      await page.waitForFunction("location.hash.startsWith('#/sok')")
      expect(await page.getByRole('dialog').count()).toBe(0)
    })
  })

  it('go round to the next unanswered under a filter, and what one answers stays under the hand', async () => {
    await inTable(windows, { inputs: 3, points: 2, answered: 1 }, async (page, { focused }) => {
      await page.getByLabel('Vis bare').selectOption('Ubesvarte')
      await page.getByText('3 av 6 punkter').waitFor()
      await page.locator('.assess-line').first().focus()
      await page.keyboard.press('Enter')
      await page.keyboard.type('Ja.')
      await page.keyboard.press('Escape')
      await page.keyboard.press('2')
      await page.getByText('4 av 6 besvart').waitFor()
      expect(await focused()).toBe('I-1 2')
      await page.keyboard.press('u')
      expect(await focused()).toMatch(/^I-2/)
      await page.getByText('2 av 6 punkter').waitFor()
    })
  })

  it('take points apart and together, and every step back', async () => {
    await inTable(windows, { inputs: 1 }, async (page, { points }) => {
      const stood = await points()
      const texts = async (): Promise<readonly string[]> => (await points()).map(({ text }) => text)
      await page.keyboard.press('s')
      const dialog = page.getByRole('dialog', { name: 'Del punktet' })
      await dialog.waitFor()
      await page.keyboard.press('Enter')
      await page.getByText('Punktet er delt').waitFor()
      expect(await texts()).toHaveLength(4)
      await page.keyboard.press('Control+z')
      await expect.poll(points).toEqual(stood)
      await page.locator('.assess-line').first().focus()
      await page.keyboard.press('m')
      await page.getByText('Punktene er slått sammen').waitFor()
      expect(await texts()).toHaveLength(2)
      await page.keyboard.press('Control+z')
      await expect.poll(points).toEqual(stood)
      await page.locator('.assess-line').first().focus()
      await page.keyboard.press('Alt+ArrowDown')
      await expect
        .poll(async () => (await points()).map(({ id }) => id))
        .toEqual([1, 0, 2].map((at) => stood[at]?.id))
      await page.keyboard.press('Delete')
      await page.getByText('Punktet er fjernet').waitFor()
      await page.keyboard.press('Control+z')
      await expect.poll(async () => (await points()).length).toBe(3)
    })
  })

  it('name theme and change, a new theme too, and several points at once', async () => {
    await inTable(windows, { inputs: 3, points: 2 }, async (page, { points }) => {
      await page.keyboard.press('t')
      await page.getByRole('dialog').getByLabel('Tillit').check()
      await page.keyboard.press('Enter')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      await page.getByRole('row').nth(1).getByText('Tillit').waitFor()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('t')
      await page.getByRole('dialog').getByLabel('Nytt tema').fill('Personvern')
      await page.keyboard.press('Enter')
      await page.getByRole('row').nth(2).getByText('Personvern').waitFor()
      await page.keyboard.press('p')
      await page.getByRole('dialog').getByLabel('Endring', { exact: true }).fill('Nytt punkt 3.')
      await page.getByRole('dialog').getByRole('button', { name: 'Lagre' }).click()
      await page.getByRole('row').nth(2).getByText('Nytt punkt 3.').waitFor()
      await page.keyboard.press('e')
      await page
        .getByRole('dialog', { name: 'Skriv om punktet' })
        .getByRole('textbox')
        .fill('Opplæring må ha en eier.')
      await page.getByRole('dialog').getByRole('button', { name: 'Lagre' }).click()
      await page.getByRole('row').nth(2).getByText('Opplæring må ha en eier.').waitFor()
      await page.keyboard.press('Space')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Space')
      await page.getByText('2 punkter merket').waitFor()
      await shot(page, 'marked')
      expect(await axeFaults(page)).toEqual([])
      await page.keyboard.press('a')
      const dialog = page.getByRole('dialog', { name: 'Svar på 2 punkter' })
      await dialog.getByLabel('Vurdering').fill('Felles svar.')
      await dialog.getByLabel('Konklusjon').selectOption('Tatt til orientering')
      await shot(page, 'many')
      await dialog.getByRole('button', { name: 'Lagre' }).click()
      await page.getByText('2 punkter er besvart').waitFor()
      await page.getByText('2 av 6 besvart').waitFor()
      await page.keyboard.press('Control+z')
      await page.getByText('0 av 6 besvart').waitFor()
      expect((await points()).every(({ assessment }) => assessment === '')).toBe(true)
    })
  })

  it('an input without points is divided as was suggested, put together where one says so', async () => {
    await inTable(windows, { inputs: 2, undivided: true }, async (page, { points }) => {
      await page.keyboard.press('End')
      await page.keyboard.press('Enter')
      const dialog = page.getByRole('dialog', { name: 'Foreslåtte punkter' })
      await dialog.getByRole('button', { name: 'Slå sammen med neste: punkt 1' }).click()
      await dialog.getByRole('button', { name: 'Lag punktene' }).click()
      await page.getByText('2 punkter er laget').waitFor()
      expect((await points()).slice(3).map(({ text }) => text.split('\n').length)).toEqual([3, 3])
      await page.keyboard.press('Control+z')
      await page.getByText('Ikke delt i punkter ennå').waitFor()
      await page.getByRole('button', { name: 'Del opp 1 innspill uten punkter' }).click()
      await page.getByRole('dialog').getByText('1 innspill blir til 3 punkter').waitFor()
      await page.getByRole('dialog').getByRole('button', { name: 'Lag punktene' }).click()
      await page.getByText('3 punkter er laget').waitFor()
    })
  })
})
