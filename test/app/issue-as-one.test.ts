import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createHash, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AgendaItemId, CommitteeId, MeetingId, ReadingId } from '#shared/ids.ts'
import type { ItemKind } from '#shared/domain/meeting/meeting.ts'
import { saveCommittee, saveMunicipality } from '#main/store/municipality.ts'
import { createStore } from '#main/store/open-store.ts'
import { findPaper } from '#main/store/papers.ts'
import { findMeeting } from '#main/store/meetings.ts'
import { auditOf } from '#main/store/audit.ts'
import { aCommittee, aMunicipality } from '#support/builders.ts'
import { freshFolder } from '#support/demo.ts'
import { openProgram } from '#support/open-program.ts'
import type { OpenProgram } from '#support/open-program.ts'
import { readyCase } from '#support/ready-case.ts'
import { granted } from '#support/store.ts'

let place = ''
let app: OpenProgram
let committee: CommitteeId
const out = (): string => join(place, 'pakker')

beforeEach(async () => {
  place = freshFolder('issue')
  const store = granted(createStore(join(place, 'solvik')))
  const body = aCommittee({ noticeDays: 7 })
  saveMunicipality(store.db, aMunicipality())
  saveCommittee(store.db, body)
  committee = body.id
  store.close()
  app = await openProgram(join(place, 'solvik'))
})
afterEach(() => {
  app.program.close()
  rmSync(place, { recursive: true, force: true })
})

const db = () => app.program.workspaces.session.db()
const plan = async (date = '2021-06-09'): Promise<MeetingId> =>
  (
    await app.granted('meeting.create', {
      committee,
      startsAt: `${date}T17:00`,
      endsAt: `${date}T20:00`,
      place: 'Salen',
      remote: false,
      absenceNote: '',
    })
  ).id
const add = async (meeting: MeetingId, title: string, kind: ItemKind = 'PS') => {
  const ready = readyCase(db(), committee, { title })
  const { id } = await app.granted('agenda.add', {
    meeting,
    reading: ready.reading.id,
    kind,
    position: null,
  })
  return { ...ready, item: id }
}
const issue = (id: MeetingId, folder = out()) =>
  app.granted('meeting.issueWithPackets', { id, folder, job: randomUUID() })
const numbers = async (id: MeetingId): Promise<(string | null)[]> =>
  (await app.granted('meeting.get', { id })).items.map(({ number }) => number)
const sha = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex')

