import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { findPaper } from '#main/store/papers.ts'
import { findMeeting } from '#main/store/meetings.ts'
import { auditOf } from '#main/store/audit.ts'
import { textOfPdf } from '#main/typeset/proof/text-of-pdf.ts'
import { readyCase } from '#support/ready-case.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { issueDesk, sha } from '#support/issue-desk.ts'
import type { IssueDesk } from '#support/issue-desk.ts'

let app: IssueDesk
beforeEach(async () => {
  app = await issueDesk()
})
afterEach(() => app.close())

/** What packets say, but for the head of the trail. */
const said = (files: readonly { readonly path: string }[]): Promise<string[]> =>
  Promise.all(
    files.map(async ({ path }) =>
      (await textOfPdf(readFileSync(path)))
        .join('')
        .replaceAll(/\s+/g, '')
        .replace(/Revisjonsspor[0-9A-Z]+Saksliste/, 'Saksliste'),
    ),
  )

describe('an issue as one act', () => {
  it('gives numbers by series, freezes papers, makes and proves both packets, and can be made again byte for byte', async () => {
    const id = await app.plan()
    const cases = []
    for (const kind of ['PS', 'RS', 'OS', 'FO', 'DS', 'PS'] as const)
      cases.push(await app.add(id, `Sak ${kind} ${String(cases.length)}`, kind))
    const { items, files, issuedOn } = await app.issue(id)
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
    for (const { paper } of cases) expect(findPaper(app.db(), paper.id)?.state).toBe('frozen')
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
      path: join(app.place, 'igjen.pdf'),
      job: randomUUID(),
    })
    expect(again?.sha256).toBe(files[0]?.sha256)
    expect(await app.granted('packet.list', { meeting: id })).toHaveLength(2)
    expect(app.logged).toEqual([])
  })

  it('is nothing at all when it is given up, a file cannot be put there, a packet does not hold, or something changes', async () => {
    const id = await app.plan()
    const { paper } = await app.add(id, 'Første')
    const untouched = async (): Promise<void> => {
      expect(findMeeting(app.db(), id)).toMatchObject({
        state: 'agendaDraft',
        issuedOn: null,
        agendaVersion: 0,
      })
      expect(findPaper(app.db(), paper.id)?.state).toBe('approved')
      expect(await app.numbers(id)).toEqual([null])
      expect(app.db().prepare('SELECT count(*) FROM counter').pluck().get()).toBe(0)
      for (const table of ['agenda_edition', 'issued_packet', 'packet_file', 'printed_number'])
        expect(app.db().prepare(`SELECT count(*) FROM ${table}`).pluck().get(), table).toBe(0)
      expect(auditOf(app.db(), 'meeting', id).map(({ action }) => action)).not.toContain('meeting.issued')
    }
    const job = randomUUID()
    const given = app.program.call('meeting.issueWithPackets', { id, folder: app.out, job })
    await app.reached('members.typeset')
    await app.program.call('job.cancel', { job })
    expect(await given).toMatchObject({ ok: false, failure: { code: 'work.cancelled' } })
    await untouched()
    expect(existsSync(app.out)).toBe(false)

    mkdirSync(app.out)
    const taken = join(app.out, 'formannskapet-2021-06-09-offentlig.pdf')
    writeFileSync(taken, 'en annens')
    expect(
      await app.refused('meeting.issueWithPackets', { id, folder: app.out, job: randomUUID() }),
    ).toMatchObject({ code: 'file.exists' })
    expect(readFileSync(taken, 'utf8')).toBe('en annens')
    await untouched()
    rmSync(taken)
    writeFileSync(join(app.place, 'fil'), '')
    expect(
      await app.refused('meeting.issueWithPackets', {
        id,
        folder: join(app.place, 'fil'),
        job: randomUUID(),
      }),
    ).toMatchObject({ code: 'file.noFolder' })
    await untouched()

    // the ground for short notice is printed for everybody: what is exempt does not slip out that way
    const secret = 'Varslingssak om enhetslederen i hjemmetjenesten'
    const shut = readyCase(app.db(), app.committee, { title: secret, basis: 'offl-13+fvl-13-1-1' })
    const put = await app.granted('agenda.add', {
      meeting: id,
      reading: shut.reading.id,
      kind: 'PS',
      position: null,
    })
    await app.granted('meeting.shortenNotice', { id, reason: secret })
    expect(
      await app.refused('meeting.issueWithPackets', { id, folder: app.out, job: randomUUID() }),
    ).toMatchObject({ code: 'proof.leak' })
    expect(readdirSync(app.out)).toEqual([])
    await app.granted('meeting.shortenNotice', { id, reason: '' })
    await app.granted('agenda.remove', { id: put.id })
    await untouched()

    const from = app.events.length
    const changing = app.program.call('meeting.issueWithPackets', { id, folder: app.out, job: randomUUID() })
    await app.reached('public.typeset', from)
    await app.granted('meeting.update', { id, change: { place: 'Biblioteket' } })
    expect(await changing).toMatchObject({ ok: false, failure: { code: 'issue.changedMeanwhile' } })
    expect(readdirSync(app.out)).toEqual([])
    await untouched()
  })
})

