import type { Browser, Page } from '@playwright/test'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from '#support/ui/axe.ts'
import { chromiumPath, testBrowser } from '#support/ui/chromium.ts'
import { freshFolder, makeDemo, spoiledCopy } from '#support/demo.ts'
import { buildLanguagePage, openLanguagePage, paragraph } from '#support/ui/language-page.ts'
import type { GivenSection } from '#support/ui/language-page.ts'
import type { TestWindow } from '#support/ui/window.ts'
import { shot } from '#support/ui/shot.ts'

const section = (key: string, title: string, ...blocks: object[]): GivenSection => ({ key, title, blocks })
const summary = section(
  'summary',
  'Sammendrag',
  paragraph('Komunestyret vedtar temaplanen, herunder målene - og og tiltakene.'),
  paragraph(
    'Kostnaden er ',
    { type: 'citation' },
    ' 15% av "rammen"',
    {
      type: 'footnote',
      content: [{ type: 'text', text: 'Jf. budsjetet.' }],
    },
    ' i år, vedtatt i fjor.',
  ),
)
const assessment = section(
  'assessment',
  'Vurdering',
  paragraph('Komunestyret må vurdre dette. Solvik har en plan.'),
)

/** The machine may be busy: what is waited for comes late, never wrongly. */
const soon = <T>(ask: () => T | Promise<T>) => expect.poll(ask, { timeout: 20_000, interval: 100 })