describe('an issue as one act', () => {
  it('gives numbers by series, freezes papers, makes and proves both packets, and can be made again byte for byte', async () => {
    const id = await plan()
    const cases = []
    for (const kind of ['PS', 'RS', 'OS', 'FO', 'DS', 'PS'] as const)
      cases.push(await add(id, `Sak ${kind} ${String(cases.length)}`, kind))
    const { items, files, issuedOn } = await issue(id)
    expect(items.map(({ number }) => number)).toEqual([
      'PS 1/21',
      'RS 1/21',
      'OS 1/21',
      'FO 1/21',
      'DS 1/21',
      'PS 2/21',
    ])
    expect(issuedOn).toBe('2021-05-25')
    expect(files.map(({ audience }) => audience)).toEqual(['members', 'public'])
    for (const { path, sha256 } of files) expect(sha(path)).toBe(sha256)
    for (const { paper } of cases) expect(findPaper(db(), paper.id)?.state).toBe('frozen')
    const steps = app.events.flatMap(({ name, data }) =>
      name === 'job.progress' ? [(data as { step: string }).step] : [],
    )
    expect([...new Set(steps)]).toEqual([
      'load',
      'members.typeset',
      'members.prove',
      'public.typeset',
      'public.prove',
      'write',
    ])
    const again = await app.granted('packet.make', {
      meeting: id,
      audience: 'members',
      redline: false,
      path: join(place, 'igjen.pdf'),
      job: randomUUID(),
    })
    expect(again?.sha256).toBe(files[0]?.sha256)
    expect(await app.granted('packet.list', { meeting: id })).toHaveLength(2)
    expect(app.logged).toEqual([])
  })

  it('is nothing at all when it is given up, a file cannot be put there, a packet cannot be made, or something changes', async () => {
    const id = await plan()
    const { paper } = await add(id, 'Første')
    const untouched = async (): Promise<void> => {
      expect(findMeeting(db(), id)).toMatchObject({ state: 'agendaDraft', issuedOn: null, agendaVersion: 0 })
      expect(findPaper(db(), paper.id)?.state).toBe('approved')
      expect(await numbers(id)).toEqual([null])
      expect(db().prepare('SELECT count(*) FROM counter').pluck().get()).toBe(0)
      for (const table of ['agenda_edition', 'issued_packet', 'packet_file', 'printed_number'])
        expect(db().prepare(`SELECT count(*) FROM ${table}`).pluck().get(), table).toBe(0)
      expect(auditOf(db(), 'meeting', id).map(({ action }) => action)).not.toContain('meeting.issued')
    }
    const job = randomUUID()
    const given = app.program.call('meeting.issueWithPackets', { id, folder: out(), job })
    await expect
      .poll(() => app.events.some(({ data }) => (data as { step?: string }).step === 'members.typeset'))
      .toBe(true)
    await app.program.call('job.cancel', { job })
    expect(await given).toMatchObject({ ok: false, failure: { code: 'work.cancelled' } })
    await untouched()
    expect(existsSync(out())).toBe(false)

    mkdirSync(out())
    const taken = join(out(), 'formannskapet-2021-06-09-offentlig.pdf')
    writeFileSync(taken, 'en annens')
    expect(
      await app.refused('meeting.issueWithPackets', { id, folder: out(), job: randomUUID() }),
    ).toMatchObject({ code: 'file.exists' })
    expect(readFileSync(taken, 'utf8')).toBe('en annens')
    await untouched()
    rmSync(taken)
    writeFileSync(join(place, 'fil'), '')
    expect(
      await app.refused('meeting.issueWithPackets', { id, folder: join(place, 'fil'), job: randomUUID() }),
    ).toMatchObject({ code: 'file.noFolder' })
    await untouched()

    const changing = app.program.call('meeting.issueWithPackets', { id, folder: out(), job: randomUUID() })
    const from = app.events.length
    await expect
      .poll(() => app.events.slice(from).some(({ data }) => (data as { step?: string }).step === 'public.prove'))
      .toBe(true)
    await app.granted('meeting.update', { id, change: { place: 'Biblioteket' } })
    expect(await changing).toMatchObject({ ok: false, failure: { code: 'issue.changedMeanwhile' } })
    expect(readdirSync(out())).toEqual([])
    await untouched()
  })
})

