import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { moveMilestone } from '#shared/domain/progress/change-plan.ts'
import type { Output } from '#shared/contract/index.ts'
import type { CaseId, HearingInputId, MilestoneId } from '#shared/ids.ts'
import { restoreFromBin } from '#main/store/bin.ts'
import { hearingsOfCase, inputsOfHearing, saveContact } from '#main/store/hearings.ts'
import { aMilestone, newId } from '#support/builders.ts'
import { newJob } from '#support/case-program.ts'
import { demoCases } from '#support/demo-cases.ts'
import { freshFolder } from '#support/demo.ts'

const d = demoCases()

describe('the progress plan', () => {
  const plan = async (): Promise<Output<'progress.get'>['milestones']> =>
    (await d.call('progress.get', { id: d.id })).milestones

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
    const { contacts } = await d.call('progress.get', { id: d.id })
    expect(contacts.map(({ part }) => part)).toContain('officer')
    expect(contacts.every(({ email }) => email.includes('@'))).toBe(true)
  })
  test('takes a step of its own, told done by hand; a derived one never', async () => {
    const made = await d.call('milestone.create', {
      case: d.id,
      name: 'Folkemøte',
      plannedFrom: '2021-02-01',
      plannedTo: '2021-02-01',
      completedOn: null,
    })
    await d.call('milestone.update', { id: made.id, change: { completedOn: '2021-02-02' } })
    expect((await plan()).at(-1)).toMatchObject({ name: 'Folkemøte', status: 'done', derivedFrom: 'manual' })
    const derived = (await plan())[5]?.id ?? newId<MilestoneId>()
    expect(
      (await d.refused('milestone.update', { id: derived, change: { completedOn: '2021-04-01' } })).code,
    ).toBe('milestone.derived')
    const { before } = await d.call('milestone.update', { id: derived, change: { name: 'Vedtak' } })
    expect(before).toEqual({ name: 'Endelig vedtak i kommunestyret' })
  })
  test.each([
    [{ plannedFrom: '2021-03-01', plannedTo: '2021-02-01' }, 'milestone.datesReversed'],
    [{ plannedFrom: '2021-02-30', plannedTo: '2021-03-01' }, 'date.notInCalendar'],
    [{ completedOn: '2021-04-11' }, 'milestone.doneInFuture'],
  ])('refuses %j', async (wrong, code) => {
    const step = {
      case: d.id,
      name: 'x',
      plannedFrom: '2021-02-01',
      plannedTo: '2021-02-02',
      completedOn: null,
    }
    expect((await d.refused('milestone.create', { ...step, ...wrong })).code).toBe(code)
    expect(await plan()).toHaveLength(6)
  })
  test('keeps every step once when one is moved, put into the bin and taken out again', async () => {
    const before = (await plan()).map((row) => row.id)
    const [first, second] = before
    expect(await d.call('milestone.move', { id: first ?? newId<MilestoneId>(), to: 3 })).toEqual({ from: 1 })
    expect((await plan()).map((row) => row.id).slice(0, 3)).toEqual([second, before[2], first])
    await d.call('milestone.remove', { id: second ?? newId<MilestoneId>() })
    await d.call('milestone.move', { id: first ?? newId<MilestoneId>(), to: 1 })
    const added = {
      case: d.id,
      name: 'Ny',
      plannedFrom: '2021-02-01',
      plannedTo: '2021-02-01',
      completedOn: null,
    }
    await d.call('milestone.create', added)
    restoreFromBin(d.program.workspaces.session.db(), {
      kind: 'milestone',
      id: second ?? newId<MilestoneId>(),
    })
    const after = (await plan()).map((row) => row.id)
    expect(after).toHaveLength(7)
    expect(new Set(after).size).toBe(7)
  })
  test('any moves keep every step once, the others in their order, and move back', () => {
    const file = newId<CaseId>()
    const moves = fc.array(fc.tuple(fc.nat({ max: 7 }), fc.integer({ min: -3, max: 12 })), { maxLength: 20 })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), moves, (count, steps) => {
        let steps_ = Array.from({ length: count }, (_, i) => aMilestone({ case: file, position: i + 1 }))
        for (const [at, to] of steps) {
          const chosen = steps_[at % count]
          const moved = chosen === undefined ? null : moveMilestone(steps_, chosen.id, to)
          if (chosen === undefined || moved === null) throw new Error('lost a step')
          const others = (all: readonly { id: string }[]): string[] =>
            all.flatMap((each) => (each.id === chosen.id ? [] : each.id))
          expect(moved.plan.map(({ position }) => position)).toEqual(steps_.map((_, i) => i + 1))
          expect(others(moved.plan)).toEqual(others(steps_))
          expect(moveMilestone(moved.plan, chosen.id, moved.from)?.plan.map((each) => each.id)).toEqual(
            steps_.map((each) => each.id),
          )
          steps_ = [...moved.plan]
        }
        expect(new Set(steps_.map((each) => each.id)).size).toBe(count)
      }),
    )
  })
})

