import type { Browser, Page } from '@playwright/test'
import { beforeAll, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { aDisclosure } from '#support/builders.ts'
import { april } from '#support/case-program.ts'
import { freshFolder } from '#support/demo.ts'
import { officer } from '#support/officers.ts'
import type { Officer } from '#support/officers.ts'
import { saveSmallCase } from '#support/store.ts'
import type { SavedCase } from '#support/store.ts'
import { axeFaults } from '#support/ui/axe.ts'
import { chromiumPath, testBrowser } from '#support/ui/chromium.ts'
import { openWindow } from '#support/ui/window.ts'
import type { DialogAnswers, TestWindow } from '#support/ui/window.ts'
import { shot } from '#support/ui/shot.ts'
import { setPaperDisclosure } from '#main/store/papers.ts'

/** Where pictures of the screens go, for whoever wants to look at them. */
describe.skipIf(chromiumPath === undefined)('a case between two officers', () => {
  let browser: Browser
  beforeAll(async () => void (browser = await testBrowser()))

  async function inWindow(
    who: Pick<Officer, 'workspace'>,
    path: string,
    answers: DialogAnswers,
    work: (page: Page, window: TestWindow) => Promise<void>,
    colorScheme: 'light' | 'dark' = 'light',
  ): Promise<void> {
    const context = { colorScheme, reducedMotion: 'reduce' as const }
    const window = await openWindow(browser, {
      workspace: who.workspace,
      clock: april,
      path,
      answers,
      context,
    })
    try {
      await work(window.page, window)
      expect(window.complaints).toEqual([])
    } finally {
      await window.close()
    }
  }

  /** Kari has a case that Ola has too; both have written and changed the title, and Ola took a paragraph away. */
  async function bothWrote(): Promise<{ kari: Officer; ola: Officer; saved: SavedCase; path: string }> {
    let saved: SavedCase | undefined
    const kari = await officer('Kari', (db) => void (saved = saveSmallCase(db)))
    const ola = await officer('Ola')
    if (saved === undefined) throw new Error('no case')
    const { file, paper } = saved
    await ola.receive(await kari.send(file.id))
    const desk = await kari.open(paper.id)
    const block = desk.fragment('summary').get(0) as Y.XmlElement
    ;(block.get(0) as Y.XmlText).insert(0, 'Viktig tillegg fra Kari. ')
    await desk.save()
    await kari.call('case.update', { id: file.id, change: { title: 'Karis tittel' } })
    await ola.call('case.update', { id: file.id, change: { title: 'Olas tittel' } })
    const olaDesk = await ola.open(paper.id)
    olaDesk.fragment('summary').delete(0, 1)
    await olaDesk.save()
    const path = await ola.send(file.id)
    kari.program.close()
    ola.program.close()
    return { kari, ola, saved, path }
  }

  it('is looked at, its key confirmed, a title chosen, and merged; what vanished is shown', async () => {
    const { kari, path } = await bothWrote()
    await inWindow(kari, '#/saker', { files: [[path]] }, async (page) => {
      await page.getByRole('link', { name: 'Ta imot en sak' }).click()
      await page.getByRole('button', { name: 'Velg fil' }).click()
      await page.getByText('Ola · Ikke kjent her').waitFor()
      await page.getByText('1 avsnitt mister ord').waitFor()
      await page.getByText('Viktig tillegg fra Kari. Saken gjelder en temaplan.').waitFor()
      expect(await axeFaults(page)).toEqual([])
      await shot(page, 'receive')
      await page.getByRole('button', { name: 'Flett inn' }).click()
      await page.getByText('Bekreft nøkkelen først.').waitFor()
      await page.getByRole('radio', { name: 'Hos kollegaen' }).check()
      await page.getByRole('checkbox', { name: 'Nøkkelen er kollegaens' }).check()
      await page.getByRole('button', { name: 'Flett inn' }).click()
      await page.getByText('Sak 20/01610 er flettet.').waitFor()
      await shot(page, 'merged')
      expect(await axeFaults(page)).toEqual([])
      await page.getByRole('link', { name: 'Til saken' }).click()
      await page.getByRole('heading', { level: 1, name: 'Olas tittel' }).waitFor()
    })
  })

  it('is done by keyboard alone, in the dark too', async () => {
    const { kari, path } = await bothWrote()
    const work = async (page: Page): Promise<void> => {
      const press = async (name: string): Promise<void> => {
        const wanted = page.getByRole('button', { name })
        await wanted.focus()
        await page.keyboard.press('Enter')
      }
      await press('Velg fil')
      await page.getByText('Ola · Ikke kjent her').waitFor()
      await page.getByRole('checkbox', { name: 'Nøkkelen er kollegaens' }).focus()
      await page.keyboard.press('Space')
      expect(await axeFaults(page)).toEqual([])
      await shot(page, 'receive-dark')
      await press('Flett inn')
      await page.getByText('Sak 20/01610 er flettet.').waitFor()
    }
    await inWindow(kari, '#/deling', { files: [[path]] }, work, 'dark')
  })

  it('says what is wrong with a file that is none', async () => {
    const { kari } = await bothWrote()
    await inWindow(kari, '#/deling', { files: [[`${kari.workspace}/saksklar.db`]] }, async (page) => {
      await page.getByRole('button', { name: 'Velg fil' }).click()
      await page.getByText('Filen er ikke en sak fra Saksklar.').waitFor()
      expect(await axeFaults(page)).toEqual([])
    })
  })

  it('is not sent before somebody says that what is exempt may go; then it is, and the case remembers', async () => {
    const { kari, saved } = await bothWrote()
    const to = `${freshFolder('ut')}/sak.saksklar-sak`
    await inWindow(kari, `#/saker/${saved.file.id}/fakta`, { saves: [to] }, async (page, { program }) => {
      setPaperDisclosure(program.workspaces.session.db(), saved.paper.id, aDisclosure())
      await page.getByRole('button', { name: 'Mer om saken' }).click()
      await page.getByRole('menuitem', { name: 'Del saken med en kollega' }).click()
      await page.getByText('En del er unntatt offentlighet:').waitFor()
      await page.getByRole('button', { name: 'Lagre filen' }).click()
      await page.getByText('Bekreft at kollegaen kan se det som er unntatt.').waitFor()
      expect(await axeFaults(page)).toEqual([])
      await page.getByRole('checkbox', { name: /Kollegaen kan se/ }).check()
      await page.getByRole('button', { name: 'Lagre filen' }).click()
      await page.getByText(`Saken er lagret i ${to}.`).waitFor()
      await page
        .getByText(/^Sendt av /)
        .first()
        .waitFor()
      await shot(page, 'send')
      expect(await axeFaults(page)).toEqual([])
    })
  })
})
