import { beforeAll, describe, expect, it } from 'vitest'
import type { Input, Output } from '#shared/contract/index.ts'
import { findAgendaItem, saveAgendaItem } from '#main/store/agenda.ts'
import { saveDecision } from '#main/store/decisions.ts'
import type { DecisionId, FollowUpId, PersonId } from '#shared/ids.ts'
import { aDecision, aTextBlock, newId } from '#support/builders.ts'
import { courseDesk } from '#support/course-desk.ts'
import type { CourseDesk } from '#support/course-desk.ts'
import { makeDemo } from '#support/demo.ts'

beforeAll(makeDemo)

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

const task = { responsible: 'Kommunedirektøren', due: '2021-05-20', reportTo: 'Formannskapet' }

/** A simple case whose proposal has three points, decided with the second one changed. */
async function decided(): Promise<CourseDesk & { readonly decision: DecisionId }> {
  const desk = await courseDesk('simple')
  const paper = await desk.write()
  const open = await desk.officer.open(paper)
  open.say('proposal', [
    aTextBlock('Planen legges ut på høring.', { style: 'numbered', task }),
    aTextBlock('Det settes av 100 000 kroner.', { style: 'numbered', task }),
    aTextBlock('Meldingen tas til orientering.', { style: 'numbered' }),
  ])
  await open.save()
  await desk.step('submitForReview')
  await desk.step('approve')
  const meeting = await desk.place('Formannskapet', '2021-05-05', 'single')
  desk.officer.on('2021-04-26')
  await desk.call('meeting.issue', { id: meeting })
  desk.officer.on('2021-05-05')
  await desk.decide('adopted', [
    'Planen legges ut på høring.',
    'Det settes av 200 000 kroner.',
    'Meldingen tas til orientering.',
  ])
  const [made] = await desk.call('case.decisions', { id: desk.id })
  if (made === undefined) throw new Error('nothing was decided')
  return { ...desk, decision: made.id }
}

const tasksOf = async ({ call, decision }: CourseDesk & { readonly decision: DecisionId }) =>
  (await call('decision.get', { id: decision })).tasks
const first = async (desk: Parameters<typeof tasksOf>[0]): Promise<Output<'followUp.get'>> => {
  const [one] = await tasksOf(desk)
  return desk.call('followUp.get', { id: one?.id ?? newId<FollowUpId>() })
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
    const { row } = await first(desk)
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
    const { log, row: now, evidence } = await first(desk)
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
    const { row } = await first(desk)
    const later = { id: row.id, due: '2021-06-20', reason: '' }
    expect(await desk.refused('followUp.setDue', later)).toMatchObject({ code: 'followUp.dueReasonMissing' })
    await desk.call('followUp.setDue', { ...later, reason: 'Konsulenten er syk.' })
    const { log, row: now } = await first(desk)
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
    const { row } = await first(desk)
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
    const { persons } = await first(desk)
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
    expect((await first(desk)).log.at(-1)).toMatchObject({
      kind: 'owner',
      from: 'kommunedirektør',
      note: 'Ny kommunedirektør',
    })
  })
})

describe('a later decision', () => {
  it('repeals an earlier one, which then is repealed, says by what, and has its standing tasks told', async () => {
    const desk = await decided()
    const db = desk.officer.db()
    const [reading] = await desk.call('case.decisions', { id: desk.id })
    const item = (await desk.call('decision.get', { id: desk.decision })).row.item
    const later = aDecision({ item, case: desk.id, madeOn: '2021-06-02', points: ['Vedtaket oppheves.'] })
    saveDecision(db, later)
    expect(reading?.state).toBe('made')
    const wish = { later: later.id, earlier: desk.decision, kind: 'repeals', point: null, note: '' } as const
    const { id, standing } = await desk.call('decision.link', wish)
    expect(standing).toHaveLength(2)
    const earlier = await desk.call('decision.get', { id: desk.decision })
    expect(earlier.row.state).toBe('repealed')
    expect(earlier.undoneBy).toMatchObject([{ kind: 'repeals', point: null, other: { id: later.id } }])
    expect((await desk.call('decision.get', { id: later.id })).undoes).toMatchObject([
      { other: { id: desk.decision } },
    ])
    const turned = { ...wish, later: desk.decision, earlier: later.id }
    expect((await desk.refused('decision.link', turned)).code).toBe('decisionLink.earlier')
    expect((await desk.refused('decision.link', { ...wish, earlier: later.id })).code).toBe(
      'decisionLink.self',
    )
    expect((await desk.refused('decision.link', { ...wish, point: 2 })).code).toBe('decisionLink.twice')
    await desk.call('decision.unlink', { link: id })
    expect((await desk.call('decision.get', { id: desk.decision })).row.state).toBe('made')
  })
})