describe.skipIf(chromiumPath === undefined)('language in a paper', () => {
  let browser: Browser
  let built = ''
  let demo = ''
  beforeAll(async () => {
    browser = await testBrowser()
    demo = (await makeDemo()).folder
    built = await buildLanguagePage()
  })
  const open: TestWindow[] = []
  afterEach(async () => {
    for (const window of open.splice(0)) {
      expect(window.complaints).toEqual([])
      await window.close()
    }
  })
  const show = async (sections: readonly GivenSection[], more: object = {}): Promise<Page> => {
    const workspace = spoiledCopy(demo, freshFolder('language'), 'solvik', () => undefined)
    const window = await openLanguagePage(browser, { built, workspace, sections, ...more })
    open.push(window)
    return window.page
  }
  const marked = (page: Page, name = 'misspelling'): Promise<string[]> =>
    page.locator(`.language-${name}`).allTextContents()
  const textOf = (page: Page, name: string): Promise<string> =>
    page.evaluate(`views.${name}.state.doc.textContent`)
  /** Puts the caret after the first place where the words stand. */
  const caretAfter = (page: Page, name: string, words: string): Promise<void> =>
    page.evaluate(`(() => {
      const view = views.${name}
      let at = 0
      view.state.doc.descendants((node, pos) => {
        const place = node.isText ? node.text.indexOf(${JSON.stringify(words)}) : -1
        if (at === 0 && place !== -1) at = pos + place + ${words.length}
      })
      view.focus()
      const $at = view.state.doc.resolve(at)
      view.dispatch(view.state.tr.setSelection(view.state.selection.constructor.near($at)))
    })()`)

  it('marks what is misspelled, footnotes too, and what one might write otherwise; names it knows', async () => {
    const page = await show([summary, assessment])
    await page.getByText('4 mulige skrivefeil').waitFor()
    expect(await marked(page)).toEqual(['Komunestyret', 'budsjetet', 'Komunestyret', 'vurdre'])
    expect(await marked(page, 'hint')).toEqual(['herunder', ' - ', 'og og', '15%', '"', '"'])
    expect(await page.getByRole('textbox', { name: 'Vurdering' }).getAttribute('spellcheck')).toBe('false')
  })

  it('is corrected by keyboard alone: F7, arrows, Enter; undo brings the word and its mark back', async () => {
    const page = await show([summary, assessment])
    await page.getByText('4 mulige skrivefeil').waitFor()
    await caretAfter(page, 'assessment', 'Komunestyret må')
    await page.keyboard.press('F7')
    const menu = page.getByRole('menu', { name: 'Mulig skrivefeil: vurdre' })
    await menu.getByRole('menuitem', { name: 'vurdere', exact: true }).waitFor()
    await soon(() => page.evaluate('document.activeElement.textContent')).not.toBe('')
    const first = await page.evaluate<string>('document.activeElement.textContent')
    await page.keyboard.press('ArrowDown')
    expect(await page.evaluate('document.activeElement.textContent')).not.toBe(first)
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    expect(await textOf(page, 'assessment')).toContain(`må ${first} dette`)
    await page.getByText(`Rettet til «${first}»`).waitFor()
    await soon(() => marked(page)).toEqual(['Komunestyret', 'budsjetet', 'Komunestyret'])
    await page.keyboard.press('Control+z')
    expect(await textOf(page, 'assessment')).toContain('må vurdre dette')
    await page.keyboard.press('Home')
    await soon(() => marked(page)).toContain('vurdre')
  })

  it('F7 goes on into the next section and round again, Shift back; Esc gives the text its focus', async () => {
    const page = await show([summary, assessment])
    await page.getByText('4 mulige skrivefeil').waitFor()
    await caretAfter(page, 'summary', 'fjor')
    const opened = async (): Promise<string | null> => page.getByRole('menu').getAttribute('aria-label')
    await page.keyboard.press('F7')
    expect(await opened()).toBe('Mulig skrivefeil: Komunestyret')
    await page.keyboard.press('Escape')
    expect(await page.evaluate(`views.assessment.hasFocus() && getSelection().toString()`)).toBe(
      'Komunestyret',
    )
    await page.keyboard.press('Alt+F7')
    expect(await opened()).toBe('Mulig skrivefeil: vurdre')
    await page.keyboard.press('Escape')
    await page.keyboard.press('F7')
    expect(await opened()).toBe('Mulig skrivefeil: Komunestyret')
    await page.keyboard.press('Escape')
    expect(await page.evaluate('views.summary.hasFocus()')).toBe(true)
    await page.keyboard.press('Shift+F7')
    expect(await opened()).toBe('Mulig skrivefeil: vurdre')
  })

  it('F7 says so where nothing was found', async () => {
    const page = await show([section('clean', 'Rent', paragraph('Solvik har en plan.'))])
    await page.getByText('0 mulige skrivefeil').waitFor()
    await caretAfter(page, 'clean', 'har')
    await page.keyboard.press('F7')
    await page.getByText('Ingen funn i teksten').first().waitFor()
  })

  it('does not mark the word that is being written before one goes on', async () => {
    const page = await show([assessment])
    await page.getByText('2 mulige skrivefeil').waitFor()
    await caretAfter(page, 'assessment', 'plan.')
    await page.keyboard.type(' Budsjetet')
    await page.getByText('3 mulige skrivefeil').waitFor()
    expect(await marked(page)).not.toContain('Budsjetet')
    await page.keyboard.type(' er')
    await soon(() => marked(page)).toContain('Budsjetet')
  })

  it('marks again what was cut and put back before anybody looked', async () => {
    const page = await show([summary])
    await page.getByText('2 mulige skrivefeil').waitFor()
    const before = await marked(page)
    await caretAfter(page, 'summary', 'Kostnaden')
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
    await page.keyboard.press('Control+z')
    await soon(() => marked(page)).toEqual(before)
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
    await page.getByText('0 mulige skrivefeil').waitFor()
    await page.keyboard.press('Control+z')
    await soon(() => marked(page)).toEqual(before)
  })

  it('learns words, for oneself or the municipality, everywhere at once; and unlearns them by undo', async () => {
    const page = await show([summary, assessment])
    await page.getByText('4 mulige skrivefeil').waitFor()
    await page.locator('.language-misspelling').first().click({ button: 'right' })
    await page.getByRole('menuitem', { name: 'Legg til i kommunens ordliste' }).click()
    await page.getByText('«Komunestyret» er lagt i ordlisten').waitFor()
    await soon(() => marked(page)).toEqual(['budsjetet', 'vurdre'])
    await page.getByRole('button', { name: 'Angre' }).click()
    await soon(() => marked(page)).toHaveLength(4)
  })

  it('ignores a finding once, or a kind of advice for ever', async () => {
    const page = await show([summary])
    await page.getByText('2 mulige skrivefeil').waitFor()
    await page.locator('.language-misspelling').first().click({ button: 'right' })
    await page.getByRole('menuitem', { name: 'Ignorer her' }).click()
    await soon(() => marked(page)).toEqual(['budsjetet'])
    await page.getByText('herunder').first().click({ button: 'right' })
    await page.getByRole('menuitem', { name: 'Ikke vis slike råd mer' }).click()
    await page.getByText('«Tungt ord» vises ikke lenger').waitFor()
    expect(await marked(page, 'hint')).not.toContain('herunder')
    await page.getByRole('button', { name: 'Vis «Tungt ord» igjen' }).click()
    await soon(() => marked(page, 'hint')).toContain('herunder')
  })

  it('lists what was found by kind, leads there, and corrects all of a plain kind in one step', async () => {
    const page = await show([summary, assessment])
    await page.getByText('4 mulige skrivefeil · 6 råd').waitFor()
    const quotes = page.getByRole('group').filter({ hasText: 'Anførselstegn' })
    await quotes.getByRole('button', { name: 'Rett alle 2: Anførselstegn' }).click()
    expect(await textOf(page, 'summary')).toContain('«rammen»')
    await page.getByText('4 mulige skrivefeil · 4 råd').waitFor()
    await page.getByRole('button', { name: 'vurdre Vurdering' }).click()
    await page.getByRole('menu', { name: 'Mulig skrivefeil: vurdre' }).waitFor()
    expect(await page.evaluate('getSelection().toString()')).toBe('vurdre')
  })

  it('says why spelling is not checked, and advises all the same', async () => {
    const page = await show([summary])
    await page.getByText('2 mulige skrivefeil').waitFor()
    // the workspace is closed behind the window: the call is refused
    await open[0]?.program.call('workspace.close', {})
    await caretAfter(page, 'summary', 'fjor')
    await page.keyboard.type(' samt blomsterxyz')
    await page.locator('.language-panel [data-color="warning"], .language-panel .ds-alert').first().waitFor()
    await soon(() => marked(page, 'hint')).toContain('samt')
  })

  for (const colorScheme of ['light', 'dark'] as const)
    it(`has nothing that axe finds wrong, menu open, ${colorScheme}`, async () => {
      const page = await show([summary, assessment], { colorScheme })
      await page.getByText('4 mulige skrivefeil').waitFor()
      expect(await axeFaults(page)).toEqual([])
      await page.locator('.language-misspelling').first().click({ button: 'right' })
      await page.getByRole('menuitem', { name: 'Kommunestyret', exact: true }).waitFor()
      await shot(page, `language-${colorScheme}`)
      expect(await axeFaults(page)).toEqual([])
    })

  it('looks through 30,000 words in slices: nothing that one types waits for it', async () => {
    const words =
      'Komunestyret vedtar temaplanen for digitalisering, og kommunedirektøren legger fram en sak om målene. '
    const long = section(
      'long',
      'Lang',
      ...Array.from({ length: 450 }, (_, at) => paragraph(words.repeat(5) + String(at))),
    )
    const page = await show([long])
    await page.getByText('2250 mulige skrivefeil').waitFor({ timeout: 50_000 })
    await caretAfter(page, 'long', 'Komunestyret')
    const before = await marked(page)
    await page.keyboard.type(' og')
    expect((await textOf(page, 'long')).slice(0, 22)).toBe('Komunestyret og vedtar')
    await soon(() => marked(page)).toEqual(before)
  })
})
