import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { AgendaItemId, CommitteeId, MeetingId, ReadingId } from '#shared/ids.ts'
import { saveCommittee, saveMunicipality } from '#main/store/municipality.ts'
import { aCommittee, aMunicipality, newId } from '#support/builders.ts'
import { freshFolder } from '#support/demo.ts'
import { openProgram } from '#support/open-program.ts'
import type { OpenProgram } from '#support/open-program.ts'
import { newStore } from '#support/store.ts'
import { readyCase } from '#support/ready-case.ts'
import { findCase, saveCase } from '#main/store/cases.ts'
import { findMeeting, saveMeeting } from '#main/store/meetings.ts'
import { caseEvents } from '#main/store/case-course.ts'
import { auditOf } from '#main/store/audit.ts'

let folder = ''
let app: OpenProgram
let committee: CommitteeId
let council: CommitteeId

const when = {
  startsAt: '2021-06-09T17:00',
  endsAt: '2021-06-09T20:00',
  place: 'Formannskapssalen',
  remote: false,
  absenceNote: '',
}

beforeEach(async () => {
  folder = join(freshFolder('meetings'), 'solvik')
  const store = newStore(folder)
  const body = aCommittee()
  const other = aCommittee({ name: 'Kommunestyret', kind: 'council' })
  saveMunicipality(store.db, aMunicipality())
  for (const each of [body, other]) saveCommittee(store.db, each)
  committee = body.id
  council = other.id
  store.close()
  app = await openProgram(folder)
})
afterEach(() => {
  app.program.close()
  rmSync(folder, { recursive: true, force: true })
})

const plan = async (more: Partial<typeof when> = {}): Promise<MeetingId> =>
  (await app.granted('meeting.create', { committee, ...when, ...more })).id
const db = () => app.program.workspaces.session.db()
const ready = (given: Parameters<typeof readyCase>[2] = {}) => readyCase(db(), committee, given)
const add = (meeting: MeetingId, reading: ReadingId, position: number | null = null) =>
  app.granted('agenda.add', { meeting, reading, kind: 'PS', position })

describe('the queue of a body', () => {
  it('holds readings that their own course lets onto an agenda now, and no others', async () => {
    const id = await plan()
    const waiting = ready()
    ready({ state: 'draft' })
    readyCase(db(), council)
    const queue = await app.granted('agenda.queue', { meeting: id })
    expect(queue).toEqual([
      {
        reading: waiting.reading.id,
        case: waiting.file.id,
        caseNumber: waiting.file.caseNumber,
        title: waiting.paper.title,
        stage: 'single',
        paper: waiting.paper.id,
        paperState: 'approved',
      },
    ])
    await add(id, waiting.reading.id)
    expect(await app.granted('agenda.queue', { meeting: id })).toEqual([])
  })
})

