import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { moveMilestone } from '#shared/domain/progress/change-plan.ts'
import type { Output } from '#shared/contract/index.ts'
import type { AttachmentId, CaseId, CommitteeId, MilestoneId } from '#shared/ids.ts'
import { restoreFromBin } from '#main/store/bin.ts'
import { saveContact, hearingsOfCase, inputsOfHearing } from '#main/store/hearings.ts'
import { freshFolder, makeDemo, spoiledCopy } from '#support/demo.ts'
import { aMilestone, newId } from '#support/builders.ts'
import { april, caseProgram, newJob } from '#support/case-program.ts'
import type { CaseProgram } from '#support/case-program.ts'
import { plainPdf } from '#support/pdf-makers.ts'

let p: CaseProgram
let id: CaseId
const files: string[][] = []
const folders: (string | null)[] = []
let demo = ''
beforeAll(async () => {
  demo = (await makeDemo()).folder
})
const copy = (): string => spoiledCopy(demo, freshFolder('sak'), 'solvik', () => undefined)
beforeEach(async () => {
  files.length = 0
  folders.length = 0
  p = await caseProgram(copy(), { files, folders })
  id = await caseNumbered('20/01610')
  return () => p.program.close()
})

async function caseNumbered(text: string): Promise<CaseId> {
  const list = {
    text,
    states: [],
    committee: null,
    officer: null,
    theme: null,
    descending: false,
    offset: 0,
    limit: 1,
  }
  const row = (await p.call('case.list', { ...list, sort: 'caseNumber' })).rows[0]
  if (row === undefined) throw new Error(`no case ${text}`)
  return row.id
}

async function newCase(): Promise<CaseId> {
  const { officers, committees } = await p.call('case.filters', {})
  const made = await p.call('case.create', {
    caseNumber: '21/09999',
    title: 'Ny skole',
    archiveCode: '',
    language: 'nb',
    course: 'hearing',
    officer: officers[0]?.id ?? newId(),
    owner: null,
    committee: committees.find(({ name }) => name === 'Formannskapet')?.id ?? newId<CommitteeId>(),
  })
  return made.id
}

async function pdf(name: string): Promise<string> {
  const path = join(freshFolder('vedlegg'), name)
  writeFileSync(path, await plainPdf(['Vedlegg']))
  return path
}

