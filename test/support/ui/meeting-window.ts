import type { Browser, BrowserContextOptions, Locator, Page } from '@playwright/test'
import type { CommitteeId, MeetingId } from '#shared/ids.ts'
import { listCommittees, saveCommittee, saveMunicipality } from '#main/store/municipality.ts'
import { join } from 'node:path'
import { aCommittee, aMunicipality } from '../builders.ts'
import { freshFolder } from '../demo.ts'
import { mayDay } from '../open-program.ts'
import { readyCase } from '../ready-case.ts'
import { newStore } from '../store.ts'
import { openWindow } from './window.ts'
import type { DialogAnswers, TestWindow } from './window.ts'

/** A workspace with a formannskap and cases that wait for it; gives its folder. */
export function smallWorkspace(cases: readonly (string | Parameters<typeof readyCase>[2])[]): string {
  const folder = join(freshFolder('screens'), 'solvik')
  const store = newStore(folder)
  const body = aCommittee()
  saveMunicipality(store.db, aMunicipality())
  saveCommittee(store.db, body)
  saveCommittee(store.db, aCommittee({ name: 'Kommunestyret', kind: 'council', defaultPlace: 'Kulturhuset' }))
  for (const each of cases) readyCase(store.db, body.id, typeof each === 'string' ? { title: each } : each)
  store.close()
  return folder
}

export type Opened = Omit<TestWindow, 'close'> & {
  readonly close: () => Promise<void>
  /** Puts cases on the agenda of a new meeting and shows it. */
  readonly showMeeting: (cases: number) => Promise<MeetingId>
}

/** A window over a workspace, on the demo's day. */
export async function openOver(
  browser: Browser,
  workspace: string,
  {
    path = '#/moter',
    answers = {},
    context = {},
  }: {
    readonly path?: string
    readonly answers?: DialogAnswers
    readonly context?: BrowserContextOptions
  } = {},
): Promise<Opened> {
  const window = await openWindow(browser, { workspace, clock: mayDay, answers, context, path })
  const call = async (name: string, input: unknown): Promise<never> => {
    const reply = await window.program.call(name, input)
    if (!reply.ok) throw new Error(`${name}: ${reply.failure.code}`)
    return reply.value as never
  }
  return {
    ...window,
    close: () => window.close(),
    showMeeting: async (cases) => {
      const db = window.program.workspaces.session.db()
      const committee = listCommittees(db).find(({ name }) => name === 'Formannskapet')?.id as CommitteeId
      const { id } = (await call('meeting.create', {
        committee,
        startsAt: '2021-06-16T17:00',
        endsAt: '2021-06-16T20:00',
        place: 'Formannskapssalen',
        remote: false,
        absenceNote: '',
      })) as { id: MeetingId }
      const queue = (await call('agenda.queue', { meeting: id })) as { reading: string }[]
      for (const { reading } of queue.slice(0, cases))
        await call('agenda.add', { meeting: id, reading, kind: 'PS', position: null })
      await window.page.evaluate(`location.hash = '#/moter/${id}'`)
      await window.page.getByRole('heading', { level: 1, name: 'Formannskapet 16. juni 2021' }).waitFor()
      return id
    },
  }
}

/** Titles on the agenda, in order. */
export const agendaTitles = (page: Page): Promise<string[]> => page.locator('.agenda-title').allTextContents()

/** What was said to a screen reader last, and not shown. */
export const announced = (page: Page): Locator => page.locator('.ds-sr-only[aria-live="polite"]').last()
