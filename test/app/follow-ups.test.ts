import { beforeAll, describe, expect, it } from 'vitest'
import type { Input } from '#shared/contract/index.ts'
import type { PersonId } from '#shared/ids.ts'
import { newId } from '#support/builders.ts'
import { decided, firstTask } from '#support/decided-case.ts'
import { makeDemo } from '#support/demo.ts'

beforeAll(() => makeDemo())

const everything: Omit<Input<'followUp.list'>, 'offset' | 'limit'> = {
  text: '',
  states: [],
  committee: null,
  owner: null,
  half: null,
  overdue: false,
  orphaned: false,
  sort: 'due',
  descending: false,
}

describe('a decision that is registered', () => {
  it('gives a task for each point that asks for work, with owner and day where the point stands as proposed', async () => {
    const desk = await decided()
    const found = await desk.call('decision.get', { id: desk.decision })
    expect(
      found.tasks.map(({ point, owner, due, reportTo, origin }) => [
        point,
        owner?.name,
        due,
        reportTo,
        origin,
      ]),
    ).toEqual([
      [1, 'kommunedirektør', '2021-05-20', 'Formannskapet', 'proposal'],
      [2, undefined, null, '', 'adopted'],
    ])
    expect(found.tasks.map(({ orphaned }) => orphaned)).toEqual([false, true])
    expect(found.without).toEqual([{ point: 3, kind: 'noted' }])
    expect(found.row.state).toBe('made')
    expect(found.reviewLimit).toBe('2021-05-26')
    expect(found.reviewOpen).toBe(true)
  })

  it('and a task by hand for the point that became none', async () => {
    const desk = await decided()
    const wish = {
      decision: desk.decision,
      point: 3,
      task: 'Sende meldingen videre',
      owner: null,
      due: null,
      reportTo: '',
    }
    await desk.call('followUp.make', wish)
    const found = await desk.call('decision.get', { id: desk.decision })
    expect(found.tasks.at(-1)).toMatchObject({ point: 3, origin: 'hand', task: 'Sende meldingen videre' })
    expect(found.without).toEqual([])
    expect(await desk.refused('followUp.make', { ...wish, point: 4 })).toMatchObject({
      code: 'followUp.noSuchPoint',
    })
  })
})

describe('a task', () => {
  it('is done with what shows it, or with why nothing does; and each step is a line that stays', async () => {
    const desk = await decided()
    const { row } = await firstTask(desk)
    const done = { id: row.id, to: 'done', note: '', waiver: '' } as const
    expect(await desk.refused('followUp.setState', done)).toMatchObject({
      code: 'followUp.evidenceMissing',
      ground: 'koml. § 13-1 fjerde ledd',
    })
    await desk.call('followUp.setState', { ...done, to: 'inProgress' })
    const of = { kind: 'document', title: 'Brev til høringspartene', place: 'Arkivsak 21/09999-4' } as const
    const { key } = await desk.call('followUp.addEvidence', { id: row.id, of })
    expect(await desk.refused('followUp.addEvidence', { id: row.id, of })).toMatchObject({
      code: 'followUp.evidenceTwice',
    })
    const { line } = await desk.call('followUp.setState', done)
    expect(
      await desk.refused('followUp.withdrawEvidence', { id: row.id, key, withdrawn: true }),
    ).toMatchObject({
      code: 'followUp.lastEvidence',
    })
    expect((await desk.call('decision.get', { id: desk.decision })).row.state).toBe('implementing')
    const { line: undone } = await desk.call('followUp.undoState', { id: row.id, line })
    const { log, row: now, evidence } = await firstTask(desk)
    expect(now.state).toBe('inProgress')
    expect(log.map(({ kind, from, to, undoes }) => [kind, from, to, undoes])).toEqual([
      ['made', '', 'proposal', null],
      ['state', 'open', 'inProgress', null],
      ['evidence', '', 'Brev til høringspartene, Arkivsak 21/09999-4', null],
      ['state', 'inProgress', 'done', null],
      ['state', 'done', 'inProgress', line],
    ])
    expect(undone).toBe(line + 1)
    expect(evidence).toHaveLength(1)
    expect(await desk.refused('followUp.undoState', { id: row.id, line })).toMatchObject({
      code: 'followUp.changedSince',
    })
    expect(() => desk.officer.db().exec('DELETE FROM follow_up_log')).toThrow(/logStays/)
    expect(() => desk.officer.db().exec("UPDATE follow_up_log SET note = 'x'")).toThrow(/logStays/)
  })

  it('gets another day with a reason, and the day before stays in the log', async () => {
    const desk = await decided()
    const { row } = await firstTask(desk)
    const later = { id: row.id, due: '2021-06-20', reason: '' }
    expect(await desk.refused('followUp.setDue', later)).toMatchObject({ code: 'followUp.dueReasonMissing' })
    await desk.call('followUp.setDue', { ...later, reason: 'Konsulenten er syk.' })
    const { log, row: now } = await firstTask(desk)
    expect(now.due).toBe('2021-06-20')
    expect(log.at(-1)).toMatchObject({
      kind: 'due',
      from: '2021-05-20',
      to: '2021-06-20',
      note: 'Konsulenten er syk.',
    })
  })

  it('is nobody’s when its owner has left, and handed over with all the others at once', async () => {
    const desk = await decided()
    const { row } = await firstTask(desk)
    const owner = row.owner?.id ?? newId<PersonId>()
    await desk.call('person.setLeft', { id: owner, leftOn: '2021-05-06' })
    const orphans = async () =>
      (await desk.call('followUp.list', { ...everything, orphaned: true, owner, offset: 0, limit: 200 })).rows
    expect(await orphans()).toEqual([])
    desk.officer.on('2021-05-06')
    const left = await orphans()
    expect(left.length).toBeGreaterThan(3) // the demo's own too
    const again = { tasks: left.map(({ id }) => ({ id, owner })), note: '' }
    expect(
      (await desk.refused('followUp.handOver', { ...again, tasks: [{ id: row.id, owner: newId() }] })).code,
    ).toBe('followUp.noSuchPerson')
    const { persons } = await firstTask(desk)
    expect(persons.map(({ id }) => id)).not.toContain(owner)
    const next = persons[0]?.id ?? owner
    const { before } = await desk.call('followUp.handOver', {
      tasks: left.map(({ id }) => ({ id, owner: next })),
      note: 'Ny kommunedirektør',
    })
    expect(before).toHaveLength(left.length)
    expect(await orphans()).toEqual([])
    const tried = { tasks: before, note: '' }
    expect(await desk.refused('followUp.handOver', tried)).toMatchObject({ code: 'followUp.ownerLeft' })
    expect((await firstTask(desk)).log.at(-1)).toMatchObject({
      kind: 'owner',
      from: 'kommunedirektør',
      note: 'Ny kommunedirektør',
    })
  })
})