describe('attachments', () => {
  const add = async (to: CaseId, paths: string[] | null): Promise<Output<'attachment.add'>> =>
    p.call('attachment.add', { case: to, paths, job: newJob() })

  test('are added from the dialog, each for itself, with an outcome for each file', async () => {
    const to = await newCase()
    const bad = join(freshFolder('vedlegg'), 'ikke.pdf')
    writeFileSync(bad, 'tekst')
    files.push([await pdf('plan.pdf'), bad, join(dirname(bad), 'borte.pdf')])
    const outcomes = await add(to, null)
    expect(outcomes.map(({ file, refusal }) => [file, refusal?.code ?? null])).toEqual([
      ['plan.pdf', null],
      ['ikke.pdf', 'attachment.unknownKind'],
      ['borte.pdf', 'file.unreadable'],
    ])
    const rows = await p.call('case.attachments', { id: to })
    expect(rows).toMatchObject([{ number: 1, stage: 'first', committee: 'Formannskapet', frozen: false }])
    expect(p.events.filter(({ name }) => name === 'job.progress').length).toBeGreaterThan(2)
  })
  test('are not added when the user gave up', async () => {
    expect(await add(await newCase(), null)).toEqual([])
  })
  test('change title, kind and exemption, and what stood undoes it', async () => {
    const to = await newCase()
    const [made] = await add(to, [await pdf('plan.pdf')])
    const attachment = made?.attachment ?? newId<AttachmentId>()
    const { before } = await p.call('attachment.update', {
      id: attachment,
      change: { title: 'Kart', kind: 'unprinted' },
    })
    expect((await p.call('case.attachments', { id: to }))[0]).toMatchObject({
      title: 'Kart',
      kind: 'unprinted',
    })
    await p.call('attachment.update', { id: attachment, change: before })
    expect((await p.call('case.attachments', { id: to }))[0]).toMatchObject({ kind: 'enclosed' })
  })
  test('go into the bin and come back with their number; a number is never given twice', async () => {
    const to = await newCase()
    const [first] = await add(to, [await pdf('a.pdf'), await pdf('b.pdf')])
    const attachment = first?.attachment ?? newId<AttachmentId>()
    await p.call('attachment.remove', { id: attachment })
    await add(to, [await pdf('c.pdf')])
    expect((await p.call('case.attachments', { id: to })).map(({ number }) => number)).toEqual([2, 3])
    restoreFromBin(p.program.workspaces.session.db(), { kind: 'attachment', id: attachment })
    expect((await p.call('case.attachments', { id: to })).map(({ number }) => number)).toEqual([1, 2, 3])
  })
  test('that were sent out stay as they were, but for the exemption', async () => {
    const rows = await p.call('case.attachments', { id })
    const sent = rows.find(({ frozen }) => frozen)?.id ?? newId<AttachmentId>()
    expect((await p.refused('attachment.update', { id: sent, change: { title: 'Ny' } })).code).toBe(
      'attachment.sent',
    )
    expect((await p.refused('attachment.update', { id: sent, change: { kind: 'unprinted' } })).code).toBe(
      'attachment.sent',
    )
    expect((await p.refused('attachment.remove', { id: sent })).code).toBe('attachment.sent')
    const disclosure = {
      scope: 'whole',
      basis: 'offl-13+fvl-13-1-1',
      publicTitle: 'Vedlegg med personopplysninger',
      widerAccessAssessed: false,
      reason: 'Navn på barn',
      until: null,
    } as const
    await p.call('attachment.update', { id: sent, change: { disclosure } })
    expect(
      (await p.call('case.attachments', { id })).find((row) => row.id === sent)?.disclosure,
    ).toMatchObject(disclosure)
  })
  test('open as a copy that only this user may read, and that is gone when the program closes', async () => {
    const [row] = await p.call('case.attachments', { id })
    await p.call('attachment.open', { id: row?.id ?? newId<AttachmentId>() })
    const path = p.opened[0] ?? ''
    expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-')
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(statSync(dirname(path)).mode & 0o777).toBe(0o700)
    p.program.close()
    expect(existsSync(dirname(path))).toBe(false)
  })
  test('that are gone are refused in words', async () => {
    for (const name of ['attachment.open', 'attachment.remove'] as const)
      expect((await p.refused(name, { id: newId<AttachmentId>() })).code).toBe('attachment.gone')
  })
})