describe('a case is put on the agenda', () => {
  it('by the rule of its own course, and the meeting gets an agenda', async () => {
    const id = await plan()
    const { file, reading, paper } = ready()
    await add(id, reading.id)
    expect(findCase(db(), file.id)?.state).toBe('onAgendaFirst')
    expect(caseEvents(db(), file.id).at(-1)).toMatchObject({ event: 'placeOnAgenda', reading: reading.id })
    expect(auditOf(db(), 'meeting', id).map(({ action }) => action)).toEqual([
      'meeting.planned',
      'agenda.itemPlaced',
    ])
    const { meeting, items } = await app.granted('meeting.get', { id })
    expect(meeting).toMatchObject({ state: 'agendaDraft', items: 1 })
    expect(items).toMatchObject([{ title: paper.title, position: 1, number: null, closed: false }])
  })
  it('not twice, not by another body, not once it is decided, not before it is ready', async () => {
    const id = await plan()
    const other = (await app.granted('meeting.create', { ...when, committee: council })).id
    const { reading } = ready()
    await add(id, reading.id)
    const again = { meeting: id, reading: reading.id, kind: 'PS', position: null } as const
    expect((await app.refused('agenda.add', again)).code).toBe('agenda.alreadyPlaced')
    expect((await app.refused('agenda.add', { ...again, meeting: other })).code).toBe('agenda.otherBody')
    const early = ready({ state: 'draft' }).reading.id
    expect((await app.refused('agenda.add', { ...again, reading: early })).code).toBe('course.wrongStage')
    const decided = ready({ outcome: 'adopted' }).reading.id
    expect((await app.refused('agenda.add', { ...again, reading: decided })).code).toBe('agenda.decided')
    const gone = newId<ReadingId>()
    expect((await app.refused('agenda.add', { ...again, reading: gone })).code).toBe('case.gone')
    expect((await app.granted('meeting.get', { id })).items).toHaveLength(1)
  })
  it('behind closed doors when secrecy demands it', async () => {
    const id = await plan()
    await add(id, ready({ basis: 'offl-13+fvl-13-1-1' }).reading.id)
    expect((await app.granted('meeting.get', { id })).items[0]).toMatchObject({
      closed: true,
      exempt: expect.stringMatching(/^Unntatt offentlighet: offl\. § 13/) as string,
    })
  })
  it('and taken off again: the case goes back, and what undoing needs is told', async () => {
    const id = await plan()
    const cases = [ready(), ready(), ready()]
    for (const each of cases) await add(id, each.reading.id)
    const second = (await app.granted('meeting.get', { id })).items[1]
    const undo = await app.granted('agenda.remove', { id: second?.id ?? newId<AgendaItemId>() })
    expect(undo).toEqual({ meeting: id, reading: cases[1]?.reading.id, kind: 'PS', position: 2 })
    expect(findCase(db(), cases[1]?.file.id ?? newId())?.state).toBe('approvedByChiefExecutive')
    await app.granted('agenda.add', undo)
    const { items } = await app.granted('meeting.get', { id })
    expect(items.map((item) => item.case.id)).toEqual(cases.map(({ file }) => file.id))
    expect((await app.refused('agenda.remove', { id: second?.id ?? newId<AgendaItemId>() })).code).toBe(
      'agenda.itemGone',
    )
  })
  it('and taken off without a step back when its place was only held for it', async () => {
    const id = await plan()
    const { file, reading } = ready()
    const { id: item } = await add(id, reading.id)
    saveCase(db(), { ...file, state: 'professionalReview' })
    await app.granted('agenda.remove', { id: item })
    expect(findCase(db(), file.id)?.state).toBe('professionalReview')
    expect(caseEvents(db(), file.id).map(({ event }) => event)).toEqual(['placeOnAgenda'])
  })
})

describe('what was sent to the members stands', () => {
  it('time, place, order and items: nothing of it is changed here', async () => {
    const id = await plan()
    const [first, second] = [ready(), ready()]
    const { id: item } = await add(id, first.reading.id)
    const meeting = findMeeting(db(), id)
    if (meeting === null) throw new Error('the meeting is gone')
    saveMeeting(db(), { ...meeting, state: 'noticeIssued', issuedOn: '2021-05-26', agendaVersion: 1 })
    const facts = { issuedOn: '2021-05-26' }
    const adding = { meeting: id, reading: second.reading.id, kind: 'PS', position: null } as const
    const issued = { code: 'agenda.issued', facts }
    const called = { code: 'meeting.called', facts }
    expect(await app.refused('agenda.add', adding)).toMatchObject(issued)
    expect(await app.refused('agenda.move', { id: item, to: 1 })).toMatchObject(issued)
    expect(await app.refused('agenda.remove', { id: item })).toMatchObject(issued)
    expect(await app.refused('meeting.update', { id, change: { place: 'Annet sted' } })).toMatchObject(called)
    expect(await app.refused('meeting.remove', { id })).toMatchObject(called)
    expect(findCase(db(), second.file.id)?.state).toBe('approvedByChiefExecutive')
  })
})
