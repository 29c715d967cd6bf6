import { createHash, randomUUID } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Output } from '#shared/contract/index.ts'
import type { ItemKind } from '#shared/domain/meeting/meeting.ts'
import type { AgendaItemId, CommitteeId, MeetingId } from '#shared/ids.ts'
import { saveCommittee, saveMunicipality } from '#main/store/municipality.ts'
import type { Database } from '#main/store/rows.ts'
import { aCommittee, aMunicipality } from './builders.ts'
import { freshFolder } from './demo.ts'
import { openProgram } from './open-program.ts'
import type { OpenProgram } from './open-program.ts'
import { readyCase } from './ready-case.ts'
import { newStore } from './store.ts'

/** A program over a workspace with one body that is called a week before. */
export type IssueDesk = OpenProgram & {
  readonly place: string
  /** Where packets go. */
  readonly out: string
  readonly committee: CommitteeId
  db(): Database
  plan(date?: string): Promise<MeetingId>
  /** Puts a ready case on the agenda. */
  add(
    meeting: MeetingId,
    title: string,
    kind?: ItemKind,
  ): Promise<Omit<ReturnType<typeof readyCase>, never> & { readonly item: AgendaItemId }>
  issue(id: MeetingId): Promise<Output<'meeting.issueWithPackets'>>
  /** Printed numbers in agenda order. */
  numbers(id: MeetingId): Promise<(string | null)[]>
  /** Until a job has come to this step. */
  reached(step: string, from?: number): Promise<void>
  close(): void
}

export async function issueDesk(): Promise<IssueDesk> {
  const place = freshFolder('issue')
  const store = newStore(join(place, 'solvik'))
  const body = aCommittee({ noticeDays: 7 })
  saveMunicipality(store.db, aMunicipality())
  saveCommittee(store.db, body)
  store.close()
  const app = await openProgram(join(place, 'solvik'))
  const out = join(place, 'pakker')
  const db = (): Database => app.program.workspaces.session.db()
  return {
    ...app,
    place,
    out,
    committee: body.id,
    db,
    plan: async (date = '2021-06-09') => {
      const facts = { startsAt: `${date}T17:00`, endsAt: `${date}T20:00`, place: 'Salen', remote: false }
      return (await app.granted('meeting.create', { committee: body.id, ...facts, absenceNote: '' })).id
    },
    add: async (meeting, title, kind = 'PS') => {
      const ready = readyCase(db(), body.id, { title })
      const reading = ready.reading.id
      const { id } = await app.granted('agenda.add', { meeting, reading, kind, position: null })
      return { ...ready, item: id }
    },
    issue: (id) => app.granted('meeting.issueWithPackets', { id, folder: out, job: randomUUID() }),
    numbers: async (id) => (await app.granted('meeting.get', { id })).items.map(({ number }) => number),
    reached: (step, from = 0) =>
      expect
        .poll(() => app.events.slice(from).some(({ data }) => (data as { step?: string }).step === step), {
          timeout: 20_000,
        })
        .toBe(true),
    close: () => {
      app.program.close()
      rmSync(place, { recursive: true, force: true })
    },
  }
}

/** SHA-256 of a file. */
export const sha = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex')
