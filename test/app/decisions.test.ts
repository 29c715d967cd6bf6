import { beforeAll, describe, expect, it } from 'vitest'
import { findAgendaItem, saveAgendaItem } from '#main/store/agenda.ts'
import { saveDecision } from '#main/store/decisions.ts'
import { aDecision } from '#support/builders.ts'
import { decided, firstTask } from '#support/decided-case.ts'
import { makeDemo } from '#support/demo.ts'

beforeAll(() => makeDemo())

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
    const { row } = await firstTask(desk)
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
    expect((await firstTask(desk)).row.exempt).toBe(true)
  })
})