describe('until it is sent, an issue can be taken back', () => {
  it('papers open as they were, packets are void and gone; numbers stay with their items, and nobody else gets one', async () => {
    const id = await plan()
    const [first, second, third] = [await add(id, 'Første'), await add(id, 'Andre'), await add(id, 'Tredje')]
    const { files } = await issue(id)
    writeFileSync(files[1]?.path ?? '', 'rørt ved')
    const before = findPaper(db(), second.paper.id)
    expect((await app.granted('agenda.editions', { id })).tie).toBeNull()
    const undone = await app.granted('meeting.undoIssue', { id })
    expect(undone).toEqual({ opened: 3, voided: 2, removed: [files[0]?.path], left: [files[1]?.path] })
    expect(findPaper(db(), second.paper.id)).toEqual({ ...before, state: 'approved', frozenHash: null })
    expect(findMeeting(db(), id)).toMatchObject({ state: 'agendaDraft', issuedOn: null, agendaVersion: 0 })
    expect((await app.granted('packet.list', { meeting: id })).map(({ voided }) => voided)).toEqual([
      true,
      true,
    ])

    // moved, removed, put back as another kind, put back as it was: each number is where it was given
    await app.granted('agenda.move', { id: third.item, to: 1 })
    const off = await app.granted('agenda.remove', { id: second.item })
    await add(id, 'Fjerde')
    expect(await numbers(id)).toEqual(['PS 3/21', 'PS 1/21', null])
    rmSync(files[1]?.path ?? '')
    const again = await issue(id)
    expect(again.items.map(({ number }) => number)).toEqual(['PS 3/21', 'PS 1/21', 'PS 4/21'])
    await app.granted('meeting.undoIssue', { id })
    const other = await app.granted('agenda.add', { ...off, kind: 'OS' })
    await app.granted('agenda.remove', { id: other.id })
    expect(await app.granted('agenda.add', off)).toEqual({ id: second.item })
    expect(await numbers(id)).toEqual(['PS 3/21', 'PS 2/21', 'PS 1/21', 'PS 4/21'])
    const third2 = await issue(id)
    expect(third2.items.map(({ number }) => number)).toEqual(['PS 3/21', 'PS 2/21', 'PS 1/21', 'PS 4/21'])
    // the same again, on the same day: what was void stands
    await app.granted('meeting.undoIssue', { id })
    const same = await issue(id)
    expect(same.files.map(({ sha256 }) => sha256)).toEqual(third2.files.map(({ sha256 }) => sha256))
    expect((await app.granted('packet.list', { meeting: id })).filter(({ voided }) => !voided)).toHaveLength(2)
    expect(first.item).not.toBe(second.item)
    expect(app.logged).toEqual([])
  })

  it('and not after: the mark says since when and by whom, and everything asks the same rule', async () => {
    const id = await plan()
    await add(id, 'Første')
    expect((await app.refused('meeting.undoIssue', { id })).code).toBe('takeBack.notIssued')
    expect((await app.refused('meeting.markSent', { id, on: null })).code).toBe('sending.notIssued')
    await app.granted('meeting.issue', { id })
    expect((await app.refused('meeting.markSent', { id, on: null })).code).toBe('sending.noPacket')
    await app.granted('meeting.undoIssue', { id })
    await issue(id)
    expect((await app.refused('meeting.markSent', { id, on: '2021-05-24' })).code).toBe('sending.beforeIssue')
    expect((await app.refused('meeting.markSent', { id, on: '2021-05-26' })).code).toBe('sending.inFuture')
    expect(await app.granted('meeting.markSent', { id, on: null })).toEqual({
      edition: 1,
      sentOn: '2021-05-25',
    })
    expect(await app.refused('meeting.undoIssue', { id })).toMatchObject({
      code: 'takeBack.sent',
      facts: { sentOn: '2021-05-25' },
    })
    expect((await app.refused('meeting.markSent', { id, on: null })).code).toBe('sending.alreadySent')
    const view = await app.granted('agenda.editions', { id })
    expect(view).toMatchObject({ sent: true, toMark: false, unsent: [], tie: { code: 'takeBack.sent' } })
    expect(view.editions.map(({ takenBackAt }) => takenBackAt === null)).toEqual([false, true])
    expect(auditOf(db(), 'meeting', id).map(({ action }) => action)).toEqual([
      'meeting.planned',
      'agenda.itemPlaced',
      'meeting.issued',
      'meeting.issueTakenBack',
      'meeting.issued',
      'packet.made',
      'packet.made',
      'meeting.sent',
    ])
  })
})