describe('the progress plan', () => {
  const plan = async (): Promise<Output<'progress.get'>['milestones']> =>
    (await p.call('progress.get', { id })).milestones

  test('is derived from what happened by the day it is asked', async () => {
    expect((await plan()).map(({ status }) => status)).toEqual([
      'done',
      'done',
      'done',
      'done',
      'ongoing',
      'notDone',
    ])
  })
  test('names whom people may give input to', async () => {
    const { contacts } = await p.call('progress.get', { id })
    expect(contacts.map(({ part }) => part)).toContain('officer')
    expect(contacts.every(({ email }) => email.includes('@'))).toBe(true)
  })
  test('takes a step of its own, told done by hand; a derived one never', async () => {
    const made = await p.call('milestone.create', {
      case: id,
      name: 'Folkemøte',
      plannedFrom: '2021-02-01',
      plannedTo: '2021-02-01',
      completedOn: null,
    })
    await p.call('milestone.update', { id: made.id, change: { completedOn: '2021-02-02' } })
    expect((await plan()).at(-1)).toMatchObject({ name: 'Folkemøte', status: 'done', derivedFrom: 'manual' })
    const derived = (await plan())[5]?.id ?? newId<MilestoneId>()
    expect(
      (await p.refused('milestone.update', { id: derived, change: { completedOn: '2021-04-01' } })).code,
    ).toBe('milestone.derived')
    const { before } = await p.call('milestone.update', { id: derived, change: { name: 'Vedtak' } })
    expect(before).toEqual({ name: 'Endelig vedtak i kommunestyret' })
  })
  test.each([
    [{ plannedFrom: '2021-03-01', plannedTo: '2021-02-01' }, 'milestone.datesReversed'],
    [{ plannedFrom: '2021-02-30', plannedTo: '2021-03-01' }, 'date.notInCalendar'],
    [{ completedOn: '2021-04-11' }, 'milestone.doneInFuture'],
  ])('refuses %j', async (wrong, code) => {
    const step = {
      case: id,
      name: 'x',
      plannedFrom: '2021-02-01',
      plannedTo: '2021-02-02',
      completedOn: null,
    }
    expect((await p.refused('milestone.create', { ...step, ...wrong })).code).toBe(code)
    expect(await plan()).toHaveLength(6)
  })
  test('keeps every step once when one is moved, put into the bin and taken out again', async () => {
    const before = (await plan()).map((row) => row.id)
    const [first, second] = before
    expect(await p.call('milestone.move', { id: first ?? newId<MilestoneId>(), to: 3 })).toEqual({ from: 1 })
    expect((await plan()).map((row) => row.id).slice(0, 3)).toEqual([second, before[2], first])
    await p.call('milestone.remove', { id: second ?? newId<MilestoneId>() })
    await p.call('milestone.move', { id: first ?? newId<MilestoneId>(), to: 1 })
    const added = {
      case: id,
      name: 'Ny',
      plannedFrom: '2021-02-01',
      plannedTo: '2021-02-01',
      completedOn: null,
    }
    await p.call('milestone.create', added)
    restoreFromBin(p.program.workspaces.session.db(), { kind: 'milestone', id: second ?? newId() })
    const after = (await plan()).map((row) => row.id)
    expect(after).toHaveLength(7)
    expect(new Set(after).size).toBe(7)
  })
  test('any moves keep every step once, the others in their order, and move back', () => {
    const file = newId<CaseId>()
    const moves = fc.array(fc.tuple(fc.nat({ max: 7 }), fc.integer({ min: -3, max: 12 })), { maxLength: 20 })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), moves, (count, steps) => {
        let now = Array.from({ length: count }, (_, i) => aMilestone({ case: file, position: i + 1 }))
        for (const [at, to] of steps) {
          const chosen = now[at % count]
          const moved = chosen === undefined ? null : moveMilestone(now, chosen.id, to)
          if (chosen === undefined || moved === null) throw new Error('lost a step')
          const others = (plan: readonly { id: string }[]): string[] =>
            plan.flatMap((each) => (each.id === chosen.id ? [] : each.id))
          expect(moved.plan.map(({ position }) => position)).toEqual(now.map((_, i) => i + 1))
          expect(others(moved.plan)).toEqual(others(now))
          expect(moveMilestone(moved.plan, chosen.id, moved.from)?.plan.map((each) => each.id)).toEqual(
            now.map((each) => each.id),
          )
          now = [...moved.plan]
        }
        expect(new Set(now.map((each) => each.id)).size).toBe(count)
      }),
    )
  })
})

