import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect } from 'vitest'
import type { CaseId } from '#shared/ids.ts'
import { aTextBlock } from '../builders.ts'
import { say } from './paper-window.ts'
import type { PaperWindow } from './paper-window.ts'

/** The plan that is taken along. */
export const title = 'Temaplan for friluftsliv'

/** The window of an officer who takes a plan from its mandate to the council, day by day. */
export class Officer {
  #day = '2021-05-25'
  readonly #packet: string
  readonly #window: () => { page: Page; call: PaperWindow['call'] }
  id = '' as CaseId

  constructor(packet: string, window: () => { page: Page; call: PaperWindow['call'] }) {
    this.#packet = packet
    this.#window = window
  }

  readonly clock = { now: () => `${this.#day}T08:00:00.000Z`, today: () => this.#day }
  get page(): Page {
    return this.#window().page
  }

  /** The day comes, and the window is opened again. */
  async on(day: string): Promise<void> {
    this.#day = day
    await this.page.reload()
    await this.page.locator('html[data-ready="1"]').waitFor()
  }

  async tab(name: string): Promise<void> {
    await this.page.evaluate(`location.hash = '#/saker/${this.id}/${name}'`)
    await this.page.getByRole('heading', { level: 1, name: title }).waitFor()
  }

  /** What stands in the sections that the template demands; the editor has tests of its own. */
  async write(proposal: string): Promise<void> {
    const { call } = this.#window()
    const papers = await call('case.papers', { id: this.id })
    const paper = papers.find(({ state }) => state === 'draft')?.id
    if (paper === undefined) throw new Error('no draft')
    const { sections } = await call('paper.get', { id: paper })
    const needed = sections.filter(({ key, required }) => required || key === 'changes')
    await say(
      call,
      paper,
      Object.fromEntries(
        needed.map(({ key }) => [
          key,
          [
            aTextBlock(
              key === 'proposal' ? proposal : `Om ${key}.`,
              key === 'proposal' ? { style: 'numbered' } : {},
            ),
          ],
        ]),
      ),
    )
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).first().click()
  }

  /** Puts the case before a body, and issues the notice with its packets; what stops it is told and mended by `mend`. */
  async notice(body: string, date: string, mend: () => Promise<void> = async () => undefined): Promise<void> {
    const { call } = this.#window()
    const { committees } = await call('case.choices', {})
    const committee = committees.find(({ name }) => name === body)?.id
    if (committee === undefined) throw new Error(`no ${body}`)
    const times = { startsAt: `${date}T09:00`, endsAt: `${date}T12:00` }
    const { id } = await call('meeting.create', {
      committee,
      ...times,
      place: 'Rådhuset',
      remote: false,
      absenceNote: '',
    })
    const open = async (): Promise<void> => {
      await this.page.evaluate(`location.hash = '#/moter/${id}'`)
      await this.page.getByRole('heading', { level: 1, name: new RegExp(`^${body}`) }).waitFor()
    }
    await open()
    await this.page.getByRole('option', { name: new RegExp(title) }).click()
    await this.page.getByRole('link', { name: title, exact: true }).waitFor()
    await mend()
    await open()
    const { folder } = await call('packet.folder', { choose: false })
    await this.press('Lag innkallingen')
    const dialog = this.page.getByRole('dialog')
    if (folder === null) await dialog.getByRole('button', { name: 'Velg mappe' }).click()
    await dialog.getByRole('button', { name: 'Lag nå' }).click()
    await this.page.getByText('Innkallingen er laget', { exact: true }).waitFor({ timeout: 60_000 })
  }

  async decide(outcome: string): Promise<void> {
    await this.tab('saksgang')
    await this.press('Registrer utfall')
    const dialog = this.page.getByRole('dialog')
    await dialog.getByRole('radio', { name: outcome }).check()
    await dialog.getByLabel('Votering').fill('Enstemmig')
    await dialog.getByRole('button', { name: 'Registrer' }).click()
    await this.page.getByText(`Registrert: ${outcome}`).waitFor()
  }

  /** A step that is held back says why, and nothing else happens. */
  async heldBack(button: string, why: RegExp): Promise<void> {
    await this.press(button)
    const dialog = this.page.getByRole('dialog')
    await dialog.getByText(why).first().waitFor()
    await this.page.keyboard.press('Escape')
  }

  async packet(): Promise<void> {
    await this.page.getByRole('link', { name: 'Møtepakke' }).click()
    await this.press('Velg hvor og lag pakken')
    await this.page.getByText('Møtepakken er laget og etterprøvd').waitFor({ timeout: 60_000 })
    expect(readFileSync(this.#packet).subarray(0, 5).toString()).toBe('%PDF-')
  }
}