describe('what comes after the notice', () => {
  it('a late case and a withdrawal can be undone until a supplement tells of them; editions say what differs', async () => {
    const id = await plan()
    const [first] = [await add(id, 'Første'), await add(id, 'Andre')]
    const { files } = await issue(id)
    await app.granted('meeting.markSent', { id, on: null })
    const reading: ReadingId = readyCase(db(), committee, { title: 'Sen' }).reading.id
    const late = await app.granted('agenda.addLate', { meeting: id, reading, kind: 'PS' })
    await app.granted('agenda.withdraw', { id: first.item, reason: 'Søkeren har trukket den' })
    const unsent = async () =>
      (await app.granted('agenda.editions', { id })).unsent.map(({ title, what }) => `${title}: ${what}`)
    expect(await unsent()).toEqual(['Første: withdrawn', 'Sen: late'])
    // back to what was sent: the packet of it can be made again
    await app.granted('agenda.remove', { id: late.id })
    await app.granted('agenda.putBack', { id: first.item })
    expect(await unsent()).toEqual([])
    const made = await app.granted('packet.make', {
      meeting: id,
      audience: 'members',
      redline: false,
      path: join(place, 'igjen.pdf'),
      job: randomUUID(),
    })
    expect(made?.sha256).toBe(files[0]?.sha256)

    await app.granted('agenda.addLate', { meeting: id, reading, kind: 'PS' })
    await app.granted('agenda.withdraw', { id: first.item, reason: 'Søkeren har trukket den' })
    const supplement = await app.granted('supplement.make', { id, folder: out(), job: randomUUID() })
    expect(supplement.edition).toBe(2)
    expect(supplement.files.map(({ audience, kind }) => `${audience} ${kind}`)).toEqual([
      'members packet',
      'members supplement',
      'public packet',
      'public supplement',
    ])
    for (const { path, sha256 } of supplement.files) expect(sha(path)).toBe(sha256)
    expect((await app.refused('agenda.putBack', { id: first.item })).code).toBe('withdraw.told')
    const view = await app.granted('agenda.editions', { id })
    expect(view).toMatchObject({ toMark: true, unsent: [], sent: true })
    expect(view.editions.map(({ items }) => items.map(({ number, withdrawn }) => [number, withdrawn]))).toEqual([
      [
        ['PS 1/21', false],
        ['PS 2/21', false],
      ],
      [
        ['PS 1/21', true],
        ['PS 2/21', false],
        ['PS 3/21', false],
      ],
    ])
    expect((await app.refused('supplement.make', { id, folder: out(), job: randomUUID() })).code).toBe(
      'supplement.nothingNew',
    )
    expect(app.logged).toEqual([])
  })
})

describe('what is asked before an issue', () => {
  it('the local notice may be set aside with a ground, which is printed; nothing else may', async () => {
    const id = await plan('2021-05-28')
    const { item } = await add(id, 'Første')
    const codes = async () => {
      const { missing, warnings } = await app.granted('meeting.get', { id })
      return [missing, warnings].map((list) => list.map(({ refusal }) => refusal.code))
    }
    expect(await codes()).toEqual([['notice.tooShort'], []])
    expect(await app.granted('meeting.shortenNotice', { id, reason: 'Ras over fylkesveien' })).toEqual({
      before: '',
    })
    expect(await codes()).toEqual([[], ['notice.shortened']])
    expect(await app.granted('meeting.shortenNotice', { id, reason: '' })).toEqual({
      before: 'Ras over fylkesveien',
    })
    expect(await codes()).toEqual([['notice.tooShort'], []])
    await app.granted('meeting.shortenNotice', { id, reason: 'Ras over fylkesveien' })
    await app.granted('meeting.issue', { id })
    expect((await app.refused('meeting.shortenNotice', { id, reason: 'x' })).code).toBe('meeting.called')
    const issued = auditOf(db(), 'meeting', id).find(({ action }) => action === 'meeting.issued')
    expect(issued?.detail).toMatchObject({ shortNotice: 'Ras over fylkesveien' })
    expect(item).toBeDefined()
    const past = await plan('2021-05-20')
    await app.granted('meeting.shortenNotice', { id: past, reason: 'Ras' })
    const { missing } = await app.granted('meeting.get', { id: past })
    expect(missing.map(({ refusal }) => refusal.code)).toEqual(['notice.afterMeeting', 'packet.noItems'])
  })

  it('a third of the members can force a case on, and it stays until they let it go', async () => {
    const id = await plan()
    const { item } = await add(id, 'Krevd')
    const { members, needed } = await app.granted('agenda.demand', { id: item })
    expect([members, needed]).toEqual([[], 1])
    expect((await app.granted('agenda.setDemand', { id: item, members: [] })).before).toEqual([])
    await app.granted('agenda.remove', { id: item as AgendaItemId })
  })
})