describe('the public page of the progress plan', () => {
  const exported = async (folder: string | null): Promise<string> => {
    const made = await p.call('progress.exportPage', { case: id, folder, job: newJob() })
    return made?.path ?? ''
  }
  test('is whole in a folder of its own: the page, its style, its fonts', async () => {
    const path = await exported(freshFolder('ut'))
    expect(readdirSync(dirname(path)).toSorted()).toEqual([
      'index.html',
      'innhold.json',
      'skrift',
      'style.css',
    ])
    const html = readFileSync(path, 'utf8')
    expect(html).toContain('<html lang="nb">')
    for (const word of ['Fullført', 'Pågår', 'Ikke fullført', 'Fagansvarlig', 'PS 112/20', 'Vedtak'])
      expect(html).toContain(word)
    expect(html).not.toMatch(/<script|style="|https?:\/\/(?!www)/)
  })
  test('tells nothing that had not happened by that day', async () => {
    const html = readFileSync(await exported(freshFolder('ut')), 'utf8')
    expect(html).not.toContain('kommunestyret 11. mai 2021')
  })
  test('may be made again over itself, never over anything else', async () => {
    const parent = freshFolder('ut')
    const path = await exported(parent)
    expect(await exported(parent)).toBe(path)
    writeFileSync(join(dirname(path), 'mitt.txt'), 'mitt')
    expect((await p.refused('progress.exportPage', { case: id, folder: parent, job: newJob() })).code).toBe(
      'web.folderNotEmpty',
    )
    const web = freshFolder('ut')
    mkdirSync(join(web, 'framdriftsplan-20-01610'))
    writeFileSync(
      join(web, 'framdriftsplan-20-01610', 'innhold.json'),
      JSON.stringify({ kind: 'saksklar-nettutgave', files: [] }),
    )
    expect((await p.refused('progress.exportPage', { case: id, folder: web, job: newJob() })).code).toBe(
      'web.folderNotEmpty',
    )
  })
  test('is not made when the user gave up, nor for an exempt case', async () => {
    expect(await p.call('progress.exportPage', { case: id, folder: null, job: newJob() })).toBeNull()
    const disclosure = {
      scope: 'part',
      basis: 'offl-13+fvl-13-1-1',
      publicTitle: 'Personalsak',
      widerAccessAssessed: false,
      reason: 'Helse',
      until: null,
    } as const
    await p.call('case.update', { id, change: { disclosure } })
    const parent = freshFolder('ut')
    expect((await p.refused('progress.exportPage', { case: id, folder: parent, job: newJob() })).code).toBe(
      'progress.exempt',
    )
    expect(readdirSync(parent)).toEqual([])
  })
  test('is searched before it is put there: a private person or an identity number in a step stops it', async () => {
    const db = p.program.workspaces.session.db()
    const input = hearingsOfCase(db, id).flatMap((hearing) => inputsOfHearing(db, hearing.id))[0]
    saveContact(db, { input: input?.id ?? newId(), name: 'Kari Hemmelig', address: '', email: '', phone: '' })
    const step = { case: id, plannedFrom: '2021-02-01', plannedTo: '2021-02-01', completedOn: null }
    const made = await p.call('milestone.create', { ...step, name: 'Møte med Kari Hemmelig' })
    const parent = freshFolder('ut')
    expect((await p.refused('progress.exportPage', { case: id, folder: parent, job: newJob() })).code).toBe(
      'web.leak',
    )
    await p.call('milestone.update', { id: made.id, change: { name: 'Møte med 01010112377' } })
    const second = await p.program.call('progress.exportPage', { case: id, folder: parent, job: newJob() })
    if (!second.ok) expect(second.failure.code).toBe('web.identityNumber')
    if (!second.ok) expect(readdirSync(parent)).toEqual([])
  })
})

describe('what later features will fill', () => {
  test('knowledge shows themes, entries, sources and how often papers cite them', async () => {
    const { themes, entries, sources } = await p.call('case.knowledge', { id })
    expect(themes).toHaveLength(4)
    expect(entries.some(({ usedIn }) => usedIn > 0)).toBe(true)
    expect(sources.length).toBeGreaterThanOrEqual(20)
  })
  test('the hearing is told without anybody’s contact data', async () => {
    const db = p.program.workspaces.session.db()
    const [hearing] = hearingsOfCase(db, id)
    const inputs = hearing === undefined ? [] : inputsOfHearing(db, hearing.id)
    const marker = 'hemmelig-kontakt@example.no'
    for (const input of inputs)
      saveContact(db, { input: input.id, name: marker, address: marker, email: marker, phone: marker })
    const told = await p.call('case.hearing', { id })
    expect(told[0]?.inputs).toHaveLength(40)
    for (const name of [
      'case.hearing',
      'case.get',
      'case.history',
      'case.knowledge',
      'case.decisions',
      'progress.get',
    ] as const)
      expect(JSON.stringify(await p.call(name, { id }))).not.toContain(marker)
  })
  test('decisions come with vote and tasks, overdue by the day', async () => {
    const told = await p.call('case.decisions', { id })
    expect(told[0]).toMatchObject({ committee: 'Kommunestyret', kind: 'decision' })
    expect(told.every(({ points }) => points.length > 0)).toBe(true)
    p.program.close()
    const later = { now: () => '2031-01-01T08:00:00.000Z', today: () => '2031-01-01' }
    p = await caseProgram(copy(), { clock: later })
    const tasks = (await p.call('case.decisions', { id: await caseNumbered('20/01610') })).flatMap(
      ({ followUps }) => followUps,
    )
    for (const { due, overdue, state } of tasks)
      expect(overdue).toBe(due !== null && (state === 'open' || state === 'inProgress'))
  })
  test('a case that is gone is refused by each', async () => {
    for (const name of [
      'case.attachments',
      'progress.get',
      'case.knowledge',
      'case.hearing',
      'case.decisions',
      'case.papers',
      'case.history',
    ] as const)
      expect((await p.refused(name, { id: newId<CaseId>() })).code).toBe('case.gone')
    expect(april.today()).toBe('2021-04-10')
  })
})