describe('a legality review', () => {
  it('is demanded by three of the council in time, answered by the body, and closed by the ministry', async () => {
    const desk = await decided()
    const { council } = await desk.call('decision.get', { id: desk.decision })
    const members = council.slice(0, 3).map(({ id }) => id)
    const demand = {
      decision: desk.decision,
      initiative: 'members',
      subject: 'final',
      requestedOn: '2021-05-26',
      members,
      reason: 'En av medlemmene var inhabil.',
    } as const
    expect(await desk.refused('legality.demand', { ...demand, requestedOn: '2021-05-27' })).toMatchObject({
      code: 'legality.tooLate',
      ground: 'koml. § 27-1 første ledd, jf. fvl. § 30',
    })
    expect((await desk.refused('legality.demand', { ...demand, members: members.slice(1) })).code).toBe(
      'legality.tooFew',
    )
    const { id } = await desk.call('legality.demand', demand)
    const state = async () => (await desk.call('decision.get', { id: desk.decision })).row.state
    expect(await state()).toBe('legalityReviewRequested')
    // the decision is carried out meanwhile (koml. § 27-3 femte ledd)
    const { row } = await first(desk)
    await desk.call('followUp.setState', { id: row.id, to: 'inProgress', note: '', waiver: '' })
    expect((await desk.refused('legality.change', { id, change: { sentOn: '2021-06-03' } })).code).toBe(
      'legality.notUpheld',
    )
    await desk.call('legality.change', { id, change: { bodyAnswer: 'upheld', answeredOn: '2021-06-02' } })
    await desk.call('legality.change', { id, change: { sentOn: '2021-06-03' } })
    expect((await desk.call('decision.get', { id: desk.decision })).reviews).toMatchObject(
      [
        {
          stage: 'withMinistry',
          suspended: false,
          members: council
            .slice(0, 3)
            .map(({ name }) => name)
            .toSorted(),
        },
      ].map((review) => ({ ...review, members: expect.arrayContaining(review.members) as string[] })),
    )
    const { before } = await desk.call('legality.change', {
      id,
      change: { outcome: 'repealed', closedOn: '2021-08-20' },
    })
    expect(await state()).toBe('repealed')
    await desk.call('legality.change', { id, change: before })
    expect(await state()).toBe('legalityReviewRequested')
    await desk.call('legality.change', { id, change: { outcome: 'lawful', closedOn: '2021-08-20' } })
    expect(await state()).toBe('implementing')
  })

  it('ends where the body undoes its own decision', async () => {
    const desk = await decided()
    const { council } = await desk.call('decision.get', { id: desk.decision })
    const { id } = await desk.call('legality.demand', {
      decision: desk.decision,
      initiative: 'members',
      subject: 'disqualification',
      requestedOn: '2021-05-20',
      members: council.slice(4, 8).map((member) => member.id),
      reason: 'Inhabilitet',
    })
    await desk.call('legality.change', { id, change: { bodyAnswer: 'repealed', answeredOn: '2021-06-02' } })
    expect((await desk.call('decision.get', { id: desk.decision })).reviews).toMatchObject([
      { stage: 'closed', outcome: 'repealed', closedOn: '2021-06-02' },
    ])
  })
})

describe('what is shut', () => {
  it('is marked in both registers', async () => {
    const desk = await decided()
    const { row } = await desk.call('decision.get', { id: desk.decision })
    const item = findAgendaItem(desk.officer.db(), row.item)
    if (item === null) throw new Error('no item')
    saveAgendaItem(desk.officer.db(), { ...item, closedOn: 'koml-11-5-3-a' })
    expect((await desk.call('decision.get', { id: desk.decision })).row.exempt).toBe(true)
    expect((await first(desk)).row.exempt).toBe(true)
  })
})
