import { rmSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AgendaItemId, MeetingId, ReadingId } from '#shared/ids.ts'
import { findCase, findReading } from '#main/store/cases.ts'
import { saveCommittee, saveMunicipality } from '#main/store/municipality.ts'
import { aCommittee, aMunicipality } from '#support/builders.ts'
import { freshFolder } from '#support/demo.ts'
import { openProgram } from '#support/open-program.ts'
import type { OpenProgram } from '#support/open-program.ts'
import { readyCase } from '#support/ready-case.ts'
import { newStore } from '#support/store.ts'

type Step =
  | { readonly do: 'add'; readonly meeting: number; readonly reading: number; readonly at: number | null }
  | { readonly do: 'move'; readonly meeting: number; readonly item: number; readonly to: number }
  | { readonly do: 'remove'; readonly meeting: number; readonly item: number }

const index = fc.nat({ max: 5 })
const seat = fc.integer({ min: 1, max: 8 })
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('add' as const),
      meeting: fc.nat({ max: 1 }),
      reading: index,
      at: fc.option(seat),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('move' as const),
      meeting: fc.nat({ max: 1 }),
      item: index,
      to: seat,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('remove' as const), meeting: fc.nat({ max: 1 }), item: index }),
  },
)

/** What an agenda is to its reader: readings in order. Stated apart from the code, by lists alone. */
class Model {
  readonly agendas: ReadingId[][] = [[], []]

  add(
    { meeting, at }: { readonly meeting: number; readonly at: number | null },
    reading: ReadingId,
  ): boolean {
    if (this.agendas.flat().includes(reading)) return false
    const agenda = this.agendas[meeting] ?? []
    agenda.splice(at === null ? agenda.length : at - 1, 0, reading)
    return true
  }
  move(meeting: number, item: number, to: number): void {
    const agenda = this.agendas[meeting] ?? []
    const [taken] = agenda.splice(item, 1)
    if (taken !== undefined) agenda.splice(to - 1, 0, taken)
  }
  remove(meeting: number, item: number): void {
    this.agendas[meeting]?.splice(item, 1)
  }
}

describe('whatever is put on agendas, moved and taken off', () => {
  it('positions run 1, 2 … n, no reading stands twice, and each case is where its agenda says', async () => {
    const folder = join(freshFolder('sequences'), 'solvik')
    const store = newStore(folder)
    saveMunicipality(store.db, aMunicipality())
    store.close()
    const app = await openProgram(folder)
    let year = 2000
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        await holds(app, steps, (year += 1))
      }),
      { numRuns: 60 },
    )
    expect(app.logged).toEqual([])
    app.program.close()
    rmSync(folder, { recursive: true, force: true })
  }, 120_000)
})

/** Runs the steps on two meetings of a new body, and compares with the model after each. */
async function holds(app: OpenProgram, steps: readonly Step[], year: number): Promise<void> {
  const db = app.program.workspaces.session.db()
  const body = aCommittee({ name: `Utvalg ${year}` })
  saveCommittee(db, body)
  const readings = Array.from({ length: 6 }, () => readyCase(db, body.id).reading)
  const meetings: MeetingId[] = []
  for (const month of ['01', '02']) {
    const day = `${year}-${month}-10`
    const facts = { place: 'Salen', remote: false, absenceNote: '' }
    const made = await app.granted('meeting.create', {
      committee: body.id,
      startsAt: `${day}T17:00`,
      endsAt: `${day}T19:00`,
      ...facts,
    })
    meetings.push(made.id)
  }
  const model = new Model()
  const itemAt = async (meeting: MeetingId, item: number): Promise<AgendaItemId | undefined> =>
    (await app.granted('meeting.get', { id: meeting })).items[item]?.id
  for (const each of steps) {
    const meeting = meetings[each.meeting]
    if (meeting === undefined) continue
    if (each.do === 'add') {
      const reading = readings[each.reading]?.id
      if (reading === undefined) continue
      const reply = await app.program.call('agenda.add', { meeting, reading, kind: 'PS', position: each.at })
      expect(reply.ok).toBe(model.add(each, reading))
    } else {
      const item = await itemAt(meeting, each.item)
      if (item === undefined) continue
      if (each.do === 'move') {
        model.move(each.meeting, each.item, each.to)
        expect(await app.granted('agenda.move', { id: item, to: each.to })).toEqual({ from: each.item + 1 })
      } else {
        model.remove(each.meeting, each.item)
        expect(await app.granted('agenda.remove', { id: item })).toMatchObject({ position: each.item + 1 })
      }
    }
    await compare(
      app,
      meetings,
      model,
      readings.map(({ id }) => id),
    )
  }
}

async function compare(
  app: OpenProgram,
  meetings: readonly MeetingId[],
  model: Model,
  readings: readonly ReadingId[],
): Promise<void> {
  const db = app.program.workspaces.session.db()
  for (const [which, id] of meetings.entries()) {
    const { items } = await app.granted('meeting.get', { id })
    expect(items.map(({ position }) => position)).toEqual(items.map((_, at) => at + 1))
    const cases = (model.agendas[which] ?? []).map((reading) => findReading(db, reading)?.case)
    expect(items.map((item) => item.case.id)).toEqual(cases)
  }
  const placed = new Set(model.agendas.flat())
  for (const reading of readings) {
    const state = findCase(db, findReading(db, reading)?.case ?? ('' as never))?.state
    expect(state).toBe(placed.has(reading) ? 'onAgendaFirst' : 'approvedByChiefExecutive')
  }
}