describe('the public page of the progress plan', () => {
  const exported = async (folder: string | null): Promise<string> => {
    const made = await d.call('progress.exportPage', { case: d.id, folder, job: newJob() })
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
    expect((await d.refused('progress.exportPage', { case: d.id, folder: parent, job: newJob() })).code).toBe(
      'web.folderNotEmpty',
    )
    const web = freshFolder('ut')
    mkdirSync(join(web, 'framdriftsplan-20-01610'))
    writeFileSync(
      join(web, 'framdriftsplan-20-01610', 'innhold.json'),
      JSON.stringify({ kind: 'saksklar-nettutgave', files: [] }),
    )
    expect((await d.refused('progress.exportPage', { case: d.id, folder: web, job: newJob() })).code).toBe(
      'web.folderNotEmpty',
    )
  })
  test('is not made when the user gave up, nor for an exempt case', async () => {
    expect(await d.call('progress.exportPage', { case: d.id, folder: null, job: newJob() })).toBeNull()
    const disclosure = {
      scope: 'part',
      basis: 'offl-13+fvl-13-1-1',
      publicTitle: 'Personalsak',
      widerAccessAssessed: false,
      reason: 'Helse',
      until: null,
    } as const
    await d.call('case.update', { id: d.id, change: { disclosure } })
    const parent = freshFolder('ut')
    expect((await d.refused('progress.exportPage', { case: d.id, folder: parent, job: newJob() })).code).toBe(
      'progress.exempt',
    )
    expect(readdirSync(parent)).toEqual([])
  })
  test('is searched before it is put there: a private person or an identity number in a step stops it', async () => {
    const db = d.program.workspaces.session.db()
    const input = hearingsOfCase(db, d.id).flatMap((hearing) => inputsOfHearing(db, hearing.id))[0]
    saveContact(db, {
      input: input?.id ?? newId<HearingInputId>(),
      name: 'Kari Hemmelig',
      address: '',
      email: '',
      phone: '',
    })
    const step = { case: d.id, plannedFrom: '2021-02-01', plannedTo: '2021-02-01', completedOn: null }
    const made = await d.call('milestone.create', { ...step, name: 'Møte med Kari Hemmelig' })
    const parent = freshFolder('ut')
    expect((await d.refused('progress.exportPage', { case: d.id, folder: parent, job: newJob() })).code).toBe(
      'web.leak',
    )
    await d.call('milestone.update', { id: made.id, change: { name: 'Møte med 01010112377' } })
    const second = await d.program.call('progress.exportPage', { case: d.id, folder: parent, job: newJob() })
    if (!second.ok) expect(second.failure.code).toBe('web.identityNumber')
    if (!second.ok) expect(readdirSync(parent)).toEqual([])
  })
})
