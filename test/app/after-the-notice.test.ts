import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { ReadingId } from '#shared/ids.ts'
import { auditOf } from '#main/store/audit.ts'
import { savePerson, saveMembership } from '#main/store/municipality.ts'
import { readyCase } from '#support/ready-case.ts'
import { saveCase } from '#main/store/cases.ts'
import { aDisclosure, aPerson } from '#support/builders.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { issueDesk, sha } from '#support/issue-desk.ts'
import type { IssueDesk } from '#support/issue-desk.ts'

let app: IssueDesk
beforeEach(async () => {
  app = await issueDesk()
})
afterEach(() => app.close())

describe('what comes after the notice', () => {
  it('a late case and a withdrawal can be undone until a supplement tells of them; editions say what differs', async () => {
    const id = await app.plan()
    const [first] = [await app.add(id, 'Første'), await app.add(id, 'Andre')]
    const { files } = await app.issue(id)
    await app.granted('meeting.markSent', { id, on: null })
    const reading: ReadingId = readyCase(app.db(), app.committee, { title: 'Sen' }).reading.id
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
      path: join(app.place, 'igjen.pdf'),
      job: randomUUID(),
    })
    expect(made?.sha256).toBe(files[0]?.sha256)

    await app.granted('agenda.addLate', { meeting: id, reading, kind: 'PS' })
    await app.granted('agenda.withdraw', { id: first.item, reason: 'Søkeren har trukket den' })
    const supplement = await app.granted('supplement.make', { id, folder: app.out, job: randomUUID() })
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
    expect(
      view.editions.map(({ items }) => items.map(({ number, withdrawn }) => [number, withdrawn])),
    ).toEqual([
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
    expect((await app.refused('supplement.make', { id, folder: app.out, job: randomUUID() })).code).toBe(
      'supplement.nothingNew',
    )
    expect(app.logged).toEqual([])
  })
})

/** Codes of what is found; advice on the wording of points has tests of its own. */
const ofNotice = (list: readonly { readonly refusal: { readonly code: string } }[]): readonly string[] =>
  list.map(({ refusal }) => refusal.code).filter((code) => !code.startsWith('point.'))

describe('what is asked before an issue', () => {
  it('the local notice may be set aside with a ground, which is printed; nothing else may', async () => {
    const id = await app.plan('2021-05-28')
    const { item } = await app.add(id, 'Første')
    const codes = async () => {
      const { missing, warnings } = await app.granted('meeting.get', { id })
      return [missing, warnings].map(ofNotice)
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
    const issued = auditOf(app.db(), 'meeting', id).find(({ action }) => action === 'meeting.issued')
    expect(issued?.detail).toMatchObject({ shortNotice: 'Ras over fylkesveien' })
    expect(item).toBeDefined()
    const past = await app.plan('2021-05-20')
    await app.granted('meeting.shortenNotice', { id: past, reason: 'Ras' })
    const { missing } = await app.granted('meeting.get', { id: past })
    expect(missing.map(({ refusal }) => refusal.code)).toEqual(['notice.afterMeeting', 'packet.noItems'])
  })

  it('a third of the members can force a case on, and it stays until they let it go', async () => {
    const { committee } = app
    const db = app.db()
    const members = Array.from({ length: 7 }, (_, index) => {
      const person = aPerson({ name: `Medlem ${String(index)}` })
      savePerson(db, person)
      const role = index === 6 ? 'deputy' : 'member'
      saveMembership(db, { committee, person: person.id, role, party: '', rank: index === 6 ? 1 : 0 })
      return person.id
    })
    const id = await app.plan()
    const { item } = await app.add(id, 'Krevd')
    const demand = await app.granted('agenda.demand', { id: item })
    expect([demand.members.length, demand.needed]).toEqual([6, 2])
    // a deputy has no say in it
    await app.granted('agenda.setDemand', {
      id: item,
      members: [members[0], members[6]].flatMap((m) => m ?? []),
    })
    const off = await app.granted('agenda.remove', { id: item })
    const { id: again } = await app.granted('agenda.add', off)
    await app.granted('agenda.setDemand', { id: again, members: members.slice(0, 2) })
    expect(await app.refused('agenda.remove', { id: again })).toMatchObject({
      code: 'agenda.demanded',
      facts: { count: 2 },
      ground: 'koml. § 11-3 første ledd',
    })
    expect((await app.granted('agenda.setDemand', { id: again, members: [] })).before).toHaveLength(2)
    await app.granted('agenda.remove', { id: again })
  })

  it('the door is to be closed where secrecy demands it, and the ground is for the officer to say', async () => {
    const id = await app.plan()
    const { item, file } = await app.add(id, 'Blir hemmelig')
    const codes = async () => {
      const { missing, warnings } = await app.granted('meeting.get', { id })
      return [missing, warnings].map(ofNotice)
    }
    expect(await codes()).toEqual([[], []])
    saveCase(app.db(), {
      ...file,
      state: 'onAgendaFirst',
      disclosure: aDisclosure({ basis: 'offl-13+fvl-13-1-1' }),
    })
    expect(await codes()).toEqual([['meeting.closingNeeded'], []])
    const wrong = { id: item, ground: 'koml-1-1' }
    expect((await app.refused('agenda.setDoors', wrong)).code).toBe('meeting.unknownClosingGround')
    expect(await app.granted('agenda.setDoors', { id: item, ground: 'koml-11-5-2-2' })).toEqual({
      before: null,
    })
    expect(await codes()).toEqual([[], []])
  })
})