describe('until it is sent, an issue can be taken back', () => {
  it('papers open as they were, packets are void and gone; numbers stay with their items, and nobody else gets one', async () => {
    const id = await app.plan()
    const [first, second, third] = [
      await app.add(id, 'Første'),
      await app.add(id, 'Andre'),
      await app.add(id, 'Tredje'),
    ]
    const { files } = await app.issue(id)
    writeFileSync(files[1]?.path ?? '', 'rørt ved')
    const before = findPaper(app.db(), second.paper.id)
    expect((await app.granted('agenda.editions', { id })).tie).toBeNull()
    const undone = await app.granted('meeting.undoIssue', { id })
    expect(undone).toEqual({ opened: 3, voided: 2, removed: [files[0]?.path], left: [files[1]?.path] })
    expect(findPaper(app.db(), second.paper.id)).toEqual({ ...before, state: 'approved', frozenHash: null })
    expect(findMeeting(app.db(), id)).toMatchObject({
      state: 'agendaDraft',
      issuedOn: null,
      agendaVersion: 0,
    })
    expect((await app.granted('packet.list', { meeting: id })).map(({ voided }) => voided)).toEqual([
      true,
      true,
    ])

    // moved, removed, put back as another kind, put back as it was: each number is where it was given
    await app.granted('agenda.move', { id: third.item, to: 1 })
    const off = await app.granted('agenda.remove', { id: second.item })
    await app.add(id, 'Fjerde')
    expect(await app.numbers(id)).toEqual(['PS 3/21', 'PS 1/21', null])
    rmSync(files[1]?.path ?? '')
    const again = await app.granted('meeting.issue', { id })
    expect(again.items.map(({ number }) => number)).toEqual(['PS 3/21', 'PS 1/21', 'PS 4/21'])
    await app.granted('meeting.undoIssue', { id })
    const other = await app.granted('agenda.add', { ...off, kind: 'OS' })
    await app.granted('agenda.remove', { id: other.id })
    expect(await app.granted('agenda.add', off)).toEqual({ id: second.item })
    expect(await app.numbers(id)).toEqual(['PS 3/21', 'PS 1/21', 'PS 2/21', 'PS 4/21'])
    const third2 = await app.issue(id)
    expect(third2.items.map(({ number }) => number)).toEqual(['PS 3/21', 'PS 1/21', 'PS 2/21', 'PS 4/21'])
    const told = await said(third2.files)
    // the same again, on the same day, but for the head of the trail, which tells of what was taken back
    await app.granted('meeting.undoIssue', { id })
    const same = await app.issue(id)
    expect(await said(same.files)).toEqual(told)
    expect((await app.granted('packet.list', { meeting: id })).filter(({ voided }) => !voided)).toHaveLength(
      2,
    )
    expect(first.item).not.toBe(second.item)
    expect(app.logged).toEqual([])
  })

  it('and not after: the mark says since when and by whom, and everything asks the same rule', async () => {
    const id = await app.plan()
    await app.add(id, 'Første')
    expect((await app.refused('meeting.undoIssue', { id })).code).toBe('takeBack.notIssued')
    expect((await app.refused('meeting.markSent', { id, on: null })).code).toBe('sending.notIssued')
    await app.granted('meeting.issue', { id })
    expect((await app.refused('meeting.markSent', { id, on: null })).code).toBe('sending.noPacket')
    await app.granted('meeting.undoIssue', { id })
    await app.issue(id)
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
    expect(auditOf(app.db(), 'meeting', id).map(({ action }) => action)).toEqual([
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
