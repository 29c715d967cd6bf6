import { describe, expect, it } from 'vitest'
import { aTextBlock } from '#support/builders.ts'
import { chromiumPath } from '#support/ui/chromium.ts'
import { cutOff, unsentKept } from '#support/ui/cut-off.ts'
import { placeCaret } from '#support/ui/paper-page.ts'
import { paperWindows } from '#support/ui/paper-window.ts'

type Write = { readonly at: number; readonly operation: string }

describe.skipIf(chromiumPath === undefined)('what is written', () => {
  const { inPaper } = paperWindows()

  it('is on its way within a second while one goes on writing, in few calls', async () => {
    const writes: Write[] = []
    await inPaper(
      {
        instead: (name, payload) => {
          if (name === 'paper.write')
            writes.push({ at: performance.now(), operation: (payload as Write).operation })
          return null
        },
      },
      async ({ page, editor, storedText }) => {
        await editor('summary').click()
        writes.length = 0
        const from = performance.now()
        for (let i = 0; i < 30; i += 1) await page.keyboard.type('a ', { delay: 20 }) // never quiet for 300 ms
        expect((writes[0]?.at ?? Infinity) - from).toBeLessThan(1500)
        expect(writes.length).toBeLessThan(1 + (performance.now() - from) / 300)
        expect(await storedText('summary')).toBe('a '.repeat(30))
        expect(new Set(writes.map(({ operation }) => operation)).size).toBe(writes.length)
      },
    )
  })

  it('is «Lagrer…» from the first key and «Lagret» only after the store has answered', async () => {
    const held = Promise.withResolvers<null>()
    await inPaper(
      { instead: (name) => (name === 'paper.write' ? held.promise : null) },
      async ({ page, editor }) => {
        await editor('summary').click()
        await page.keyboard.type('Vent')
        await page.locator('.save-state').getByText('Lagrer…').waitFor()
        await page.keyboard.press('Control+s')
        await page.keyboard.type(' litt')
        expect(await page.locator('.save-state').textContent()).toMatch(/Lagrer/)
        held.resolve(null)
        await page
          .locator('.save-state')
          .getByText(/^\s*Lagret kl\./)
          .waitFor()
      },
    )
  })

  it('that fails is said with its reason, sent again as the same operation, and stored in the end', async () => {
    const operations: string[] = []
    let failures = 2
    await inPaper(
      {
        instead: (name, payload) => {
          if (name !== 'paper.write') return null
          operations.push((payload as Write).operation)
          failures -= 1
          return failures >= 0 ? { ok: false, failure: { code: 'wire.internal', facts: {} } } : null
        },
      },
      async ({ page, editor, call, paper, saved, storedText }) => {
        failures = 0
        await editor('summary').click()
        await page.keyboard.type('En')
        await saved()
        operations.length = 0
        failures = 2
        await page.keyboard.type(' to')
        await page.locator('.save-state').getByText('Ikke lagret –', { exact: false }).waitFor()
        await page.getByText('Programmet prøver igjen av seg selv.', { exact: false }).waitFor()
        await page.keyboard.type(' tre')
        await page.getByRole('button', { name: 'Prøv nå' }).click()
        expect(await storedText('summary')).toBe('En to tre')
        expect(operations[0]).toBe(operations[1])
        expect(operations[1]).toBe(operations[2])
        const { sections } = await call('paper.version', { id: paper, version: null })
        expect(sections.length).toBeGreaterThan(0)
      },
    )
  })

  it('that was done though its answer was lost, is not done twice', async () => {
    let isLost = true
    await inPaper(
      {
        instead: async (name, _, real) => {
          if (name !== 'paper.write' || !isLost) return null
          isLost = false
          await real()
          return { ok: false, failure: { code: 'wire.internal', facts: {} } }
        },
      },
      async ({ page, editor, storedText, call, paper }) => {
        await editor('summary').click()
        await page.keyboard.type('En gang')
        await page.getByRole('button', { name: 'Prøv nå' }).click()
        expect(await storedText('summary')).toBe('En gang')
        const { sequence } = await call('paper.open', { id: paper })
        await page.keyboard.type('!')
        await storedText('summary')
        expect((await call('paper.open', { id: paper })).sequence).toBe(sequence + 1)
      },
    )
  })

  it('that the store will not take stays on the screen, can be copied, and the paper opened anew', async () => {
    let isReplaced = false
    await inPaper(
      {
        said: { facts: [aTextBlock('Fakta')] },
        instead: (name) =>
          name === 'paper.write' && isReplaced
            ? { ok: false, failure: { code: 'draft.textReplaced', facts: {} } }
            : null,
      },
      async ({ page, storedText }) => {
        await placeCaret(page, 'facts', 6)
        isReplaced = true
        await page.keyboard.type(' som ikke tas imot')
        await page.getByText('Kopier det før du åpner', { exact: false }).waitFor()
        await page.getByRole('button', { name: 'Kopier hele teksten' }).click()
        await page.getByRole('button', { name: 'Kopiert' }).waitFor()
        expect(await page.evaluate('navigator.clipboard.readText()')).toContain('Fakta som ikke tas imot')
        isReplaced = false
        await page.getByRole('button', { name: 'Åpne på nytt' }).click()
        await page.getByText('Kopier det før du åpner', { exact: false }).waitFor({ state: 'hidden' })
        expect(await storedText('facts')).toBe('Fakta')
      },
    )
  })

  it('comes back after the page is gone before it was sent', async () => {
    const line = cutOff()
    await inPaper(
      {
        said: { facts: [aTextBlock('Fakta')] },
        instead: line.instead,
      },
      async ({ page, editor, storedText }) => {
        await placeCaret(page, 'facts', 6)
        line.isDown = true
        await page.keyboard.type(' og mer')
        await unsentKept(page)
        await page.reload()
        line.isDown = false
        await page.getByText('Teksten er hentet fram igjen.').waitFor()
        expect(await editor('facts').textContent()).toBe('Fakta og mer')
        expect(await storedText('facts')).toBe('Fakta og mer')
      },
    )
  })

  it('is found at the same place after the page is loaded again', async () => {
    const long = Array.from({ length: 40 }, (_, i) => aTextBlock(`Avsnitt ${String(i)} med litt tekst.`))
    await inPaper({ said: { facts: long } }, async ({ page, editor, storedText }) => {
      await editor('facts').locator('p').nth(30).click()
      await page.keyboard.press('End')
      await page.reload()
      await page.locator('.paper-status').getByText('Saksopplysninger', { exact: false }).waitFor()
      await expect
        .poll(() => page.evaluate<number>(`document.querySelector('.paper-scroll').scrollTop`))
        .toBeGreaterThan(300)
      await page.evaluate(`document.querySelector('[data-section="facts"] .paper-prose').focus()`)
      await page.keyboard.type(' HER')
      expect(await storedText('facts')).toContain('Avsnitt 30 med litt tekst. HER')
    })
  })

  it('is sent when one goes to another screen at once, and stands there when one comes back', async () => {
    await inPaper({}, async ({ page, editor, storedText }) => {
      await editor('summary').click()
      await page.keyboard.type('På farten')
      await page.getByRole('link', { name: 'Oversikt', exact: true }).click()
      await page.getByRole('heading', { level: 1, name: 'Oversikt' }).waitFor()
      await page.goBack()
      await editor('summary').getByText('På farten').waitFor()
      expect(await storedText('summary')).toBe('På farten')
      await page.keyboard.press('Control+z') // another sitting: nothing of the one before is undone
      expect(await storedText('summary')).toBe('På farten')
    })
  })

  it('cannot be changed where the paper was sent out: it is shown with the reason', async () => {
    await inPaper({ said: { facts: [aTextBlock('Fakta')] } }, async ({ page, editor, call }) => {
      const { rows } = await call('case.list', {
        text: '20/01610',
        states: [],
        committee: null,
        officer: null,
        theme: null,
        sort: 'caseNumber',
        descending: false,
        offset: 0,
        limit: 1,
      })
      const id = rows[0]?.id ?? ('' as never)
      const [sent] = await call('case.papers', { id })
      await page.evaluate(`location.hash = '#/saker/${id}/saksframlegg/${sent?.id ?? ''}'`)
      await page.getByText('Bare lesing').first().waitFor()
      await page
        .locator('.paper-locked')
        .getByText(/låst|sendt ut/)
        .waitFor()
      expect(await page.getByRole('toolbar').count()).toBe(0)
      await editor('summary').click()
      const before = await editor('summary').textContent()
      await page.keyboard.type('x')
      await page.keyboard.press('Backspace')
      expect(await editor('summary').textContent()).toBe(before)
    })
  })
})
