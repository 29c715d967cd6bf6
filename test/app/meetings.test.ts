import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { CommitteeId, MeetingId, ReadingId } from '#shared/ids.ts'
import { saveCommittee, saveMunicipality } from '#main/store/municipality.ts'
import { aCommittee, aMunicipality, newId } from '#support/builders.ts'
import { freshFolder } from '#support/demo.ts'
import { openProgram } from '#support/open-program.ts'
import type { OpenProgram } from '#support/open-program.ts'
import { newStore } from '#support/store.ts'
import { readyCase } from '#support/ready-case.ts'

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

describe('a meeting is planned', () => {
  it('with the next number of its body in the year', async () => {
    await plan()
    await plan({ startsAt: '2021-09-01T17:00', endsAt: '2021-09-01T19:00' })
    await plan({ startsAt: '2022-01-12T17:00', endsAt: '2022-01-12T19:00' })
    await app.granted('meeting.create', { ...when, committee: council })
    const { rows, years, committees } = await app.granted('meeting.list', { committee: null, year: null })
    expect(
      rows.map(({ committee: { name }, startsAt, number }) => [name, startsAt.slice(0, 4), number]),
    ).toEqual([
      ['Formannskapet', '2021', 1],
      ['Kommunestyret', '2021', 1],
      ['Formannskapet', '2021', 2],
      ['Formannskapet', '2022', 1],
    ])
    expect(years).toEqual([2022, 2021])
    expect(committees.map(({ name }) => name)).toEqual(['Formannskapet', 'Kommunestyret'])
  })
  it('and listed by year, or what comes and was lately, or the latest year where that is nothing', async () => {
    const asked = async (year: number | 'recent' | null): Promise<readonly [number | null, string[]]> => {
      const { year: shown, rows } = await app.granted('meeting.list', { committee: null, year })
      return [shown, rows.map(({ startsAt }) => startsAt.slice(0, 10))]
    }
    const on = (day: string) => plan({ startsAt: `${day}T17:00`, endsAt: `${day}T19:00` })
    expect(await asked('recent')).toEqual([null, []])
    await on('2018-03-01')
    await on('2019-03-01')
    expect(await asked('recent')).toEqual([2019, ['2019-03-01']])
    await on('2020-05-24') // a year and a day ago
    await on('2020-05-25')
    await on('2022-01-10')
    expect(await asked('recent')).toEqual([null, ['2020-05-25', '2022-01-10']])
    expect(await asked(2018)).toEqual([2018, ['2018-03-01']])
    expect((await asked(null))[1]).toHaveLength(5)
  })
  it.each([
    ['meeting.endsBeforeStart', { endsAt: '2021-06-09T17:00' }],
    ['meeting.placeMissing', { place: '  ' }],
    ['date.notInCalendar', { startsAt: '2021-02-30T17:00' }],
    ['date.notInCalendar', { endsAt: '2021-06-09T24:00' }],
  ] as const)('not when it cannot be: %s', async (code, more) => {
    expect((await app.refused('meeting.create', { committee, ...when, ...more })).code).toBe(code)
  })
  it('not while the same body sits in another, but right after it', async () => {
    await plan()
    const between = { startsAt: '2021-06-09T18:00', endsAt: '2021-06-09T21:00' }
    expect(await app.refused('meeting.create', { committee, ...when, ...between })).toMatchObject({
      code: 'meeting.overlaps',
      facts: { startsAt: when.startsAt },
    })
    await plan({ startsAt: when.endsAt, endsAt: '2021-06-09T21:00' })
  })
  it('not for a body that is gone', async () => {
    const reply = await app.refused('meeting.create', { ...when, committee: newId<CommitteeId>() })
    expect(reply.code).toBe('meeting.unknownBody')
  })
  it('not from text that holds control characters, is too long, or names what is not asked for', async () => {
    for (const more of [{ place: 'a\u0000b' }, { place: 'x'.repeat(100_000) }, { hidden: 1 }])
      expect((await app.refused('meeting.create', { committee, ...when, ...more })).code).toBe(
        'wire.badInput',
      )
  })
})

describe('a planned meeting', () => {
  it('is changed, and what stood there comes back for undoing', async () => {
    const id = await plan()
    const change = { place: 'Biblioteket', startsAt: '2021-06-09T16:00' }
    const { before } = await app.granted('meeting.update', { id, change })
    expect(before).toEqual({ place: when.place, startsAt: when.startsAt })
    expect((await app.granted('meeting.get', { id })).meeting).toMatchObject(change)
  })
  it('that moves to another year takes the next number there', async () => {
    const id = await plan()
    await plan({ startsAt: '2022-01-12T17:00', endsAt: '2022-01-12T19:00' })
    const change = { startsAt: '2022-03-01T17:00', endsAt: '2022-03-01T19:00' }
    await app.granted('meeting.update', { id, change })
    expect((await app.granted('meeting.get', { id })).meeting.number).toBe(2)
  })
  it('goes into the bin, and its number is not given to another', async () => {
    await app.granted('meeting.remove', { id: await plan() })
    const { rows } = await app.granted('meeting.list', { committee: null, year: null })
    expect(rows).toEqual([])
    const id = await plan()
    expect((await app.granted('meeting.get', { id })).meeting.number).toBe(2)
  })
  it('does not go while cases stand on its agenda', async () => {
    const id = await plan()
    await add(id, ready().reading.id)
    expect(await app.refused('meeting.remove', { id })).toMatchObject({
      code: 'meeting.hasAgenda',
      facts: { items: 1 },
    })
  })
  it('that somebody has removed meanwhile is told of by name of the trouble', async () => {
    const id = await plan()
    await app.granted('meeting.remove', { id })
    const { reading } = ready()
    expect((await app.refused('meeting.get', { id })).code).toBe('meeting.gone')
    expect((await app.refused('meeting.update', { id, change: {} })).code).toBe('meeting.gone')
    expect((await app.refused('meeting.remove', { id })).code).toBe('meeting.gone')
    expect((await app.refused('agenda.queue', { meeting: id })).code).toBe('meeting.gone')
    const adding = { meeting: id, reading: reading.id, kind: 'PS', position: null } as const
    expect((await app.refused('agenda.add', adding)).code).toBe('meeting.gone')
  })
  it('misses what its notice needs, each with the case where it is mended', async () => {
    const id = await plan()
    expect((await app.granted('meeting.get', { id })).missing.map(({ refusal }) => refusal.code)).toEqual([
      'packet.noItems',
    ])
    const { file, reading } = ready()
    await add(id, reading.id)
    const { missing } = await app.granted('meeting.get', { id })
    expect(missing.every(({ about }) => about?.case === file.id)).toBe(true)
  })
})
